//! An example of each call, which `cargo test --doc` compiles.
//!
//! What stands for a value is the name of the argument itself, as a parameter of a function around the example
//! that a reader does not see.

use super::syntax::{identifier, type_name};
use crate::model::Operation;
use crate::{naming, prose};

/// Where a line of an example ends before a chain of calls is broken into lines.
const WIDTH: usize = 92;

/// The section of an operation's documentation that shows a call with what it needs.
pub(super) fn section(operation: &Operation) -> String {
    let models = format!("{}::", operation.service);
    let required: Vec<_> =
        operation.arguments().into_iter().filter(|argument| argument.field.required).collect();
    let mut lines = vec!["# Example".to_owned(), "```no_run".to_owned()];
    let given = required.iter().map(|argument| &argument.field.type_ref);
    if given.clone().any(|given| type_name(given, &models).contains("BTreeMap")) {
        lines.push("# use std::collections::BTreeMap;".to_owned());
    }
    lines.push("# use tidbcloud::*;".to_owned());
    lines.push("# async fn example(".to_owned());
    lines.push("#     client: Client,".to_owned());
    for field in &operation.path_parameters {
        lines.push(format!("#     {}: &str,", identifier(&field.name)));
    }
    for argument in &required {
        let field = argument.field;
        let own = type_name(&field.type_ref, &models);
        let own = if field.nullable { format!("Option<{own}>") } else { own };
        lines.push(format!("#     {}: {own},", identifier(&field.name)));
    }
    lines.push("# ) -> Result<(), Error> {".to_owned());
    let path: Vec<_> = operation.path_parameters.iter().map(|field| identifier(&field.name)).collect();
    let start = format!(
        "client.{}().{}().{}({})",
        operation.service,
        operation.resource,
        identifier(&operation.verb),
        path.join(", ")
    );
    let mut calls: Vec<String> = required
        .iter()
        .map(|argument| identifier(&argument.field.name))
        .map(|name| format!(".{name}({name})"))
        .collect();
    if operation.pagination.is_some() {
        calls.push(".items()".to_owned());
        let item = naming::snake(&naming::singular(&operation.resource));
        lines.extend(chain(&format!("let mut items = {start}"), &calls));
        lines.push(format!("while let Some({item}) = items.try_next().await? {{"));
        lines.push(format!("    println!(\"{{{item}:?}}\");"));
        lines.push("}".to_owned());
    } else {
        calls.push(".await?".to_owned());
        let answer = identifier(&prose::answer_name(operation));
        let left = operation.answer.as_ref().map(|_| format!("let {answer} = ")).unwrap_or_default();
        lines.extend(chain(&format!("{left}{start}"), &calls));
    }
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines.join("\n")
}

/// A chain of calls on one line, or with each call on its own.
fn chain(start: &str, calls: &[String]) -> Vec<String> {
    let whole = format!("{start}{};", calls.concat());
    if whole.len() <= WIDTH {
        return vec![whole];
    }
    let mut lines = vec![start.to_owned()];
    lines.extend(calls.iter().map(|call| format!("    {call}")));
    if let Some(last) = lines.last_mut() {
        last.push(';');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::chain;

    #[test]
    fn a_long_chain_is_broken_at_its_calls() {
        assert_eq!(chain("f()", &[".await?".to_owned()]), ["f().await?;"]);
        let start = "x".repeat(80);
        let calls = [".with(argument)".to_owned(), ".await?".to_owned()];
        assert_eq!(chain(&start, &calls), [start.as_str(), "    .with(argument)", "    .await?;"]);
    }
}
