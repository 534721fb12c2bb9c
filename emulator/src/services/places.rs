//! The object storage that exports and audit logs go to and imports come from.
//!
//! A place is told by a type, and by settings under the type's own name. The buckets of the emulator's storage
//! answer for all kinds: `s3://bucket/path` and `gs://bucket/path` are both its `bucket/path`.

use serde_json::Value;

use crate::envelope::Failure;
use crate::validate::Body;

/// The types, where their settings are, and the schemes of their URIs.
const KINDS: [(&str, &str, &[&str]); 5] = [
    ("S3", "s3", &["s3://"]),
    ("GCS", "gcs", &["gs://"]),
    ("AZURE_BLOB", "azureBlob", &["azure://", "https://"]),
    ("S3_COMPATIBLE", "s3Compatible", &["s3://"]),
    ("OSS", "oss", &["oss://"]),
];

/// Where files are.
#[derive(Debug, PartialEq)]
pub(crate) enum Place {
    /// With the service itself.
    Local,
    /// In a bucket: `bucket/path`, without a slash at the end.
    Bucket(String),
}

impl Place {
    /// Reads the place under `root`, a dotted path such as `target`, and checks that its settings are whole.
    pub(crate) fn of(body: &Body, root: &str) -> Result<Self, Failure> {
        let place = root.split('.').fold(&body.value, |value, name| &value[name]);
        let kind = place["type"].as_str().unwrap_or("LOCAL");
        let Some((_, name, schemes)) = KINDS.iter().find(|(known, ..)| *known == kind) else {
            return Ok(Self::Local);
        };
        let field = format!("{root}.{name}");
        let settings = &place[*name];
        if settings.is_null() {
            return Err(Failure::invalid(field, format!("is required when {root}.type is {kind}")));
        }
        check_access(body, &field, settings)?;
        // An older name of the same setting, for S3 targets.
        let uri = settings["uri"].as_str().or_else(|| settings["bucketUri"].as_str()).unwrap_or_default();
        let Some(rest) = schemes.iter().find_map(|scheme| uri.strip_prefix(scheme)) else {
            return Err(Failure::invalid(
                format!("{field}.uri"),
                format!("must begin with {}", schemes.join(" or ")),
            ));
        };
        // The first part of an Azure URI is the account's host.
        let path =
            if kind == "AZURE_BLOB" { rest.split_once('/').map_or("", |(_, path)| path) } else { rest };
        match path.trim_end_matches('/') {
            "" => Err(Failure::invalid(format!("{field}.uri"), "names no bucket")),
            path => Ok(Self::Bucket(path.to_owned())),
        }
    }
}

/// The way of access wants its own settings; secrets have left the body already.
fn check_access(body: &Body, field: &str, settings: &Value) -> Result<(), Failure> {
    let access = settings["authType"].as_str().unwrap_or_default();
    let (name, is_there) = match access {
        "ACCESS_KEY" => ("accessKey", settings["accessKey"].is_object()),
        "ROLE_ARN" => ("roleArn", settings["roleArn"].is_string()),
        "SAS_TOKEN" => ("sasToken", body.had_secret(&format!("{field}.sasToken"))),
        "SERVICE_ACCOUNT_KEY" => {
            ("serviceAccountKey", body.had_secret(&format!("{field}.serviceAccountKey")))
        }
        _ => return Ok(()),
    };
    if is_there {
        return Ok(());
    }
    Err(Failure::invalid(format!("{field}.{name}"), format!("is required when authType is {access}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn place(target: &Value) -> Result<Place, Failure> {
        Place::of(&Body::bare(json!({ "target": target })), "target")
    }

    #[test]
    fn a_bucket_is_read_from_any_scheme() {
        let role =
            json!({ "type": "S3", "s3": { "uri": "s3://b/p/", "authType": "ROLE_ARN", "roleArn": "arn" } });
        assert_eq!(place(&role), Ok(Place::Bucket("b/p".to_owned())));
        let key = json!({ "type": "OSS", "oss": { "uri": "oss://b", "authType": "ACCESS_KEY", "accessKey": { "id": "i" } } });
        assert_eq!(place(&key), Ok(Place::Bucket("b".to_owned())));
    }

    #[test]
    fn nothing_said_is_with_the_service() {
        assert_eq!(place(&Value::Null), Ok(Place::Local));
        assert_eq!(place(&json!({ "type": "LOCAL" })), Ok(Place::Local));
    }

    #[test]
    fn settings_have_to_be_whole() {
        for target in [
            json!({ "type": "S3" }),
            json!({ "type": "S3", "s3": { "uri": "s3://b/p", "authType": "ROLE_ARN" } }),
            json!({ "type": "S3", "s3": { "uri": "gs://b/p", "authType": "ROLE_ARN", "roleArn": "arn" } }),
            json!({ "type": "S3", "s3": { "uri": "s3://", "authType": "ROLE_ARN", "roleArn": "arn" } }),
            json!({ "type": "GCS", "gcs": { "uri": "gs://b", "authType": "SERVICE_ACCOUNT_KEY" } }),
        ] {
            assert!(place(&target).is_err(), "{target}");
        }
    }
}
