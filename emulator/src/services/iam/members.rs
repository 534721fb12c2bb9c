//! Members: who they are, what they may do, and invitations that wait to be accepted.
//!
//! Nobody reads the emulator's mail, so a pending member stays pending until a test decides otherwise.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::organization::Founding;
use crate::paging::Order;
use crate::principal::Role;
use crate::services::{Call, Reply, State, nothing, reply};

const OWNER: &str = "org:owner";

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum MemberStatus {
    Active,
    Pending,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Member {
    id: u64,
    email: String,
    first_name: String,
    last_name: String,
    invited: Moment,
    roles: Roles,
    pub(crate) life: Life<MemberStatus>,
}

/// All that a member may do.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Roles {
    organization: String,
    projects: Vec<ScopedRole>,
    instances: Vec<ScopedRole>,
}

/// A role, and the id of what it is for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ScopedRole {
    rbac_role: String,
    scope_id: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    user_id: String,
    email: &'a str,
    first_name: &'a str,
    last_name: &'a str,
    status: MemberStatus,
    invite_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_login_time: Option<String>,
    org_role: ScopedRole,
    project_roles: &'a [ScopedRole],
    instance_roles: &'a [ScopedRole],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    users: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

#[derive(Serialize)]
struct Invited {
    success: bool,
    message: String,
    users: Vec<InvitedMember>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct InvitedMember {
    email: String,
    user_id: String,
}

#[derive(Serialize)]
struct Results {
    results: Vec<BatchResult>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BatchResult {
    user_id: String,
    success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<BatchError>,
}

#[derive(Serialize)]
struct BatchError {
    code: String,
    message: String,
}

impl Member {
    /// Whoever the organization began with.
    pub(crate) fn owner(founding: &Founding, now: Moment) -> Self {
        Self {
            id: founding.owner_id,
            email: founding.owner(),
            first_name: "Organization".to_owned(),
            last_name: "Owner".to_owned(),
            invited: now,
            roles: Roles { organization: OWNER.to_owned(), projects: Vec::new(), instances: Vec::new() },
            life: Life::plan(now, MemberStatus::Active, &[]),
        }
    }

    /// Whether a project counts them among its users: by a role in it, or as an owner of all.
    pub(crate) fn is_in_project(&self, project_id: u64) -> bool {
        let id = project_id.to_string();
        self.roles.organization == OWNER || self.roles.projects.iter().any(|role| role.scope_id == id)
    }

    fn is_active_owner(&self, now: Moment) -> bool {
        self.roles.organization == OWNER && self.life.state(now) == MemberStatus::Active
    }

    fn has_role(&self, wanted: &str) -> bool {
        let scoped = self.roles.projects.iter().chain(&self.roles.instances);
        self.roles.organization == wanted || scoped.into_iter().any(|role| role.rbac_role == wanted)
    }

    /// They log in when they accept, and not again.
    fn last_login(&self, now: Moment) -> Option<Moment> {
        self.life.entered(MemberStatus::Active, now)
    }

