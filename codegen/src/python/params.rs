//! The types of what a caller makes: a `TypedDict` for each object inside a request.

use std::collections::BTreeSet;

use super::docs;
use super::syntax::{Code, given, identifier, mentioned, names, param};
use crate::model::{Field, Service, Struct, Type};
use crate::output::File;
use crate::prose;

/// `<service>/params.py`
pub(super) fn params(service: &Service) -> File {
    let about = format!(
        "What requests of the {} service are made of, as plain dicts.\n\nThese are for type checkers: at run time \
         any dict with these keys will do, or with the names on the wire.",
        service.name
    );
    let mut code = Code::file(&prose::header(service), &about);
    let structs = structs(service);
    if structs.is_empty() {
        return code.at(&format!("{}/params.py", service.name));
    }
    code.blank();
    imports(&mut code, service, &structs);
    for object in structs {
        code.blank();
        code.blank();
        code.line(0, format!("class {}(TypedDict, total=False):", param(&object.name)));
        code.docstring(1, &prose::sentence(&object.description));
        let writable: Vec<_> = writable(object).collect();
        for (index, field) in writable.iter().enumerate() {
            if index == 0 {
                code.blank();
            }
            code.line(1, format!("{}: {}", identifier(&field.name), annotation(service, field)));
            code.docstring(1, &docs::field(field, &writable));
        }
    }
    code.at(&format!("{}/params.py", service.name))
}

/// The objects that a caller makes inside a body.
fn structs(service: &Service) -> Vec<&Struct> {
    let types = service.types.iter();
    types
        .filter_map(|t| if let Type::Struct(found) = t { Some(found) } else { None })
        .filter(|s| s.usage.request)
        .collect()
}

/// The fields that a caller may set.
pub(super) fn writable(object: &Struct) -> impl Iterator<Item = &Field> {
    object.fields.iter().filter(|field| !field.read_only)
}

fn annotation(service: &Service, field: &Field) -> String {
    let mut annotation = given(service, &field.type_ref, "");
    if field.nullable {
        annotation.push_str(" | None");
    }
    if field.required { format!("Required[{annotation}]") } else { annotation }
}

fn imports(code: &mut Code, service: &Service, structs: &[&Struct]) {
    let fields = || structs.iter().flat_map(|object| writable(object));
    let words: BTreeSet<String> = fields().flat_map(|field| mentioned(&annotation(service, field))).collect();
    let collections: BTreeSet<String> =
        names(["Mapping", "Sequence"]).into_iter().filter(|name| words.contains(name)).collect();
    let mut checked = Code::default();
    checked.times(1, &words);
    checked.import(1, "collections.abc", &collections);
    checked.decimals(1, &words);
    if words.contains("Required") {
        checked.blank();
        checked.line(1, "from typing_extensions import Required");
    }
    if words.contains("models") {
        checked.blank();
        checked.import(1, &format!("tidbcloud.{}", service.name), &names(["models"]));
    }
    let checked = checked.into_text();
    if structs.is_empty() {
        return;
    }
    if checked.is_empty() {
        code.import(0, "typing", &names(["TypedDict"]));
        return;
    }
    code.import(0, "typing", &names(["TYPE_CHECKING", "TypedDict"]));
    code.blank();
    code.line(0, "if TYPE_CHECKING:");
    code.raw(checked.trim_start_matches('\n'));
}
