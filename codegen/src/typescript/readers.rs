//! Functions that go over an answer: they put right what the service writes now this way, now that (integers as
//! strings, ids as numbers), and keep secrets from being printed. Only types with such a field somewhere inside
//! get one, and each reads its fields by name, since a table of names would make every read of a property a
//! slow one.

use std::collections::BTreeSet;

use super::folder;
use super::syntax::{Code, member, quoted};
use crate::model::{Field, Operation, Service, Struct, TimeForm, Type, TypeRef};
use crate::output::File;
use crate::{naming, prose};

/// `services/<service>/readers.ts`; no file where nothing needs putting right.
pub(super) fn readers(service: &Service) -> Option<File> {
    let readable = readable(service);
    if readable.is_empty() {
        return None;
    }
    let mut code = Code::file(&prose::header(service));
    let fields = || {
        let found = structs(service).filter(|found| readable.contains(found.name.as_str()));
        found.flat_map(|found| &found.fields)
    };
    let mut functions = Vec::new();
    if fields().any(|field| field.type_ref == TypeRef::Secret) {
        functions.push("conceal");
    }
    if fields().any(|field| is_integer(&field.type_ref)) {
        functions.push("integer");
    }
    let inside = |wanted: &dyn Fn(&TypeRef, &Field) -> bool| {
        fields().any(|field| {
            let bottom = field.type_ref.innermost();
            *bottom != field.type_ref && wanted(bottom, field)
        })
    };
    if inside(&|bottom, _| is_integer(bottom)) {
        functions.push("integers");
    }
    if inside(&is_text) {
        functions.push("texts");
    }
    code.line("import type { Json } from '../../operation.js'");
    if !functions.is_empty() {
        code.line(format!("import {{ {} }} from '../../wire.js'", functions.join(", ")));
    }
    for found in structs(service).filter(|found| readable.contains(found.name.as_str())) {
        code.blank();
        code.open(format!("export function {}(it: Json): void {{", name(&found.name)));
        for field in &found.fields {
            read_field(&mut code, &readable, field);
        }
        let secrets = found.fields.iter().filter(|field| field.type_ref == TypeRef::Secret);
        let secrets: Vec<_> = secrets.map(|field| quoted(&field.name)).collect();
        if !secrets.is_empty() {
            code.list("conceal(it, ", &secrets, ")");
        }
        code.close("}");
    }
    Some(File::new(format!("{}/readers.ts", folder(service)), code.finish()))
}

/// The reader of an operation's answer, if it needs one.
pub(super) fn of_operation(service: &Service, operation: &Operation) -> Option<String> {
    let (TypeRef::Named(_) | TypeRef::Array(_)) = operation.answer.as_ref()? else { return None };
    let answer = operation.answer.as_ref()?.named()?;
    readable(service).contains(answer).then(|| name(answer))
}

fn name(type_name: &str) -> String {
    format!("read{}", naming::pascal(type_name))
}

fn structs(service: &Service) -> impl Iterator<Item = &Struct> {
    service.types.iter().filter_map(|found| match found {
        Type::Struct(found) if found.usage.response => Some(found),
        _ => None,
    })
}

/// The names of structs that have something to put right, themselves or inside.
fn readable(service: &Service) -> BTreeSet<&str> {
    let mut readable = BTreeSet::new();
    loop {
        let before = readable.len();
        for found in structs(service) {
            let inside = |field: &Field| field.type_ref.named().is_some_and(|name| readable.contains(name));
            let own = |field: &Field| {
                let bottom = field.type_ref.innermost();
                is_integer(bottom)
                    || is_text(bottom, field)
                    || matches!(field.type_ref, TypeRef::Secret | TypeRef::Number)
            };
            if found.fields.iter().any(|field| own(field) || inside(field)) {
                readable.insert(found.name.as_str());
            }
        }
        if readable.len() == before {
            return readable;
        }
    }
}

/// Whether this is an integer, which may come as a string.
fn is_integer(type_ref: &TypeRef) -> bool {
    matches!(type_ref, TypeRef::Integer32 | TypeRef::Integer64)
}

/// Whether the field is text that may come as a number: an id, a decimal, a time in digits.
fn is_text(type_ref: &TypeRef, field: &Field) -> bool {
    match type_ref {
        TypeRef::Decimal | TypeRef::ExactInteger | TypeRef::Time(TimeForm::EpochSeconds) => true,
        TypeRef::String if field.type_ref == TypeRef::String => {
            let is_named_so = naming::words(&field.name).last().is_some_and(|word| word == "id");
            field.limits.unsigned64 || is_named_so
        }
        _ => false,
    }
}

fn read_field(code: &mut Code, readable: &BTreeSet<&str>, field: &Field) {
    let it = member("it", &field.name);
    let bottom = field.type_ref.innermost();
    if field.type_ref == TypeRef::Number {
        // One with more digits than a double has is handed over as text.
        code.when(&format!("typeof {it} === 'string'"), &format!("{it} = Number({it})"));
    } else if is_integer(&field.type_ref) {
        code.when(&format!("typeof {it} === 'string'"), &format!("{it} = integer({it})"));
    } else if is_text(&field.type_ref, field) {
        code.when(&format!("typeof {it} === 'number'"), &format!("{it} = String({it})"));
    } else if is_integer(bottom) {
        code.when(&it, &format!("integers({it})"));
    } else if is_text(bottom, field) {
        code.when(&it, &format!("texts({it})"));
    }
    let Some(reader) = field.type_ref.named().filter(|name| readable.contains(name)).map(name) else {
        return;
    };
    match &field.type_ref {
        TypeRef::Named(_) => code.when(&it, &format!("{reader}({it})")),
        TypeRef::Array(_) => code.when(&it, &format!("for (const item of {it}) if (item) {reader}(item)")),
        TypeRef::Map(_) => {
            code.when(&it, &format!("for (const item of Object.values({it})) if (item) {reader}(item)"));
        }
        _ => {}
    }
}
