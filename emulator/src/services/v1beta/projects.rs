//! Projects, and the encryption keys that their Dedicated clusters use.

use serde::{Deserialize, Serialize};

use crate::clock::Moment;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Project {
    name: String,
    aws_cmek_enabled: bool,
    created: Moment,
}

impl Project {
    pub(crate) fn new(name: String, aws_cmek_enabled: bool, created: Moment) -> Self {
        Self { name, aws_cmek_enabled, created }
    }
}
