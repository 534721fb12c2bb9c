//! A service as its users reach it: its package's names, its class with the resources, and the clients' part.

use super::models;
use super::syntax::{Code, identifier, literal, names};
use crate::model::{Api, Resource, Service};
use crate::output::File;
use crate::{naming, prose};

/// `_services.py`: what both clients offer.
pub(super) fn all(api: &Api) -> File {
    let about = "The services, as attributes of the clients. Each is loaded when it is first used.";
    let mut code = Code::file(&prose::header_of_all(), about);
    code.blank();
    code.import(0, "typing", &names(["TYPE_CHECKING"]));
    code.blank();
    code.import(0, "tidbcloud._lazy", &names(["lazy"]));
    code.blank();
    code.line(0, "if TYPE_CHECKING:");
    code.import(1, "tidbcloud._native", &names(["Engine"]));
    for service in &api.services {
        let class = naming::pascal(&service.name);
        let module = format!("tidbcloud.{}._service", service.name);
        code.import(1, &module, &names([&format!("Async{class}"), &class]));
    }
    for (prefix, about) in [("", "What `Client` offers."), ("Async", "What `AsyncClient` offers.")] {
        code.blank();
        code.blank();
        code.line(0, format!("class {prefix}Services:"));
        code.docstring(1, about);
        code.blank();
        code.line(1, "_engine: Engine");
        for service in &api.services {
            let class = format!("{prefix}{}", naming::pascal(&service.name));
            let import = format!("tidbcloud.{}._service", service.name);
            attribute(&mut code, &service.name, &class, &import, &service.description);
        }
    }
    code.at("_services.py")
}

fn attribute(code: &mut Code, name: &str, class: &str, module: &str, about: &str) {
    code.blank();
    code.line(1, "@lazy");
    code.line(1, format!("def {}(self) -> {class}:", identifier(name)));
    code.docstring(2, &prose::sentence(about));
    code.line(2, format!("from {module} import {class}"));
    code.blank();
    code.line(2, format!("return {class}(self._engine)"));
}

/// `<service>/_service.py`: the resources of a service.
pub(super) fn one(service: &Service) -> File {
    let about =
        format!("The resources of the {} service. Each is loaded when it is first used.", service.name);
    let mut code = Code::file(&prose::header(service), &about);
    code.blank();
    code.import(0, "typing", &names(["TYPE_CHECKING"]));
    code.blank();
    code.import(0, "tidbcloud._lazy", &names(["lazy"]));
    code.blank();
    code.line(0, "if TYPE_CHECKING:");
    code.import(1, "tidbcloud._native", &names(["Engine"]));
    let module = |resource: &Resource| format!("tidbcloud.{}.{}", service.name, resource.name);
    for resource in &service.resources {
        let class = naming::pascal(&resource.name);
        code.import(1, &module(resource), &names([&format!("Async{class}"), &class]));
    }
    for prefix in ["", "Async"] {
        code.blank();
        code.blank();
        code.line(0, format!("class {prefix}{}:", naming::pascal(&service.name)));
        code.docstring(1, &prose::sentence(&service.description));
        code.blank();
        code.line(1, "def __init__(self, engine: Engine) -> None:");
        code.line(2, "self._engine = engine");
        for resource in &service.resources {
            let class = format!("{prefix}{}", naming::pascal(&resource.name));
            attribute(&mut code, &resource.name, &class, &module(resource), &resource.description);
        }
    }
    code.at(&format!("{}/_service.py", service.name))
}

/// `<service>/__init__.py`: the models.
pub(super) fn exports(service: &Service) -> File {
    let (title, name) = (&service.title, &service.name);
    let about = format!("{title}: the models.\n\nThe methods are on the clients: `client.{name}`.");
    let mut code = Code::file(&prose::header(service), &about);
    let exported = models::exported(service);
    code.blank();
    code.import(0, &format!("tidbcloud.{}.models", service.name), &exported);
    code.blank();
    code.line(0, "__all__ = [");
    for name in exported {
        code.line(1, format!("{},", literal(&name)));
    }
    code.line(0, "]");
    code.at(&format!("{}/__init__.py", service.name))
}
