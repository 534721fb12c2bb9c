//! What a method takes for a place in its path: an id as text, or as an answer held it.

/// A value for a place in an operation's path.
///
/// It is made of text, and also of the `Option` that an answer holds an id in, so that an id goes from one
/// call to the next without ceremony. Where there is none, the call is refused before anything is sent, with
/// an error that names the parameter.
///
/// ```
/// use tidbcloud::{Client, serverless::Cluster};
///
/// fn branches(client: &Client, cluster: &Cluster) {
///     let listed = client.serverless().branches().list(&cluster.cluster_id);
///     let other = client.serverless().branches().list("10581524018573000000");
///     # drop((listed, other));
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathValue(String);

impl From<String> for PathValue {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for PathValue {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<&str> for PathValue {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<Option<String>> for PathValue {
    fn from(text: Option<String>) -> Self {
        Self(text.unwrap_or_default())
    }
}

impl From<&Option<String>> for PathValue {
    fn from(text: &Option<String>) -> Self {
        Self(text.clone().unwrap_or_default())
    }
}

impl PathValue {
    /// The values of a path as the engine takes them.
    pub(crate) fn texts<const PLACES: usize>(values: [Self; PLACES]) -> Vec<String> {
        values.into_iter().map(|Self(text)| text).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::PathValue;

    #[test]
    fn ids_come_as_text_or_as_an_answer_holds_them() {
        let id = Some("7".to_owned());
        let values: [PathValue; 5] =
            ["7".into(), "7".to_owned().into(), (&"7".to_owned()).into(), (&id).into(), id.into()];
        assert_eq!(PathValue::texts(values), ["7"; 5]);
    }

    #[test]
    fn an_id_that_is_not_there_is_left_empty_for_the_engine_to_refuse() {
        assert_eq!(PathValue::texts([(&None).into(), None.into()]), ["", ""]);
    }
}
