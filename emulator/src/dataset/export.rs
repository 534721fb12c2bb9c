//! The files of an export, named and laid out as TiDB's own dump tool does it.

use std::io::Write as _;

use flate2::write::GzEncoder;
use serde_json::Value;

use super::{Table, csv, fits, parquet};
use crate::clock::Moment;

#[derive(Clone, Copy, Debug, PartialEq)]
enum FileType {
    Csv,
    Sql,
    Parquet,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Compression {
    None,
    Gzip,
    Snappy,
    Zstd,
}

/// What to write, read from an export's options.
pub(crate) struct Layout {
    file_type: FileType,
    compression: Compression,
    csv: csv::Format,
    /// Patterns of `database.table`; a leading `!` takes tables out again. Empty for all tables.
    patterns: Vec<String>,
}

impl Layout {
    /// Reads options that the schema has checked and whose defaults are filled in.
    pub(crate) fn of(options: &Value) -> Self {
        let file_type = match options["fileType"].as_str() {
            Some("SQL") => FileType::Sql,
            Some("PARQUET") => FileType::Parquet,
            _ => FileType::Csv,
        };
        let compression = match file_type {
            FileType::Parquet => &options["parquetFormat"]["compression"],
            _ => &options["compression"],
        };
        let form = &options["csvFormat"];
        let defaults = csv::Format::default();
        let text = |name: &str, default: String| form[name].as_str().map_or(default, str::to_owned);
        let csv = csv::Format {
            separator: text("separator", defaults.separator),
            quote: text("delimiter", defaults.quote),
            null: text("nullValue", defaults.null),
            header: !form["skipHeader"].as_bool().unwrap_or(false),
            backslash_escapes: false,
        };
        Self {
            file_type,
            compression: Compression::named(compression.as_str()),
            csv,
            patterns: patterns(options),
        }
    }

    /// Whether a table is one of those to write.
    pub(crate) fn takes(&self, table: &Table) -> bool {
        if self.patterns.is_empty() {
            return true;
        }
        let name = format!("{}.{}", table.database, table.name);
        let decisive =
            self.patterns.iter().rev().find(|pattern| fits(pattern.trim_start_matches('!'), &name));
        decisive.is_some_and(|pattern| !pattern.starts_with('!'))
    }

    /// Names and contents: what the dump is, how to create each database and table, and the data.
    pub(crate) fn files(&self, tables: &[Table], snapshot: Moment) -> Vec<(String, Vec<u8>)> {
        let at = snapshot.rfc3339();
        let mut files = vec![(
            "metadata".to_owned(),
            format!("Started dump at: {at}\nFinished dump at: {at}\n").into_bytes(),
        )];
        let mut databases = Vec::new();
        for table in tables.iter().filter(|table| self.takes(table)) {
            let Table { database, name, .. } = table;
            if !databases.contains(&database) {
                databases.push(database);
                let statement = format!("CREATE DATABASE {};\n", identifier(database));
                files.push((format!("{database}-schema-create.sql"), statement.into_bytes()));
            }
            files.push((format!("{database}.{name}-schema.sql"), schema(table).into_bytes()));
            let (extension, content) = match self.file_type {
                FileType::Csv => ("csv", self.csv.write(&table.columns, &table.rows).into_bytes()),
                FileType::Sql => ("sql", inserts(table).into_bytes()),
                FileType::Parquet => ("parquet", parquet::write(table, self.compression)),
            };
            // A Parquet file is compressed inside.
            let outer =
                if self.file_type == FileType::Parquet { Compression::None } else { self.compression };
            let name = format!("{database}.{name}.000000000.{extension}{}", outer.extension());
            files.push((name, outer.pack(&content)));
        }
        files
    }
}

fn patterns(options: &Value) -> Vec<String> {
    let filter = &options["filter"]["table"]["patterns"];
    let given: Vec<String> =
        filter.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    if !given.is_empty() {
        return given;
    }
    match (options["database"].as_str().unwrap_or("*"), options["table"].as_str().unwrap_or("*")) {
        ("*", "*") => Vec::new(),
        (database, table) => vec![format!("{database}.{table}")],
    }
}

fn identifier(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}

fn schema(table: &Table) -> String {
    let columns = table.columns.iter().enumerate();
    let columns: Vec<String> =
        columns.map(|(index, name)| format!("  {} {}", identifier(name), table.column_type(index))).collect();
    format!("CREATE TABLE {} (\n{}\n);\n", identifier(&table.name), columns.join(",\n"))
}

fn inserts(table: &Table) -> String {
    let value = |value: &Option<String>| match value {
        None => "NULL".to_owned(),
        Some(text) => format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'").replace('\n', r"\n")),
    };
    let row =
        |row: &Vec<Option<String>>| format!("({})", row.iter().map(value).collect::<Vec<_>>().join(","));
    if table.rows.is_empty() {
        return String::new();
    }
    let rows: Vec<String> = table.rows.iter().map(row).collect();
    format!("INSERT INTO {} VALUES\n{};\n", identifier(&table.name), rows.join(",\n"))
}

impl Compression {
    fn named(name: Option<&str>) -> Self {
        match name {
            Some("GZIP") => Self::Gzip,
            Some("SNAPPY") => Self::Snappy,
            Some("ZSTD") => Self::Zstd,
            _ => Self::None,
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Gzip => ".gz",
            Self::Snappy => ".snappy",
            Self::Zstd => ".zst",
        }
    }

    /// The number of Parquet's definition.
    pub(super) fn parquet_codec(self) -> i64 {
        match self {
            Self::None => 0,
            Self::Snappy => 1,
            Self::Gzip => 2,
            Self::Zstd => 6,
        }
    }

