//! Imports of files into a cluster, and the uploads they can come from. Deprecated, and they still work.
//!
//! An uploaded file is really unpacked and read, for its preview. Nothing of v1beta reads a cluster's rows
//! again, so an import itself only runs its course.

use std::io::Read as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::GzDecoder;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clusters::Cluster;
use super::{Created, List, number};
use crate::clock::Moment;
use crate::dataset::{self, Table, csv};
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::Page;
use crate::services::serverless::imports::ImportState;
use crate::services::{Call, Reply, nothing, reply};

const PREPARING: i64 = 10;
const IMPORTING: i64 = 60;
const CANCELING: i64 = 5;
const LARGEST_UPLOAD: u64 = 50 << 20;
const DEFAULT_PREVIEW: i64 = 10;
/// Bytes of files that are somewhere else.
const SIZE_ELSEWHERE: u64 = 1 << 20;
/// What stands where a key was.
const REDACTED: &str = "******";

/// A file that was uploaded.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Upload {
    file_name: String,
    content: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Import {
    id: u64,
    name: String,
    spec: Value,
    size: u64,
    pub(crate) message: String,
    pub(crate) life: Life<ImportState>,
}

#[derive(Serialize)]
struct View<'a> {
    metadata: Value,
    spec: &'a Value,
    status: Value,
}

impl Import {
    fn view(&self, now: Moment) -> View<'_> {
        let phase = self.life.state(now);
        let share = match phase {
            ImportState::Completed => 100.0,
            ImportState::Importing => (self.life.progress(now) * 100.0).floor(),
            _ => 0.0,
        };
        let mut status = json!({
            "phase": phase,
            "error_message": if phase == ImportState::Failed { self.message.as_str() } else { "" },
            "start_timestamp": self.life.began().epoch_seconds(),
            "progress": {
                "import_progress": share,
                "validation_progress": if phase == ImportState::Completed { 100.0 } else { 0.0 },
            },
            "source_total_size_bytes": self.size.to_string(),
        });
        let ends = [ImportState::Completed, ImportState::Failed, ImportState::Canceled];
        if let Some(ended) = ends.into_iter().find_map(|state| self.life.entered(state, now)) {
            status["end_timestamp"] = ended.epoch_seconds().into();
        }
        let metadata = json!({
            "id": self.id.to_string(),
            "name": self.name,
            "create_timestamp": self.life.began().epoch_seconds(),
        });
        View { metadata, spec: &self.spec, status }
    }
}

/// Checks the rules that hold between the parts of a spec.
fn check_spec(cluster: &Cluster, spec: &Value) -> Result<(), Failure> {
    let source = &spec["source"];
    let refuse =
        |field: &str, problem: String| Err(Failure::invalid(format!("spec.source.{field}"), problem));
    if source["aws_assume_role_access"].is_object() && source["aws_key_access"].is_object() {
        return refuse("aws_key_access", "cannot be combined with aws_assume_role_access".to_owned());
    }
    let kind = source["type"].as_str().unwrap_or_default();
    let dedicated = cluster.components.is_some();
    let (scheme, offered) = match kind {
        "GCS" => ("gs://", dedicated),
        "LOCAL_FILE" => ("file://", !dedicated),
        "AZBLOB" => ("azure://", true),
        _ => ("s3://", true),
    };
    if !offered {
        let other = if dedicated { "DEVELOPER" } else { "DEDICATED" };
        return refuse("type", format!("{kind} is for {other} clusters"));
    }
    if kind == "LOCAL_FILE" && source["format"]["type"] != "CSV" {
        return refuse("format.type", "must be CSV for a LOCAL_FILE".to_owned());
    }
    if !source["uri"].as_str().is_some_and(|uri| uri.starts_with(scheme)) {
        return refuse("uri", format!("must begin with {scheme} for {kind}"));
    }
    let tables = spec["target"]["tables"].as_array().map_or(&[][..], Vec::as_slice);
    if tables.len() > 1 && tables.iter().any(|table| table["file_name_pattern"].is_string()) {
        let field = "spec.target.tables.file_name_pattern";
        return Err(Failure::invalid(field, "is for a single target table"));
    }
    Ok(())
}

