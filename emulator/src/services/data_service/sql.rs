//! As much SQL as it takes to try an endpoint: queries of one table.
//!
//! There is no database here, only the tables that exports and imports know. So `SELECT` of literals, columns
//! or `COUNT(*)`, with `WHERE` conditions joined by `AND` and with `LIMIT`, is answered from those, and anything
//! else is refused by name rather than answered wrongly.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::dataset::Table;

const TEXT: &str = "VARCHAR(255)";
const NUMBER: &str = "BIGINT";

#[derive(Debug, Default, PartialEq)]
pub(super) struct Answer {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Option<String>>>,
}

#[derive(Debug, PartialEq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) data_type: &'static str,
    pub(super) nullable: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    /// A keyword or a name.
    Word(String),
    Text(String),
    Number(String),
    Symbol(String),
}

/// What a query selects.
enum Item {
    All,
    Count,
    Column(String),
    Literal(String, &'static str),
}

/// Runs the statements of a template in order and gives the last query's answer. The error says what stands in
/// the way.
pub(super) fn run(
    template: &str,
    arguments: &BTreeMap<String, String>,
    tables: &[Table],
) -> Result<Answer, String> {
    let tokens = tokens(template, arguments)?;
    let mut answer = Answer::default();
    let mut database = None;
    for statement in tokens.split(|token| *token == Token::Symbol(";".to_owned())) {
        let mut statement = Statement { tokens: statement, at: 0 };
        if statement.tokens.is_empty() {
            continue;
        }
        if statement.keyword("USE") {
            database = Some(statement.name()?);
        } else if statement.keyword("SELECT") {
            answer = statement.select(database.as_deref(), tables)?;
        } else {
            return Err(format!("the emulator runs SELECT and USE only, not {}", statement.rest()));
        }
        if statement.at < statement.tokens.len() {
            return Err(format!("the emulator does not understand {}", statement.rest()));
        }
    }
    Ok(answer)
}

/// Cuts a template into tokens; `${name}` becomes the text that is its argument.
fn tokens(template: &str, arguments: &BTreeMap<String, String>) -> Result<Vec<Token>, String> {
    let mut found = Vec::new();
    let mut rest = template.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '$' => {
                let name = rest.strip_prefix("${").and_then(|rest| rest.split_once('}'));
                let (name, _) = name.ok_or("$ begins a parameter, as in ${id}")?;
                let value = arguments.get(name.trim()).ok_or_else(|| format!("no value for ${{{name}}}"))?;
                (Token::Text(value.clone()), name.len() + 3)
            }
            '\'' | '"' | '`' => {
                let inner = rest[1..].split(first).next().unwrap_or_default();
                if inner.len() + 2 > rest.len() {
                    return Err(format!("{first} is not closed"));
                }
                let token =
                    if first == '`' { Token::Word(inner.to_owned()) } else { Token::Text(inner.to_owned()) };
                (token, inner.len() + 2)
            }
            _ if first.is_ascii_digit() => {
                let number = leading(rest, |letter| letter.is_ascii_digit() || letter == '.');
                (Token::Number(number.to_owned()), number.len())
            }
            _ if first.is_alphanumeric() || first == '_' => {
                let word = leading(rest, |letter| letter.is_alphanumeric() || letter == '_');
                (Token::Word(word.to_owned()), word.len())
            }
            _ => {
                let double = ["<=", ">=", "<>", "!="].into_iter().find(|symbol| rest.starts_with(symbol));
                let symbol = double.unwrap_or(&rest[..first.len_utf8()]);
                (Token::Symbol(symbol.to_owned()), symbol.len())
            }
        };
        found.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(found)
}

fn leading(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    &text[..text.find(|letter| !belongs(letter)).unwrap_or(text.len())]
}

