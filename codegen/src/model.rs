//! The intermediate representation: what a backend writes from.
//!
//! `document` is the YAML as it stands, with its references; this is what it means. Every reference
//! is resolved, every list is in the order in which it should be written, and nothing here knows a
//! target language: names are wire names, and `naming` turns them into what each language wants.
//! A backend needs no other module but `naming` and `prose`.

use serde_json::Value;

mod forms;

pub use forms::{Limits, Rule, TimeForm};

/// Everything that the documents offer.
#[derive(Debug, Clone)]
pub struct Api {
    /// One for each document, sorted by name.
    pub services: Vec<Service>,
}

impl Api {
    /// All operations in the order of their row numbers, that is sorted by canonical name.
    pub fn operations(&self) -> Vec<&Operation> {
        let mut operations: Vec<_> = self.services.iter().flat_map(Service::operations).collect();
        operations.sort_by_key(|operation| operation.row);
        operations
    }

    /// The service that an operation belongs to.
    ///
    /// # Panics
    /// When the operation comes from another `Api`.
    pub fn service_of(&self, operation: &Operation) -> &Service {
        let found = self.services.iter().find(|service| service.name == operation.service);
        found.expect("an operation's service is one of its own Api")
    }
}

/// One host and what it offers: a document of `api/`.
#[derive(Debug, Clone)]
pub struct Service {
    /// `serverless`: the first part of a canonical name, and the file's stem.
    pub name: String,
    /// The document's path from the project's root, for the header of generated files.
    pub source: String,
    /// The document's title.
    pub title: String,
    /// What the service is, in a sentence or more.
    pub description: String,
    /// The origin where the service lives: `https://serverless.tidbapi.com`.
    pub origin: String,
    /// How its errors are written.
    pub envelope: Envelope,
    /// Sorted by name.
    pub resources: Vec<Resource>,
    /// What operations take and give, sorted by name. Only those that some operation reaches.
    pub types: Vec<Type>,
}

impl Service {
    /// The operations of all resources, resource by resource.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|resource| &resource.operations)
    }

    /// A type by its name.
    pub fn find_type(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|t| t.name() == name)
    }

    /// A struct by its name; `None` also when the name is an enum's.
    pub fn find_struct(&self, name: &str) -> Option<&Struct> {
        match self.find_type(name) {
            Some(Type::Struct(found)) => Some(found),
            _ => None,
        }
    }

    /// The field by which one calls on the resource that a struct is: what its operations have last in their
    /// path, under the same name or plainly as `id`. A resource without it is of no use to anybody, so a
    /// typed surface may count on it where every other field of an answer can be absent.
    pub fn id_of<'a>(&self, found: &'a Struct) -> Option<&'a str> {
        let is = |type_ref: &TypeRef| type_ref.named() == Some(found.name.as_str());
        let gives = |operation: &Operation| match &operation.pagination {
            Some(pagination) => is(&pagination.item),
            None => {
                matches!(operation.verb.as_str(), "create" | "get")
                    && operation.answer.as_ref().is_some_and(is)
            }
        };
        let resource = self.resources.iter().find(|resource| resource.operations.iter().any(gives))?;
        let own = resource
            .operations
            .iter()
            .filter(|operation| matches!(operation.verb.as_str(), "delete" | "get"));
        let parameter = own.filter_map(|operation| operation.path_parameters.last()).map(|field| &field.name);
        let id = "id".to_owned();
        let names: Vec<&String> = parameter.chain([&id]).collect();
        let field = names.iter().find_map(|name| found.fields.iter().find(|field| field.name == **name))?;
        (field.type_ref == TypeRef::String).then_some(&field.name)
    }

    /// An enum by its name; `None` also when the name is a struct's.
    pub fn find_enum(&self, name: &str) -> Option<&Enum> {
        match self.find_type(name) {
            Some(Type::Enum(found)) => Some(found),
            _ => None,
        }
    }
}

/// How a service writes its errors, as the schema of its error response says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Envelope {
    /// `{code, message, details}` with sentences as details.
    Sentences,
    /// `{code, message, details}` with objects as details.
    Objects,
    /// `{code, error, msgPrefix, status}`.
    Prefixed,
}

/// What operations act on: the second part of a canonical name.
#[derive(Debug, Clone)]
pub struct Resource {
    /// `branches`.
    pub name: String,
    /// From the document's tag of the same name, or a plain sentence where it has none.
    pub description: String,
    /// Sorted by verb.
    pub operations: Vec<Operation>,
}

