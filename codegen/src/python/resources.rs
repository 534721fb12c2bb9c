//! One module for each resource: its synchronous class, its asyncio class, and both with whole answers.

use std::collections::BTreeSet;

use super::syntax::{
    Code, WIDTH, answered, call_part, given, identifier, literal, long_literal, mentioned, names, tuple,
    tuple_part,
};
use super::{bodies, docs};
use crate::model::{Argument, Field, Operation, Place, Resource, Service, TypeRef, Wait};
use crate::output::File;
use crate::{naming, prose};

/// Which of the two clients a class is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Synchronous,
    Asyncio,
}

use Manner::{Asyncio, Synchronous};

impl Manner {
    fn class(self, name: &str) -> String {
        format!("{}{name}", if self == Asyncio { "Async" } else { "" })
    }

    fn function(self, name: &str) -> String {
        format!("{name}{}", if self == Asyncio { "_async" } else { "" })
    }

    fn keyword(self) -> &'static str {
        if self == Asyncio { "async " } else { "" }
    }

    fn awaited(self) -> &'static str {
        if self == Asyncio { "await " } else { "" }
    }
}

/// `<service>/<resource>.py`
pub(super) fn resource(service: &Service, resource: &Resource) -> File {
    let mut code = Code::file(&prose::header(service), &prose::sentence(&resource.description));
    code.blank();
    imports(&mut code, service, resource);
    code.blank();
    for operation in &resource.operations {
        constant_of(&mut code, service, operation);
    }
    for manner in [Synchronous, Asyncio] {
        class(&mut code, service, resource, manner);
    }
    if resource.operations.iter().any(answers_whole) {
        for manner in [Synchronous, Asyncio] {
            with_response(&mut code, resource, manner);
        }
    }
    code.at(&format!("{}/{}.py", service.name, resource.name))
}

/// Whether an operation has a place among the methods of `with_response`. A list has its answers on its pages.
fn answers_whole(operation: &Operation) -> bool {
    operation.pagination.is_none()
}

fn answer(operation: &Operation) -> String {
    operation.answer.as_ref().map_or_else(|| "None".to_owned(), |answer| answered(answer, "models."))
}

fn constant(operation: &Operation) -> String {
    format!("_{}", naming::screaming(&operation.verb))
}

fn constant_of(code: &mut Code, service: &Service, operation: &Operation) {
    let name = literal(&operation.name);
    let constant = constant(operation);
    let (class, mut parts) = if let Some(pagination) = &operation.pagination {
        let items = if pagination.items.is_empty() {
            "lambda page: page".to_owned()
        } else {
            format!("lambda page: page.{}", identifier(&pagination.items))
        };
        ("Listing", vec![name, answer(operation), items, literal(&pagination.items)])
    } else {
        let kind = match &operation.answer {
            None => "NoneType".to_owned(),
            Some(TypeRef::Any) => "ANY".to_owned(),
            Some(_) => answer(operation),
        };
        let body = bodies::constant(operation).map(|body| format!("_bodies.{body}"));
        ("Operation", [name, kind].into_iter().chain(body).collect::<Vec<_>>())
    };
    let checks = path_checks(operation);
    if !checks.is_empty() {
        let checks: Vec<_> = checks.iter().map(|[name, kind]| format!("{}: {kind}", literal(name))).collect();
        parts.push(mapping_part("path", &checks));
    }
    let checks = query_checks(service, operation);
    if !checks.is_empty() {
        let checks: Vec<_> = checks
            .iter()
            .map(|[wire, name, kind]| format!("{}: ({}, {kind})", literal(wire), literal(name)))
            .collect();
        parts.push(mapping_part("query", &checks));
    }
    code.call(0, &format!("{constant} = {class}("), &parts, ")");
}

/// `path={…}` as a part of a call at the outermost level: on one line where that fits.
fn mapping_part(name: &str, entries: &[String]) -> String {
    let line = format!("{name}={{{}}}", entries.join(", "));
    if line.chars().count() + "    ,".len() <= WIDTH {
        return line;
    }
    format!("{name}={{\n    {},\n}}", entries.join(",\n    "))
}

