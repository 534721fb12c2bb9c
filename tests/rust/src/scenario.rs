//! Scenarios as they stand in the files; `tests/README.md` says what each part means.
//!
//! A step stays JSON until it is played, because any text in it may refer to a value that an earlier step saves.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use tidbcloud::CallOptions;

use crate::storage::StorageRequest;

/// The folder of the scenarios that are written by hand.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("scenarios")
}

/// The folder of those that are derived from `api/`.
fn folder_of_derived() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/conformance")
}

/// A file of scenarios.
#[derive(Debug)]
pub struct ScenarioFile {
    /// Its name without the ending: `serverless-branches`.
    pub name: String,
    /// What it holds, as it stands.
    pub content: Value,
}

impl ScenarioFile {
    /// All files that are written by hand, by name.
    ///
    /// # Panics
    /// When one cannot be read.
    pub fn all() -> Vec<Self> {
        Self::in_folder(&folder(), |text| serde_saphyr::from_str(text).map_err(|cause| cause.to_string()))
    }

    /// All files that are derived from `api/`, by service.
    ///
    /// # Panics
    /// When they have not been written, or one cannot be read.
    pub fn derived() -> Vec<Self> {
        let folder = folder_of_derived();
        assert!(folder.is_dir(), "they are written by `cargo run -p tidbcloud-codegen -- conformance`");
        Self::in_folder(&folder, |text| serde_json::from_str(text).map_err(|cause| cause.to_string()))
    }

    fn in_folder(folder: &Path, parse: impl Fn(&str) -> Result<Value, String>) -> Vec<Self> {
        let listed = std::fs::read_dir(folder).expect("the folder of scenarios can be read");
        let mut paths: Vec<_> = listed.map(|entry| entry.expect("its entries can be read").path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "yaml" || ending == "json"));
        paths.sort();
        assert!(!paths.is_empty(), "there are no scenarios in {}", folder.display());
        let read = |path: &PathBuf| {
            let broken = |cause: &str| -> Value { panic!("{}: {cause}", path.display()) };
            let content = match std::fs::read_to_string(path) {
                Ok(text) => parse(&text).unwrap_or_else(|cause| broken(&cause)),
                Err(cause) => broken(&cause.to_string()),
            };
            let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            Self { name, content }
        };
        paths.iter().map(read).collect()
    }

    /// Its scenarios.
    ///
    /// # Panics
    /// When they are not what the format says.
    pub fn scenarios(&self) -> Vec<Scenario> {
        Vec::<Scenario>::deserialize(&self.content)
            .unwrap_or_else(|cause| panic!("{}.yaml: {cause}", self.name))
    }
}

/// One scenario: an organization of its own, and steps.
#[derive(Clone, Debug, Deserialize)]
pub struct Scenario {
    /// What it shows, as a sentence.
    pub name: String,
    /// Service seconds in a real second.
    #[serde(default = "one")]
    pub time_factor: f64,
    /// Requests in a minute of service time.
    pub rate_limit: Option<u32>,
    /// What happens, in order.
    pub steps: Vec<Value>,
}

fn one() -> f64 {
    1.0
}

/// A step with its saved values in place.
#[derive(Debug, Deserialize)]
pub struct Step {
    /// What is done.
    #[serde(flatten)]
    pub action: Action,
    /// Path values.
    #[serde(default)]
    pub path: Vec<String>,
    /// Arguments by name.
    #[serde(default)]
    pub args: Map<String, Value>,
    /// Bounds and headers of this call.
    #[serde(default)]
    pub options: Options,
    /// How long a wait may take, in seconds.
    pub timeout: Option<f64>,
    /// How often the call is made.
    #[serde(default = "once")]
    pub repeat: u32,
    /// Whether a compiler would refuse the call.
    #[serde(default)]
    pub dynamic: bool,
    /// What the value must match. An expected null is `Some(Null)`.
    #[serde(default, deserialize_with = "present")]
    pub expect: Option<Value>,
    /// Whether the value must have nothing that is not expected, but for nulls and empty lists.
    #[serde(default)]
    pub whole: bool,
    /// Whether a list's value is its pages, and not its items.
    #[serde(default)]
    pub pages: bool,
    /// The error it must end in.
    pub error: Option<Map<String, Value>>,
    /// What the whole answer must match.
    pub answer: Option<Value>,
    /// What to keep: names and dotted paths.
    #[serde(default)]
    pub save: BTreeMap<String, String>,
    /// How many signed requests it takes.
    pub sent: Option<usize>,
    /// The signed requests, in order.
    pub wire: Option<Vec<Map<String, Value>>>,
    /// How long it takes at least, in seconds.
    #[serde(default)]
    pub seconds: f64,
    /// The states that a wait passes through.
    pub states: Option<Vec<String>>,
}

fn once() -> u32 {
    1
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// What a step does.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Calls an operation by its canonical name.
    Call(String),
    /// Waits by a name such as `serverless.clusters.wait_until_active`.
    Wait(String),
    /// Sends what has no method.
    Request(Request),
    /// Builds the client anew, with these settings changed.
    Client(Map<String, Value>),
    /// Arms a fault.
    Fault(Map<String, Value>),
    /// Sends a request to a presigned URL.
    Storage(StorageRequest),
    /// Moves the clock forward, in service seconds.
    Advance(f64),
}

/// A request without a method of its own.
#[derive(Debug, Deserialize)]
pub struct Request {
    /// The service's name.
    pub service: String,
    /// The HTTP method.
    pub method: String,
    /// The whole path.
    pub path: String,
    /// The query.
    #[serde(default)]
    pub query: BTreeMap<String, String>,
    /// The JSON body.
    pub body: Option<Value>,
}

/// Bounds and headers of one call, in seconds.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Options {
    timeout: Option<f64>,
    deadline: Option<f64>,
    retries: Option<u32>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
}

impl From<Options> for CallOptions {
    fn from(options: Options) -> Self {
        CallOptions {
            timeout: options.timeout.map(Duration::from_secs_f64),
            deadline: options.deadline.map(Duration::from_secs_f64),
            retries: options.retries,
            headers: options.headers.into_iter().collect(),
        }
    }
}
