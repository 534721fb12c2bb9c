//! The program's command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short};
use lexopt::{Parser, ValueExt};

/// What `--help` prints.
pub const HELP: &str = "\
tidbcloud-emulator: the TiDB Cloud API on this machine, for tests and trials.

Prints how to reach it once it is ready, and serves until it is stopped.

  --port N              port on 127.0.0.1; 0 takes a free one [default: 0]
  --time-factor N       how many times faster than the wall clock states change [default: 60]
  --public-key K        public key of the first organization [default: random]
  --private-key S       private key of the first organization [default: random]
  --rate-limit N|off    requests a minute for each key [default: 100]
  --plain-http          serve without TLS
  --gzip                compress answers for clients that take it
  --state FILE          load what was made before, and save it when stopped
  --ca-file FILE        write the certificate to trust here [default: a temporary file]
  --format env|json     how to print the environment [default: env]
  --threads N           worker threads [default: one a core]
  --check-answers       answer 500 where the emulator itself breaks the API's description
  --exit-with-stdin     stop when standard input ends
  --help, --version
";

/// How the environment is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `export NAME=value` lines for a shell.
    Env,
    /// One line of JSON.
    Json,
}

/// A parsed command line.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Options {
    /// Port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// How many times faster than the wall clock states change.
    pub time_factor: f64,
    /// Public and private key of the first organization.
    pub keys: Option<(String, String)>,
    /// Requests a minute for each key; `None` for no limit.
    pub rate_limit: Option<u32>,
    /// Whether to serve without TLS.
    pub plain_http: bool,
    /// Whether to compress answers.
    pub gzip: bool,
    /// Where to load state from and save it to.
    pub state: Option<PathBuf>,
    /// Where to write the certificate to trust.
    pub ca_file: Option<PathBuf>,
    /// How to print the environment.
    pub format: Format,
    /// Worker threads; `None` for one a core.
    pub threads: Option<usize>,
    /// Whether the emulator checks its own answers.
    pub check_answers: bool,
    /// Whether to stop when standard input ends.
    pub exit_with_stdin: bool,
}

/// What a command line asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// To serve.
    Serve(Box<Options>),
    /// To print the help.
    Help,
    /// To print the version.
    Version,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            time_factor: 60.0,
            keys: None,
            rate_limit: Some(100),
            plain_http: false,
            gzip: false,
            state: None,
            ca_file: None,
            format: Format::Env,
            threads: None,
            check_answers: false,
            exit_with_stdin: false,
        }
    }
}

/// Parses the arguments after the program's name. The error is a sentence for the terminal.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, lexopt::Error> {
    let mut parser = Parser::from_args(arguments);
    let mut options = Options::default();
    let (mut public_key, mut private_key) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => options.port = parser.value()?.parse()?,
            Long("time-factor") => options.time_factor = parser.value()?.parse_with(time_factor)?,
            Long("public-key") => public_key = Some(parser.value()?.string()?),
            Long("private-key") => private_key = Some(parser.value()?.string()?),
            Long("rate-limit") => options.rate_limit = parser.value()?.parse_with(rate_limit)?,
            Long("plain-http") => options.plain_http = true,
            Long("gzip") => options.gzip = true,
            Long("state") => options.state = Some(parser.value()?.into()),
            Long("ca-file") => options.ca_file = Some(parser.value()?.into()),
            Long("format") => options.format = parser.value()?.parse_with(format)?,
            Long("threads") => options.threads = Some(parser.value()?.parse_with(threads)?),
            Long("check-answers") => options.check_answers = true,
            Long("exit-with-stdin") => options.exit_with_stdin = true,
            Long("help") | Short('h') => return Ok(Request::Help),
            Long("version") | Short('V') => return Ok(Request::Version),
            other => return Err(other.unexpected()),
        }
    }
    options.keys = match (public_key, private_key) {
        (None, None) => None,
        (Some(public_key), Some(private_key)) if is_key(&public_key) && is_key(&private_key) => {
            Some((public_key, private_key))
        }
        (Some(_), Some(_)) => return Err("a key must be printable ASCII without colons and quotes".into()),
        _ => return Err("--public-key and --private-key go together".into()),
    };
    Ok(Request::Serve(Box::new(options)))
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_graphic() && !b":\"\\".contains(&byte))
}

fn time_factor(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(factor) if factor.is_finite() && factor > 0.0 => Ok(factor),
        _ => Err("the factor must be a number larger than 0".to_owned()),
    }
}

fn rate_limit(text: &str) -> Result<Option<u32>, String> {
    if text == "off" {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| "the limit must be a number, or off".to_owned())
}

fn format(text: &str) -> Result<Format, String> {
    match text {
        "env" => Ok(Format::Env),
        "json" => Ok(Format::Json),
        _ => Err("the format must be env or json".to_owned()),
    }
}

fn threads(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|count| *count > 0).ok_or_else(|| "there must be one thread at least".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Request, String> {
        parse(line.split_whitespace().map(OsString::from)).map_err(|error| error.to_string())
    }

    fn options(line: &str) -> Options {
        match parsed(line) {
            Ok(Request::Serve(options)) => *options,
            other => panic!("{line} gave {other:?}"),
        }
    }

    #[test]
    fn nothing_said_means_the_defaults() {
        assert_eq!(options(""), Options::default());
    }

    #[test]
    fn each_option_is_taken() {
        let options = options(
            "--port 8443 --time-factor=600 --public-key K --private-key S --rate-limit off --plain-http --gzip \
             --state s.json --ca-file ca.pem --format json --threads 4 --check-answers --exit-with-stdin",
        );
        let expected = Options {
            port: 8443,
            time_factor: 600.0,
            keys: Some(("K".to_owned(), "S".to_owned())),
            rate_limit: None,
            plain_http: true,
            gzip: true,
            state: Some("s.json".into()),
            ca_file: Some("ca.pem".into()),
            format: Format::Json,
            threads: Some(4),
            check_answers: true,
            exit_with_stdin: true,
        };
        assert_eq!(options, expected);
    }

    #[test]
    fn nonsense_is_refused() {
        for line in [
            "--port x",
            "--time-factor 0",
            "--time-factor inf",
            "--public-key K",
            "--public-key a:b --private-key S",
            "--rate-limit never",
            "--format xml",
            "--threads 0",
            "--colour",
            "extra",
        ] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }
}