/// Arguments of the query that are more than a plain value: their names on the wire and in Python, and their kinds.
fn query_checks(service: &Service, operation: &Operation) -> Vec<[String; 3]> {
    let arguments = operation.arguments().into_iter().filter(|argument| argument.place == Place::Query);
    let checks = arguments.filter_map(|argument| {
        let field = argument.field;
        let is_list = matches!(field.type_ref, TypeRef::Array(_));
        let bottom = field.type_ref.innermost();
        if field.rule().is_none() && *bottom != TypeRef::Decimal {
            return None;
        }
        let kind = match bottom {
            TypeRef::Named(name) if service.find_enum(name).is_some() => "text".to_owned(),
            bottom => bodies::kind_of(bottom, field),
        };
        let kind = if is_list { format!("sequence({kind})") } else { kind };
        Some([field.name.clone(), identifier(&field.name), kind])
    });
    checks.collect()
}

/// The names and kinds of an operation's path values, where one of them has a form.
fn path_checks(operation: &Operation) -> Vec<[String; 2]> {
    let fields = &operation.path_parameters;
    if fields.iter().all(|field| field.rule().is_none()) {
        return Vec::new();
    }
    fields.iter().map(|field| [identifier(&field.name), bodies::kind_of(&field.type_ref, field)]).collect()
}

fn imports(code: &mut Code, service: &Service, resource: &Resource) {
    let operations = &resource.operations;
    let lists = operations.iter().any(|operation| operation.pagination.is_some());
    let whole = operations.iter().any(answers_whole);
    let bodies = operations.iter().any(|operation| operation.body.is_some());
    let waits = || operations.iter().flat_map(|operation| &operation.waits);
    let nullable = operations.iter().flat_map(Operation::arguments).any(|argument| argument.field.nullable);

    let annotations = operations.iter().flat_map(|operation| signature(service, operation));
    let words: BTreeSet<String> = annotations.flat_map(|annotation| mentioned(&annotation)).collect();
    let at_run_time = operations.iter().any(|operation| answer(operation).contains("models."));
    let any = operations.iter().any(|operation| operation.answer == Some(TypeRef::Any));

    let functions: BTreeSet<String> = waits()
        .flat_map(|wait| [Synchronous, Asyncio].map(|manner| manner.function(wait_function(wait))))
        .collect();
    let mut checked = Code::default();
    let collections =
        names(["Mapping", "Sequence"]).into_iter().filter(|name| words.contains(name)).collect();
    checked.times(1, &words);
    checked.import(1, "collections.abc", &collections);
    checked.decimals(1, &words);
    let mut own = Code::default();
    if whole {
        own.import(1, "tidbcloud._native", &names(["Engine"]));
    }
    if !functions.is_empty() {
        own.import(1, "tidbcloud._wait", &names(["ProgressOption"]));
    }
    let mut of_annotations =
        names(["params"]).into_iter().filter(|name| words.contains(name)).collect::<BTreeSet<_>>();
    if words.contains("models") && !at_run_time {
        of_annotations.insert("models".to_owned());
    }
    own.import(1, &format!("tidbcloud.{}", service.name), &of_annotations);
    let (checked, own) = (checked.into_text(), own.into_text());
    let any_checked = !checked.is_empty() || !own.is_empty();

    if operations.iter().any(|operation| operation.answer.is_none()) {
        code.line(0, "from types import NoneType");
    }
    if any_checked {
        let mut typing = names(["TYPE_CHECKING"]);
        if any {
            typing.insert("Any".to_owned());
        }
        code.import(0, "typing", &typing);
        code.blank();
    }
    if nullable {
        code.line(0, "from msgspec import UNSET, UnsetType");
        code.blank();
    }
    let mut call = names(["AsyncResource", "Resource"]);
    if whole {
        call.extend(names(["AsyncWhole", "Operation", "Whole", "async_whole_answer", "whole_answer"]));
    }
    if any {
        call.insert("ANY".to_owned());
    }
    let in_query = operations.iter().flat_map(|operation| query_checks(service, operation));
    let in_path = operations.iter().flat_map(path_checks);
    let kinds = in_query.map(|[_, _, kind]| kind).chain(in_path.map(|[_, kind]| kind));
    let kinds = kinds.flat_map(|kind| bodies::kinds_in(&kind)).collect();
    code.import(0, "tidbcloud._body", &kinds);
    code.import(0, "tidbcloud._call", &call);
    if operations.iter().any(|operation| operation.deprecated.is_some()) {
        code.import(0, "tidbcloud._deprecated", &names(["deprecated"]));
    }
    if lists {
        code.import(0, "tidbcloud._lists", &names(["AsyncList", "List", "Listing"]));
    }
    code.import(0, "tidbcloud._wait", &functions);
    let mut package = BTreeSet::new();
    if bodies {
        package.insert("_bodies".to_owned());
    }
    if at_run_time {
        package.insert("models".to_owned());
    }
    code.import(0, &format!("tidbcloud.{}", service.name), &package);

    if any_checked {
        code.blank();
        code.line(0, "if TYPE_CHECKING:");
        code.raw(&checked);
        if !checked.is_empty() && !own.is_empty() {
            code.blank();
        }
        code.raw(&own);
    }
}

