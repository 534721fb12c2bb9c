//! The files of an audit log, and how those in the service's own bucket are downloaded.

use http::Method;
use serde::Serialize;
use serde_json::json;

use super::audit_log::{File, Manager};
use super::clusters::{self, Cluster};
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

/// For how long a download address is good.
const GOOD_FOR: i64 = 15 * 60;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    filename: &'a str,
    uri: String,
    bucket: &'a str,
    size_byte: usize,
    create_time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    audit_log_files: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

/// The folder into which a cluster's files go.
fn folder(cluster: &Cluster) -> String {
    let config = &cluster.audit_log.config;
    match (config.manager, &config.bucket_uri) {
        (Manager::Customer, Some(uri)) => format!("{}/{}", uri.trim_end_matches('/'), cluster.id()),
        _ => format!("s3://tidb-cloud-audit-logs-{}/{}", cluster.region().id, cluster.id()),
    }
}

/// Writes what is due.
pub(super) fn write_due(call: &Call<'_>, cluster: &mut Cluster) {
    let folder = folder(cluster);
    let written = cluster.audit_log.rotate(&folder, call.now);
    store(call, written);
}

/// Goes on with other settings.
pub(super) fn reconfigure(call: &Call<'_>, cluster: &mut Cluster, config: super::audit_log::Config) {
    let folder = folder(cluster);
    let written = cluster.audit_log.reconfigure(config, &folder, call.now);
    store(call, written);
}

fn store(call: &Call<'_>, written: Vec<(File, String)>) {
    for (file, content) in written {
        call.world.storage.put(call.organization.id, file.path(), content.into(), file.created);
    }
}

fn view(file: &File) -> View<'_> {
    View {
        filename: &file.name,
        uri: file.uri(),
        bucket: file.bucket(),
        size_byte: file.size,
        create_time: file.created.rfc3339(),
    }
}

pub(crate) fn query(call: &Call<'_>) -> Reply {
    let (start, end) = (call.query.moment("startTime"), call.query.moment("endTime"));
    if start.zip(end).is_some_and(|(start, end)| end < start) {
        return Err(Failure::invalid("endTime", "must not lie before startTime"));
    }
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    write_due(call, cluster);
    let files = cluster.audit_log.files.iter().filter(|file| {
        start.is_none_or(|start| start <= file.created) && end.is_none_or(|end| file.created < end)
    });
    let key = |file: &&File| format!("{:020}{}", file.created.milliseconds(), file.uri());
    let page = Page::by_token(files.collect(), call.query, false, key)?;
    let audit_log_files = page.items.into_iter().map(view).collect();
    reply(&List { audit_log_files, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn generate_download_address(call: &Call<'_>) -> Reply {
    let uri = call.query.get("auditLogFileUri").unwrap_or_default();
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    write_due(call, cluster);
    let file = cluster.audit_log.files.iter().find(|file| file.uri() == uri);
    let file = file.ok_or_else(|| Failure::not_found("audit log file", uri))?;
    if file.manager == Manager::Customer {
        let problem = format!("{uri} lies in a bucket of the customer, who can read it there");
        return Err(Failure::invalid("auditLogFileUri", problem));
    }
    let address = call.world.storage.presign(&Method::GET, call.organization, &file.path(), GOOD_FOR);
    reply(&json!({ "downloadAddress": format!("{}{address}", call.world.origin) }))
}
