//! Writes a table as a Parquet file: one row group, every column optional text in one plain page.
//!
//! It is the smallest file that readers of the format accept. Structures are in Thrift's compact protocol,
//! as the format prescribes; field numbers are those of its definition.

use super::Table;
use super::export::Compression;

const MAGIC: &[u8; 4] = b"PAR1";
const BYTE_ARRAY: i64 = 6;
const OPTIONAL: i64 = 1;
const UTF8: i64 = 0;
const PLAIN: i64 = 0;
const RLE: i64 = 3;
const DATA_PAGE: i64 = 0;
const VERSION: i64 = 1;

/// A column that has been written, as the file's end describes it.
struct Column<'a> {
    name: &'a str,
    offset: usize,
    uncompressed: usize,
    compressed: usize,
}

pub(super) fn write(table: &Table, compression: Compression) -> Vec<u8> {
    let mut file = MAGIC.to_vec();
    let mut columns = Vec::new();
    for (index, name) in table.columns.iter().enumerate() {
        let offset = file.len();
        let page = page(table, index);
        let packed = compression.pack_page(&page);
        let header = page_header(table.rows.len(), page.len(), packed.len());
        file.extend_from_slice(&header);
        file.extend_from_slice(&packed);
        columns.push(Column {
            name,
            offset,
            uncompressed: header.len() + page.len(),
            compressed: header.len() + packed.len(),
        });
    }
    let end = file_end(table, &columns, compression);
    file.extend_from_slice(&end);
    file.extend_from_slice(&length(end.len()));
    file.extend_from_slice(MAGIC);
    file
}

/// Which values are there, as runs of equal bits, and then those values behind their lengths.
fn page(table: &Table, column: usize) -> Vec<u8> {
    let values: Vec<Option<&str>> =
        table.rows.iter().map(|row| row.get(column).and_then(|value| value.as_deref())).collect();
    let mut levels = Vec::new();
    for run in values.chunk_by(|one, other| one.is_some() == other.is_some()) {
        varint(&mut levels, (run.len() as u64) << 1);
        levels.push(u8::from(run[0].is_some()));
    }
    let mut page = length(levels.len()).to_vec();
    page.extend(levels);
    for value in values.into_iter().flatten() {
        page.extend_from_slice(&length(value.len()));
        page.extend_from_slice(value.as_bytes());
    }
    page
}

fn page_header(rows: usize, uncompressed: usize, compressed: usize) -> Vec<u8> {
    let mut header = Thrift::default();
    header.integer(1, Kind::I32, DATA_PAGE);
    header.integer(2, Kind::I32, signed(uncompressed));
    header.integer(3, Kind::I32, signed(compressed));
    header.structure(5, |page| {
        page.integer(1, Kind::I32, signed(rows));
        page.integer(2, Kind::I32, PLAIN);
        page.integer(3, Kind::I32, RLE);
        page.integer(4, Kind::I32, RLE);
    });
    header.end()
}