fn wait_function(wait: &Wait) -> &'static str {
    if wait.gone_is_done { "wait_gone" } else { "wait" }
}

fn class(code: &mut Code, service: &Service, resource: &Resource, manner: Manner) {
    let name = manner.class(&naming::pascal(&resource.name));
    code.blank();
    code.blank();
    code.line(0, format!("class {name}({}):", manner.class("Resource")));
    code.docstring(1, &prose::sentence(&resource.description));
    code.blank();
    code.line(1, "__slots__ = ()");
    if resource.operations.iter().any(answers_whole) {
        code.blank();
        code.line(1, "@property");
        code.line(1, format!("def with_response(self) -> {name}WithResponse:"));
        code.docstring(2, "The same methods, each with the whole answer: status, headers, trace id, bytes.");
        code.line(2, format!("return {name}WithResponse(self._engine)"));
    }
    for operation in &resource.operations {
        method(code, service, operation, manner);
        for wait in &operation.waits {
            wait_method(code, operation, wait, manner);
        }
    }
}

fn signature(service: &Service, operation: &Operation) -> Vec<String> {
    let mut parts = vec!["self".to_owned()];
    parts.extend(operation.path_parameters.iter().map(|field| format!("{}: str", identifier(&field.name))));
    let arguments = operation.arguments();
    if !arguments.is_empty() {
        parts.push("*".to_owned());
    }
    parts.extend(arguments.iter().map(|argument| parameter(service, argument)));
    parts
}

fn parameter(service: &Service, argument: &Argument<'_>) -> String {
    let field = argument.field;
    let name = identifier(&field.name);
    let kind = given(service, &field.type_ref, "params.");
    match (field.required, field.nullable) {
        (true, false) => format!("{name}: {kind}"),
        (true, true) => format!("{name}: {kind} | None"),
        (false, false) => format!("{name}: {kind} | None = None"),
        (false, true) => format!("{name}: {kind} | UnsetType | None = UNSET"),
    }
}

fn path_values(operation: &Operation) -> String {
    let values: Vec<_> = operation.path_parameters.iter().map(|field| identifier(&field.name)).collect();
    if path_checks(operation).is_empty() {
        return tuple(&values);
    }
    format!("{}.path({})", constant(operation), values.join(", "))
}

fn deprecation(code: &mut Code, operation: &Operation) {
    if let Some(deprecation) = &operation.deprecated {
        let text = format!("{} is deprecated. {}", operation.name, prose::deprecation(deprecation));
        let one_line = format!("@deprecated({})", literal(&text));
        if one_line.chars().count() + 4 <= WIDTH {
            code.line(1, one_line);
            return;
        }
        code.line(1, "@deprecated(");
        for line in long_literal(&text, 2) {
            code.line(2, line);
        }
        code.line(1, ")");
    }
}

