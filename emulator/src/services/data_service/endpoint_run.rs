//! Runs an endpoint's statement once, as its test does.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::data_apps::App;
use super::endpoints::{Definition, KIND, Parameter};
use super::sql::{self, Answer};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::services::{State, directory};

/// How long every run takes.
const LATENCY: i64 = 12;

/// The test's answer. Wrong arguments are an error of the request; whatever goes wrong after that is part of
/// the answer.
pub(super) fn run(
    state: &State,
    app: &App,
    definition: &Definition,
    arguments: &Value,
    now: Moment,
) -> Result<Value, Failure> {
    let given = arguments.as_array().map(Vec::as_slice).unwrap_or_default();
    if given.len() > 1 && !definition.batch_operation {
        return Err(Failure::invalid("args", "has several items, which only a batch endpoint takes"));
    }
    let nothing = [json!({ "items": {} })];
    let given = if given.is_empty() { &nothing } else { given };
    let runs =
        given.iter().enumerate().map(|(index, given)| arguments_of(definition, index, &given["items"]));
    let runs = runs.collect::<Result<Vec<_>, _>>()?;
    let (code, message, answer) = match execute(state, app, definition, &runs, now) {
        Ok(answer) => (200, "OK".to_owned(), answer),
        Err(problem) => (400, problem, Answer::default()),
    };
    let limit = usize::try_from(definition.settings.row_limit).unwrap_or_default();
    let columns = answer.columns.iter().map(
        |column| json!({ "col": column.name, "dataType": column.data_type, "nullable": column.nullable }),
    );
    let rows = answer.rows.iter().take(limit).map(|row| {
        // Every value is text, so a NULL can only be left out.
        let values = answer.columns.iter().zip(row);
        let items: BTreeMap<&str, &str> =
            values.filter_map(|(column, value)| Some((column.name.as_str(), value.as_deref()?))).collect();
        json!({ "items": items })
    });
    let began = now.milliseconds();
    Ok(json!({
        "type": KIND,
        "data": {
            "columns": columns.collect::<Vec<_>>(),
            "rows": rows.collect::<Vec<_>>(),
            "result": {
                "code": code,
                "message": message,
                "startMs": began.to_string(),
                "endMs": (began + LATENCY).to_string(),
                "latency": format!("{LATENCY}ms"),
                "rowCount": answer.rows.len(),
                "rowAffect": 0,
                "limit": limit,
            },
        },
    }))
}

fn execute(
    state: &State,
    app: &App,
    definition: &Definition,
    runs: &[BTreeMap<String, String>],
    now: Moment,
) -> Result<Answer, String> {
    let id = &definition.cluster_id;
    let cluster = app.data_sources.get(id).and_then(|_| directory::find(state, id, now));
    let cluster = cluster.ok_or_else(|| format!("cluster {id} is no data source of the Data App"))?;
    if !cluster.active {
        return Err(format!("cluster {id} is {}", cluster.state));
    }
    let tables = directory::tables(state, id, now);
    let mut whole = Answer::default();
    for arguments in runs {
        let answer = sql::run(&definition.sql_template, arguments, &tables)?;
        whole.columns = answer.columns;
        whole.rows.extend(answer.rows);
    }
    Ok(whole)
}

/// The arguments of one run with defaults filled in, each checked against its parameter.
fn arguments_of(
    definition: &Definition,
    index: usize,
    items: &Value,
) -> Result<BTreeMap<String, String>, Failure> {
    let field = |name: &str| format!("args.{index}.items.{name}");
    let known = |name: &str| definition.params.iter().any(|parameter| parameter.name == name);
    if let Some((name, _)) = items.as_object().into_iter().flatten().find(|(name, _)| !known(name)) {
        return Err(Failure::invalid(field(name), "is no parameter of the endpoint"));
    }
    let mut arguments = BTreeMap::new();
    for parameter in &definition.params {
        let given = items[&parameter.name].as_str().map(str::to_owned);
        let Some(value) = given.or_else(|| parameter.default_value.clone()) else {
            if parameter.required {
                return Err(Failure::invalid(field(&parameter.name), "is required"));
            }
            continue;
        };
        check(parameter, &value).map_err(|problem| Failure::invalid(field(&parameter.name), problem))?;
        arguments.insert(parameter.name.clone(), value);
    }
    Ok(arguments)
}

fn check(parameter: &Parameter, value: &str) -> Result<(), String> {
    let choices = parameter.r#enum.as_deref().filter(|choices| !choices.is_empty());
    if choices.is_some_and(|choices| !choices.split(',').any(|choice| choice.trim() == value)) {
        return Err(format!("must be one of {}", choices.unwrap_or_default()));
    }
    let item = parameter.item_type.as_deref().unwrap_or("string");
    let fits = match parameter.r#type.as_str() {
        "array" => value.split(',').all(|value| fits(item, value.trim())),
        kind => fits(kind, value),
    };
    if fits { Ok(()) } else { Err(format!("is no {}", parameter.r#type)) }
}

fn fits(kind: &str, value: &str) -> bool {
    match kind {
        "integer" => value.parse::<i64>().is_ok(),
        "number" => value.parse::<f64>().is_ok_and(f64::is_finite),
        "bool" => matches!(value, "true" | "false"),
        _ => true,
    }
}
