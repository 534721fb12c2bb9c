//! The files that an export wrote, for download by URLs that expire.

use http::Method;
use serde::Serialize;

use super::clusters;
use super::exports::{self, Export, ExportState};
use crate::envelope::Failure;
use crate::life::name_of;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

/// For how long a URL is good.
const GOOD_FOR: i64 = 3600;

/// A file, with its place in storage.
struct File {
    name: String,
    size: usize,
    path: String,
}

#[derive(Serialize)]
struct View {
    name: String,
    size: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    files: Vec<View>,
    next_page_token: String,
}

#[derive(Serialize)]
struct Files {
    files: Vec<View>,
}

#[derive(Serialize)]
struct Downloads {
    downloads: Vec<View>,
}

impl File {
    fn view(&self, call: &Call<'_>, with_url: bool) -> View {
        let url = with_url.then(|| call.world.presign(&Method::GET, call.organization, &self.path, GOOD_FOR));
        View { name: self.name.clone(), size: self.size, url }
    }
}

/// The files of the export that the path names, if the service keeps them and has them all.
fn of_call(call: &Call<'_>) -> Result<Vec<File>, Failure> {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let export = exports::find(call, cluster)?;
    require_kept(export, call)?;
    let (storage, organization) = (&call.world.storage, call.organization.id);
    let found = export.files.iter().filter_map(|path| {
        let size = storage.get(organization, path, call.now)?.len();
        let name = path.rsplit('/').next().unwrap_or(path).to_owned();
        Some(File { name, size, path: path.clone() })
    });
    Ok(found.collect())
}

fn require_kept(export: &Export, call: &Call<'_>) -> Result<(), Failure> {
    if !export.is_kept() {
        return Err(Failure::wrong_state("the files went to object storage: they are not kept for download"));
    }
    match export.life.state(call.now) {
        ExportState::Succeeded => Ok(()),
        state => Err(Failure::wrong_state(format!("the export is {}, not SUCCEEDED", name_of(state)))),
    }
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let with_urls = call.query.get("generateUrl") == Some("true");
    let page = Page::by_token(of_call(call)?, call.query, false, |file| file.name.clone())?;
    let files = page.items.iter().map(|file| file.view(call, with_urls)).collect();
    reply(&List { files, next_page_token: page.next })
}

pub(crate) fn download_files(call: &Call<'_>) -> Reply {
    let wanted: Vec<&str> = call.body.value["fileNames"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(serde_json::Value::as_str)
        .collect();
    if wanted.is_empty() {
        return Err(Failure::invalid("fileNames", "must not be empty"));
    }
    let files = of_call(call)?;
    let view = |name: &&str| {
        let file = files.iter().find(|file| file.name == **name);
        file.map(|file| file.view(call, true)).ok_or_else(|| Failure::not_found("file", name))
    };
    reply(&Files { files: wanted.iter().map(view).collect::<Result<_, _>>()? })
}

pub(crate) fn download(call: &Call<'_>) -> Reply {
    let downloads = of_call(call)?.iter().map(|file| file.view(call, true)).collect();
    reply(&Downloads { downloads })
}