/// One method: a row of the operation table.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The index in the table of all operations of all services, sorted by canonical name.
    pub row: usize,
    /// `serverless.branches.create`.
    pub name: String,
    /// `serverless`.
    pub service: String,
    /// `branches`.
    pub resource: String,
    /// `create`.
    pub verb: String,
    /// What the request line says.
    pub method: Method,
    /// The whole path with its placeholders: `/v1beta1/clusters/{clusterId}:cancel`.
    pub path: String,
    /// The path to try when the service answers 404 at the documented one.
    pub alternative_path: Option<String>,
    /// One line, in the imperative.
    pub summary: String,
    /// What else there is to say.
    pub description: Option<String>,
    /// Set when the service is about to drop it.
    pub deprecated: Option<Deprecation>,
    /// Whether a repetition changes nothing that the first request did not.
    pub idempotent: bool,
    /// In path order; all required. They are a method's positional arguments.
    pub path_parameters: Vec<Field>,
    /// In document order. Arguments by name. A list's page size and position are among them:
    /// see [`Operation::arguments`].
    pub query_parameters: Vec<Field>,
    /// What a caller may send; `None` when the request has no body.
    pub body: Option<Body>,
    /// What the service answers; `None` when there is nothing worth reading.
    pub answer: Option<TypeRef>,
    /// Set for lists.
    pub pagination: Option<Pagination>,
    /// What one can wait for by repeating this operation.
    pub waits: Vec<Wait>,
    /// For what cannot be repeated: the operation that shows whether it was applied.
    pub settled_by: Option<String>,
    /// Errors worth knowing.
    pub errors: Vec<DocumentedError>,
    /// The property of an answer of 200 that makes an error of it, unless it is zero or empty.
    pub error_in_answer: Option<String>,
}

impl Operation {
    /// The arguments by name, in the order in which they should be shown: required ones first, then
    /// query parameters, then body fields. What the engine sets by itself (a list's page size and
    /// position) is left out.
    pub fn arguments(&self) -> Vec<Argument<'_>> {
        let query = self.query_parameters.iter().filter(|field| !self.is_set_by_engine(field));
        let body = self.body.iter().flat_map(|body| &body.fields);
        let mut arguments: Vec<_> = query
            .map(|field| Argument { place: Place::Query, field })
            .chain(body.map(|field| Argument { place: Place::Body, field }))
            .collect();
        arguments.sort_by_key(|argument| !argument.field.required);
        arguments
    }

    fn is_set_by_engine(&self, field: &Field) -> bool {
        self.pagination.as_ref().is_some_and(|pagination| match &pagination.style {
            PageStyle::Token { size, token, .. } => field.name == *size || field.name == *token,
            PageStyle::Page { size, page, .. } => field.name == *size || field.name == *page,
            PageStyle::Single => false,
        })
    }
}

/// One argument by name, and where it goes.
#[derive(Debug, Clone, Copy)]
pub struct Argument<'a> {
    /// The part of the request that carries it.
    pub place: Place,
    /// Its name, type and documentation.
    pub field: &'a Field,
}

/// The part of a request that carries an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The query string. An array is repeated: `?id=1&id=2`.
    Query,
    /// A top-level property of the JSON body.
    Body,
}

/// What the request line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// As it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// That something is about to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deprecation {
    /// What to use in its place, as a phrase: "the imports of the serverless service".
    pub replaced_by: Option<String>,
}

/// The JSON that a request carries. Its fields are the method's own arguments.
#[derive(Debug, Clone)]
pub struct Body {
    /// What of the fields is sent.
    pub form: BodyForm,
    /// What a caller may set: fields that are only read are left out.
    pub fields: Vec<Field>,
}

/// What of a body's fields is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyForm {
    /// An object with the fields. Its schema's name; no type of that name is needed, because the arguments are
    /// flat.
    Object(String),
    /// The value of the only field, which is an array.
    Bare,
}

/// How a list goes from page to page.
#[derive(Debug, Clone)]
pub struct Pagination {
    /// The property of the answer that holds the items; empty where the answer itself is the list.
    pub items: String,
    /// What one item is.
    pub item: TypeRef,
    /// Which parameters move it.
    pub style: PageStyle,
}

/// Which parameters move a list.
#[derive(Debug, Clone)]
pub enum PageStyle {
    /// A page names the next by a token.
    Token {
        /// The query parameter for the page size.
        size: String,
        /// The largest page that the service gives.
        maximum: u32,
        /// The query parameter for the token.
        token: String,
        /// The answer's property with the next token; absent or empty on the last page.
        next: String,
        /// The answer's property with the number of all items.
        total: Option<String>,
    },
    /// Pages are numbered from 1.
    Page {
        /// The query parameter for the page size.
        size: String,
        /// The largest page that the service gives.
        maximum: u32,
        /// The query parameter for the page's number.
        page: String,
        /// The answer's property with the number of all items.
        total: String,
    },
    /// One answer holds all.
    Single,
}

