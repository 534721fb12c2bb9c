//! Rules that choose what the audit log of a cluster records.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::audit_logs::{Event, record};
use super::clusters::{self, Cluster};
use crate::clock::Moment;
use crate::dataset::fits;
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

/// How a statement ends that stands in the log: everything that is recorded here has succeeded.
const SUCCESS: i64 = 1;
const CHANGE: [&str; 2] = ["AUDIT", "AUDIT_FUNC_CALL"];

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Rule {
    id: String,
    display_name: String,
    users: Vec<String>,
    filters: Vec<Filter>,
    disabled: bool,
    created: Moment,
    updated: Moment,
}

/// Conditions that an event meets all; one that names nothing is met by everything.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Filter {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    classes: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tables: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    status_codes: Vec<i64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    filter_rule_id: &'a str,
    cluster_id: &'a str,
    display_name: &'a str,
    users: &'a [String],
    filters: &'a [Filter],
    disabled: bool,
    create_time: String,
    update_time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    filter_rules: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

impl Filter {
    fn admits(&self, event: &Event<'_>) -> bool {
        let class = |wanted: &String| event.classes.iter().any(|class| class.eq_ignore_ascii_case(wanted));
        let table = |wanted: &String| event.tables.iter().any(|table| fits(wanted, table));
        (self.classes.is_empty() || self.classes.iter().any(class))
            && (self.tables.is_empty() || self.tables.iter().any(table))
            && (self.status_codes.is_empty() || self.status_codes.contains(&SUCCESS))
    }
}

impl Rule {
    /// Whether the rule wants an event of a user to be logged.
    pub(super) fn admits(&self, user: &str, event: &Event<'_>) -> bool {
        let is_user = |wanted: &String| {
            let name = wanted.rsplit_once('@').map_or(wanted.as_str(), |(name, _)| name);
            fits(&name.replace('%', "*"), user)
        };
        !self.disabled
            && self.users.iter().any(is_user)
            && self.filters.iter().any(|filter| filter.admits(event))
    }

    fn view<'a>(&'a self, call: &'a Call<'_>) -> View<'a> {
        View {
            filter_rule_id: &self.id,
            cluster_id: &call.path[0],
            display_name: &self.display_name,
            users: &self.users,
            filters: &self.filters,
            disabled: self.disabled,
            create_time: self.created.rfc3339(),
            update_time: self.updated.rfc3339(),
        }
    }

    /// Takes over the fields that are given. `place` is where they stand in the body.
    fn set(&mut self, wanted: &Value, place: &str) -> Result<(), Failure> {
        let empty = |name: &str| Failure::invalid(format!("{place}{name}"), "must not be empty");
        if let Some(name) = wanted["displayName"].as_str() {
            if name.is_empty() {
                return Err(empty("displayName"));
            }
            name.clone_into(&mut self.display_name);
        }
        if let Some(users) = wanted["users"].as_array() {
            self.users = users.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            if self.users.is_empty() || self.users.iter().any(String::is_empty) {
                return Err(empty("users"));
            }
        }
        if let Some(filters) = wanted["filters"].as_array() {
            let read = |filter: &Value| {
                serde_json::from_value(filter.clone())
                    .map_err(|error| Failure::invalid(format!("{place}filters"), error.to_string()))
            };
            self.filters = filters.iter().map(read).collect::<Result<_, _>>()?;
            if self.filters.is_empty() {
                return Err(empty("filters"));
            }
        }
        if let Some(disabled) = wanted["disabled"].as_bool() {
            self.disabled = disabled;
        }
        Ok(())
    }
}

/// The id of the rule that the second path parameter names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Rule, Failure> {
    let id = &call.path[1];
    cluster.audit_log.rules.get_mut(id).ok_or_else(|| Failure::not_found("audit log filter rule", id))
}

