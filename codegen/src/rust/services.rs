//! The roots: what a service is, the client's way to each, and each service's handle.

use super::syntax::{Code, markdown};
use crate::model::{Api, Service};
use crate::output::File;
use crate::{naming, prose};

const PROSE: &str =
    "#![allow(clippy::doc_markdown, reason = \"descriptions are prose, with the names of products\")]";

/// `core/src/service.rs`: the enum of services. It stands apart from their methods, because the engine, which
/// the methods call, knows it too.
pub(super) fn service(api: &Api) -> File {
    let mut code = Code::file(&prose::header_of_all());
    code.module_docs("Which services there are, and where.");
    code.blank();
    code.line(PROSE);
    code.blank();
    service_enum(&mut code, api);
    File::new("core/src/service.rs", code.finish())
}

/// `core/src/services/mod.rs`: the client's way to each service.
pub(super) fn all(api: &Api) -> File {
    let mut code = Code::file(&prose::header_of_all());
    code.module_docs("The services of TiDB Cloud, one module each.");
    code.blank();
    code.line(PROSE);
    code.blank();
    code.line("#[cfg(feature = \"typed\")]");
    code.line("use crate::client::Client;");
    code.blank();
    code.line("pub mod operations;");
    for service in &api.services {
        code.line(only_with(service));
        code.line(format!("pub mod {};", service.name));
    }
    code.blank();
    code.line("#[cfg(feature = \"typed\")]");
    code.line("impl Client {");
    for service in &api.services {
        let (name, pascal) = (&service.name, naming::pascal(&service.name));
        code.docs(1, &markdown(&service.description));
        code.line(only_with(service));
        code.line(format!("pub fn {name}(&self) -> {name}::{pascal} {{ {name}::{pascal}::new(self) }}"));
        code.blank();
    }
    code.line("}");
    File::new("core/src/services/mod.rs", code.finish())
}

/// The crate's feature that a service's types and methods are behind.
fn only_with(service: &Service) -> String {
    format!("#[cfg(feature = {:?})]", service.name.replace('_', "-"))
}

fn service_enum(code: &mut Code, api: &Api) {
    code.docs(0, "A host of TiDB Cloud and what it offers.");
    code.line("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]");
    code.line("#[non_exhaustive]");
    code.line("pub enum Service {");
    for service in &api.services {
        code.docs(1, &markdown(&prose::sentence(&service.title)));
        code.line(format!("{},", naming::pascal(&service.name)));
    }
    code.line("}");
    code.blank();
    let variants: Vec<_> = api.services.iter().map(|service| naming::pascal(&service.name)).collect();
    let arms = |value: &dyn Fn(&Service) -> &str| -> String {
        let arm =
            |service: &Service| format!("Self::{} => {:?},\n", naming::pascal(&service.name), value(service));
        api.services.iter().map(arm).collect()
    };
    code.line("impl Service {");
    code.docs(1, "All services, sorted by name.");
    let all: Vec<_> = variants.iter().map(|variant| format!("Self::{variant}")).collect();
    code.line(format!("pub const ALL: &[Self] = &[{}];", all.join(", ")));
    code.blank();
    code.docs(1, "The name that canonical operation names begin with.");
    code.line("pub const fn name(self) -> &'static str { match self {");
    code.line(arms(&|service| &service.name));
    code.line("} }");
    code.blank();
    code.docs(1, "The origin to which an operation's whole path is appended unless an endpoint is set.");
    code.line("pub const fn default_endpoint(self) -> &'static str { match self {");
    code.line(arms(&|service| &service.origin));
    code.line("} }");
    code.line("}");
}

/// `core/src/services/<service>/mod.rs`: the way from a service to its resources.
pub(super) fn one(service: &Service) -> File {
    let mut code = Code::file(&prose::header(service));
    code.module_docs(&format!(
        "{}\n\n{}",
        markdown(&prose::sentence(&service.title)),
        markdown(&service.description)
    ));
    code.blank();
    code.line("use crate::client::Client;");
    code.blank();
    for resource in &service.resources {
        code.line(format!("pub mod {};", resource.name));
    }
    code.line("mod models;");
    code.blank();
    code.line("pub use models::*;");
    code.blank();
    let pascal = naming::pascal(&service.name);
    code.docs(0, &markdown(&service.description));
    code.line("#[derive(Clone, Debug)]");
    code.line(format!("pub struct {pascal} {{ client: Client }}"));
    code.blank();
    code.line(format!("impl {pascal} {{"));
    code.line("pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }");
    for resource in &service.resources {
        let (name, handle) = (&resource.name, naming::pascal(&resource.name));
        code.blank();
        code.docs(1, &markdown(&resource.description));
        code.line(format!(
            "pub fn {name}(&self) -> {name}::{handle} {{ {name}::{handle}::new(&self.client) }}"
        ));
    }
    code.line("}");
    File::new(format!("core/src/services/{}/mod.rs", service.name), code.finish())
}
