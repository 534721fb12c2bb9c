//! Calls that have to be refused before anything is sent, with the argument's name.

use regex::Regex;
use serde_json::{Map, Value, json};

use super::requests::Request;
use crate::model::{Field, Operation, Rule, Service, Type, TypeRef};

/// A name that no operation has.
const NO_SUCH: &str = "noSuchArgument";

/// The steps for one operation, from a call that is complete but for what each step breaks.
pub(super) fn steps(service: &Service, operation: &Operation, complete: &Request<'_>) -> Vec<Value> {
    let mut steps = Vec::new();
    for (index, field) in operation.path_parameters.iter().enumerate() {
        let mut path = complete.path().to_vec();
        path[index] = String::new();
        steps.push(complete.call_with(&path, &complete.arguments, outcome(&field.name, false)));
        if let Some(Value::String(wrong)) = of_another_form(field) {
            path[index] = wrong;
            steps.push(complete.call_with(&path, &complete.arguments, outcome(&field.name, false)));
        }
    }
    let mut with_other = complete.arguments.clone();
    with_other.insert(NO_SUCH.to_owned(), json!(1));
    steps.push(complete.call_with(complete.path(), &with_other, outcome(NO_SUCH, true)));
    for argument in operation.arguments() {
        let field = argument.field;
        if field.required {
            let mut without = complete.arguments.clone();
            without.remove(&field.name);
            steps.push(complete.call_with(complete.path(), &without, outcome(&field.name, true)));
        }
        if let Some(wrong) = of_another_type(service, field) {
            let mut arguments = complete.arguments.clone();
            arguments.insert(field.name.clone(), wrong);
            steps.push(complete.call_with(complete.path(), &arguments, outcome(&field.name, true)));
        }
        if let Some(wrong) = of_another_form(field) {
            let mut arguments = complete.arguments.clone();
            let (wrong, place) = match field.type_ref {
                TypeRef::Array(_) => (json!([wrong]), format!("{}[0]", field.name)),
                _ => (wrong, field.name.clone()),
            };
            arguments.insert(field.name.clone(), wrong);
            steps.push(complete.call_with(complete.path(), &arguments, outcome(&place, false)));
        }
    }
    steps
}

fn outcome(argument: &str, is_dynamic: bool) -> Vec<(&'static str, Value)> {
    let error = json!({"kind": "InvalidArgumentError", "argument": argument});
    let mut outcome = vec![("error", error), ("sent", json!(0))];
    if is_dynamic {
        outcome.push(("dynamic", json!(true)));
    }
    outcome
}

/// A value of the right type in a form that the field never has: of each item, where it is a list.
fn of_another_form(field: &Field) -> Option<Value> {
    if matches!(field.type_ref, TypeRef::Map(_)) {
        return None;
    }
    match field.rule()? {
        Rule::Unsigned64 => Some(json!("-1")),
        Rule::Time(_) => Some(json!("some day")),
        Rule::NotEmpty => Some(json!("")),
        Rule::NotNegative => Some(json!(-1)),
        // No name has a line break; where a pattern allows for one, there is nothing to try.
        Rule::Matches(pattern) => Regex::new(&pattern).is_ok_and(|r| !r.is_match("\n")).then(|| json!("\n")),
    }
}

/// A value that the field cannot take, whatever the service adds to it.
fn of_another_type(service: &Service, field: &Field) -> Option<Value> {
    match &field.type_ref {
        TypeRef::Any => None,
        TypeRef::Named(name) => match service.find_type(name) {
            Some(Type::Enum(_)) => Some(json!({})),
            _ => Some(json!("text")),
        },
        TypeRef::Array(_) | TypeRef::Map(_) => Some(json!("text")),
        _ => Some(Value::Object(Map::from_iter([("an".to_owned(), json!("object"))]))),
    }
}
