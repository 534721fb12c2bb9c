//! The documentation of methods and fields, in the sections that Python's tools know.

use std::collections::BTreeSet;

use super::syntax::identifier;
use crate::model::{DocumentedError, Field, Operation, Wait};
use crate::prose;

/// Plain words with the wire names among `fields` as Python spells them. Other names stay as they are: they
/// may be values, such as the fields that a mask or a filter names.
pub(super) fn pythonic<'a>(words: &str, fields: impl IntoIterator<Item = &'a Field>) -> String {
    let known: BTreeSet<&str> = fields.into_iter().map(|field| field.name.as_str()).collect();
    let spelled = |(index, part): (usize, &str)| {
        let is_code = index % 2 == 1;
        if is_code && known.contains(part) { identifier(part) } else { part.to_owned() }
    };
    words.split('`').enumerate().map(spelled).collect::<Vec<_>>().join("`")
}

/// A field's description and notes.
pub(super) fn field(field: &Field, siblings: &[&Field]) -> String {
    let mut text = pythonic(&prose::described(field), siblings.iter().copied());
    if let Some(deprecation) = &field.deprecated {
        text = format!("{text} Deprecated: {}", prose::deprecation(deprecation));
    }
    text
}

/// All that an operation's method takes: path values, then arguments by name.
pub(super) fn parameters(operation: &Operation) -> Vec<&Field> {
    let by_name = operation.arguments().into_iter().map(|argument| argument.field);
    operation.path_parameters.iter().chain(by_name).collect()
}

/// The docstring of an operation's method. `example` is a line that calls it.
pub(super) fn method(operation: &Operation, example: &str) -> String {
    let parameters = parameters(operation);
    let words = |text: &str| pythonic(text, parameters.iter().copied());
    let mut paragraphs = vec![words(&prose::sentence(&operation.summary))];
    if let Some(deprecation) = &operation.deprecated {
        paragraphs.push(format!("Deprecated: {}", prose::deprecation(deprecation)));
    }
    paragraphs.extend(operation.description.as_deref().map(words));
    paragraphs.extend(prose::repetition(operation));
    paragraphs.extend(arguments(&parameters));
    paragraphs.extend(raises(&operation.errors));
    paragraphs.push(format!("Example:\n    {example}"));
    paragraphs.join("\n\n")
}

/// The docstring of a wait's method.
pub(super) fn wait(operation: &Operation, wait: &Wait, example: &str) -> String {
    let siblings: Vec<_> = operation.path_parameters.iter().collect();
    let gone = if wait.gone_is_done { " Gives `None` when it is gone." } else { "" };
    let section = arguments(&siblings).unwrap_or_else(|| "Args:".to_owned());
    let timeout = format!("    timeout: Seconds to wait at most. Default: {}.", wait.timeout);
    let progress = "    progress: Called after each poll; or whether to show a progress line. By default one is shown \
                    on a terminal and in a notebook.";
    let failed = "    WaitFailedError: It met a state from which the awaited one is not reached.";
    let late = "    WaitTimeoutError: The time is up. The resource still exists.";
    [
        prose::sentence(&wait.description),
        format!("{}{gone}", prose::wait(wait)),
        format!("{section}\n{timeout}\n{progress}"),
        format!("Raises:\n{failed}\n{late}"),
        format!("Example:\n    {example}"),
    ]
    .join("\n\n")
}

fn arguments(parameters: &[&Field]) -> Option<String> {
    let line = |parameter: &&Field| {
        // A description that has lines of its own, such as a list, stays under its name.
        let text = field(parameter, parameters).replace('\n', "\n        ");
        format!("    {}: {text}", identifier(&parameter.name))
    };
    let lines: Vec<_> = parameters.iter().map(line).collect();
    (!lines.is_empty()).then(|| format!("Args:\n{}", lines.join("\n")))
}

fn raises(errors: &[DocumentedError]) -> Option<String> {
    let line = |error: &DocumentedError| {
        let code = error.code.as_ref().map(|code| format!(" (code {code})")).unwrap_or_default();
        let class = match error.status {
            401 => "AuthenticationError",
            403 => "PermissionDeniedError",
            404 => "NotFoundError",
            409 => "ConflictError",
            429 => "RateLimitError",
            500.. => "ServerError",
            _ => "BadRequestError",
        };
        format!("    {class}: {}{code}: {}", error.status, prose::sentence(&error.when))
    };
    let lines: Vec<_> = errors.iter().map(line).collect();
    (!lines.is_empty()).then(|| format!("Raises:\n{}", lines.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::pythonic;
    use crate::model::{Field, Limits, TypeRef};

    #[test]
    fn only_the_names_of_arguments_are_respelled() {
        let mask = Field {
            name: "updateMask".to_owned(),
            description: String::new(),
            type_ref: TypeRef::String,
            required: true,
            nullable: false,
            read_only: false,
            deprecated: None,
            default: None,
            unit: None,
            limits: Limits::default(),
        };
        assert_eq!(
            pythonic("`updateMask` names `displayName`; updateMask in words stays.", [&mask]),
            "`update_mask` names `displayName`; updateMask in words stays."
        );
    }
}
