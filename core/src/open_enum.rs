//! Enums that let a value through which this version does not know.
//!
//! The service adds states and kinds without notice; a client that fails on one breaks on a day when nobody
//! changed anything. So every enum of the API has a last variant that keeps the text as it came.

/// Declares an enum of known values and `Other`, with text in and out.
#[macro_export]
#[doc(hidden)]
macro_rules! open_enum {
    ($(#[$outer:meta])* pub enum $name:ident { $($(#[$inner:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$outer])*
        ///
        /// A value that this version does not know is kept in `Other`.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$inner])* $variant,)+
            /// A value that this version does not know, as it came.
            Other(String),
        }

        impl $name {
            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)
                    .map(|text| Self::from(&*text))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    // The macro declares public enums; here nobody else can see them.
    #![allow(unreachable_pub)]
    open_enum! {
        /// A state.
        pub enum State {
            /// It is being made.
            Creating = "CREATING",
            /// It can be used.
            Active = "ACTIVE",
        }
    }

    #[test]
    fn known_and_unknown_values_survive_the_way_in_and_out() {
        let read: Vec<State> = serde_json::from_str(r#"["ACTIVE", "DREAMING"]"#).unwrap();
        assert_eq!(read, [State::Active, State::Other("DREAMING".into())]);
        assert_eq!(serde_json::to_string(&read).unwrap(), r#"["ACTIVE","DREAMING"]"#);
        assert_eq!(State::from("CREATING").to_string(), "CREATING");
    }
}
