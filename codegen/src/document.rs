//! An OpenAPI 3.1 document as it stands in `api/`, with the part of the standard that the project uses
//! and its extensions.
//!
//! Unknown keys are refused: a misspelt `x-idempotant` must not pass for an absent one, and a construct
//! that no backend understands must be noticed where it is written. Nothing is resolved here; `check`
//! judges the document and `lower` turns it into the model.

use std::fs;
use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use crate::problem::Problem;

/// A whole document.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct Document {
    /// The service's name: the file's stem.
    #[serde(skip)]
    pub service: String,
    /// The file's path from the project's root.
    #[serde(skip)]
    pub source: String,
    pub openapi: String,
    #[serde(rename = "jsonSchemaDialect")]
    pub json_schema_dialect: Option<String>,
    pub info: Info,
    #[serde(default)]
    pub servers: Vec<Server>,
    #[serde(default)]
    pub security: Vec<IndexMap<String, Vec<String>>>,
    #[serde(default)]
    pub tags: Vec<Tag>,
    #[serde(default)]
    pub paths: IndexMap<String, PathItem>,
    #[serde(default)]
    pub components: Components,
    #[serde(rename = "externalDocs")]
    pub external_docs: Option<Value>,
}

/// Title and purpose.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct Info {
    pub title: String,
    pub version: String,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub license: Option<Value>,
    pub contact: Option<Value>,
}

/// Where the service lives.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct Server {
    pub url: String,
    pub description: Option<String>,
}

/// What a resource is; the name is the resource's.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct Tag {
    pub name: String,
    pub description: Option<String>,
}

/// The operations of a path.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct PathItem {
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    pub get: Option<Operation>,
    pub post: Option<Operation>,
    pub put: Option<Operation>,
    pub patch: Option<Operation>,
    pub delete: Option<Operation>,
}

/// One operation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct Operation {
    pub operation_id: String,
    #[serde(default)]
    pub tags: Vec<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    #[serde(default)]
    pub deprecated: bool,
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    pub request_body: Option<RequestBody>,
    #[serde(default)]
    pub responses: IndexMap<String, Response>,
    #[serde(rename = "x-replaced-by")]
    pub replaced_by: Option<String>,
    #[serde(rename = "x-idempotent")]
    pub idempotent: Option<bool>,
    #[serde(rename = "x-pagination")]
    pub pagination: Option<Pagination>,
    #[serde(rename = "x-settled-by")]
    pub settled_by: Option<String>,
    #[serde(rename = "x-waits", default)]
    pub waits: Vec<Wait>,
    #[serde(rename = "x-errors", default)]
    pub errors: Vec<DocumentedError>,
    /// The property of an answer of 200 whose value, unless it is zero or empty, is the code of an error.
    #[serde(rename = "x-error-in-answer")]
    pub error_in_answer: Option<String>,
    /// The path to try when the service knows nothing of the documented one.
    #[serde(rename = "x-alternative-path")]
    pub alternative_path: Option<String>,
}

/// A parameter, or a reference to one of `components/parameters`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct Parameter {
    #[serde(rename = "$ref")]
    pub reference: Option<String>,
    pub name: Option<String>,
    #[serde(rename = "in")]
    pub place: Option<String>,
    pub description: Option<String>,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub deprecated: bool,
    pub schema: Option<Schema>,
    pub style: Option<String>,
    pub explode: Option<bool>,
    pub example: Option<Value>,
    #[serde(rename = "x-replaced-by")]
    pub replaced_by: Option<String>,
}

/// What a request carries.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct RequestBody {
    pub description: Option<String>,
    #[serde(default)]
    pub required: bool,
    pub content: IndexMap<String, MediaType>,
}

/// A response, or a reference to one of `components/responses`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct Response {
    #[serde(rename = "$ref")]
    pub reference: Option<String>,
    pub description: Option<String>,
    pub headers: Option<Value>,
    #[serde(default)]
    pub content: IndexMap<String, MediaType>,
}

/// A schema for one content type.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct MediaType {
    pub schema: Schema,
    pub example: Option<Value>,
    pub examples: Option<Value>,
    /// Of a request body that is a bare array: the name of the argument that becomes the body.
    #[serde(rename = "x-argument")]
    pub argument: Option<String>,
}

/// What operations share.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub struct Components {
    #[serde(default)]
    pub schemas: IndexMap<String, Schema>,
    #[serde(default)]
    pub parameters: IndexMap<String, Parameter>,
    #[serde(default)]
    pub responses: IndexMap<String, Response>,
    pub headers: Option<Value>,
    pub security_schemes: Option<Value>,
}

/// A schema, or a reference to one with words of its own beside it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names are the standard's own")]
#[allow(clippy::struct_excessive_bools, reason = "so is what they hold")]
pub struct Schema {
    #[serde(rename = "$ref")]
    pub reference: Option<String>,
    pub title: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<Kind>,
    pub format: Option<String>,
    pub description: Option<String>,
    #[serde(rename = "enum")]
    pub values: Option<Vec<String>>,
    pub properties: Option<IndexMap<String, Schema>>,
    #[serde(default)]
    pub required: Vec<String>,
    pub items: Option<Box<Schema>>,
    pub additional_properties: Option<AdditionalProperties>,
    #[serde(default)]
    pub read_only: bool,
    #[serde(default)]
    pub write_only: bool,
    #[serde(default)]
    pub deprecated: bool,
    pub default: Option<Value>,
    pub example: Option<Value>,
    pub examples: Option<Vec<Value>>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    #[serde(rename = "x-replaced-by")]
    pub replaced_by: Option<String>,
    #[serde(rename = "x-enum-descriptions", default)]
    pub value_descriptions: IndexMap<String, String>,
    #[serde(rename = "x-unit")]
    pub unit: Option<String>,
    #[serde(rename = "x-time")]
    pub time: Option<String>,
    /// Of a 64-bit integer: whether it passes 2^53 in practice, so that no language may make a double of it.
    #[serde(rename = "x-exact", default)]
    pub exact: bool,
}

