//! The types of the generated methods that take arguments by name.
//!
//! Each wraps a [`Call`](crate::Call) or a [`List`](crate::List) so that it offers the setters of one
//! operation and no other. What all of them share is declared here once, so that what is generated for an argument
//! or a field is a line or two.

use std::collections::BTreeMap;

/// A list out of whatever yields what its items are made of.
pub(crate) fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// A map out of whatever yields pairs of a key and what a value is made of.
pub(crate) fn map<T>(
    entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>,
) -> BTreeMap<String, T> {
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}

/// Declares a builder around a `Call<answer>` or a `List<page, item>`, to which generated code adds setters.
macro_rules! builder {
    ($(#[$outer:meta])* pub struct $name:ident(Call<$answer:ty>);) => {
        $(#[$outer])*
        #[must_use = "a call is sent only when it is awaited"]
        pub struct $name($crate::call::Call<$answer>);

        impl $name {
            /// Other bounds or headers for this call.
            pub fn with_options(self, options: $crate::CallOptions) -> Self {
                Self(self.0.with_options(options))
            }

            /// The typed value together with the whole answer.
            ///
            /// # Errors
            /// As awaiting the call itself.
            pub async fn with_response(self) -> Result<$crate::Answer<$answer>, $crate::Error> {
                self.0.with_response().await
            }
        }

        impl std::future::IntoFuture for $name {
            type Output = Result<$answer, $crate::Error>;
            type IntoFuture = $crate::call::BoxFuture<$answer>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.into_future()
            }
        }
    };
    ($(#[$outer:meta])* pub struct $name:ident(List<$page:ty, $item:ty>);) => {
        $(#[$outer])*
        #[must_use = "a list is fetched only when its items or pages are asked for"]
        pub struct $name($crate::call::List<$page, $item>);

        impl $name {
            /// Other bounds or headers for each page's call.
            pub fn with_options(self, options: $crate::CallOptions) -> Self {
                Self(self.0.with_options(options))
            }

            /// The items of all pages.
            pub fn items(self) -> $crate::Items<$item> {
                self.0.items()
            }

            /// The pages, one after another. The next one is fetched while this one is in the caller's hands.
            pub fn pages(self) -> $crate::TypedPages<$page> {
                self.0.pages()
            }
        }
    };
}

/// Declares the setter of a model's field. `into` takes what converts, `list` and `map` what can be iterated.
macro_rules! setter {
    ($(#[$outer:meta])* $field:ident: into $type:ty) => {
        $crate::builder::setter!(@ $(#[$outer])* $field, value, impl Into<$type>, value.into());
    };
    ($(#[$outer:meta])* $field:ident: list $type:ty) => {
        $crate::builder::setter!(
            @ $(#[$outer])* $field, value, impl IntoIterator<Item = impl Into<$type>>, $crate::builder::list(value)
        );
    };
    ($(#[$outer:meta])* $field:ident: map $type:ty) => {
        $crate::builder::setter!(
            @ $(#[$outer])* $field, value, impl IntoIterator<Item = (impl Into<String>, impl Into<$type>)>,
            $crate::builder::map(value)
        );
    };
    ($(#[$outer:meta])* $field:ident: $type:ty) => {
        $crate::builder::setter!(@ $(#[$outer])* $field, value, $type, value);
    };
    (@ $(#[$outer:meta])* $field:ident, $value:ident, $parameter:ty, $made:expr) => {
        /// Sets the field of the same name.
        $(#[$outer])*
        #[must_use]
        pub fn $field(mut self, $value: $parameter) -> Self {
            self.$field = Some($made);
            self
        }
    };
}

pub(crate) use {builder, setter};

#[cfg(test)]
mod tests {
    // The macros declare public items; here nobody else can see them.
    #![allow(unreachable_pub)]

    use super::{list, map};

    #[test]
    fn lists_and_maps_take_what_converts() {
        assert_eq!(list::<String>(["a", "b"]), ["a".to_owned(), "b".to_owned()]);
        assert_eq!(
            map::<String>([("b", "2"), ("a", "1")]).into_iter().next(),
            Some(("a".into(), "1".into()))
        );
    }

    #[derive(Default)]
    struct Model {
        name: Option<String>,
        size: Option<i64>,
        tags: Option<Vec<String>>,
    }

    impl Model {
        setter!(name: into String);
        setter!(size: i64);
        setter!(tags: list String);
    }

    #[test]
    fn setters_chain() {
        let model = Model::default().name("a").size(3).tags(["x"]);
        assert_eq!((model.name.as_deref(), model.size), (Some("a"), Some(3)));
        assert_eq!(model.tags.as_deref(), Some(["x".to_owned()].as_slice()));
    }
}