struct Statement<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Statement<'_> {
    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += usize::from(token.is_some());
        token
    }

    fn keyword(&mut self, keyword: &str) -> bool {
        let is_next =
            matches!(self.tokens.get(self.at), Some(Token::Word(word)) if word.eq_ignore_ascii_case(keyword));
        self.at += usize::from(is_next);
        is_next
    }

    fn symbol(&mut self, symbol: &str) -> bool {
        let is_next = matches!(self.tokens.get(self.at), Some(Token::Symbol(found)) if found == symbol);
        self.at += usize::from(is_next);
        is_next
    }

    fn name(&mut self) -> Result<String, String> {
        match self.next() {
            Some(Token::Word(name)) => Ok(name),
            _ => Err("a name is missing".to_owned()),
        }
    }

    fn whole_number(&mut self) -> Result<usize, String> {
        let value = match self.next() {
            Some(Token::Number(value) | Token::Text(value)) => value,
            _ => String::new(),
        };
        value.parse().map_err(|_| "LIMIT wants a whole number".to_owned())
    }

    /// What is not read yet, for an error.
    fn rest(&self) -> String {
        let words = self.tokens[self.at..].iter().take(4).map(|token| match token {
            Token::Word(text) | Token::Text(text) | Token::Number(text) | Token::Symbol(text) => {
                text.as_str()
            }
        });
        words.collect::<Vec<_>>().join(" ")
    }

    fn select(&mut self, database: Option<&str>, tables: &[Table]) -> Result<Answer, String> {
        let mut items = vec![self.item()?];
        while self.symbol(",") {
            items.push(self.item()?);
        }
        // Literals alone need no table: one row.
        let nothing = Table {
            database: String::new(),
            name: String::new(),
            columns: Vec::new(),
            rows: vec![Vec::new()],
        };
        let table = if self.keyword("FROM") { self.table(database, tables)? } else { &nothing };
        let mut rows: Vec<&Vec<Option<String>>> = table.rows.iter().collect();
        if self.keyword("WHERE") {
            loop {
                let (column, comparison, value) = self.condition(table)?;
                rows.retain(|row| {
                    row[column].as_deref().is_some_and(|held| holds(held, &comparison, &value))
                });
                if !self.keyword("AND") {
                    break;
                }
            }
        }
        let is_count = items.iter().any(|(item, _)| matches!(item, Item::Count));
        let count = rows.len().to_string();
        if is_count {
            rows.truncate(1);
        }
        let empty = Vec::new();
        if is_count && rows.is_empty() {
            rows.push(&empty);
        }
        if self.keyword("LIMIT") {
            let limit = self.whole_number()?;
            let offset = if self.keyword("OFFSET") { self.whole_number()? } else { 0 };
            rows = rows.into_iter().skip(offset).take(limit).collect();
        }
        project(&items, table, &rows, &count)
    }

    /// An item of the list after SELECT, and the name that it is given.
    fn item(&mut self) -> Result<(Item, Option<String>), String> {
        let item = match self.next() {
            Some(Token::Symbol(symbol)) if symbol == "*" => Item::All,
            Some(Token::Text(text)) => Item::Literal(text, TEXT),
            Some(Token::Number(number)) => Item::Literal(number, NUMBER),
            Some(Token::Word(word)) if word.eq_ignore_ascii_case("COUNT") && self.symbol("(") => {
                if !(self.symbol("*") && self.symbol(")")) {
                    return Err("the emulator counts COUNT(*) only".to_owned());
                }
                Item::Count
            }
            Some(Token::Word(word)) => Item::Column(if self.symbol(".") { self.name()? } else { word }),
            _ => return Err("SELECT wants columns".to_owned()),
        };
        let alias = if self.keyword("AS") { Some(self.name()?) } else { None };
        Ok((item, alias))
    }

    fn table<'t>(&mut self, database: Option<&str>, tables: &'t [Table]) -> Result<&'t Table, String> {
        let first = self.name()?;
        let (database, name) =
            if self.symbol(".") { (Some(first), self.name()?) } else { (database.map(str::to_owned), first) };
        let Some(database) = database else { return Err("No database selected".to_owned()) };
        let found = tables.iter().find(|table| table.database == database && table.name == name);
        found.ok_or_else(|| format!("Table '{database}.{name}' doesn't exist"))
    }

    /// Column, comparison and value of one condition.
    fn condition(&mut self, table: &Table) -> Result<(usize, String, String), String> {
        let name = self.name()?;
        let column = index(table, &name)?;
        let Some(Token::Symbol(comparison)) = self.next() else {
            return Err(format!("{name} is compared with nothing"));
        };
        if !["=", "!=", "<>", "<", "<=", ">", ">="].contains(&comparison.as_str()) {
            return Err(format!("the emulator does not compare by {comparison}"));
        }
        match self.next() {
            Some(Token::Text(value) | Token::Number(value)) => Ok((column, comparison, value)),
            _ => Err(format!("{name} {comparison} wants a value")),
        }
    }
}

fn index(table: &Table, name: &str) -> Result<usize, String> {
    let found = table.columns.iter().position(|column| column.eq_ignore_ascii_case(name));
    found.ok_or_else(|| format!("Unknown column '{name}'"))
}

