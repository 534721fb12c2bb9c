//! Where a client's settings come from: arguments, then the environment, then a profile.
//!
//! Resolving is a pure function of the three, so that every order of precedence is tested without touching the
//! process's environment. Each setting remembers where it came from, because an error has to say so.

mod endpoint;
mod profile;

use std::path::PathBuf;

use crate::auth::DigestHash;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::input::CallOptions;
use crate::secret::Secret;
use crate::service::Service;

pub(crate) use endpoint::Endpoint;
use profile::NamedProfile;

/// What was given as arguments. All of it is optional.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) public_key: Option<String>,
    pub(crate) private_key: Option<Secret>,
    pub(crate) profile: Option<String>,
    pub(crate) config_file: Option<PathBuf>,
    pub(crate) endpoints: Vec<(String, String)>,
    pub(crate) ca_bundle: Option<PathBuf>,
    pub(crate) user_agent: Option<String>,
    pub(crate) minimum_digest: DigestHash,
    pub(crate) maximum_body: Option<usize>,
    pub(crate) maximum_pages: Option<u32>,
    pub(crate) options: CallOptions,
}

/// A page of the largest lists has less than a hundredth of it.
const MAXIMUM_BODY: usize = 16 << 20;
/// Ten million items; at 100 requests a minute, most of a day.
const MAXIMUM_PAGES: u32 = 100_000;

/// Everything a client needs to know, resolved and checked.
pub(crate) struct Config {
    pub(crate) credentials: Credentials,
    /// In the order of [`Service::ALL`].
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) ca_bundle: Option<PathBuf>,
    pub(crate) user_agent: String,
    /// Challenges with a weaker hash are not answered.
    pub(crate) minimum_digest: DigestHash,
    /// In bytes, of one answer.
    pub(crate) maximum_body: usize,
    /// Of one list.
    pub(crate) maximum_pages: u32,
    pub(crate) options: CallOptions,
}

/// The environment, as a function of a variable's name. Variables that are empty count as absent.
type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Config {
    /// Resolves the settings against the process's environment.
    pub(crate) fn load(settings: Settings) -> Result<Self, Error> {
        Self::resolve(settings, &|name| std::env::var(name).ok(), std::env::home_dir())
    }

    fn resolve(
        settings: Settings,
        environment: Environment<'_>,
        home: Option<PathBuf>,
    ) -> Result<Self, Error> {
        let variable = |name: &str| environment(name).filter(|value| !value.trim().is_empty());
        let wanted = settings.profile.clone().or_else(|| variable("TIDBCLOUD_PROFILE"));
        let file = settings.config_file.clone().or_else(|| Some(home?.join(".ticloud").join("config.toml")));
        let explicit_keys = settings.public_key.is_some() || settings.private_key.is_some();
        let variable_keys =
            variable("TIDBCLOUD_PUBLIC_KEY").is_some() || variable("TIDBCLOUD_PRIVATE_KEY").is_some();
        let profile = match file {
            Some(file) => match profile::load(&file, wanted.as_deref()) {
                Ok(profile) => profile,
                // A broken file of another tool must not stop a client that was given its keys elsewhere.
                Err(_) if wanted.is_none() && (explicit_keys || variable_keys) => None,
                Err(error) => return Err(error),
            },
            None => None,
        };
        let credentials = credentials(&settings, &variable, profile.as_ref())?;
        let endpoints = endpoints(&settings, &variable, profile.as_ref())?;
        let ca_bundle = settings.ca_bundle.or_else(|| variable("TIDBCLOUD_CA_BUNDLE").map(PathBuf::from));
        let bounds = [
            ("timeout", settings.options.timeout.is_some_and(|bound| bound.is_zero()), "a time"),
            ("deadline", settings.options.deadline.is_some_and(|bound| bound.is_zero()), "a time"),
            ("maximum_body", settings.maximum_body == Some(0), "a size"),
            ("maximum_pages", settings.maximum_pages == Some(0), "a number"),
        ];
        if let Some((name, _, what)) = bounds.into_iter().find(|(_, is_zero, _)| *is_zero) {
            let message = format!("{name} is zero; give {what} above zero");
            return Err(Error::config(name, "an argument", message));
        }
        let own = concat!("tidbcloud/", env!("CARGO_PKG_VERSION"));
        let user_agent =
            settings.user_agent.map_or_else(|| own.to_owned(), |suffix| format!("{own} {suffix}"));
        Ok(Self {
            credentials,
            endpoints,
            ca_bundle,
            user_agent,
            minimum_digest: settings.minimum_digest,
            maximum_body: settings.maximum_body.unwrap_or(MAXIMUM_BODY),
            maximum_pages: settings.maximum_pages.unwrap_or(MAXIMUM_PAGES),
            options: settings.options,
        })
    }

    pub(crate) fn endpoint(&self, service: Service) -> &Endpoint {
        &self.endpoints[service as usize]
    }
}

