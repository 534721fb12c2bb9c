//! The models of a service: what it answers.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::docs;
use super::syntax::{Code, answered, identifier, literal, mentioned, names};
use crate::model::{Enum, Field, Service, Struct, TimeForm, Type, TypeRef};
use crate::output::File;
use crate::prose;

/// `<service>/models.py`
pub(super) fn models(service: &Service) -> File {
    let about = format!("Models of the {} service: what it answers.", service.name);
    let mut code = Code::file(&prose::header(service), &about);
    code.blank();
    let structs = structs(service);
    let enums = enums(service);
    imports(&mut code, &structs, &enums);
    if !enums.is_empty() {
        write_enums(&mut code, &enums);
    }
    for model in structs {
        write_struct(&mut code, model, service.id_of(model));
    }
    code.at(&format!("{}/models.py", service.name))
}

/// The names that the models module has for its users.
pub(super) fn exported(service: &Service) -> BTreeSet<String> {
    let structs = structs(service).into_iter().map(|model| model.name.clone());
    structs.chain(enums(service).into_iter().map(|known| known.name.clone())).collect()
}

fn structs(service: &Service) -> Vec<&Struct> {
    let types = service.types.iter();
    types
        .filter_map(|t| if let Type::Struct(found) = t { Some(found) } else { None })
        .filter(|s| s.usage.response)
        .collect()
}

fn enums(service: &Service) -> Vec<&Enum> {
    service.types.iter().filter_map(|t| if let Type::Enum(found) = t { Some(found) } else { None }).collect()
}

fn imports(code: &mut Code, structs: &[&Struct], enums: &[&Enum]) {
    let fields = || structs.iter().flat_map(|model| &model.fields);
    let words: BTreeSet<String> =
        fields().flat_map(|field| mentioned(&answered(&field.type_ref, ""))).collect();
    code.times(0, &words);
    code.decimals(0, &words);
    let mut typing = BTreeSet::new();
    if words.contains("Any") {
        typing.insert("Any".to_owned());
    }
    if fields().any(|field| *field.type_ref.innermost() == TypeRef::Secret || form(field).is_some()) {
        typing.insert("ClassVar".to_owned());
    }
    if !enums.is_empty() {
        typing.extend(names(["TYPE_CHECKING", "Literal", "TypeAlias"]));
    }
    code.import(0, "typing", &typing);
    code.blank();
    code.line(0, "from tidbcloud._model import Model");
}

/// Enums are open: a type checker knows the values of today, at run time any text is fine.
fn write_enums(code: &mut Code, enums: &[&Enum]) {
    code.blank();
    code.line(0, "if TYPE_CHECKING:");
    for (index, known) in enums.iter().enumerate() {
        if index > 0 {
            code.blank();
        }
        let values: Vec<_> = known.values.iter().map(|value| literal(&value.value)).collect();
        let value = format!("Literal[{}] | str", values.join(", "));
        let fits = |text: &str, depth: usize| text.chars().count() + 4 * depth <= super::syntax::WIDTH;
        let one_line = format!("{}: TypeAlias = {value}", known.name);
        if fits(&one_line, 1) {
            code.line(1, one_line);
        } else {
            code.line(1, format!("{}: TypeAlias = (", known.name));
            if fits(&value, 2) {
                code.line(2, value);
            } else {
                code.call(2, "Literal[", &values, "]");
                code.line(2, "| str");
            }
            code.line(1, ")");
        }
        let mut docs = prose::sentence(&known.description);
        docs.push('\n');
        for value in &known.values {
            // Writing to a string cannot fail.
            let _ = write!(docs, "\n- `{}`: {}", value.value, prose::value_meaning(value));
        }
        code.docstring(1, &docs);
    }
    code.line(0, "else:");
    for known in enums {
        code.line(1, format!("{} = str", known.name));
    }
}

fn write_struct(code: &mut Code, model: &Struct, id: Option<&str>) {
    code.blank();
    code.blank();
    code.line(0, format!("class {}(Model{}):", model.name, rename(&model.fields)));
    code.docstring(1, &prose::sentence(&model.description));
    let secrets: Vec<_> = model
        .fields
        .iter()
        .filter(|field| *field.type_ref.innermost() == TypeRef::Secret)
        .map(|field| literal(&identifier(&field.name)))
        .collect();
    if !secrets.is_empty() {
        code.blank();
        let open = "__secrets__: ClassVar[frozenset[str]] = frozenset({";
        code.call(1, open, &secrets, "})");
    }
    let forms = model.fields.iter().filter_map(|field| {
        Some(format!("{}: {}", literal(&identifier(&field.name)), literal(form(field)?)))
    });
    let forms: Vec<_> = forms.collect();
    if !forms.is_empty() {
        code.blank();
        code.call(1, "__forms__: ClassVar[dict[str, str]] = {", &forms, "}");
    }
    let siblings: Vec<_> = model.fields.iter().collect();
    for (index, field) in model.fields.iter().enumerate() {
        if index == 0 {
            code.blank();
        }
        let (annotation, default) = match &field.type_ref {
            own if id == Some(field.name.as_str()) => (answered(own, ""), "\"\""),
            list @ TypeRef::Array(_) => (answered(list, ""), "[]"),
            map @ TypeRef::Map(_) => (answered(map, ""), "{}"),
            TypeRef::Any => ("Any".to_owned(), "None"),
            other => (format!("{} | None", answered(other, "")), "None"),
        };
        code.line(1, format!("{}: {annotation} = {default}", identifier(&field.name)));
        code.docstring(1, &docs::field(field, &siblings));
    }
}

/// How a `datetime` is written on the wire, where that is not RFC 3339.
fn form(field: &Field) -> Option<&'static str> {
    match field.type_ref.innermost() {
        TypeRef::Time(TimeForm::EpochSeconds) => Some("epoch-seconds"),
        TypeRef::Time(TimeForm::Unzoned) => Some("YYYY-MM-DD HH:mm:ss"),
        _ => None,
    }
}

/// How the fields are called on the wire: by rule where one fits all, else one by one.
fn rename(fields: &[Field]) -> String {
    let differing: Vec<_> = fields.iter().filter(|field| identifier(&field.name) != field.name).collect();
    if differing.is_empty() {
        return String::new();
    }
    if fields.iter().all(|field| camel(&identifier(&field.name)) == field.name) {
        return ", rename=\"camel\"".to_owned();
    }
    let pairs: Vec<_> = differing
        .iter()
        .map(|field| format!("{}: {}", literal(&identifier(&field.name)), literal(&field.name)))
        .collect();
    format!(", rename={{{}}}", pairs.join(", "))
}

/// What msgspec makes of a name under `rename="camel"`.
fn camel(name: &str) -> String {
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut camel, word| {
        let mut characters = word.chars();
        camel.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        camel.extend(characters);
        camel
    })
}

#[cfg(test)]
mod tests {
    use super::camel;

    #[test]
    fn camel_case_is_msgspecs() {
        assert_eq!(camel("cluster_id"), "clusterId");
        assert_eq!(camel("s3_uri"), "s3Uri");
        assert_eq!(camel("from_"), "from");
    }
}
