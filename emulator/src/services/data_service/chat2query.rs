//! How a CHAT2QUERY Data App answers questions in plain language.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::data_apps::{App, AppType};
use crate::envelope::Failure;
use crate::services::{Call, Reply, reply};

/// Stands for a key of the model service, which is never kept.
const OBSCURED: &str = "sk-********";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Settings {
    has_key: bool,
    language: String,
    model: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self { has_key: false, language: "English".to_owned(), model: "gpt-4o-mini".to_owned() }
    }
}

fn require_chat2query(app: &App) -> Result<(), Failure> {
    match app.kind {
        AppType::Chat2Query => Ok(()),
        AppType::DataApp => {
            Err(Failure::wrong_state(format!("Data App {} is a DATAAPP, not a CHAT2QUERY one", app.id)))
        }
    }
}

fn view(app: &App) -> Value {
    let settings = &app.chat2query;
    json!({
        "name": format!("{}/chat2querySettings", app.name()),
        "llmApiKey": if settings.has_key { OBSCURED } else { "" },
        "languageCode": settings.language,
        "llmModel": settings.model,
    })
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let state = call.state();
    let app = state.data_service.app(call)?;
    require_chat2query(app)?;
    reply(&view(app))
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let app = state.data_service.app_mut(call)?;
    require_chat2query(app)?;
    let text = |name: &str| call.body.value[name].as_str().map(str::to_owned);
    let old = &app.chat2query;
    let settings = Settings {
        has_key: old.has_key || call.body.had_secret("llmApiKey"),
        language: text("languageCode").unwrap_or_else(|| old.language.clone()),
        model: text("llmModel").unwrap_or_else(|| old.model.clone()),
    };
    if !settings.has_key && settings.model != "gpt-4o-mini" {
        return Err(Failure::invalid("llmModel", format!("{} needs an llmApiKey", settings.model)));
    }
    app.chat2query = settings;
    reply(&view(app))
}