const HOW_TO_GIVE_KEYS: &str = "Pass both keys, or set TIDBCLOUD_PUBLIC_KEY and TIDBCLOUD_PRIVATE_KEY, or name a \
     profile of ~/.ticloud/config.toml in TIDBCLOUD_PROFILE.";

/// Both keys from the first source that has either: half a pair is an error there, never filled from the next
/// source, because two halves of different keys would be refused by the service with a puzzling 401.
fn credentials(
    settings: &Settings,
    variable: &dyn Fn(&str) -> Option<String>,
    profile: Option<&NamedProfile>,
) -> Result<Credentials, Error> {
    let sources = [
        (settings.public_key.clone(), settings.private_key.clone(), "an argument".to_owned()),
        (
            variable("TIDBCLOUD_PUBLIC_KEY"),
            variable("TIDBCLOUD_PRIVATE_KEY").map(Secret::from),
            "the environment".to_owned(),
        ),
        match profile {
            Some(named) => {
                (named.profile.public_key.clone(), named.profile.private_key.clone(), named.source.clone())
            }
            None => (None, None, String::new()),
        },
    ];
    for (public_key, private_key, source) in sources {
        let (public_key, private_key) = match (public_key, private_key) {
            (None, None) => continue,
            (Some(public_key), Some(private_key)) => (public_key, private_key),
            (public_key, _) => {
                let (there, missing) =
                    if public_key.is_some() { ("public", "private") } else { ("private", "public") };
                let setting = format!("{missing}_key");
                return Err(Error::config(
                    &setting,
                    source.clone(),
                    format!("the {there} key is given by {source}, but the {missing} key is not"),
                )
                .with_hint(HOW_TO_GIVE_KEYS));
            }
        };
        check_key("public_key", &public_key, &source)?;
        check_key("private_key", private_key.expose(), &source)?;
        return Ok(Credentials { public_key, private_key });
    }
    Err(Error::config("public_key", "nowhere", "there is no API key").with_hint(HOW_TO_GIVE_KEYS))
}

/// A key goes into a header: what cannot stand there is refused by name, and never repeated.
fn check_key(setting: &str, key: &str, source: &str) -> Result<(), Error> {
    let wrong = if key.is_empty() {
        "is empty"
    } else if key.chars().any(char::is_control) {
        "has a line break or another control character in it"
    } else if key.trim() != key {
        "has white space around it"
    } else if setting == "public_key" && key.contains(':') {
        "has a colon in it, which HTTP Digest does not allow in a user name (RFC 7616, 3.4)"
    } else {
        return Ok(());
    };
    Err(Error::config(setting, source, format!("the {} from {source} {wrong}", setting.replace('_', " ")))
        .with_hint("Copy the key again from the TiDB Cloud console."))
}

fn endpoints(
    settings: &Settings,
    variable: &dyn Fn(&str) -> Option<String>,
    profile: Option<&NamedProfile>,
) -> Result<Vec<Endpoint>, Error> {
    for (name, _) in &settings.endpoints {
        if !Service::ALL.iter().any(|service| service.name() == name) {
            let known: Vec<_> = Service::ALL.iter().map(|service| service.name()).collect();
            return Err(Error::config(
                "endpoints",
                "an argument",
                format!("there is no service {name}; the services are {}", known.join(", ")),
            ));
        }
    }
    Service::ALL
        .iter()
        .map(|service| {
            let name = service.name();
            let argument = settings.endpoints.iter().rfind(|(given, _)| given == name);
            let from_variable = |variable_name: String| {
                variable(&variable_name).map(|value| (value, format!("the variable {variable_name}")))
            };
            let from_profile = || {
                let named = profile?;
                let value = match name {
                    "serverless" => named.profile.serverless_endpoint.clone(),
                    "iam" => named.profile.iam_endpoint.clone(),
                    _ => None,
                };
                value.map(|value| (value, named.source.clone()))
            };
            let found = argument
                .map(|(_, value)| (value.clone(), "an argument".to_owned()))
                .or_else(|| from_variable(format!("TIDBCLOUD_{}_ENDPOINT", name.to_ascii_uppercase())))
                .or_else(|| (name == "v1beta").then(|| from_variable("TIDBCLOUD_HOST".to_owned())).flatten())
                .or_else(from_profile);
            let (value, source) =
                found.unwrap_or_else(|| (service.default_endpoint().to_owned(), "the default".to_owned()));
            Endpoint::parse(&value).map_err(|why| {
                Error::config(
                    "endpoints",
                    source.clone(),
                    format!("the endpoint of {name} from {source} is refused: {why}"),
                )
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
