//! What is in a cluster's tables.
//!
//! There is no database here. But what was imported has to come out of an export again, and an exported file
//! has to have something in it, so a cluster holds tables of text: a sample, and the rows of its imports.

pub(crate) mod csv;
pub(crate) mod export;
mod parquet;

use serde::{Deserialize, Serialize};

/// A table: every value is text or NULL.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Table {
    pub(crate) database: String,
    pub(crate) name: String,
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Vec<Option<String>>>,
}

impl Table {
    /// The table that every new cluster has.
    pub(crate) fn sample() -> Self {
        let cities = ["Lisbon", "Osaka", "Quito", "Tallinn", "Windhoek"];
        let row = |number: usize| {
            let city = cities[number % cities.len()];
            let name = (!number.is_multiple_of(10)).then(|| format!("customer \"{number}\", {city}"));
            vec![Some(number.to_string()), name, Some(city.to_owned())]
        };
        Self {
            database: "sample".to_owned(),
            name: "customers".to_owned(),
            columns: ["id", "name", "city"].map(str::to_owned).to_vec(),
            rows: (1..=100).map(row).collect(),
        }
    }

    /// The SQL type that all values of a column fit.
    pub(crate) fn column_type(&self, index: usize) -> &'static str {
        let mut values = self.rows.iter().filter_map(|row| row.get(index)?.as_deref()).peekable();
        if values.peek().is_none() {
            return "VARCHAR(255)";
        }
        let values: Vec<&str> = values.collect();
        if values.iter().all(|value| value.parse::<i64>().is_ok()) {
            "BIGINT"
        } else if values.iter().all(|value| value.parse::<f64>().is_ok_and(f64::is_finite)) {
            "DOUBLE"
        } else if values.iter().all(|value| value.chars().count() <= 255) {
            "VARCHAR(255)"
        } else {
            "TEXT"
        }
    }
}

/// Adds the rows of each loaded table to the table of the same name, or the table itself.
pub(crate) fn merge<'a>(tables: &mut Vec<Table>, loaded: impl IntoIterator<Item = &'a Table>) {
    for table in loaded {
        let same = |other: &&mut Table| other.database == table.database && other.name == table.name;
        match tables.iter_mut().find(same) {
            Some(known) => known.rows.extend(table.rows.iter().cloned()),
            None => tables.push(table.clone()),
        }
    }
}

/// Database and table that a data file's name tells: `shop.orders.0001.csv` is for `shop.orders`.
pub(crate) fn names_from_file(file: &str) -> (String, String) {
    let base = file.rsplit('/').next().unwrap_or(file);
    let mut parts = base.split('.');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(database), Some(table), Some(_)) => (database.to_owned(), table.to_owned()),
        (Some(table), ..) => ("test".to_owned(), table.to_owned()),
        _ => ("test".to_owned(), base.to_owned()),
    }
}

/// Whether `name` fits a pattern with `*` for any text and `?` for any character.
pub(crate) fn fits(pattern: &str, name: &str) -> bool {
    match pattern.chars().next() {
        None => name.is_empty(),
        Some('*') => (0..=name.len())
            .filter(|index| name.is_char_boundary(*index))
            .any(|index| fits(&pattern[1..], &name[index..])),
        Some(wanted) => {
            let mut rest = name.chars();
            rest.next().is_some_and(|found| wanted == '?' || wanted == found)
                && fits(&pattern[wanted.len_utf8()..], rest.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn column_types_are_the_narrowest_that_fit() {
        let sample = Table::sample();
        assert_eq!((sample.column_type(0), sample.column_type(1)), ("BIGINT", "VARCHAR(255)"));
        let row = vec![Some("1.5".to_owned()), None, Some("x".repeat(300))];
        let table = Table { rows: vec![row], ..sample };
        assert_eq!(
            (table.column_type(0), table.column_type(1), table.column_type(2)),
            ("DOUBLE", "VARCHAR(255)", "TEXT")
        );
    }

    #[test]
    fn loaded_rows_come_to_the_table_of_their_name() {
        let mut tables = vec![Table::sample()];
        let more = Table { name: "orders".to_owned(), ..Table::sample() };
        merge(&mut tables, [&Table::sample(), &more]);
        assert_eq!(tables.iter().map(|table| table.rows.len()).collect::<Vec<_>>(), [200, 100]);
    }

    #[test]
    fn file_names_tell_their_table() {
        let names = |file| names_from_file(file);
        assert_eq!(names("in/shop.orders.0001.csv"), ("shop".to_owned(), "orders".to_owned()));
        assert_eq!(names("shop.orders.csv"), ("shop".to_owned(), "orders".to_owned()));
        assert_eq!(names("people.csv"), ("test".to_owned(), "people".to_owned()));
    }

    #[test]
    fn patterns_fit_whole_names() {
        assert!(fits("p*.csv", "people.csv") && fits("*.*", "a.b") && fits("a?c", "aéc") && fits("*", ""));
        assert!(!fits("p*.csv", "people.csv.gz") && !fits("a?c", "ac") && !fits("", "a"));
    }
}
