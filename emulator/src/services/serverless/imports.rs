//! Imports of files into a cluster.
//!
//! Files in a bucket of the emulator's own storage are really read, and their rows come out of later exports. A
//! bucket that is not there is taken to be somewhere else, and its import runs its course without any rows; a
//! bucket that is there but has no file at the path makes the import fail, as it does at the service. Uploaded
//! files are read the same way.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::audit_logs;
use super::clusters::{self, Cluster};
use super::uploads::{self, Upload};
use crate::clock::Moment;
use crate::dataset::{self, Table, csv};
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::paging::{Order, Page};
use crate::services::places::Place;
use crate::services::{Call, Reply, nothing, reply};

const PREPARING: i64 = 10;
const IMPORTING: i64 = 30;
const CANCELING: i64 = 5;
/// The size of files that are somewhere else.
const SIZE_ELSEWHERE: u64 = 1 << 20;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ImportState {
    Preparing,
    Importing,
    Completed,
    Failed,
    Canceling,
    Canceled,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Import {
    id: String,
    created_by: String,
    options: Value,
    source: Value,
    total_size: u64,
    /// Why it fails, when it does.
    pub(crate) message: String,
    /// What it brings into the cluster when it is complete.
    tables: Vec<Table>,
    pub(crate) life: Life<ImportState>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    id: &'a str,
    import_id: &'a str,
    name: String,
    cluster_id: &'a str,
    total_size: String,
    create_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    complete_time: Option<String>,
    state: ImportState,
    complete_percent: u32,
    message: &'a str,
    created_by: &'a str,
    creation_details: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    imports: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

impl Import {
    /// The tables it has brought into the cluster by now.
    pub(crate) fn loaded(&self, now: Moment) -> &[Table] {
        if self.life.state(now) == ImportState::Completed { &self.tables } else { &[] }
    }

    fn view<'a>(&'a self, call: &'a Call<'_>) -> View<'a> {
        let (cluster_id, now) = (&call.path[0], call.now);
        let state = self.life.state(now);
        let ends = [ImportState::Completed, ImportState::Failed, ImportState::Canceled];
        let ended = ends.into_iter().find_map(|state| self.life.entered(state, now));
        View {
            id: &self.id,
            import_id: &self.id,
            name: format!("clusters/{cluster_id}/imports/{}", self.id),
            cluster_id,
            total_size: self.total_size.to_string(),
            create_time: self.life.began().rfc3339(),
            complete_time: ended.map(Moment::rfc3339),
            state,
            complete_percent: self.percent(now),
            message: if state == ImportState::Failed { &self.message } else { "" },
            created_by: &self.created_by,
            creation_details: json!({ "importOptions": self.options, "source": self.source }),
        }
    }

    fn percent(&self, now: Moment) -> u32 {
        match self.life.state(now) {
            ImportState::Completed => 100,
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a share from 0 to 100"
            )]
            ImportState::Importing => (self.life.progress(now) * 100.0) as u32,
            _ => 0,
        }
    }
}

/// The import that the second path parameter names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Import, Failure> {
    let id = &call.path[1];
    cluster.imports.get_mut(id).ok_or_else(|| Failure::not_found("import", id))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let body = &call.body.value;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let options = &body["importOptions"];
    let mut source = body["source"].clone();
    let found = match Place::of(call.body, "source")? {
        Place::Bucket(path) => read(call, &path, options),
        Place::Local => {
            let local = &mut source["local"];
            let id = local["uploadId"].as_str().unwrap_or_default();
            let upload = uploads::complete(cluster, id).ok_or_else(|| {
                Failure::invalid("source.local.uploadId", format!("there is no complete upload {id:?}"))
            })?;
            let found = read_upload(call, upload, local, options);
            local["fileName"] = upload.file_name.as_str().into();
            found
        }
    };
    cluster.require_active(call.now)?;
    let completes = [(PREPARING, ImportState::Importing), (IMPORTING, ImportState::Completed)];
    let (life, message) = match &found {
        Ok(_) => (Life::plan(call.now, ImportState::Preparing, &completes), String::new()),
        Err(problem) => (
            Life::plan(call.now, ImportState::Preparing, &[(PREPARING, ImportState::Failed)]),
            problem.clone(),
        ),
    };
    let (total_size, tables) = found.unwrap_or_default();
    let import = Import {
        id: call.world.ids.text("imp"),
        created_by: call.organization.owner(),
        options: options.clone(),
        source,
        total_size,
        message,
        tables,
        life,
    };
    let answer = reply(&import.view(call));
    audit_logs::record_import(call, cluster, &import.tables);
    cluster.imports.insert(import.id.clone(), import);
    answer
}

