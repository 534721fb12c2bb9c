//! How values are read from the wire where the service is looser than its documents.
//!
//! 64-bit integers come as JSON numbers in some places and as strings in others, ids likewise, and any field
//! can be `null`. The generated models name these functions in `deserialize_with`; each accepts every form that
//! has been seen and yields one type.

/// `Option<integer>` from a number, a string of digits, or `null`.
macro_rules! integer {
    ($name:ident, $type:ty, $what:literal) => {
        #[doc = concat!("Reads ", $what, " that may come as a number or as a string.")]
        pub mod $name {
            use serde::de::{Deserializer, Error, Unexpected, Visitor};

            /// Reads a number, a string of digits, or `null`.
            ///
            /// # Errors
            /// Anything else, or a number out of range.
            pub fn option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<$type>, D::Error> {
                struct Integer;
                impl Visitor<'_> for Integer {
                    type Value = Option<$type>;
                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str(concat!($what, ", as a number or as a string"))
                    }
                    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
                        <$type>::try_from(value)
                            .map(Some)
                            .map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
                    }
                    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
                        <$type>::try_from(value)
                            .map(Some)
                            .map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
                    }
                    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
                        match value {
                            "" => Ok(None),
                            digits => digits
                                .parse()
                                .map(Some)
                                .map_err(|_| E::invalid_value(Unexpected::Str(value), &self)),
                        }
                    }
                    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                        Ok(None)
                    }
                }
                deserializer.deserialize_any(Integer)
            }

            /// Reads a list of them; `null` is an empty one.
            ///
            /// # Errors
            /// What is no list, or an item that is not what it should be.
            pub fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<$type>, D::Error> {
                #[derive(serde::Deserialize)]
                struct Item(#[serde(deserialize_with = "option")] Option<$type>);
                let items: Option<Vec<Item>> = serde::Deserialize::deserialize(deserializer)?;
                Ok(items.unwrap_or_default().into_iter().filter_map(|Item(item)| item).collect())
            }

            /// Reads a list of them, or `null`: where callers set the list too, none differs from an empty one.
            ///
            /// # Errors
            /// As [`list`].
            pub fn optional_list<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<Vec<$type>>, D::Error> {
                #[derive(serde::Deserialize)]
                struct Item(#[serde(deserialize_with = "option")] Option<$type>);
                let items: Option<Vec<Item>> = serde::Deserialize::deserialize(deserializer)?;
                Ok(items.map(|items| items.into_iter().filter_map(|Item(item)| item).collect()))
            }
        }
    };
}

integer!(int64, i64, "a 64-bit integer");
integer!(int32, i32, "a 32-bit integer");

/// Reads an exact decimal that may come as a number or as a string.
#[cfg(feature = "typed")]
pub mod decimal {
    use rust_decimal::Decimal;
    use serde::de::{Deserialize as _, Deserializer, Error, Unexpected};
    use serde_json::value::RawValue;

    /// Reads a number by its digits, a string of them, or `null`. Nothing is rounded.
    ///
    /// # Errors
    /// Anything else, or more digits than a [`Decimal`] holds.
    pub fn option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let text = raw.get().trim_matches('"');
        if matches!(text, "null" | "") {
            return Ok(None);
        }
        let exact = Decimal::from_str_exact(text).or_else(|_| Decimal::from_scientific(text));
        exact.map(Some).map_err(|_| D::Error::invalid_value(Unexpected::Str(text), &"a decimal number"))
    }
}

/// Reads text that may come as a number: an id.
pub mod string {
    use serde::de::{Deserializer, Error, Visitor};

    /// Reads a string, an integer (as its digits), or `null`.
    ///
    /// # Errors
    /// Anything else.
    pub fn option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Option<String>;
            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("a string or an integer")
            }
            fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
                Ok(Some(value.to_owned()))
            }
            fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
                Ok(Some(value))
            }
            fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
                Ok(Some(value.to_string()))
            }
            fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
                Ok(Some(value.to_string()))
            }
            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(None)
            }
        }
        deserializer.deserialize_any(Text)
    }
}

/// Reads a list; `null` is an empty one.
///
/// # Errors
/// What is no list, or an item that is not what it should be.
pub fn list<'de, D: serde::Deserializer<'de>, T: serde::Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    serde::Deserialize::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Reads a map; `null` is an empty one.
///
/// # Errors
/// What is no map, or a value that is not what it should be.
pub fn map<'de, D: serde::Deserializer<'de>, T: serde::Deserialize<'de>>(
    deserializer: D,
) -> Result<std::collections::BTreeMap<String, T>, D::Error> {
    serde::Deserialize::deserialize(deserializer).map(Option::unwrap_or_default)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Row {
        #[serde(deserialize_with = "super::int64::option")]
        size: Option<i64>,
        #[serde(deserialize_with = "super::int32::option")]
        port: Option<i32>,
        #[serde(deserialize_with = "super::string::option")]
        id: Option<String>,
        #[serde(deserialize_with = "super::int64::list")]
        sizes: Vec<i64>,
        #[serde(deserialize_with = "super::int32::optional_list")]
        codes: Option<Vec<i32>>,
        #[serde(deserialize_with = "super::decimal::option")]
        price: Option<rust_decimal::Decimal>,
        #[serde(deserialize_with = "super::list")]
        names: Vec<String>,
        #[serde(deserialize_with = "super::map")]
        labels: BTreeMap<String, String>,
    }

    fn read(text: &str) -> Result<Row, serde_json::Error> {
        serde_json::from_str(text)
    }

    #[test]
    fn numbers_and_strings_read_alike_past_two_to_the_53() {
        let expected = Row {
            size: Some(9_007_199_254_740_993),
            id: Some("18446744073709551615".into()),
            ..Row::default()
        };
        assert_eq!(read(r#"{"size": 9007199254740993, "id": 18446744073709551615}"#).unwrap(), expected);
        assert_eq!(read(r#"{"size": "9007199254740993", "id": "18446744073709551615"}"#).unwrap(), expected);
    }

    #[test]
    fn null_and_absent_are_the_same() {
        let nulls = r#"{"size": null, "port": null, "id": null, "sizes": null, "price": null, "names": null,
            "labels": null}"#;
        assert_eq!(read(nulls).unwrap(), read("{}").unwrap());
    }

    #[test]
    fn the_items_of_a_list_read_alike_too() {
        assert_eq!(read(r#"{"sizes": [1, "9007199254740993"]}"#).unwrap().sizes, [1, 9_007_199_254_740_993]);
        assert_eq!(read(r#"{"codes": ["1", 0]}"#).unwrap().codes, Some(vec![1, 0]));
        assert_eq!(read(r#"{"codes": null}"#).unwrap().codes, None);
    }

    #[test]
    fn decimals_keep_every_digit_as_a_number_and_as_a_string() {
        for (text, expected) in [
            ("0.1", "0.1"),
            ("\"12.50\"", "12.50"),
            ("12345678901234567.89", "12345678901234567.89"),
            ("-3", "-3"),
            ("1e3", "1000"),
        ] {
            let price = read(&format!(r#"{{"price": {text}}}"#)).unwrap().price.unwrap();
            assert_eq!(price.to_string(), expected, "{text}");
        }
        assert_eq!(read(r#"{"price": ""}"#).unwrap().price, None);
    }

    #[test]
    fn what_fits_no_form_is_refused() {
        for wrong in [
            r#"{"size": "x"}"#,
            r#"{"size": 1.5}"#,
            r#"{"port": 4294967296}"#,
            r#"{"id": []}"#,
            r#"{"price": "many"}"#,
            r#"{"price": 0.12345678901234567890123456789012345}"#,
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
