//! A service's handle with its resources, and the base class that gives a client its services.

use super::resources::{arguments_name, class, file};
use super::syntax::Code;
use super::{FOLDER, folder, folder_name};
use crate::model::{Api, Resource, Service};
use crate::output::File;
use crate::{naming, prose};

/// `services/index.ts`: a client's services, each loaded when it is first used.
pub(super) fn all(api: &Api) -> File {
    let mut code = Code::file(&prose::header_of_all());
    code.line("import type { Session } from '../session.js'");
    for service in &api.services {
        code.line(format!(
            "import type {{ {} }} from './{}/index.js'",
            handle(service),
            folder_name(service)
        ));
    }
    code.blank();
    code.docs(&["The services of a client. A service's code is loaded when it is first used.".to_owned()]);
    code.open("export abstract class Services {");
    code.line("readonly #session: Session");
    for service in &api.services {
        code.line(format!("#{}: {} | undefined", naming::camel(&service.name), handle(service)));
    }
    code.blank();
    code.docs(&["@internal".to_owned()]);
    code.open("constructor(session: Session) {");
    code.line("this.#session = session");
    code.close("}");
    for service in &api.services {
        let name = naming::camel(&service.name);
        let handle = handle(service);
        let module = format!("./{}/index.js", folder_name(service));
        code.blank();
        code.docs(&[prose::sentence(&service.description)]);
        code.open(format!("get {name}(): {handle} {{"));
        code.open(format!("if (this.#{name} === undefined) {{"));
        code.line(format!("const {{ {handle} }} = require('{module}') as typeof import('{module}')"));
        code.line(format!("this.#{name} = new {handle}(this.#session)"));
        code.close("}");
        code.line(format!("return this.#{name}"));
        code.close("}");
    }
    code.close("}");
    File::new(format!("{FOLDER}/index.ts"), code.finish())
}

/// `services/<service>/index.ts` and the same for ES modules.
pub(super) fn one(service: &Service) -> [File; 2] {
    [common(service), module(service)]
}

/// `Serverless`
fn handle(service: &Service) -> String {
    naming::pascal(&service.name)
}

fn common(service: &Service) -> File {
    let mut code = Code::file(&prose::header(service));
    code.docs(&[
        format!(
            "{}: what `client.{}` is, and the types of what it takes and answers.",
            service.title.trim_end_matches('.'),
            naming::camel(&service.name)
        ),
        format!("@module tidbcloud/{}", folder_name(service)),
    ]);
    code.blank();
    code.line("import { Resource, type Session } from '../../session.js'");
    for resource in sorted_by_file(service) {
        code.line(format!("import {{ {} }} from './{}.js'", class(resource), file(resource)));
    }
    code.blank();
    // The formatter sorts by file, and the types are in one among the others.
    let export_types = |code: &mut Code| code.line("export type * from './types.js'");
    let mut types_are_out = false;
    for resource in sorted_by_file(service) {
        if !types_are_out && *file(resource) > *"types" {
            export_types(&mut code);
            types_are_out = true;
        }
        let mut names: Vec<_> = resource.operations.iter().filter_map(arguments_name).collect();
        names.push(class(resource));
        names.sort_by_key(|name| name.to_ascii_lowercase());
        let names: Vec<_> = names
            .into_iter()
            .map(|name| if name == class(resource) { name } else { format!("type {name}") })
            .collect();
        code.list("export { ", &names, &format!(" }} from './{}.js'", file(resource)));
    }
    if !types_are_out {
        export_types(&mut code);
    }
    code.blank();
    code.docs(&[prose::sentence(&service.description)]);
    code.open(format!("export class {} extends Resource {{", handle(service)));
    for resource in &service.resources {
        code.docs(&[prose::sentence(&resource.description)]);
        code.line(format!("readonly {}: {}", naming::camel(&resource.name), class(resource)));
    }
    code.blank();
    code.docs(&["@internal".to_owned()]);
    code.open("constructor(session: Session) {");
    code.line("super(session)");
    for resource in &service.resources {
        code.line(format!("this.{} = new {}(session)", naming::camel(&resource.name), class(resource)));
    }
    code.close("}");
    code.close("}");
    File::new(format!("{}/index.ts", folder(service)), code.finish())
}

/// One implementation serves both kinds of module: this one hands out what the other holds.
fn module(service: &Service) -> File {
    let mut code = Code::file(&prose::header(service));
    let mut classes: Vec<_> = service.resources.iter().map(class).collect();
    classes.push(handle(service));
    classes.sort_by_key(|name| name.to_ascii_lowercase());
    code.line("export type * from './index.js'");
    code.list("export { ", &classes, " } from './index.js'");
    File::new(format!("{}/index.mts", folder(service)), code.finish())
}

fn sorted_by_file(service: &Service) -> Vec<&Resource> {
    let mut resources: Vec<_> = service.resources.iter().collect();
    resources.sort_by_key(|resource| file(resource));
    resources
}
