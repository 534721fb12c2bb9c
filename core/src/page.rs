//! What the typed lists read of a page: the whole of it, or its items alone.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::error::Error;
use crate::response::Response;

impl Response {
    /// A page. One that is nothing but its list may be `null` where that is empty.
    pub(crate) fn json_page<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.borrowed().or_else(|error| {
            if self.body.trim_ascii() == b"null" {
                serde_json::from_str("[]").map_err(|_| error)
            } else {
                Err(error)
            }
        })
    }

    /// One list of the outermost object, or without a name the whole answer. An absent or empty one reads as no
    /// items.
    pub(crate) fn json_field<T: DeserializeOwned>(&self, field: &str) -> Result<Vec<T>, Error> {
        if field.is_empty() {
            return self.borrowed::<Option<Vec<T>>>().map(Option::unwrap_or_default);
        }
        let mut fields: HashMap<Cow<'_, str>, &RawValue> = self.borrowed()?;
        let items = fields.remove(field);
        items.map_or_else(
            || Ok(Vec::new()),
            |items| {
                serde_json::from_str::<Option<Vec<T>>>(items.get()).map(Option::unwrap_or_default).map_err(
                    |cause| {
                        self.undecodable(
                            &cause,
                            format!("{field}, line {} column {}", cause.line(), cause.column()),
                        )
                    },
                )
            },
        )
    }
}
