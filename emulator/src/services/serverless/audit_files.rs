//! The files of an audit log, where the service itself keeps them.

use http::Method;
use serde::Serialize;
use serde_json::{Value, json};

use super::audit_logs::File;
use super::clusters::{self, Cluster};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

/// For how long a URL is good.
const GOOD_FOR: i64 = 3600;
const DEFAULT_PAGE: usize = 100;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View {
    name: String,
    size_bytes: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    create_time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    audit_log_files: Vec<View>,
    next_page_token: String,
}

fn view(file: &File, url: Option<String>) -> View {
    View {
        name: file.name.clone(),
        size_bytes: file.size.to_string(),
        url,
        create_time: file.complete.rfc3339(),
    }
}

/// The files that are complete, if the service keeps them.
fn of<'c>(call: &Call<'_>, cluster: &'c Cluster) -> Result<Vec<&'c File>, Failure> {
    let log = &cluster.audit_log;
    if !log.is_kept() {
        return Err(Failure::wrong_state(
            "the audit log goes to object storage: it is not kept for download",
        ));
    }
    Ok(log.files.iter().filter(|file| file.is_kept && file.complete <= call.now).collect())
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let date = call.query.get("date");
    if date.is_some_and(|date| Moment::parse(&format!("{date}T00:00:00Z")).is_none()) {
        return Err(Failure::invalid("date", "must be a day in the form YYYY-MM-DD"));
    }
    let mut state = call.state();
    let mut files = of(call, clusters::find(call, &mut state)?)?;
    files.retain(|file| date.is_none_or(|date| file.complete.rfc3339().starts_with(date)));
    let page = Page::by_token_sized(files, call.query, DEFAULT_PAGE, false, |file| file.name.clone())?;
    let audit_log_files = page.items.iter().map(|file| view(file, None)).collect();
    reply(&List { audit_log_files, next_page_token: page.next })
}

pub(crate) fn download(call: &Call<'_>) -> Reply {
    let wanted: Vec<&str> = call.body.value["auditLogFileNames"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if wanted.is_empty() {
        return Err(Failure::invalid("auditLogFileNames", "must not be empty"));
    }
    let mut state = call.state();
    let files = of(call, clusters::find(call, &mut state)?)?;
    let found = |name: &&str| {
        let file = files.iter().find(|file| file.name == **name);
        let file = file.ok_or_else(|| Failure::not_found("audit log file", name))?;
        let url = call.world.presign(&Method::GET, call.organization, &file.path, GOOD_FOR);
        Ok(view(file, Some(url)))
    };
    let files: Vec<View> = wanted.iter().map(found).collect::<Result<_, Failure>>()?;
    reply(&json!({ "auditLogFiles": files }))
}