    /// A whole file; Snappy in its framing format.
    fn pack(self, content: &[u8]) -> Vec<u8> {
        match self {
            Self::Snappy => {
                let mut encoder = snap::write::FrameEncoder::new(Vec::new());
                encoder.write_all(content).expect("writing into memory does not fail");
                encoder.into_inner().expect("writing into memory does not fail")
            }
            other => other.pack_page(content),
        }
    }

    /// A page of a Parquet file; Snappy without framing.
    pub(super) fn pack_page(self, content: &[u8]) -> Vec<u8> {
        match self {
            Self::None => content.to_vec(),
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
                encoder.write_all(content).expect("writing into memory does not fail");
                encoder.finish().expect("writing into memory does not fail")
            }
            Self::Snappy => {
                snap::raw::Encoder::new().compress_vec(content).expect("a page is far below 4 GiB")
            }
            Self::Zstd => zstd_stored(content),
        }
    }
}

/// A frame of Zstandard whose blocks are stored as they are, which spares the emulator a C library.
fn zstd_stored(content: &[u8]) -> Vec<u8> {
    const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
    /// One segment, and its size in eight bytes.
    const DESCRIPTOR: u8 = 0xe0;
    const LARGEST_BLOCK: usize = 128 << 10;
    let mut frame = MAGIC.to_vec();
    frame.push(DESCRIPTOR);
    frame.extend_from_slice(&(content.len() as u64).to_le_bytes());
    let mut blocks = content.chunks(LARGEST_BLOCK).peekable();
    if blocks.peek().is_none() {
        frame.extend_from_slice(&[1, 0, 0]);
    }
    while let Some(block) = blocks.next() {
        let last = u32::from(blocks.peek().is_none());
        let header = last | u32::try_from(block.len()).unwrap_or(0) << 3;
        frame.extend_from_slice(&header.to_le_bytes()[..3]);
        frame.extend_from_slice(block);
    }
    frame
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use serde_json::json;

    use super::*;

    fn files(options: &Value) -> Vec<(String, Vec<u8>)> {
        let orders = Table { database: "shop".to_owned(), name: "orders".to_owned(), ..Table::sample() };
        Layout::of(options).files(&[Table::sample(), orders], Moment::from_milliseconds(0))
    }

    fn names(options: &Value) -> Vec<String> {
        files(options).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn files_are_named_by_table_type_and_compression() {
        let all = names(&json!({ "fileType": "CSV", "compression": "GZIP" }));
        let expected = [
            "metadata",
            "sample-schema-create.sql",
            "sample.customers-schema.sql",
            "sample.customers.000000000.csv.gz",
            "shop-schema-create.sql",
            "shop.orders-schema.sql",
            "shop.orders.000000000.csv.gz",
        ];
        assert_eq!(all, expected);
        assert!(
            names(&json!({ "fileType": "PARQUET" })).contains(&"shop.orders.000000000.parquet".to_owned())
        );
        assert!(
            names(&json!({ "fileType": "SQL", "compression": "ZSTD" }))
                .contains(&"shop.orders.000000000.sql.zst".to_owned())
        );
    }

    #[test]
    fn patterns_choose_tables_and_take_some_out_again() {
        let patterns =
            |patterns: Value| names(&json!({ "filter": { "table": { "patterns": patterns } } })).len();
        assert_eq!(patterns(json!(["shop.*"])), 4);
        assert_eq!(patterns(json!(["*.*", "!sample.*"])), 4);
        assert_eq!(patterns(json!(["none.*"])), 1);
        assert_eq!(names(&json!({ "database": "shop", "table": "orders" })).len(), 4);
    }

    #[test]
    fn gzip_and_snappy_hold_the_csv_that_reads_back() {
        let read = |compression: &str| {
            let (name, bytes) = files(&json!({ "fileType": "CSV", "compression": compression })).remove(3);
            let mut text = Vec::new();
            if compression == "GZIP" {
                flate2::read::GzDecoder::new(&bytes[..]).read_to_end(&mut text).expect("gzip");
            } else {
                snap::read::FrameDecoder::new(&bytes[..]).read_to_end(&mut text).expect("snappy");
            }
            let format = csv::Format { backslash_escapes: false, ..csv::Format::default() };
            assert_eq!(format.read(&text).1, Table::sample().rows, "{name}");
        };
        read("GZIP");
        read("SNAPPY");
    }

    #[test]
    fn a_stored_zstd_frame_tells_its_size_and_its_blocks() {
        let frame = zstd_stored(b"abc");
        assert_eq!(
            frame,
            [&[0x28, 0xb5, 0x2f, 0xfd, 0xe0, 3, 0, 0, 0, 0, 0, 0, 0, 0x19, 0, 0][..], b"abc"].concat()
        );
        assert_eq!(zstd_stored(b"").len(), 16);
        assert_eq!(zstd_stored(&vec![0; 300 << 10]).len(), 13 + 3 * 3 + (300 << 10));
    }

    #[test]
    fn sql_is_escaped() {
        let row = vec![Some(r"it's \ here".to_owned()), None];
        let columns = vec!["a".to_owned(), "b`c".to_owned()];
        let table = Table { database: "d".to_owned(), name: "t".to_owned(), columns, rows: vec![row] };
        assert_eq!(inserts(&table), "INSERT INTO `t` VALUES\n('it\\'s \\\\ here',NULL);\n");
        assert!(schema(&table).contains("`b``c` VARCHAR(255)"));
    }
}