fn method(code: &mut Code, service: &Service, operation: &Operation, manner: Manner) {
    code.blank();
    deprecation(code, operation);
    let is_list = operation.pagination.is_some();
    let keyword = if is_list { "" } else { manner.keyword() };
    let given = match &operation.pagination {
        Some(pagination) => format!("{}[{}]", manner.class("List"), answered(&pagination.item, "models.")),
        None => answer(operation),
    };
    let open = format!("{keyword}def {}(", identifier(&operation.verb));
    code.call(1, &open, &signature(service, operation), &format!(") -> {given}:"));
    code.docstring(2, &docs::method(operation, &example(operation, manner)));
    let constant = constant(operation);
    // What a traceback would show with its local variables: a body with a secret is none, and its argument is let
    // go of before an error leaves the method.
    let secrets = secret_arguments(service, operation);
    let level = if secrets.is_empty() { 2 } else { 3 };
    let mut parts = if is_list {
        vec!["self._engine".to_owned(), constant.clone(), path_values(operation)]
    } else {
        vec![constant.clone(), path_values(operation)]
    };
    let arguments = operation.arguments();
    let query: Vec<_> = arguments
        .iter()
        .filter(|argument| argument.place == Place::Query)
        .map(|argument| query_value(argument.field))
        .collect();
    let body: Vec<_> = arguments
        .iter()
        .filter(|argument| argument.place == Place::Body)
        .map(|argument| identifier(&argument.field.name))
        .map(|name| format!("{name}={name}"))
        .collect();
    if !query.is_empty() {
        parts.push(if query_checks(service, operation).is_empty() {
            tuple_part(&query, level)
        } else {
            call_part(&format!("{constant}.query("), &query, level)
        });
    }
    if operation.body.is_some() {
        if query.is_empty() {
            parts.push("None".to_owned());
        }
        let open = format!("{constant}.body(");
        if secrets.is_empty() {
            code.call(2, &format!("body = {open}"), &body, ")");
            parts.push("body".to_owned());
        } else {
            code.line(2, "try:");
            parts.push(call_part(&open, &body, level));
        }
    }
    let call = if is_list {
        format!("return {}(", manner.class("List"))
    } else {
        format!("return {}self._call(", manner.awaited())
    };
    code.call(level, &call, &parts, ")");
    if !secrets.is_empty() {
        code.line(2, "finally:");
        code.line(3, format!("del {}", secrets.join(", ")));
    }
}

/// The arguments of a body that are secrets or may hold one.
fn secret_arguments(service: &Service, operation: &Operation) -> Vec<String> {
    operation
        .arguments()
        .iter()
        .filter(|argument| argument.place == Place::Body)
        .filter(|argument| holds_secret(service, &argument.field.type_ref, &mut BTreeSet::new()))
        .map(|argument| identifier(&argument.field.name))
        .collect()
}

fn holds_secret<'a>(service: &'a Service, type_ref: &'a TypeRef, seen: &mut BTreeSet<&'a str>) -> bool {
    match type_ref.innermost() {
        TypeRef::Secret => true,
        TypeRef::Named(name) => {
            seen.insert(name)
                && service.find_struct(name).is_some_and(|found| {
                    found.fields.iter().any(|field| holds_secret(service, &field.type_ref, seen))
                })
        }
        _ => false,
    }
}

/// An entry of the query: the wire name, what the value must be, in a tuple where it is a list of that, and the
/// value.
fn query_value(field: &Field) -> String {
    let (item, is_list) = match &field.type_ref {
        TypeRef::Array(item) => (&**item, true),
        single => (single, false),
    };
    let kind = match item {
        TypeRef::Integer32 | TypeRef::Integer64 | TypeRef::ExactInteger => "int",
        TypeRef::Number => "float",
        TypeRef::Boolean => "bool",
        _ => "str",
    };
    let kind = if is_list { format!("({kind},)") } else { kind.to_owned() };
    format!("({}, {kind}, {})", literal(&field.name), identifier(&field.name))
}