/// The upload that a `file://<id>/` names.
fn upload_of<'c>(cluster: &'c Cluster, spec: &Value) -> Result<&'c Upload, Failure> {
    let uri = spec["source"]["uri"].as_str().unwrap_or_default();
    let id = uri.trim_start_matches("file://").trim_end_matches('/').parse().ok();
    let found = id.and_then(|id: u64| cluster.uploads.get(&id));
    found.ok_or_else(|| Failure::invalid("spec.source.uri", format!("{uri} names no uploaded file")))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut spec = body["spec"].clone();
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    check_spec(cluster, &spec)?;
    let local = spec["source"]["type"] == "LOCAL_FILE";
    let size = if local { upload_of(cluster, &spec)?.content.len() as u64 } else { SIZE_ELSEWHERE };
    cluster.require_available(call.now)?;
    redact(call, &mut spec);
    let id = call.world.ids.number();
    let given = body["name"].as_str().filter(|name| !name.is_empty());
    let name = given.map_or_else(|| format!("import_{}", call.now.epoch_seconds()), str::to_owned);
    let then = [(PREPARING, ImportState::Importing), (IMPORTING, ImportState::Completed)];
    let life = Life::plan(call.now, ImportState::Preparing, &then);
    cluster.imports.insert(id, Import { id, name, spec, size, message: String::new(), life });
    reply(&Created { id: id.to_string() })
}

/// Puts stars where keys were; the secret ones have left the body already.
fn redact(call: &Call<'_>, spec: &mut Value) {
    let source = &mut spec["source"];
    if source["aws_key_access"].is_object() {
        source["aws_key_access"] = json!({ "access_key_id": REDACTED, "secret_access_key": REDACTED });
    }
    if call.body.had_secret("spec.source.azure_token_access.sas_token") {
        source["azure_token_access"] = json!({ "sas_token": REDACTED });
    }
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    match cluster.imports.get(&number(call, 2)) {
        Some(import) => reply(&import.view(call.now)),
        None => Err(Failure::not_found("import", &call.path[2])),
    }
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    let page = Page::by_number(cluster.imports.values().collect(), call.query);
    let items = page.items.into_iter().map(|import| import.view(call.now)).collect();
    reply(&List { items, total: page.total })
}

/// The one action there is: to cancel.
pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    let found = cluster.imports.get_mut(&number(call, 2));
    let import = found.ok_or_else(|| Failure::not_found("import", &call.path[2]))?;
    match import.life.state(call.now) {
        ImportState::Preparing | ImportState::Importing => {
            import.life.replan(call.now, ImportState::Canceling, &[(CANCELING, ImportState::Canceled)]);
            nothing()
        }
        state => {
            let problem = format!("import {} is {}, not PREPARING or IMPORTING", import.id, name_of(state));
            Err(Failure::wrong_state(problem))
        }
    }
}

pub(crate) fn upload_file(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    if cluster.components.is_some() {
        return Err(Failure::wrong_state("a DEDICATED cluster takes no uploaded files"));
    }
    let file_name = body["local_file_name"].as_str().unwrap_or_default();
    // A whole path is taken for its last part.
    let file_name = file_name.rsplit('/').next().unwrap_or_default();
    if file_name.is_empty() {
        return Err(Failure::invalid("local_file_name", "must be the name of a file, not of a folder"));
    }
    if !file_name.to_ascii_lowercase().ends_with(".csv") {
        return Err(Failure::invalid("local_file_name", "must be a CSV file"));
    }
    let content = unpack(&body["payload"])?;
    let id = call.world.ids.number();
    cluster.uploads.insert(id, Upload { file_name: file_name.to_owned(), content });
    reply(&json!({ "upload_stub_id": id.to_string() }))
}

/// Content that was compressed with gzip and then written in base64, of the size that was told.
fn unpack(payload: &Value) -> Result<String, Failure> {
    let told = &payload["total_size_bytes"];
    let told = told.as_u64().or_else(|| told.as_str().and_then(|text| text.parse().ok())).unwrap_or(u64::MAX);
    if told > LARGEST_UPLOAD {
        return Err(Failure::invalid(
            "payload.total_size_bytes",
            format!("must be at most {LARGEST_UPLOAD}"),
        ));
    }
    let packed = STANDARD
        .decode(payload["content"].as_str().unwrap_or_default())
        .map_err(|_| Failure::invalid("payload.content", "is not base64"))?;
    let mut content = Vec::new();
    GzDecoder::new(&packed[..])
        .take(LARGEST_UPLOAD + 1)
        .read_to_end(&mut content)
        .map_err(|_| Failure::invalid("payload.content", "is not compressed with gzip"))?;
    if content.len() as u64 != told {
        let problem = format!("is {told}, and the content has {} bytes", content.len());
        return Err(Failure::invalid("payload.total_size_bytes", problem));
    }
    Ok(String::from_utf8_lossy(&content).into_owned())
}