fn require_own_name(cluster: &Cluster, rule: &Rule) -> Result<(), Failure> {
    let same = |other: &Rule| other.display_name == rule.display_name && other.id != rule.id;
    if cluster.audit_log.rules.values().any(same) {
        return Err(Failure::already_exists(format!("there is a filter rule {} already", rule.display_name)));
    }
    Ok(())
}

fn record_change(call: &Call<'_>, cluster: &mut Cluster, function: &str, name: &str) {
    let sql = format!("SELECT {function}('{}')", name.replace('\'', "''"));
    record(call, cluster, &Event { classes: &CHANGE, tables: Vec::new(), sql });
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let mut rule = Rule {
        id: call.world.ids.text("rule"),
        display_name: String::new(),
        users: Vec::new(),
        filters: Vec::new(),
        disabled: false,
        created: call.now,
        updated: call.now,
    };
    rule.set(&call.body.value["filterRule"], "filterRule.")?;
    require_own_name(cluster, &rule)?;
    let answer = reply(&rule.view(call));
    let name = rule.display_name.clone();
    cluster.audit_log.rules.insert(rule.id.clone(), rule);
    record_change(call, cluster, "audit_log_create_rule", &name);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&find(call, cluster)?.view(call))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let rules = clusters::find(call, &mut state)?.audit_log.rules.values().collect();
    let page = Page::by_token(rules, call.query, false, |rule: &&Rule| rule.id.clone())?;
    let filter_rules = page.items.iter().map(|rule| rule.view(call)).collect();
    reply(&List { filter_rules, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let mut rule = find(call, cluster)?.clone();
    rule.set(&call.body.value, "")?;
    rule.updated = call.now;
    require_own_name(cluster, &rule)?;
    let answer = reply(&rule.view(call));
    let name = rule.display_name.clone();
    cluster.audit_log.rules.insert(rule.id.clone(), rule);
    record_change(call, cluster, "audit_log_modify_rule", &name);
    answer
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let rule = find(call, cluster)?.clone();
    record_change(call, cluster, "audit_log_remove_rule", &rule.display_name);
    cluster.audit_log.rules.remove(&rule.id);
    reply(&rule.view(call))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rule(users: &[&str], filters: &Value) -> Rule {
        let moment = Moment::from_milliseconds(0);
        let mut rule = Rule {
            id: "rule-1".to_owned(),
            display_name: "all".to_owned(),
            users: Vec::new(),
            filters: Vec::new(),
            disabled: false,
            created: moment,
            updated: moment,
        };
        rule.set(&json!({ "users": users, "filters": filters }), "").expect("a rule");
        rule
    }

    #[test]
    fn a_rule_chooses_by_user_and_by_all_conditions_of_any_filter() {
        let event = Event {
            classes: &["QUERY", "SELECT"],
            tables: vec!["shop.orders".to_owned()],
            sql: String::new(),
        };
        let chooses = |users: &[&str], filters: Value| rule(users, &filters).admits("abc.root", &event);
        assert!(chooses(&["%@%"], json!([{}])));
        assert!(chooses(&["other", "abc.root@%"], json!([{}])));
        assert!(!chooses(&["other"], json!([{}])));
        assert!(chooses(&["%"], json!([{ "classes": ["INSERT"] }, { "classes": ["select"] }])));
        assert!(!chooses(&["%"], json!([{ "classes": ["SELECT"], "tables": ["shop.people"] }])));
        assert!(chooses(&["%"], json!([{ "tables": ["shop.*"], "statusCodes": [1] }])));
        assert!(!chooses(&["%"], json!([{ "statusCodes": [0] }])));
    }

    #[test]
    fn a_disabled_rule_chooses_nothing() {
        let mut rule = rule(&["%"], &json!([{}]));
        rule.set(&json!({ "disabled": true }), "").expect("a change");
        assert!(!rule.admits("abc.root", &Event { classes: &[], tables: Vec::new(), sql: String::new() }));
    }
}