fn file_end(table: &Table, columns: &[Column<'_>], compression: Compression) -> Vec<u8> {
    let rows = signed(table.rows.len());
    let mut end = Thrift::default();
    end.integer(1, Kind::I32, VERSION);
    end.list(2, Kind::Struct, columns.len() + 1);
    end.item(|root| {
        root.text(4, &table.name);
        root.integer(5, Kind::I32, signed(columns.len()));
    });
    for column in columns {
        end.item(|element| {
            element.integer(1, Kind::I32, BYTE_ARRAY);
            element.integer(3, Kind::I32, OPTIONAL);
            element.text(4, column.name);
            element.integer(6, Kind::I32, UTF8);
        });
    }
    end.integer(3, Kind::I64, rows);
    end.list(4, Kind::Struct, 1);
    end.item(|group| {
        group.list(1, Kind::Struct, columns.len());
        for column in columns {
            group.item(|chunk| describe_chunk(chunk, column, rows, compression));
        }
        group.integer(2, Kind::I64, signed(columns.iter().map(|column| column.uncompressed).sum()));
        group.integer(3, Kind::I64, rows);
    });
    end.text(6, "tidbcloud-emulator");
    end.end()
}

fn describe_chunk(chunk: &mut Thrift, column: &Column<'_>, rows: i64, compression: Compression) {
    chunk.integer(2, Kind::I64, signed(column.offset));
    chunk.structure(3, |data| {
        data.integer(1, Kind::I32, BYTE_ARRAY);
        data.list(2, Kind::I32, 2);
        data.bare_integer(PLAIN);
        data.bare_integer(RLE);
        data.list(3, Kind::Binary, 1);
        data.bare_text(column.name);
        data.integer(4, Kind::I32, compression.parquet_codec());
        data.integer(5, Kind::I64, rows);
        data.integer(6, Kind::I64, signed(column.uncompressed));
        data.integer(7, Kind::I64, signed(column.compressed));
        data.integer(9, Kind::I64, signed(column.offset));
    });
}

fn signed(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn length(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

fn varint(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    bytes.push(number.to_le_bytes()[0]);
}

/// The types of Thrift's compact protocol that are needed here.
#[derive(Clone, Copy)]
enum Kind {
    I32 = 5,
    I64 = 6,
    Binary = 8,
    List = 9,
    Struct = 12,
}

/// One structure being written.
#[derive(Default)]
struct Thrift {
    bytes: Vec<u8>,
    last_field: u8,
}

impl Thrift {
    /// Fields come in rising order and close together, so the short form always fits.
    fn field(&mut self, number: u8, kind: Kind) {
        self.bytes.push((number - self.last_field) << 4 | kind as u8);
        self.last_field = number;
    }

    fn integer(&mut self, number: u8, kind: Kind, value: i64) {
        self.field(number, kind);
        self.bare_integer(value);
    }

    /// Zigzag: small numbers of either sign are short.
    fn bare_integer(&mut self, value: i64) {
        varint(&mut self.bytes, ((value << 1) ^ (value >> 63)).cast_unsigned());
    }

    fn text(&mut self, number: u8, value: &str) {
        self.field(number, Kind::Binary);
        self.bare_text(value);
    }

    fn bare_text(&mut self, value: &str) {
        varint(&mut self.bytes, value.len() as u64);
        self.bytes.extend_from_slice(value.as_bytes());
    }

    fn list(&mut self, number: u8, items: Kind, count: usize) {
        self.field(number, Kind::List);
        match u8::try_from(count) {
            Ok(count) if count < 15 => self.bytes.push(count << 4 | items as u8),
            _ => {
                self.bytes.push(0xf0 | items as u8);
                varint(&mut self.bytes, count as u64);
            }
        }
    }

    fn structure(&mut self, number: u8, write: impl FnOnce(&mut Thrift)) {
        self.field(number, Kind::Struct);
        self.item(write);
    }

    fn item(&mut self, write: impl FnOnce(&mut Thrift)) {
        let mut inner = Thrift::default();
        write(&mut inner);
        self.bytes.extend(inner.end());
    }

    fn end(mut self) -> Vec<u8> {
        self.bytes.push(0);
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_thrift_has_them() {
        let mut thrift = Thrift::default();
        thrift.integer(1, Kind::I32, 1);
        thrift.integer(3, Kind::I64, -300);
        thrift.text(4, "ab");
        assert_eq!(thrift.end(), [0x15, 0x02, 0x26, 0xd7, 0x04, 0x18, 0x02, b'a', b'b', 0]);
    }

    #[test]
    fn a_page_tells_which_values_are_there() {
        let table = Table {
            database: "d".to_owned(),
            name: "t".to_owned(),
            columns: vec!["c".to_owned()],
            rows: vec![vec![Some("x".to_owned())], vec![Some("y".to_owned())], vec![None]],
        };
        let expected = [4, 0, 0, 0, 4, 1, 2, 0, 1, 0, 0, 0, b'x', 1, 0, 0, 0, b'y'];
        assert_eq!(page(&table, 0), expected);
    }

    #[test]
    fn a_file_begins_and_ends_with_its_mark() {
        let file = write(&Table::sample(), Compression::None);
        assert!(file.starts_with(MAGIC) && file.ends_with(MAGIC));
        let end = file.len() - 8;
        let length = u32::from_le_bytes(file[end..end + 4].try_into().expect("four bytes")) as usize;
        assert!(length < end && file[end - 1] == 0);
    }
}
