//! How an instance is encrypted beyond what its cloud provider does: not at all, with a key of the service's,
//! or with one of the customer's own.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::regions::Region;
use crate::clock::Moment;
use crate::envelope::Failure;

/// Whom a customer's key has to admit: the emulator's own account, with every provider.
pub(super) const ACCOUNT: &str = "380838443567";
const CHOICES: [&str; 3] = ["noEncryption", "defaultKey", "cmek"];

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Encryption {
    None,
    /// With the service's key of this id.
    Default(u64),
    Customer {
        id: u64,
        region: String,
        kms_key: String,
        known_since: Moment,
    },
}

impl Encryption {
    /// Reads the field of this name. `new_id` gives a key its id.
    pub(super) fn read(
        value: &Value,
        field: &str,
        region: &Region,
        now: Moment,
        new_id: impl Fn() -> u64,
    ) -> Result<Self, Failure> {
        if value.is_null() {
            return Ok(Self::None);
        }
        let mut chosen = CHOICES.iter().filter(|choice| !value[**choice].is_null());
        match (chosen.next(), chosen.next()) {
            (Some(&"noEncryption"), None) => Ok(Self::None),
            (Some(&"defaultKey"), None) => Ok(Self::Default(new_id())),
            (Some(_), None) => {
                let field = format!("{field}.cmek");
                let kms_key = customer_key(&value["cmek"], &field, region)?;
                Ok(Self::Customer { id: new_id(), region: region.id.to_owned(), kms_key, known_since: now })
            }
            _ => Err(Failure::invalid(field, format!("must have exactly one of {}", CHOICES.join(", ")))),
        }
    }

    /// The key's id as backups tell it, where `0` means that there is none.
    pub(super) fn key_id(&self) -> u64 {
        match self {
            Self::None => 0,
            Self::Default(id) | Self::Customer { id, .. } => *id,
        }
    }

    pub(super) fn is_customers(&self) -> bool {
        matches!(self, Self::Customer { .. })
    }

    pub(super) fn view(&self) -> Value {
        match self {
            Self::None => json!({ "noEncryption": {} }),
            Self::Default(_) => json!({ "defaultKey": {} }),
            Self::Customer { id, region, kms_key, known_since } => {
                let provider = region.split('-').next().unwrap_or_default();
                let (kms, principal, whom) = match provider {
                    "aws" => {
                        let whom = json!({ "accountId": ACCOUNT, "externalId": external_id(*id) });
                        ("awsKms", "awsPrincipal", whom)
                    }
                    _ => ("aliyunKms", "aliyunPrincipal", json!({ "accountId": ACCOUNT })),
                };
                json!({ "cmek": {
                    "name": format!("cmeks/{id}"),
                    "customerManagedEncryptionKeyId": id.to_string(),
                    "regionId": region,
                    "cloudProvider": provider,
                    "servicePlan": super::PLAN,
                    "createTime": known_since.rfc3339(),
                    kms: { "kmsKeyArn": kms_key },
                    principal: whom,
                } })
            }
        }
    }
}

/// What the service says when it assumes a role for the thing of this id.
pub(super) fn external_id(id: u64) -> String {
    format!("tidbcloud-{id}")
}

/// The name of the customer's key, which has to be one of the region's provider.
fn customer_key(key: &Value, field: &str, region: &Region) -> Result<String, Failure> {
    if key["regionId"] != region.id {
        let problem = format!("must be {}, the region of the instance", region.id);
        return Err(Failure::invalid(format!("{field}.regionId"), problem));
    }
    let (needed, other) =
        if region.provider() == "aws" { ("awsKms", "aliyunKms") } else { ("aliyunKms", "awsKms") };
    if !key[other].is_null() {
        let problem = format!("is not for {}", region.provider());
        return Err(Failure::invalid(format!("{field}.{other}"), problem));
    }
    match key[needed]["kmsKeyArn"].as_str() {
        Some(name) if !name.is_empty() => Ok(name.to_owned()),
        _ => Err(Failure::invalid(format!("{field}.{needed}.kmsKeyArn"), "is required")),
    }
}
