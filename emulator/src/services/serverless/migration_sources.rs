//! What a migration takes from its caller: sources, rules and a target. A migration and the check before it take
//! the same, and refuse the same.

use serde_json::Value;

use super::dataflow::{Dataflow, host_answers};
use crate::clock::Moment;
use crate::dataset::{Table, fits};
use crate::envelope::Failure;

/// Refuses a body whose settings are not whole.
pub(super) fn check(body: &Value, dataflow: &Dataflow, now: Moment) -> Result<(), Failure> {
    if body["displayName"].as_str().is_none_or(str::is_empty) {
        return Err(Failure::invalid("displayName", "must not be empty"));
    }
    if body["target"]["user"].as_str().is_none_or(str::is_empty) {
        return Err(Failure::invalid("target.user", "must not be empty"));
    }
    let sources = body["sources"].as_array().map(Vec::as_slice).unwrap_or_default();
    if sources.is_empty() {
        return Err(Failure::invalid("sources", "must hold one source at least"));
    }
    sources.iter().enumerate().try_for_each(|(index, source)| check_source(index, source, dataflow, now))
}

fn check_source(index: usize, source: &Value, dataflow: &Dataflow, now: Moment) -> Result<(), Failure> {
    let field = |name: &str| format!("sources.{index}.{name}");
    let connection = &source["connProfile"];
    if connection["connType"] == "PRIVATE_LINK" {
        let id = &connection["endpointId"];
        dataflow.require_connection(&field("connProfile.endpointId"), id, now)?;
    } else if connection["host"].as_str().is_none_or(str::is_empty) {
        return Err(Failure::invalid(field("connProfile.host"), "is required when connType is PUBLIC"));
    }
    if !connection["port"].as_i64().is_some_and(|port| (1..=65_535).contains(&port)) {
        return Err(Failure::invalid(field("connProfile.port"), "must be from 1 to 65535"));
    }
    if source["binlogPosition"].is_i64() && !source["binlogName"].is_string() {
        return Err(Failure::invalid(field("binlogName"), "is required when binlogPosition is set"));
    }
    for (rule, given) in source["migrationRules"].as_array().into_iter().flatten().enumerate() {
        for name in ["schema", "table"] {
            let text = given["targetTable"][name].as_str().unwrap_or_default();
            if text.contains(['*', '?']) {
                let name = field(&format!("migrationRules.{rule}.targetTable.{name}"));
                return Err(Failure::invalid(name, "takes no wildcards"));
            }
        }
    }
    Ok(())
}

/// Why a source cannot be reached, if that is so.
pub(super) fn obstacle(source: &Value) -> Option<String> {
    let host = source["connProfile"]["host"].as_str()?;
    (!host_answers(host)).then(|| format!("cannot connect to {host}: the host is not found"))
}

/// Whether a source is reached through this private link connection.
pub(super) fn uses(source: &Value, connection: &str) -> bool {
    source["connProfile"]["endpointId"] == connection
}

/// The first of the cluster's tables that a source would write to though it has rows.
pub(super) fn filled_target<'t>(source: &Value, tables: &'t [Table]) -> Option<&'t Table> {
    let rules = source["migrationRules"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_target = |table: &Table, rule: &Value| {
        let (from, to) = (&rule["sourceTable"], &rule["targetTable"]);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let (schema, name) = (text(&to["schema"]), text(&to["table"]));
        let pattern = from["tablePattern"].as_str().unwrap_or("*");
        let in_schema = if schema.is_empty() {
            fits(&text(&from["schemaPattern"]), &table.database)
        } else {
            schema == table.database
        };
        in_schema && if name.is_empty() { fits(pattern, &table.name) } else { name == table.name }
    };
    let filled = |table: &&Table| !table.rows.is_empty();
    tables.iter().filter(filled).find(|table| rules.iter().any(|rule| is_target(table, rule)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body(source: &Value) -> Value {
        json!({ "displayName": "shop", "target": { "user": "mover" }, "mode": "ALL", "sources": [source] })
    }

    fn checked(body: &Value) -> Result<(), Failure> {
        check(body, &Dataflow::default(), Moment::from_milliseconds(0))
    }

    #[test]
    fn whole_settings_pass() {
        let source =
            json!({ "connProfile": { "connType": "PUBLIC", "host": "db.example.com", "port": 3306 } });
        assert_eq!(checked(&body(&source)), Ok(()));
    }

    #[test]
    fn settings_have_to_be_whole() {
        let public = json!({ "connType": "PUBLIC", "host": "db.example.com", "port": 3306 });
        let wild = json!([{ "sourceTable": { "schemaPattern": "shop" }, "targetTable": { "schema": "s*" } }]);
        for source in [
            json!({ "connProfile": { "connType": "PUBLIC", "port": 3306 } }),
            json!({ "connProfile": { "connType": "PUBLIC", "host": "db.example.com", "port": 0 } }),
            json!({ "connProfile": { "connType": "PRIVATE_LINK", "port": 3306 } }),
            json!({ "connProfile": { "connType": "PRIVATE_LINK", "endpointId": "plc-none", "port": 3306 } }),
            json!({ "connProfile": public, "binlogPosition": 4 }),
            json!({ "connProfile": public, "migrationRules": wild }),
        ] {
            assert!(checked(&body(&source)).is_err(), "{source}");
        }
        let mut none = body(&Value::Null);
        none["sources"] = json!([]);
        assert!(checked(&none).is_err());
    }

    #[test]
    fn a_rule_finds_the_table_that_it_would_fill() {
        let tables = [Table::sample()];
        let with = |rule: Value| json!({ "migrationRules": [rule] });
        let same = with(json!({ "sourceTable": { "schemaPattern": "sam*", "tablePattern": "cust*" } }));
        assert_eq!(filled_target(&same, &tables), Some(&tables[0]));
        let renamed = with(
            json!({ "sourceTable": { "schemaPattern": "shop" }, "targetTable": { "schema": "sample", "table": "customers" } }),
        );
        assert_eq!(filled_target(&renamed, &tables), Some(&tables[0]));
        let other = with(json!({ "sourceTable": { "schemaPattern": "shop" } }));
        assert_eq!(filled_target(&other, &tables), None);
    }
}
