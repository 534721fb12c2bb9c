//! The profiles that the vendor's command-line tool keeps in `~/.ticloud/config.toml`.

use std::collections::HashMap;
use std::path::Path;

use serde::Deserialize;

use crate::error::Error;
use crate::secret::Secret;

/// One profile: what it says of keys and endpoints.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Profile {
    pub(crate) public_key: Option<String>,
    pub(crate) private_key: Option<Secret>,
    pub(crate) serverless_endpoint: Option<String>,
    pub(crate) iam_endpoint: Option<String>,
}

/// A profile with the words that an error uses for where it stands.
pub(crate) struct NamedProfile {
    pub(crate) profile: Profile,
    pub(crate) source: String,
}

/// Reads the profile `wanted`, else the file's `current-profile`. A missing file or an absent current profile
/// is no error unless a profile was asked for by name.
///
/// # Errors
/// A file that cannot be read or understood, or a profile that was asked for and is not there.
pub(crate) fn load(file: &Path, wanted: Option<&str>) -> Result<Option<NamedProfile>, Error> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound && wanted.is_none() => return Ok(None),
        Err(cause) => {
            return Err(Error::config(
                "profile",
                file.display().to_string(),
                format!("the file {} cannot be read: {cause}", file.display()),
            ));
        }
    };
    parse(&text, file, wanted)
}

fn parse(text: &str, file: &Path, wanted: Option<&str>) -> Result<Option<NamedProfile>, Error> {
    let error = |message: String| Error::config("profile", file.display().to_string(), message);
    // The parser's own message would repeat the line, and the line may be the one with the private key.
    let mut tables: HashMap<String, toml::Value> = toml::from_str(text).map_err(|cause| {
        let line = cause.span().map_or(1, |span| text[..span.start.min(text.len())].lines().count().max(1));
        error(format!("the file {} is not valid TOML, at line {line}", file.display()))
    })?;
    let current = tables.get("current-profile").and_then(toml::Value::as_str).map(str::to_owned);
    let Some(name) = wanted.map(str::to_owned).or(current) else { return Ok(None) };
    match tables.remove(&name) {
        Some(table @ toml::Value::Table(_)) => {
            let profile = table.try_into().map_err(|_| {
                error(format!("the profile {name} in {} has a value that is no text", file.display()))
            })?;
            Ok(Some(NamedProfile { profile, source: format!("profile {name} in {}", file.display()) }))
        }
        _ if wanted.is_none() => Ok(None),
        _ => {
            let mut names: Vec<_> =
                tables.iter().filter(|(_, value)| value.is_table()).map(|(name, _)| name.as_str()).collect();
            names.sort_unstable();
            Err(error(format!(
                "there is no profile {name} in {}; it has: {}",
                file.display(),
                if names.is_empty() { "none".to_owned() } else { names.join(", ") }
            )))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"
current-profile = "work"
[work]
public-key = "pub"
private-key = "priv"
serverless-endpoint = "https://serverless.example.com"
[home]
public-key = "other"
"#;

    fn read(text: &str, wanted: Option<&str>) -> Result<Option<NamedProfile>, Error> {
        parse(text, Path::new("config.toml"), wanted)
    }

    #[test]
    fn the_current_profile_is_the_default() {
        let found = read(FILE, None).unwrap().unwrap();
        assert_eq!(found.profile.public_key.as_deref(), Some("pub"));
        assert_eq!(found.profile.private_key.unwrap().expose(), "priv");
        assert_eq!(found.source, "profile work in config.toml");
    }

    #[test]
    fn a_profile_by_name_wins_and_a_missing_one_names_the_others() {
        assert_eq!(read(FILE, Some("home")).unwrap().unwrap().profile.public_key.as_deref(), Some("other"));
        let error = read(FILE, Some("nobody")).err().unwrap();
        assert!(error.message().contains("home, work"), "{error}");
    }

    #[test]
    fn a_broken_file_is_an_error_that_repeats_no_line_of_it() {
        let error = read("[work]\nprivate-key = hunter2\n", None).err().unwrap();
        assert!(error.message().contains("line 2"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }

    #[test]
    fn nothing_asked_and_nothing_there_is_no_error() {
        assert!(read("", None).unwrap().is_none());
        assert!(load(Path::new("does/not/exist.toml"), None).unwrap().is_none());
        assert!(load(Path::new("does/not/exist.toml"), Some("work")).is_err());
    }
}