    fn view(&self, call: &Call<'_>) -> View<'_> {
        let Roles { organization, projects, instances } = &self.roles;
        View {
            user_id: self.id.to_string(),
            email: &self.email,
            first_name: &self.first_name,
            last_name: &self.last_name,
            status: self.life.state(call.now),
            invite_time: self.invited.rfc3339(),
            last_login_time: self.last_login(call.now).map(Moment::rfc3339),
            org_role: ScopedRole {
                rbac_role: organization.clone(),
                scope_id: call.organization.id.to_string(),
            },
            project_roles: projects,
            instance_roles: instances,
        }
    }
}

impl Roles {
    /// Reads the roles of a body. Lists replace what was there; what is left out stays as it is.
    fn read(call: &Call<'_>, state: &State, body: &Value, current: Option<&Self>) -> Result<Self, Failure> {
        let organization = match (&body["orgRole"], current) {
            (Value::Null, Some(current)) => current.organization.clone(),
            (role, _) => {
                let organization_id = call.organization.id.to_string();
                if role["scopeId"].as_str().is_some_and(|scope| scope != organization_id) {
                    return Err(Failure::invalid("orgRole.scopeId", "is not the id of this organization"));
                }
                let role = role["rbacRole"].as_str();
                role.ok_or_else(|| Failure::invalid("orgRole.rbacRole", "is required"))?.to_owned()
            }
        };
        let is_project = |id: &str| id.parse().is_ok_and(|id| state.v1beta.has_project(id));
        let is_instance = |id: &str| state.ledger.latest(id).is_some_and(crate::ledger::Entry::is_open);
        let projects = scoped(body, "projectRoles", "project", is_project)?;
        let instances = scoped(body, "instanceRoles", "instance", is_instance)?;
        let kept = |roles: fn(&Self) -> &Vec<ScopedRole>| current.map(|current| roles(current).clone());
        Ok(Self {
            organization,
            projects: projects.or_else(|| kept(|roles| &roles.projects)).unwrap_or_default(),
            instances: instances.or_else(|| kept(|roles| &roles.instances)).unwrap_or_default(),
        })
    }
}

/// The roles of a list, each for something that there is; `None` where there is no list.
fn scoped(
    body: &Value,
    field: &str,
    what: &str,
    exists: impl Fn(&str) -> bool,
) -> Result<Option<Vec<ScopedRole>>, Failure> {
    let Some(items) = body[field].as_array() else { return Ok(None) };
    let role = |(index, item): (usize, &Value)| {
        let text = |name: &str| {
            let field = format!("{field}.{index}.{name}");
            item[name].as_str().map(str::to_owned).ok_or_else(|| Failure::invalid(field, "is required"))
        };
        let role = ScopedRole { rbac_role: text("rbacRole")?, scope_id: text("scopeId")? };
        if exists(&role.scope_id) {
            return Ok(role);
        }
        let problem = format!("there is no {what} {}", role.scope_id);
        Err(Failure::invalid(format!("{field}.{index}.scopeId"), problem))
    };
    items.iter().enumerate().map(role).collect::<Result<_, _>>().map(Some)
}

/// The id of a member that there is.
fn find(state: &State, id: &str) -> Result<u64, Failure> {
    let found = id.parse().ok().filter(|id| state.iam.members.contains_key(id));
    found.ok_or_else(|| Failure::not_found("member", id))
}

/// Refuses to leave an organization without an owner.
fn require_other_owner(state: &State, id: u64, now: Moment) -> Result<(), Failure> {
    let is_owner = |id: &u64| state.iam.members.get(id).is_some_and(|member| member.is_active_owner(now));
    if !is_owner(&id) || state.iam.members.keys().any(|other| *other != id && is_owner(other)) {
        return Ok(());
    }
    Err(Failure::wrong_state(format!("member {id} is the last owner of the organization")))
}

fn change(call: &Call<'_>, state: &mut State, id: &str, body: &Value) -> Result<(), Failure> {
    let id = find(state, id)?;
    let current = state.iam.members.get(&id).map(|member| &member.roles);
    let roles = Roles::read(call, state, body, current)?;
    if roles.organization != OWNER {
        require_other_owner(state, id, call.now)?;
    }
    if let Some(member) = state.iam.members.get_mut(&id) {
        member.roles = roles;
    }
    Ok(())
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    if !matches!(call.grant.role, Role::OrganizationOwner | Role::OrganizationViewer) {
        return Err(Failure::forbidden(
            "the role of this API key does not include the organization's members",
        ));
    }
    let query = call.query;
    let order = Order::parse(query.get("orderBy"), &["invite_time", "email", "login_time"])?;
    let (email, project, instance) = (query.get("email"), query.get("projectId"), query.get("instanceId"));
    let roles: Vec<&str> = query.all("roles").collect();
    let statuses: Vec<&str> = query.all("statuses").collect();
    let is_for = |roles: &[ScopedRole], id: Option<&str>| {
        id.is_none_or(|id| roles.iter().any(|role| role.scope_id == id))
    };
    let admits = |member: &&Member| {
        email.is_none_or(|email| email.eq_ignore_ascii_case(&member.email))
            && (roles.is_empty() || roles.iter().any(|role| member.has_role(role)))
            && (statuses.is_empty() || statuses.contains(&name_of(member.life.state(call.now)).as_str()))
            && is_for(&member.roles.projects, project)
            && is_for(&member.roles.instances, instance)
    };
    let state = call.state();
    let members = state.iam.members.values().filter(admits).collect();
    let key = |member: &&Member| {
        let first = match order.field {
            "email" => member.email.clone(),
            "login_time" => {
                format!("{:020}", member.last_login(call.now).map_or(0, Moment::milliseconds))
            }
            _ => format!("{:020}", member.invited.milliseconds()),
        };
        format!("{first}\0{:020}", member.id)
    };
    let page = super::page(call, members, order.descending, key)?;
    let users = page.items.into_iter().map(|member| member.view(call)).collect();
    reply(&List { users, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn invite(call: &Call<'_>) -> Reply {
    call.require_owner()?;
    let body = &call.body.value;
    let mut state = call.state();
    let emails: Vec<&str> =
        body["emails"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if emails.is_empty() {
        return Err(Failure::invalid("emails", "must not be empty"));
    }
    for (index, email) in emails.iter().enumerate() {
        let refused = |problem: String| Err(Failure::invalid(format!("emails.{index}"), problem));
        if !is_address(email) {
            return refused("is not an email address".to_owned());
        }
        let is_known = state.iam.members.values().any(|member| member.email.eq_ignore_ascii_case(email));
        if is_known || emails[..index].iter().any(|earlier| earlier.eq_ignore_ascii_case(email)) {
            return refused(format!("{email} is invited already"));
        }
    }
    let roles = Roles::read(call, &state, body, None)?;
    let mut users = Vec::with_capacity(emails.len());
    for email in emails {
        let id = call.world.ids.number();
        let member = Member {
            id,
            email: email.to_owned(),
            first_name: String::new(),
            last_name: String::new(),
            invited: call.now,
            roles: roles.clone(),
            life: Life::plan(call.now, MemberStatus::Pending, &[]),
        };
        state.iam.members.insert(id, member);
        users.push(InvitedMember { email: email.to_owned(), user_id: id.to_string() });
    }
    let message = format!("{} invited", users.len());
    reply(&Invited { success: true, message, users })
}

/// Something before and after one `@`, and a dot in what comes after.
fn is_address(email: &str) -> bool {
    email.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.contains('@') && host.split('.').filter(|part| !part.is_empty()).count() > 1
    })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    call.require_owner()?;
    change(call, &mut call.state(), &call.path[0], &call.body.value)?;
    nothing()
}

pub(crate) fn batch_update(call: &Call<'_>) -> Reply {
    call.require_owner()?;
    let users = call.body.value["users"].as_array().map(Vec::as_slice).unwrap_or_default();
    if users.is_empty() {
        return Err(Failure::invalid("users", "must not be empty"));
    }
    let mut state = call.state();
    let result = |user: &Value| {
        let user_id = user["userId"].as_str().unwrap_or_default().to_owned();
        let outcome = change(call, &mut state, &user_id, user);
        let error = outcome.err().map(|failure| {
            let (code, message) = failure.told();
            BatchError { code: code.to_string(), message: message.to_owned() }
        });
        BatchResult { user_id, success: error.is_none(), error }
    };
    reply(&Results { results: users.iter().map(result).collect() })
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    call.require_owner()?;
    let mut state = call.state();
    let id = find(&state, &call.path[0])?;
    require_other_owner(&state, id, call.now)?;
    state.iam.members.remove(&id);
    nothing()
}

pub(crate) fn resend_invitation(call: &Call<'_>) -> Reply {
    call.require_owner()?;
    let state = call.state();
    let id = find(&state, &call.path[0])?;
    match state.iam.members.get(&id).map(|member| member.life.state(call.now)) {
        Some(MemberStatus::Active) => {
            Err(Failure::wrong_state(format!("member {id} has accepted the invitation already")))
        }
        _ => nothing(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_a_name_and_a_host() {
        assert!(is_address("ann@example.com"));
        for wrong in ["ann", "@example.com", "ann@", "ann@example", "ann@b@example.com", "ann@.com"] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