/// Compares as numbers where both are.
fn holds(held: &str, comparison: &str, value: &str) -> bool {
    let order = match (held.parse::<f64>(), value.parse::<f64>()) {
        (Ok(held), Ok(value)) => held.partial_cmp(&value).unwrap_or(Ordering::Equal),
        _ => held.cmp(value),
    };
    match comparison {
        "=" => order.is_eq(),
        "<" => order.is_lt(),
        "<=" => order.is_le(),
        ">" => order.is_gt(),
        ">=" => order.is_ge(),
        _ => order.is_ne(),
    }
}

fn project(
    items: &[(Item, Option<String>)],
    table: &Table,
    rows: &[&Vec<Option<String>>],
    count: &str,
) -> Result<Answer, String> {
    let mut answer = Answer { columns: Vec::new(), rows: vec![Vec::new(); rows.len()] };
    for (item, alias) in items {
        let named = |name: &str| alias.clone().unwrap_or_else(|| name.to_owned());
        let constant = match item {
            Item::All | Item::Column(_) => None,
            Item::Count => Some(("COUNT(*)", count, NUMBER)),
            Item::Literal(value, data_type) => Some((value.as_str(), value.as_str(), *data_type)),
        };
        if let Some((name, value, data_type)) = constant {
            answer.columns.push(Column { name: named(name), data_type, nullable: false });
            answer.rows.iter_mut().for_each(|row| row.push(Some(value.to_owned())));
            continue;
        }
        let columns = match item {
            Item::Column(name) => vec![index(table, name)?],
            _ => (0..table.columns.len()).collect(),
        };
        for column in columns {
            let nullable = table.rows.iter().any(|row| row[column].is_none());
            let name = named(&table.columns[column]);
            answer.columns.push(Column { name, data_type: table.column_type(column), nullable });
            for (row, from) in answer.rows.iter_mut().zip(rows) {
                row.push(from.get(column).cloned().flatten());
            }
        }
    }
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(template: &str) -> Result<Answer, String> {
        let arguments = BTreeMap::from([("city".to_owned(), "Quito".to_owned())]);
        run(template, &arguments, &[Table::sample()])
    }

    fn rows(template: &str) -> Vec<Vec<String>> {
        let rows = answer(template).expect("a query that runs").rows;
        rows.into_iter().map(|row| row.into_iter().map(Option::unwrap_or_default).collect()).collect()
    }

    #[test]
    fn literals_need_no_table() {
        let answer = answer("select 'Hello; World' as greeting, 1;").expect("a query that runs");
        assert_eq!(answer.rows, [[Some("Hello; World".to_owned()), Some("1".to_owned())]]);
        let columns: Vec<_> = answer.columns.iter().map(|c| (c.name.as_str(), c.data_type)).collect();
        assert_eq!(columns, [("greeting", TEXT), ("1", NUMBER)]);
    }

    #[test]
    fn rows_are_chosen_by_conditions_and_limit() {
        let query =
            "USE sample; SELECT id, c.city FROM customers WHERE city = ${city} AND id < 10 LIMIT 1 OFFSET 1";
        assert_eq!(rows(query), [["7", "Quito"]]);
        assert_eq!(rows("SELECT COUNT(*) FROM `sample`.customers WHERE city <> ${city}"), [["80"]]);
        assert_eq!(rows("SELECT COUNT(*) FROM sample.customers WHERE id > 100"), [["0"]]);
        assert_eq!(rows("SELECT * FROM sample.customers LIMIT 3").len(), 3);
    }

    #[test]
    fn null_is_told_from_text() {
        let answer = answer("SELECT name FROM sample.customers WHERE id = 10").expect("a query that runs");
        assert_eq!((answer.rows, answer.columns[0].nullable), (vec![vec![None]], true));
    }

    #[test]
    fn what_it_cannot_run_is_said() {
        for (template, problem) in [
            ("DELETE FROM sample.customers", "SELECT and USE only, not DELETE FROM"),
            ("SELECT * FROM sample.customers ORDER BY id", "does not understand ORDER BY id"),
            ("SELECT * FROM customers", "No database selected"),
            ("SELECT * FROM sample.orders", "'sample.orders' doesn't exist"),
            ("SELECT size FROM sample.customers", "Unknown column 'size'"),
            ("SELECT * FROM sample.customers WHERE id IN (1)", "compared with nothing"),
            ("SELECT ${colour}", "no value for ${colour}"),
            ("SELECT 'open", "' is not closed"),
            ("SELECT * FROM sample.customers LIMIT many", "whole number"),
        ] {
            let error = answer(template).expect_err(template);
            assert!(error.contains(problem), "{template}: {error}");
        }
    }
}
