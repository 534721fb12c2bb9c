//! The values that a scenario keeps from one step to the next, and puts in the place of `${name}`.

use std::collections::BTreeMap;

use serde_json::Value;

/// Saved values by name.
#[derive(Debug, Default)]
pub struct Saved {
    values: BTreeMap<String, Value>,
}

impl Saved {
    /// Keeps a value under a name, in the place of an earlier one.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.values.insert(name.to_owned(), value.into());
    }

    /// Keeps the part of `value` at a dotted path, in which a number is an index of a list or of a resource name.
    pub fn keep(&mut self, name: &str, value: &Value, path: &str) -> Result<(), String> {
        let part = path.split('.').try_fold(value.clone(), |value, key| match &value {
            Value::Array(items) => items.get(key.parse::<usize>().ok()?).cloned(),
            Value::String(text) => text.split('/').nth(key.parse().ok()?).map(Value::from),
            value => value.get(key).cloned(),
        });
        let part = part.filter(|part| !part.is_null());
        let part = part.ok_or_else(|| format!("there is no {path} to save as {name} in {value}"))?;
        self.set(name, part);
        Ok(())
    }

    /// The same value with every `${name}` in its texts replaced; `$${name}` loses a dollar sign.
    pub fn fill(&self, value: &Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => self.fill_text(text)?,
            Value::Array(items) => {
                Value::Array(items.iter().map(|item| self.fill(item)).collect::<Result<_, _>>()?)
            }
            Value::Object(fields) => {
                let filled = fields.iter().map(|(name, value)| Ok((name.clone(), self.fill(value)?)));
                Value::Object(filled.collect::<Result<_, String>>()?)
            }
            other => other.clone(),
        })
    }

    fn fill_text(&self, text: &str) -> Result<Value, String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            if let Some(before) = before.strip_suffix('$') {
                filled.push_str(before);
                filled.push_str("${");
                rest = after;
                continue;
            }
            let (name, after) =
                after.split_once('}').ok_or_else(|| format!("{text:?} lacks a closing brace"))?;
            let value = self.values.get(name).ok_or_else(|| format!("no step has saved {name}"))?;
            if before.is_empty() && after.is_empty() && filled.is_empty() {
                return Ok(value.clone());
            }
            filled.push_str(before);
            match value {
                Value::String(text) => filled.push_str(text),
                other => filled.push_str(&other.to_string()),
            }
            rest = after;
        }
        filled.push_str(rest);
        Ok(Value::String(filled))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn saved() -> Saved {
        let mut saved = Saved::default();
        let value = json!([{"clusterId": "7", "size": 3}]);
        saved.keep("cluster", &value, "0.clusterId").unwrap();
        saved.keep("size", &value, "0.size").unwrap();
        saved
    }

    #[test]
    fn a_lone_placeholder_becomes_the_value_and_others_become_text() {
        let filled = saved().fill(&json!({"a": "${size}", "b": ["x/${cluster}/${size}"], "c": "$5", "d": 1}));
        assert_eq!(filled, Ok(json!({"a": 3, "b": ["x/7/3"], "c": "$5", "d": 1})));
    }

    #[test]
    fn a_doubled_dollar_sign_escapes_a_placeholder() {
        assert_eq!(saved().fill(&json!("$${size} = ${size}")), Ok(json!("${size} = 3")));
        assert_eq!(saved().fill(&json!("$${size}")), Ok(json!("${size}")));
    }

    #[test]
    fn a_part_of_a_resource_name_is_kept() {
        let mut saved = saved();
        saved.keep("branch", &json!({"name": "clusters/7/branches/b"}), "name.3").unwrap();
        assert_eq!(saved.fill(&json!("${branch}")), Ok(json!("b")));
        assert!(saved.keep("branch", &json!({"name": "clusters/7"}), "name.3").is_err());
    }

    #[test]
    fn what_is_not_there_is_a_mistake() {
        assert_eq!(saved().fill(&json!("${other}")), Err("no step has saved other".to_owned()));
        assert!(saved().fill(&json!("${other")).is_err());
        assert!(saved().keep("x", &json!({"a": null}), "a").is_err());
    }
}