fn wait_method(code: &mut Code, operation: &Operation, wait: &Wait, manner: Manner) {
    let mut parts = vec!["self".to_owned()];
    parts.extend(operation.path_parameters.iter().map(|field| format!("{}: str", identifier(&field.name))));
    parts.push("*".to_owned());
    parts.push("timeout: float | None = None".to_owned());
    parts.push("progress: ProgressOption = None".to_owned());
    let given = format!("{}{}", answer(operation), if wait.gone_is_done { " | None" } else { "" });
    code.blank();
    deprecation(code, operation);
    let open = format!("{}def {}(", manner.keyword(), identifier(&wait.name));
    code.call(1, &open, &parts, &format!(") -> {given}:"));
    let mut values: Vec<_> = operation.path_parameters.iter().map(|field| identifier(&field.name)).collect();
    values.push(format!("timeout={}", wait.timeout));
    let left = format!("{} = {}", identifier(&naming::singular(&operation.resource)), manner.awaited());
    let example = example_call(&left, &reached(operation, &wait.name), &values);
    code.docstring(2, &docs::wait(operation, wait, &example));
    let arguments = [
        "self._engine".to_owned(),
        constant(operation),
        literal(&wait.name),
        path_values(operation),
        "timeout".to_owned(),
        "progress".to_owned(),
    ];
    let function = manner.function(wait_function(wait));
    code.call(2, &format!("return {}{function}(", manner.awaited()), &arguments, ")");
}

/// `client.serverless.clusters.get`
fn reached(operation: &Operation, method: &str) -> String {
    format!("client.{}.{}.{}", operation.service, operation.resource, identifier(method))
}

/// A line that calls an operation with what it needs, each value under its own name.
fn example(operation: &Operation, manner: Manner) -> String {
    let path = operation.path_parameters.iter().map(|field| identifier(&field.name));
    let required = operation.arguments().into_iter().filter(|argument| argument.field.required);
    let by_name =
        required.map(|argument| identifier(&argument.field.name)).map(|name| format!("{name}={name}"));
    let values: Vec<_> = path.chain(by_name).collect();
    let function = reached(operation, &operation.verb);
    if operation.pagination.is_some() {
        let item = identifier(&naming::singular(&operation.resource));
        let head = format!("{}for {item} in ", manner.keyword());
        return format!("{}:\n        print({item})", example_call(&head, &function, &values));
    }
    let left = match operation.answer {
        Some(_) => format!("{} = {}", identifier(&prose::answer_name(operation)), manner.awaited()),
        None => manner.awaited().to_owned(),
    };
    example_call(&left, &function, &values)
}

/// A call in an example: on one line where it fits, else with a line for each value.
fn example_call(left: &str, function: &str, values: &[String]) -> String {
    let one_line = format!("{left}{function}({})", values.join(", "));
    // A docstring's example stands three levels deep.
    let fits = |line: &str| line.chars().count() + 12 <= WIDTH;
    if fits(&one_line) {
        return one_line;
    }
    // Where the names are too long for a line, the answer's name is the one to go.
    let open = format!("{left}{function}(");
    let open = if fits(&open) {
        open
    } else {
        format!("{}{function}(", left.rsplit("= ").next().unwrap_or_default())
    };
    format!("{open}\n        {},\n    )", values.join(",\n        "))
}

fn with_response(code: &mut Code, resource: &Resource, manner: Manner) {
    let name = manner.class(&naming::pascal(&resource.name));
    let function = if manner == Asyncio { "async_whole_answer" } else { "whole_answer" };
    code.blank();
    code.blank();
    code.line(0, format!("class _Whole{name}({}, {name}):", manner.class("Whole")));
    code.line(1, "__slots__ = ()");
    code.blank();
    code.blank();
    code.line(0, format!("class {name}WithResponse:"));
    code.docstring(1, &format!("The methods of `{name}`, each with the whole answer."));
    code.blank();
    code.line(1, "def __init__(self, engine: Engine) -> None:");
    code.line(2, format!("whole = _Whole{name}(engine)"));
    for operation in resource.operations.iter().filter(|operation| answers_whole(operation)) {
        let method = identifier(&operation.verb);
        let line = format!("self.{method} = {function}(whole.{method})");
        if line.chars().count() + 8 <= WIDTH {
            code.line(2, line);
        } else {
            code.line(2, format!("self.{method} = {function}("));
            code.line(3, format!("whole.{method}"));
            code.line(2, ")");
        }
    }
}
