//! Interfaces of a service: what it answers, and what goes into arguments.
//!
//! Any field of an answer can be absent or null, and the types say so. The one exception is the id by which
//! an answer's resource is called on: a resource without it is of no use to anybody.

use super::folder;
use super::syntax::{Code, Side, field_docs, key, named, quoted, type_name};
use crate::model::{Enum, EnumValue, Field, Service, Struct, Type};
use crate::output::File;
use crate::prose;

/// `services/<service>/types.ts`
pub(super) fn types(service: &Service) -> File {
    let mut code = Code::file(&prose::header(service));
    code.docs(&["What the operations take and give.".to_owned()]);
    for found in &service.types {
        match found {
            Type::Struct(found) => {
                if found.usage.response {
                    code.blank();
                    answer(&mut code, service, found);
                }
                if found.usage.request {
                    code.blank();
                    input(&mut code, service, found);
                }
            }
            Type::Enum(found) if !found.usage.only_body() => {
                code.blank();
                values(&mut code, found);
            }
            Type::Enum(_) => {}
        }
    }
    File::new(format!("{}/types.ts", folder(service)), code.finish())
}

fn answer(code: &mut Code, service: &Service, found: &Struct) {
    let id = service.id_of(found);
    code.docs(&[prose::sentence(&found.description)]);
    code.open(format!("export interface {} {{", found.name));
    for field in &found.fields {
        code.docs(&field_docs(field));
        let own = type_name(service, &field.type_ref, Side::Answer);
        let name = key(&field.name);
        match id {
            Some(id) if id == field.name => code.line(format!("{name}: {own}")),
            // Nothing but `unknown` holds null as well.
            _ if own == "unknown" => code.line(format!("{name}?: {own}")),
            _ => code.line(format!("{name}?: {own} | null")),
        }
    }
    code.close("}");
}

fn input(code: &mut Code, service: &Service, found: &Struct) {
    let mut description = prose::sentence(&found.description);
    if found.usage.response {
        description = format!("{description} As a caller gives it.");
    }
    code.docs(&[description]);
    code.open(format!("export interface {} {{", named(service, &found.name, Side::Argument)));
    for field in found.fields.iter().filter(|field| !field.read_only) {
        code.docs(&field_docs(field));
        code.line(argument(service, field));
    }
    code.close("}");
}

/// A field that a caller gives: `region: RegionInput`, `filter?: string | undefined`.
pub(super) fn argument(service: &Service, field: &Field) -> String {
    let own = type_name(service, &field.type_ref, Side::Argument);
    let null = if field.nullable { " | null" } else { "" };
    let name = key(&field.name);
    if field.required {
        format!("{name}: {own}{null}")
    } else if own == "unknown" {
        format!("{name}?: {own}")
    } else {
        format!("{name}?: {own}{null} | undefined")
    }
}

fn values(code: &mut Code, found: &Enum) {
    let meaning = |value: &EnumValue| {
        let description = value.description.as_deref()?;
        Some(format!("- `{}`: {}", value.value, prose::sentence(description)))
    };
    let meanings: Vec<_> = found.values.iter().filter_map(meaning).collect();
    code.docs(&[
        prose::sentence(&found.description),
        meanings.join("\n"),
        "The service may come to know others.".to_owned(),
    ]);
    let mut members: Vec<_> = found.values.iter().map(|value| quoted(&value.value)).collect();
    members.push("(string & {})".to_owned());
    let line = format!("export type {} = {}", found.name, members.join(" | "));
    if code.fits(&line) {
        return code.line(line);
    }
    code.open(format!("export type {} =", found.name));
    for member in &members {
        code.line(format!("| {member}"));
    }
    code.end();
}
