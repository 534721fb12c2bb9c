//! The filter rules of an audit log: which events of which users it tells.
//!
//! A rule's id is the pattern of the users that it is for, so no two rules have the same.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::audit_log_files::write_due;
use super::clusters::{self, Cluster};
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, nothing, reply};

/// Fields of rules of an older kind of audit log, which clusters here do not have.
const LEGACY: [&str; 3] = ["dbExpr", "tableExpr", "accessTypeList"];

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Rule {
    /// `user@host` with wildcards.
    user_expr: String,
    display_name: String,
    pub(crate) disabled: bool,
    /// All events where it is empty.
    event_types: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    audit_log_filter_rule_id: &'a str,
    cluster_id: String,
    user_expr: &'a str,
    disabled: bool,
    event_types: &'a [String],
    display_name: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    audit_log_filter_rules: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

impl Rule {
    /// A rule as a request asks for it.
    fn of_body(body: &Value) -> Result<Self, Failure> {
        if let Some(field) = LEGACY.into_iter().find(|field| body.get(*field).is_some()) {
            return Err(Failure::invalid(field, "is for audit logs of the older kind only"));
        }
        let user_expr = body["userExpr"].as_str().unwrap_or_default();
        if user_expr.is_empty() || user_expr.starts_with('@') {
            return Err(Failure::invalid("userExpr", "must name a user, as in user@host"));
        }
        let display_name = body["displayName"].as_str().filter(|name| !name.is_empty());
        Ok(Self {
            user_expr: user_expr.to_owned(),
            display_name: display_name.unwrap_or(user_expr).to_owned(),
            disabled: body["disabled"].as_bool().unwrap_or(false),
            event_types: serde_json::from_value(body["eventTypes"].clone()).unwrap_or_default(),
        })
    }

    /// A rule for tests of what rules do.
    #[cfg(test)]
    pub(crate) fn for_events(user_expr: &str, event_types: &[&str]) -> Self {
        Self::of_body(&json!({ "userExpr": user_expr, "eventTypes": event_types })).expect("a good rule")
    }

    /// The pattern of the user's name alone.
    pub(crate) fn user(&self) -> &str {
        self.user_expr.rsplit_once('@').map_or(self.user_expr.as_str(), |(user, _)| user)
    }

    pub(crate) fn is_for(&self, user: &str, host: &str) -> bool {
        let pattern = self.user_expr.rsplit_once('@').map_or("%", |(_, host)| host);
        let pattern = if pattern.is_empty() { "%" } else { pattern };
        is_like(user.as_bytes(), self.user().as_bytes()) && is_like(host.as_bytes(), pattern.as_bytes())
    }

    /// Whether events that are of all these kinds are told.
    pub(crate) fn lets_through(&self, kinds: &[&str]) -> bool {
        self.event_types.is_empty() || self.event_types.iter().any(|wanted| kinds.contains(&wanted.as_str()))
    }

    fn view(&self, cluster: &Cluster) -> View<'_> {
        View {
            name: format!("auditLogFilterRules/{}", self.user_expr),
            audit_log_filter_rule_id: &self.user_expr,
            cluster_id: cluster.id().to_string(),
            user_expr: &self.user_expr,
            disabled: self.disabled,
            event_types: &self.event_types,
            display_name: &self.display_name,
        }
    }
}

/// Whether text is as a pattern says, in which `%` is any text and `_` any character.
fn is_like(text: &[u8], pattern: &[u8]) -> bool {
    match (pattern.split_first(), text.split_first()) {
        (None, None) => true,
        (Some((b'%', pattern)), _) => (0..=text.len()).any(|skipped| is_like(&text[skipped..], pattern)),
        (Some((b'_', pattern)), Some((_, text))) => is_like(text, pattern),
        (Some((wanted, pattern)), Some((there, text))) => wanted == there && is_like(text, pattern),
        _ => false,
    }
}

/// The rule that the second path parameter names.
fn find<'a>(call: &Call<'_>, cluster: &'a Cluster) -> Result<&'a Rule, Failure> {
    let id = &call.path[1];
    cluster.audit_log.rules.get(id).ok_or_else(|| Failure::not_found("audit log filter rule", id))
}

fn check_free(cluster: &Cluster, rule: &Rule) -> Result<(), Failure> {
    if cluster.audit_log.rules.contains_key(&rule.user_expr) {
        return Err(Failure::invalid("userExpr", format!("there is a rule for {} already", rule.user_expr)));
    }
    Ok(())
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let rule = Rule::of_body(&call.body.value)?;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    check_free(cluster, &rule)?;
    write_due(call, cluster);
    let answer = reply(&rule.view(cluster));
    cluster.audit_log.rules.insert(rule.user_expr.clone(), rule);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&find(call, cluster)?.view(cluster))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = &*clusters::find(call, &mut state)?;
    let rules = cluster.audit_log.rules.values().collect();
    let page = Page::by_token(rules, call.query, false, |rule: &&Rule| rule.user_expr.clone())?;
    let audit_log_filter_rules = page.items.iter().map(|rule| rule.view(cluster)).collect();
    reply(&List { audit_log_filter_rules, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn replace(call: &Call<'_>) -> Reply {
    let rule = Rule::of_body(&call.body.value)?;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let id = find(call, cluster)?.user_expr.clone();
    if id != rule.user_expr {
        check_free(cluster, &rule)?;
    }
    write_due(call, cluster);
    cluster.audit_log.rules.remove(&id);
    let answer = reply(&json!({ "auditLogFilterRule": rule.view(cluster) }));
    cluster.audit_log.rules.insert(rule.user_expr.clone(), rule);
    answer
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let id = find(call, cluster)?.user_expr.clone();
    write_due(call, cluster);
    cluster.audit_log.rules.remove(&id);
    nothing()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_matched_with_wildcards() {
        for (pattern, is_for) in [
            ("app", true),
            ("app@", true),
            ("a%", true),
            ("ap_", true),
            ("%@10.%.7", true),
            ("%@%", true),
            ("ap", false),
            ("app_", false),
            ("app@192.%", false),
        ] {
            assert_eq!(Rule::for_events(pattern, &[]).is_for("app", "10.1.2.7"), is_for, "{pattern}");
        }
    }

    #[test]
    fn a_rule_needs_a_user_and_none_of_the_older_fields() {
        for body in [json!({}), json!({ "userExpr": "@host" }), json!({ "userExpr": "a", "dbExpr": "shop" })]
        {
            assert!(Rule::of_body(&body).is_err(), "{body}");
        }
    }
}