/// A state that one can wait for, by repeating a get.
#[derive(Debug, Clone)]
pub struct Wait {
    /// `wait_until_active`.
    pub name: String,
    /// One line, in the imperative.
    pub description: String,
    /// Where the state stands in the answer, property by property.
    pub state: Vec<String>,
    /// The states that end it well.
    pub done: Vec<String>,
    /// The states that end it badly.
    pub failed: Vec<String>,
    /// What a 404 means: the wait is over and well (true), or it has failed.
    pub gone_is_done: bool,
    /// Seconds before the second poll.
    pub initial_interval: f64,
    /// Seconds between polls, at most.
    pub maximum_interval: f64,
    /// Seconds after which it gives up, unless the caller says otherwise.
    pub timeout: f64,
}

/// An error that the service documents for an operation.
#[derive(Debug, Clone)]
pub struct DocumentedError {
    /// The HTTP status.
    pub status: u16,
    /// The service's own code.
    pub code: Option<String>,
    /// The condition, as a phrase.
    pub when: String,
}

/// Something with a name of its own in the document.
#[derive(Debug, Clone)]
pub enum Type {
    /// An object with named fields.
    Struct(Struct),
    /// A string out of an open list.
    Enum(Enum),
}

impl Type {
    /// `ClusterState`: in Pascal case, unique in its service.
    pub fn name(&self) -> &str {
        match self {
            Type::Struct(s) => &s.name,
            Type::Enum(e) => &e.name,
        }
    }

    /// Where it travels.
    pub fn usage(&self) -> Usage {
        match self {
            Type::Struct(s) => s.usage,
            Type::Enum(e) => e.usage,
        }
    }
}

/// Where a type travels. All three can be true at once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// It is a body itself, so its fields are a method's arguments.
    pub body: bool,
    /// A caller makes it: inside a body, or as a parameter.
    pub request: bool,
    /// The service makes it: an answer, or inside one.
    pub response: bool,
}

impl Usage {
    /// Whether it is nothing but a body, so that no type needs to be written for it.
    pub fn only_body(self) -> bool {
        self.body && !self.request && !self.response
    }
}

/// An object with named fields. In an answer each of them can be absent or null.
#[derive(Debug, Clone)]
pub struct Struct {
    /// `Cluster`.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Where it travels.
    pub usage: Usage,
    /// In document order.
    pub fields: Vec<Field>,
}

/// A string out of a list that grows: a value that is not in it must come through unchanged.
#[derive(Debug, Clone)]
pub struct Enum {
    /// `ClusterState`.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Where it travels.
    pub usage: Usage,
    /// In document order.
    pub values: Vec<EnumValue>,
}

/// One known value of an enum.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// As it stands on the wire.
    pub value: String,
    /// What it means.
    pub description: Option<String>,
}

/// A property of an object, or a parameter.
#[derive(Debug, Clone)]
pub struct Field {
    /// The wire name.
    pub name: String,
    /// What it is. `prose::notes` gives the rest: default, unit, limits.
    pub description: String,
    /// What it holds.
    pub type_ref: TypeRef,
    /// Whether a request must carry it. Says nothing about answers.
    pub required: bool,
    /// Whether null has a meaning in a request.
    pub nullable: bool,
    /// Whether only the service sets it: it stays out of what a caller makes.
    pub read_only: bool,
    /// Set when the service is about to drop it.
    pub deprecated: Option<Deprecation>,
    /// What the service takes when a caller gives nothing.
    pub default: Option<Value>,
    /// What a number counts: `GiB`, `USD cents`.
    pub unit: Option<String>,
    /// What the service refuses otherwise.
    pub limits: Limits,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeRef {
    /// Text. Ids are text too: a service that sends a number instead is to be understood.
    String,
    /// Text that must not be printed.
    Secret,
    /// A number within 32 bits.
    Integer32,
    /// A number within 64 bits that stays below 2^53 in practice. The service writes it as a number or as
    /// a string, whatever the document says; both are to be understood.
    Integer64,
    /// One of 64 bits that passes 2^53 in practice, such as an id: JavaScript keeps it as text.
    ExactInteger,
    /// A number with a fraction.
    Number,
    /// A decimal fraction that is never rounded: money. The service writes it as a string or as a number.
    Decimal,
    /// True or false.
    Boolean,
    /// A time, as text.
    Time(TimeForm),
    /// A struct or an enum of the same service, by name.
    Named(String),
    /// A list. Null and absent mean an empty one.
    Array(Box<TypeRef>),
    /// An object with any keys.
    Map(Box<TypeRef>),
    /// Any JSON.
    Any,
}

impl TypeRef {
    /// The name at the bottom of arrays and maps, if there is one.
    pub fn named(&self) -> Option<&str> {
        match self {
            TypeRef::Named(name) => Some(name),
            TypeRef::Array(inner) | TypeRef::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// The type at the bottom of arrays and maps.
    pub fn innermost(&self) -> &TypeRef {
        match self {
            TypeRef::Array(inner) | TypeRef::Map(inner) => inner.innermost(),
            bottom => bottom,
        }
    }
}