/// Size and tables of the files at a path, or why there is nothing to import.
fn read(call: &Call<'_>, path: &str, options: &Value) -> Result<(u64, Vec<Table>), String> {
    let (storage, organization) = (&call.world.storage, call.organization.id);
    let bucket = path.split('/').next().unwrap_or(path);
    if storage.list(organization, &format!("{bucket}/"), call.now).is_empty() {
        return Ok((SIZE_ELSEWHERE, Vec::new()));
    }
    let mut files = storage.list(organization, &format!("{path}/"), call.now);
    files.extend(storage.get(organization, path, call.now).map(|content| (path.to_owned(), content)));
    if files.is_empty() {
        return Err(format!("no file was found at {path}"));
    }
    let size = files.iter().map(|(_, content)| content.len() as u64).sum();
    if options["fileType"] != "CSV" {
        return Ok((size, Vec::new()));
    }
    let format = csv_format(&options["csvFormat"]);
    let mut tables = Vec::new();
    for (path, content) in files {
        let (database, name) = dataset::names_from_file(&path);
        let (columns, rows) = format.read(&content);
        dataset::merge(&mut tables, [&Table { database, name, columns, rows }]);
    }
    Ok((size, tables))
}

/// Size and rows of an uploaded file, for the table that the request names.
fn read_upload(
    call: &Call<'_>,
    upload: &Upload,
    local: &Value,
    options: &Value,
) -> Result<(u64, Vec<Table>), String> {
    let content = call.world.storage.get(call.organization.id, &upload.path(), call.now);
    let content = content.ok_or_else(|| format!("the file {} is gone", upload.file_name))?;
    let size = content.len() as u64;
    if options["fileType"] != "CSV" {
        return Ok((size, Vec::new()));
    }
    let name = |field: &str| local[field].as_str().unwrap_or_default().to_owned();
    let (columns, rows) = csv_format(&options["csvFormat"]).read(&content);
    let table = Table { database: name("targetDatabase"), name: name("targetTable"), columns, rows };
    Ok((size, vec![table]))
}

fn csv_format(form: &Value) -> csv::Format {
    let defaults = csv::Format::default();
    let text = |name: &str, default: String| form[name].as_str().map_or(default, str::to_owned);
    let flag = |name: &str, default: bool| form[name].as_bool().unwrap_or(default);
    csv::Format {
        separator: text("separator", defaults.separator),
        quote: text("delimiter", defaults.quote),
        null: text("null", defaults.null),
        header: flag("header", defaults.header),
        backslash_escapes: flag("backslashEscape", defaults.backslash_escapes),
    }
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    reply(&find(call, cluster)?.view(call))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let order = Order::parse(call.query.get("orderBy"), &["createTime"])?;
    let mut state = call.state();
    let imports = clusters::find(call, &mut state)?.imports.values().collect();
    let page = Page::by_token(imports, call.query, order.descending, |import: &&Import| import.id.clone())?;
    let imports = page.items.iter().map(|import| import.view(call)).collect();
    reply(&List { imports, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn cancel(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let import = find(call, cluster)?;
    match import.life.state(call.now) {
        ImportState::Preparing | ImportState::Importing => {
            import.life.replan(call.now, ImportState::Canceling, &[(CANCELING, ImportState::Canceled)]);
        }
        ImportState::Canceling => {}
        state => {
            return Err(Failure::wrong_state(format!("import {} is {} already", import.id, name_of(state))));
        }
    }
    nothing()
}
