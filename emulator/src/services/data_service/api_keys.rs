//! API keys of a Data App, with which its endpoints are called.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::data_apps::{App, AppType};
use super::{number, page};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::ids::random_text;
use crate::services::{Call, Reply, nothing, reply};

const MOST_KEYS: usize = 100;
/// The rate limit of a CHAT2QUERY Data App's keys, which nobody can choose.
const CHAT2QUERY_RATE: i64 = 100;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ApiKey {
    public_key: String,
    /// The last characters of the private key: all of it that is kept.
    private_key_end: String,
    description: String,
    role: String,
    rate_limit: i64,
    /// Minutes to live and the moment when they are over; `None` for ever.
    lifetime: Option<(i64, Moment)>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    api_key_id: String,
    name: String,
    public_key: &'a str,
    private_key: String,
    description: &'a str,
    role: &'a str,
    rate_limit_rpm: i64,
    expire_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expire_time: Option<String>,
    api_key_expire_setting: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    api_keys: Vec<View<'a>>,
    next_page_token: String,
}

impl ApiKey {
    fn has_expired(&self, now: Moment) -> bool {
        self.lifetime.is_some_and(|(_, end)| end <= now)
    }

    fn view(&self, app: &App, id: u64, now: Moment) -> View<'_> {
        let setting = match self.lifetime {
            None => json!({ "expireOption": "EXPIRE_OPTION_NEVER_EXPIRE" }),
            Some((minutes, _)) => json!({ "expireOption": "EXPIRE_OPTION_SET_TTL", "apiKeyTtl": minutes }),
        };
        View {
            api_key_id: id.to_string(),
            name: format!("{}/apiKeys/{id}", app.name()),
            public_key: &self.public_key,
            private_key: format!("********{}", self.private_key_end),
            description: &self.description,
            role: &self.role,
            rate_limit_rpm: self.rate_limit,
            expire_state: match self.lifetime {
                None => "EXPIRE_STATE_NEVER_EXPIRE",
                Some(_) if self.has_expired(now) => "EXPIRE_STATE_EXPIRED",
                Some(_) => "EXPIRE_STATE_NOT_EXPIRE",
            },
            expire_time: self.lifetime.map(|(_, end)| end.rfc3339()),
            api_key_expire_setting: setting,
        }
    }
}

/// The lifetime that a body asks for, if it says anything about it: `Some(None)` is for ever.
#[expect(clippy::option_option, reason = "not said, for ever, and for how long are three things")]
fn lifetime(body: &Value, now: Moment) -> Result<Option<Option<(i64, Moment)>>, Failure> {
    let setting = &body["apiKeyExpireSetting"];
    let minutes = setting["apiKeyTtl"].as_i64();
    let field = "apiKeyExpireSetting.apiKeyTtl";
    match (setting["expireOption"].as_str(), minutes) {
        _ if setting.is_null() => Ok(None),
        (Some("EXPIRE_OPTION_SET_TTL"), Some(minutes)) => {
            Ok(Some(Some((minutes, now.plus_seconds(minutes * 60)))))
        }
        (Some("EXPIRE_OPTION_SET_TTL"), None) => {
            Err(Failure::invalid(field, "is required with EXPIRE_OPTION_SET_TTL"))
        }
        (_, Some(_)) => Err(Failure::invalid(field, "is for EXPIRE_OPTION_SET_TTL only")),
        (_, None) => Ok(Some(None)),
    }
}

fn check_rate(app: &App, rate: i64) -> Result<(), Failure> {
    if app.kind == AppType::Chat2Query && rate != CHAT2QUERY_RATE {
        let problem = format!("is {CHAT2QUERY_RATE} for every key of a CHAT2QUERY Data App");
        return Err(Failure::invalid("rateLimitRpm", problem));
    }
    Ok(())
}

fn not_found(call: &Call<'_>) -> Failure {
    Failure::not_found("API key", &call.path[1])
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let mut state = call.state();
    let app = state.data_service.app_mut(call)?;
    let rate_limit = body["rateLimitRpm"].as_i64().unwrap_or_default();
    check_rate(app, rate_limit)?;
    if app.api_keys.len() >= MOST_KEYS {
        return Err(Failure::wrong_state(format!("Data App {} has {MOST_KEYS} API keys already", app.id)));
    }
    let private_key = random_text(36);
    let key = ApiKey {
        public_key: random_text(8).to_uppercase(),
        private_key_end: private_key[private_key.len() - 4..].to_owned(),
        description: text("description"),
        role: text("role"),
        rate_limit,
        lifetime: lifetime(body, call.now)?.flatten(),
    };
    let id = call.world.ids.number();
    let answer = reply(&View { private_key, ..key.view(app, id, call.now) });
    app.api_keys.insert(id, key);
    answer
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    let id = number(call);
    let key = app.api_keys.get(&id).ok_or_else(|| not_found(call))?;
    reply(&key.view(app, id, call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    let page = page(&app.api_keys, call)?;
    let api_keys = page.items.into_iter().map(|(id, key)| key.view(app, *id, call.now)).collect();
    reply(&List { api_keys, next_page_token: page.next })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let app = state.data_service.app_mut(call)?;
    let id = number(call);
    let mut key = app.api_keys.get(&id).cloned().ok_or_else(|| not_found(call))?;
    if key.has_expired(call.now) {
        return Err(Failure::wrong_state(format!("API key {id} has expired, and cannot change any more")));
    }
    if let Some(rate) = body["rateLimitRpm"].as_i64() {
        check_rate(app, rate)?;
        key.rate_limit = rate;
    }
    if let Some(description) = body["description"].as_str() {
        description.clone_into(&mut key.description);
    }
    if let Some(role) = body["role"].as_str() {
        role.clone_into(&mut key.role);
    }
    if let Some(lifetime) = lifetime(body, call.now)? {
        key.lifetime = lifetime;
    }
    let answer = reply(&key.view(app, id, call.now));
    app.api_keys.insert(id, key);
    answer
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let app = state.data_service.app_mut(call)?;
    app.api_keys.remove(&number(call)).ok_or_else(|| not_found(call))?;
    nothing()
}