pub(crate) fn preview(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let spec = &body["spec"];
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    if spec["source"]["type"] != "LOCAL_FILE" {
        return Err(Failure::invalid("spec.source.type", "must be LOCAL_FILE for a preview"));
    }
    let limit = &body["limit_rows_count"];
    let limit = limit
        .as_i64()
        .or_else(|| limit.as_str().and_then(|text| text.parse().ok()))
        .unwrap_or(DEFAULT_PREVIEW);
    if !(1..=20).contains(&limit) {
        return Err(Failure::invalid("limit_rows_count", "must be from 1 to 20"));
    }
    check_spec(cluster, spec)?;
    let upload = upload_of(cluster, spec)?;
    let form = &spec["source"]["format"]["csv_config"];
    let defaults = csv::Format::default();
    let text = |name: &str, default: String| form[name].as_str().map_or(default, str::to_owned);
    let format = csv::Format {
        separator: text("delimiter", defaults.separator),
        quote: text("quote", defaults.quote),
        null: defaults.null,
        header: form["has_header_row"].as_bool().unwrap_or(defaults.header),
        backslash_escapes: form["backslash_escape"].as_bool().unwrap_or(defaults.backslash_escapes),
    };
    let (columns, rows) = format.read(upload.content.as_bytes());
    let previews: Vec<Value> = targets(spec, &upload.file_name)
        .into_iter()
        .map(|(database, name)| {
            let table = Table { database, name, columns: columns.clone(), rows: rows.clone() };
            preview_of(&table, usize::try_from(limit).unwrap_or(0))
        })
        .collect();
    reply(&json!({ "table_previews": previews }))
}

/// The tables that a file is for: those of the spec whose pattern it fits, or the one its name tells.
fn targets(spec: &Value, file_name: &str) -> Vec<(String, String)> {
    let tables = spec["target"]["tables"].as_array().map_or(&[][..], Vec::as_slice);
    if tables.is_empty() {
        return vec![dataset::names_from_file(file_name)];
    }
    let text = |table: &Value, name: &str| table[name].as_str().unwrap_or_default().to_owned();
    let names = tables.iter().map(|table| (text(table, "database_name"), text(table, "table_name")));
    let wanted =
        names.zip(tables).filter(|((database, name), table)| match table["file_name_pattern"].as_str() {
            Some(pattern) => dataset::fits(pattern, file_name),
            None => dataset::fits(&format!("{database}.{name}*"), file_name),
        });
    wanted.map(|(names, _)| names).collect()
}

fn preview_of(table: &Table, limit: usize) -> Value {
    let definitions = table.columns.iter().enumerate();
    let definitions: Vec<Value> = definitions
        .map(|(index, name)| json!({ "column_name": name, "column_type": table.column_type(index) }))
        .collect();
    let rows: Vec<Value> = table
        .rows
        .iter()
        .take(limit)
        .map(|row| {
            let columns: Vec<&str> = row.iter().map(|value| value.as_deref().unwrap_or("NULL")).collect();
            json!({ "columns": columns })
        })
        .collect();
    json!({
        "database_name": table.database,
        "table_name": table.name,
        "schema_preview": { "column_definitions": definitions, "primary_key_columns": [] },
        "data_preview": { "column_names": table.columns, "rows": rows },
    })
}

pub(crate) fn get_role_info(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = state.v1beta.cluster(call)?;
    if cluster.cloud_provider == "AWS" {
        let external_id = format!(
            "{:064x}",
            u128::from(cluster.id).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
        );
        return reply(
            &json!({ "aws_import_role": { "account_id": "123456789012", "external_id": external_id } }),
        );
    }
    let account = format!("import-{}@tidbcloud-emulator.iam.gserviceaccount.com", cluster.id);
    reply(&json!({ "gcp_import_role": { "account_id": account } }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upload_is_unpacked_and_measured() {
        let content = "H4sIAAAAAAACA8tM0clLzE3lMtRJzMvjMtJJyk/iAgBKW2nSFAAAAA==";
        let payload = |size: Value| json!({ "total_size_bytes": size, "content": content });
        assert_eq!(unpack(&payload(json!("20"))), Ok("id,name\n1,ann\n2,bob\n".to_owned()));
        assert_eq!(unpack(&payload(json!(20))).map(|content| content.len()), Ok(20));
        assert!(unpack(&payload(json!("21"))).is_err());
        assert!(unpack(&payload(json!("52428801"))).is_err());
        assert!(unpack(&json!({ "total_size_bytes": "2", "content": "aGk=" })).is_err());
        assert!(unpack(&json!({ "total_size_bytes": "2", "content": "%" })).is_err());
    }

    #[test]
    fn a_file_is_for_the_tables_it_fits() {
        let spec = |tables: Value| json!({ "target": { "tables": tables } });
        let people = json!({ "database_name": "shop", "table_name": "people" });
        let found = |tables: Value, file: &str| targets(&spec(tables), file).len();
        assert_eq!(found(json!([people]), "shop.people.csv"), 1);
        assert_eq!(found(json!([people]), "shop.orders.csv"), 0);
        let pattern =
            json!({ "database_name": "shop", "table_name": "people", "file_name_pattern": "p*.csv" });
        assert_eq!(found(json!([pattern]), "people.csv"), 1);
        assert_eq!(targets(&json!({}), "people.csv"), [("test".to_owned(), "people".to_owned())]);
    }
}
