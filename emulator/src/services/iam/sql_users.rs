//! SQL users: the users of a cluster's database, whatever kind of cluster it is.
//!
//! In a Starter or Essential cluster many share a server, so names of users and roles begin with a prefix that
//! is the cluster's own.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::envelope::Failure;
use crate::ids::random_text;
use crate::services::{Call, Reply, State, reply};

const ADMIN: &str = "role_admin";
/// The built-in roles that begin with the prefix.
const PREFIXED: [&str; 2] = ["role_readonly", "role_readwrite"];
const ROOT: &str = "root";
const PASSWORD: &str = "mysql_native_password";
/// Seconds for which a token lets in.
const TOKEN_LIFETIME: i64 = 3600;
/// What the answer to a deletion says of a user that is not there.
const NO_SUCH_USER: i64 = 404;
const NOT_DELETABLE: i64 = 400;

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SqlUser {
    user_name: String,
    auth_method: String,
    builtin_role: String,
    custom_roles: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    sql_users: Vec<SqlUser>,
    next_page_token: String,
}

#[derive(Serialize)]
struct Token {
    dbuser: String,
    jwt: String,
}

#[derive(Serialize)]
struct Deleted {
    code: i64,
    message: String,
}

/// The cluster that the users belong to.
struct Home {
    id: String,
    project_id: u64,
    /// What names begin with, with its dot; empty where they do not.
    prefix: String,
}

impl Home {
    /// The cluster in the path: anything that is being charged for.
    fn find(call: &Call<'_>, state: &State) -> Result<Self, Failure> {
        let id = &call.path[0];
        let entry = state.ledger.latest(id).filter(|entry| entry.is_open());
        let project_id = entry.ok_or_else(|| Failure::not_found("cluster", id))?.charge.project_id;
        call.require_access(project_id, "cluster", id)?;
        let shared = id.parse().ok().and_then(|id| state.serverless.get(&id));
        let prefix = shared.map(|cluster| format!("{}.", cluster.user_prefix())).unwrap_or_default();
        Ok(Self { id: id.clone(), project_id, prefix })
    }

    /// The user that every cluster has from the start, and keeps.
    fn root(&self) -> SqlUser {
        SqlUser {
            user_name: format!("{}{ROOT}", self.prefix),
            auth_method: PASSWORD.to_owned(),
            builtin_role: ADMIN.to_owned(),
            custom_roles: Vec::new(),
        }
    }

    fn users(&self, state: &State) -> Vec<SqlUser> {
        let made = state.iam.sql_users.get(&self.id).into_iter().flat_map(|users| users.values().cloned());
        std::iter::once(self.root()).chain(made).collect()
    }

    fn user(&self, state: &State, name: &str) -> Result<SqlUser, Failure> {
        let found = self.users(state).into_iter().find(|user| user.user_name == name);
        found.ok_or_else(|| Failure::not_found("SQL user", name))
    }

    /// A built-in role as it is kept, with the prefix that the service puts there on demand.
    fn role(&self, wanted: &str, auto_prefix: bool) -> Result<String, Failure> {
        if wanted == ADMIN {
            return Ok(ADMIN.to_owned());
        }
        let bare = match wanted.strip_prefix(&self.prefix) {
            Some(bare) if !self.prefix.is_empty() => Some(bare),
            _ if auto_prefix || self.prefix.is_empty() => Some(wanted),
            _ => None,
        };
        if let Some(bare) = bare.filter(|bare| PREFIXED.contains(bare)) {
            return Ok(format!("{}{bare}", self.prefix));
        }
        let problem = format!("must be {ADMIN}, or one of {} after {:?}", PREFIXED.join(", "), self.prefix);
        Err(Failure::invalid("builtinRole", problem))
    }
}

fn custom_roles(body: &Value) -> Option<Vec<String>> {
    let roles = body["customRoles"].as_array()?;
    Some(roles.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let users = Home::find(call, &state)?.users(&state);
    let page = super::page(call, users, false, |user| user.user_name.clone())?;
    reply(&List { sql_users: page.items, next_page_token: page.next })
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    reply(&Home::find(call, &state)?.user(&state, &call.path[1])?)
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let home = Home::find(call, &state)?;
    let wanted = body["userName"].as_str().unwrap_or_default();
    if wanted.is_empty() {
        return Err(Failure::invalid("userName", "is required"));
    }
    if !call.body.had_secret("password") {
        return Err(Failure::invalid("password", "is required"));
    }
    let auto_prefix = body["autoPrefix"].as_bool().unwrap_or(false);
    let user_name = match wanted.strip_prefix(&home.prefix) {
        Some(_) => wanted.to_owned(),
        None if auto_prefix => format!("{}{wanted}", home.prefix),
        None => return Err(Failure::invalid("userName", format!("must begin with {:?}", home.prefix))),
    };
    let builtin_role = match body["builtinRole"].as_str() {
        Some(role) => home.role(role, auto_prefix)?,
        None => String::new(),
    };
    if home.user(&state, &user_name).is_ok() {
        return Err(Failure::invalid("userName", format!("there is a user {user_name} already")));
    }
    let auth_method = body["authMethod"].as_str().unwrap_or(PASSWORD).to_owned();
    let custom_roles = custom_roles(body).unwrap_or_default();
    let user = SqlUser { user_name: user_name.clone(), auth_method, builtin_role, custom_roles };
    let answer = reply(&user);
    state.iam.sql_users.entry(home.id).or_default().insert(user_name, user);
    answer
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let home = Home::find(call, &state)?;
    let mut user = home.user(&state, &call.path[1])?;
    let is_root = user.user_name == home.root().user_name;
    if let Some(role) = body["builtinRole"].as_str() {
        user.builtin_role = home.role(role, true)?;
    }
    user.custom_roles = custom_roles(body).unwrap_or(user.custom_roles);
    if is_root && !(body["builtinRole"].is_null() && body["customRoles"].is_null()) {
        return Err(Failure::wrong_state(format!("the roles of {} cannot change", user.user_name)));
    }
    let answer = reply(&user);
    if !is_root {
        state.iam.sql_users.entry(home.id).or_default().insert(user.user_name.clone(), user);
    }
    answer
}

/// Answers 200 in any case, as the service does: whether it worked stands in the answer.
pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let home = Home::find(call, &state)?;
    let name = &call.path[1];
    if *name == home.root().user_name {
        return reply(&Deleted { code: NOT_DELETABLE, message: format!("{name} cannot be deleted") });
    }
    let removed = state.iam.sql_users.get_mut(&home.id).and_then(|users| users.remove(name));
    reply(&match removed {
        Some(_) => Deleted { code: 0, message: "success".to_owned() },
        None => Deleted { code: NO_SUCH_USER, message: format!("SQL user {name} is not found") },
    })
}

pub(crate) fn get_db_user(call: &Call<'_>) -> Reply {
    let state = call.state();
    let home = Home::find(call, &state)?;
    if !call.grant.may_read_data(home.project_id) {
        return Err(Failure::forbidden("the role of this API key does not include data"));
    }
    let dbuser = format!("{}{}", home.prefix, call.key.public_key().to_lowercase());
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let expires = call.now.plus_seconds(TOKEN_LIFETIME).seconds();
    let header = part(json!({ "alg": "HS256", "typ": "JWT" }));
    let claims = part(json!({ "sub": dbuser, "aud": home.id, "exp": expires }));
    reply(&Token { dbuser, jwt: format!("{header}.{claims}.{}", random_text(43)) })
}
