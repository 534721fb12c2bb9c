//! The engine and bare `reqwest`, each as a contender of the benches.
//!
//! `tidbcloud-benches engine|reqwest WIDTH` reads a number from its standard input, makes that many requests, always
//! `WIDTH` of them under way, and writes how many seconds they took; the harness decides when and how often. An end
//! of input ends it. Where the server is comes from the environment, as for the contenders in other languages.

mod bare;
mod digest;

use std::cell::Cell;
use std::error::Error;
use std::process::ExitCode;
use std::time::Instant;

use bytes::Bytes;
use futures_util::future::try_join_all;
use tidbcloud::{CallOptions, Client, Service};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};

type Failure = Box<dyn Error>;

/// Where the server is and what is fetched.
struct Course {
    origin: String,
    ca_bundle: String,
    public_key: String,
    private_key: String,
    target: String,
    size: usize,
}

impl Course {
    fn from_environment() -> Result<Self, Failure> {
        let read = |name: &str| {
            std::env::var(name).map_err(|_| format!("{name} is not set; start this from benches/run"))
        };
        Ok(Self {
            origin: read("BENCH_ORIGIN")?,
            ca_bundle: read("BENCH_CA_BUNDLE")?,
            public_key: read("BENCH_PUBLIC_KEY")?,
            private_key: read("BENCH_PRIVATE_KEY")?,
            target: read("BENCH_TARGET")?,
            size: read("BENCH_SIZE")?.parse()?,
        })
    }
}

/// What makes one request.
enum Contender {
    Engine(Client),
    Reqwest(bare::Reqwest),
}

impl Contender {
    fn new(name: &str, course: &Course) -> Result<Self, Failure> {
        match name {
            "engine" => {
                let client = Client::builder()
                    .public_key(&course.public_key)
                    .private_key(course.private_key.as_str())
                    .endpoint("serverless", &course.origin)
                    .ca_bundle(&course.ca_bundle)
                    .build()?;
                Ok(Self::Engine(client))
            }
            "reqwest" => Ok(Self::Reqwest(bare::Reqwest::new(course)?)),
            _ => Err("usage: tidbcloud-benches engine|reqwest WIDTH".into()),
        }
    }

    async fn fetch(&self, course: &Course) -> Result<Bytes, Failure> {
        match self {
            Self::Engine(client) => {
                let options = CallOptions::default();
                let answer =
                    client.request(Service::Serverless, "GET", &course.target, &[], None, options).await?;
                Ok(answer.body().clone())
            }
            Self::Reqwest(reqwest) => reqwest.fetch().await,
        }
    }
}

async fn turn(contender: &Contender, course: &Course, width: usize, count: u64) -> Result<f64, Failure> {
    let left = Cell::new(count);
    let lane = || async {
        while left.get() > 0 {
            left.set(left.get() - 1);
            let body = contender.fetch(course).await?;
            // An answer that is not the object would make a contender look fast.
            if body.len() != course.size {
                return Err(Failure::from(format!(
                    "the answer has {} bytes, not {}",
                    body.len(),
                    course.size
                )));
            }
        }
        Ok(())
    };
    let started = Instant::now();
    try_join_all((0..width).map(|_| lane())).await?;
    Ok(started.elapsed().as_secs_f64())
}

async fn take_turns() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let width = arguments.next().unwrap_or_default().parse()?;
    let course = Course::from_environment()?;
    let contender = Contender::new(&name, &course)?;
    let mut counts = BufReader::new(tokio::io::stdin()).lines();
    while let Some(count) = counts.next_line().await? {
        let seconds = turn(&contender, &course, width, count.parse()?).await?;
        let mut output = tokio::io::stdout();
        output.write_all(format!("{seconds}\n").as_bytes()).await?;
        output.flush().await?;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match take_turns().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Standard error is the one way to tell the harness's user why there is no number.
            #[allow(clippy::print_stderr, reason = "a program says what stopped it")]
            {
                eprintln!("{failure}");
            }
            ExitCode::FAILURE
        }
    }
}