/// `type`: one name, or a list of a name and `null`.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Kind {
    /// `type: string`
    One(String),
    /// `type: [string, 'null']`
    Several(Vec<String>),
}

impl Kind {
    /// The name that is not `null`, when there is exactly one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Kind::One(name) => Some(name),
            Kind::Several(names) => {
                let mut others = names.iter().filter(|name| *name != "null");
                let first = others.next()?;
                others.next().is_none().then_some(first)
            }
        }
    }

    /// Whether `null` is in the list.
    pub fn is_nullable(&self) -> bool {
        matches!(self, Kind::Several(names) if names.iter().any(|name| name == "null"))
    }
}

/// `additionalProperties`: yes or no, or a schema for each.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum AdditionalProperties {
    /// Anything, or nothing.
    Allowed(bool),
    /// Each value is one of these.
    Schema(Box<Schema>),
}

/// `x-pagination`: how a list goes from page to page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "see model::Pagination")]
pub struct Pagination {
    pub style: String,
    /// None where the answer itself is the list.
    pub items: Option<String>,
    pub size: Option<String>,
    pub maximum: Option<u32>,
    pub token: Option<String>,
    pub next: Option<String>,
    pub page: Option<String>,
    pub total: Option<String>,
}

/// An entry of `x-waits`: a state that one can wait for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "see model::Wait")]
pub struct Wait {
    pub name: String,
    pub description: Option<String>,
    pub state: String,
    pub done: Vec<String>,
    #[serde(default)]
    pub failed: Vec<String>,
    #[serde(default)]
    pub gone: Gone,
    pub interval: Interval,
    pub timeout: f64,
}

/// What a 404 means to a wait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gone {
    /// It has failed.
    #[default]
    Failed,
    /// It is over, and well.
    Done,
}

/// Seconds between the polls of a wait.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "see model::Wait")]
pub struct Interval {
    pub initial: f64,
    pub maximum: f64,
}

/// An entry of `x-errors`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "see model::DocumentedError")]
pub struct DocumentedError {
    pub status: u16,
    pub code: Option<Value>,
    pub when: String,
}

impl Document {
    /// Reads a document from its text. `source` is its path from the project's root; the stem is the
    /// service's name.
    pub fn parse(source: &str, text: &str) -> Result<Document, Problem> {
        let options = serde_saphyr::options! { strict_booleans: true };
        let mut document: Document = serde_saphyr::from_str_with_options(text, options)
            .map_err(|error| Problem::new(source, "", error.to_string()))?;
        let stem = Path::new(source).file_stem().unwrap_or_default();
        document.service = stem.to_string_lossy().into_owned();
        source.clone_into(&mut document.source);
        Ok(document)
    }

    /// Every operation with its method and path, in document order.
    pub fn operations(&self) -> impl Iterator<Item = Located<'_>> {
        self.paths.iter().flat_map(|(path, item)| {
            let methods = [
                ("get", &item.get),
                ("post", &item.post),
                ("put", &item.put),
                ("patch", &item.patch),
                ("delete", &item.delete),
            ];
            methods.into_iter().filter_map(move |(method, operation)| {
                let operation = operation.as_ref()?;
                Some(Located { method, path, shared: &item.parameters, operation })
            })
        })
    }

    /// The schema that a reference points to, with its name.
    pub fn schema(&self, reference: &str) -> Option<(&str, &Schema)> {
        let name = reference.strip_prefix("#/components/schemas/")?;
        self.components.schemas.get_key_value(name).map(|(name, schema)| (name.as_str(), schema))
    }

    /// A parameter itself, or the one that it refers to.
    pub fn parameter<'a>(&'a self, parameter: &'a Parameter) -> Option<&'a Parameter> {
        match &parameter.reference {
            None => Some(parameter),
            Some(reference) => {
                self.components.parameters.get(reference.strip_prefix("#/components/parameters/")?)
            }
        }
    }

    /// A response itself, or the one that it refers to.
    pub fn response<'a>(&'a self, response: &'a Response) -> Option<&'a Response> {
        match &response.reference {
            None => Some(response),
            Some(reference) => {
                self.components.responses.get(reference.strip_prefix("#/components/responses/")?)
            }
        }
    }
}

/// An operation and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Located<'a> {
    /// In lower case, as the document's key.
    pub method: &'static str,
    /// The whole path.
    pub path: &'a str,
    /// The parameters that it shares with the path's other operations.
    pub shared: &'a [Parameter],
    /// The operation.
    pub operation: &'a Operation,
}

impl<'a> Located<'a> {
    /// Its own parameters after those of its path, as they stand.
    pub fn parameters(self) -> impl Iterator<Item = &'a Parameter> {
        self.shared.iter().chain(&self.operation.parameters)
    }
}

/// Reads each `*.yaml` of a folder, sorted by name. `prefix` is the folder's path from the project's
/// root, for messages and headers.
pub fn read_folder(folder: &Path, prefix: &str) -> Result<Vec<Document>, Problem> {
    let broken = |error: std::io::Error| Problem::new(prefix, "", error.to_string());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(broken)? {
        let path = entry.map_err(broken)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            paths.push(path);
        }
    }
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let source = format!("{prefix}/{name}");
        let text = fs::read_to_string(path).map_err(|error| Problem::new(&source, "", error.to_string()))?;
        Document::parse(&source, &text)
    };
    paths.iter().map(read).collect()
}
