//! Uploads of files to import, in parts, as object storage takes them.
//!
//! Each part is put to a presigned URL of its own. Completing an upload holds every part to what was promised
//! (number, order, `ETag`, size) and joins them into the one file that an import reads.

use bytes::Bytes;
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clusters::{self, Cluster};
use crate::envelope::Failure;
use crate::services::{Call, Reply, nothing, reply};
use crate::storage::etag;

/// For how long the URLs of the parts are good.
const GOOD_FOR: i64 = 24 * 3600;
/// What storage wants each part but the last to have at least.
const SMALLEST_PART: usize = 5 << 20;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Upload {
    id: String,
    pub(super) file_name: String,
    /// How many parts were asked for.
    parts: u32,
    is_complete: bool,
}

impl Upload {
    /// Where its one file is when it is complete.
    pub(super) fn path(&self) -> String {
        format!("uploads/{}/file", self.id)
    }

    fn part_path(&self, number: u32) -> String {
        format!("uploads/{}/parts/{number:05}", self.id)
    }

    fn folder_of_parts(&self) -> String {
        format!("uploads/{}/parts/", self.id)
    }

    /// The bytes of a part, if it has arrived.
    fn part(&self, call: &Call<'_>, number: u32) -> Option<Bytes> {
        call.world.storage.get(call.organization.id, &self.part_path(number), call.now)
    }
}

/// The complete upload with an id, for an import to read.
pub(super) fn complete<'c>(cluster: &'c Cluster, id: &str) -> Option<&'c Upload> {
    cluster.uploads.get(id).filter(|upload| upload.is_complete)
}

/// The upload that the query names.
fn find<'c>(call: &Call<'_>, cluster: &'c mut Cluster) -> Result<&'c mut Upload, Failure> {
    let id = call.query.get("uploadId").unwrap_or_default();
    cluster.uploads.get_mut(id).ok_or_else(|| Failure::not_found("upload", id))
}

pub(crate) fn start(call: &Call<'_>) -> Reply {
    let text = |name: &str| {
        let value = call.query.get(name).unwrap_or_default();
        if value.is_empty() { Err(Failure::invalid(name, "must not be empty")) } else { Ok(value.to_owned()) }
    };
    let file_name = text("fileName")?;
    text("targetDatabase")?;
    text("targetTable")?;
    let parts = call.query.integer("partNumber").and_then(|number| u32::try_from(number).ok());
    let parts = parts.ok_or_else(|| Failure::invalid("partNumber", "is required"))?;
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    cluster.require_active(call.now)?;
    let upload = Upload { id: call.world.ids.text("upl"), file_name, parts, is_complete: false };
    let urls: Vec<String> = (1..=parts)
        .map(|number| {
            call.world.presign(&Method::PUT, call.organization, &upload.part_path(number), GOOD_FOR)
        })
        .collect();
    let answer = reply(&json!({ "uploadId": upload.id, "uploadUrl": urls }));
    cluster.uploads.insert(upload.id.clone(), upload);
    answer
}

pub(crate) fn complete_parts(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let upload = find(call, cluster)?;
    // Completing it again changes nothing: a caller who missed the answer may ask once more.
    if upload.is_complete {
        return nothing();
    }
    let file = join(call, upload, call.body.value.as_array().map(Vec::as_slice).unwrap_or_default())?;
    let (storage, organization) = (&call.world.storage, call.organization.id);
    storage.remove(organization, &upload.folder_of_parts());
    storage.put(organization, upload.path(), file, call.now);
    upload.is_complete = true;
    nothing()
}

/// The parts as one file, or which of them is not as it should be.
fn join(call: &Call<'_>, upload: &Upload, told: &[Value]) -> Result<Bytes, Failure> {
    // A file of one part was put like any object: there is nothing to tell of it.
    if told.is_empty() && upload.parts == 1 {
        return upload.part(call, 1).ok_or_else(|| missing(0, 1));
    }
    if told.len() != upload.parts as usize {
        let problem = format!("{} were told, but the upload has {}", told.len(), upload.parts);
        return Err(Failure::invalid("parts", problem));
    }
    let mut file = Vec::new();
    for (index, (told, number)) in told.iter().zip(1..=upload.parts).enumerate() {
        if told["partNumber"].as_u64() != Some(u64::from(number)) {
            let problem = format!("must be {number}: parts are told in order");
            return Err(Failure::invalid(format!("parts.{index}.partNumber"), problem));
        }
        let part = upload.part(call, number).ok_or_else(|| missing(index, number))?;
        if told["etag"].as_str() != Some(etag(&part).as_str()) {
            let problem = "is not the ETag that the PUT was answered with, quotes included";
            return Err(Failure::invalid(format!("parts.{index}.etag"), problem));
        }
        if number < upload.parts && part.len() < SMALLEST_PART {
            let problem =
                format!("has {} bytes, but only the last part may have less than 5 MiB", part.len());
            return Err(Failure::invalid(format!("parts.{index}"), problem));
        }
        file.extend_from_slice(&part);
    }
    Ok(file.into())
}

fn missing(index: usize, number: u32) -> Failure {
    Failure::invalid(format!("parts.{index}"), format!("part {number} has not arrived"))
}

pub(crate) fn cancel(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let cluster = clusters::find(call, &mut state)?;
    let upload = find(call, cluster)?;
    if upload.is_complete {
        return Err(Failure::wrong_state(format!("upload {} is complete", upload.id)));
    }
    let (id, folder) = (upload.id.clone(), upload.folder_of_parts());
    call.world.storage.remove(call.organization.id, &folder);
    cluster.uploads.remove(&id);
    nothing()
}
