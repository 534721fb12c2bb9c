//! The program `tidbcloud-emulator`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is a program for a terminal")]

use std::io::{self, Write as _};
use std::process::ExitCode;

use tidbcloud_emulator::Emulator;
use tidbcloud_emulator::options::{self, Format, HELP, Options, Request};
use tokio::io::AsyncReadExt as _;

fn main() -> ExitCode {
    match options::parse(std::env::args_os().skip(1)) {
        Ok(Request::Help) => print!("{HELP}"),
        Ok(Request::Version) => println!("tidbcloud-emulator {}", env!("CARGO_PKG_VERSION")),
        Ok(Request::Serve(options)) => {
            if let Err(error) = serve(&options) {
                eprintln!("tidbcloud-emulator: {error}");
                return ExitCode::FAILURE;
            }
        }
        Err(error) => {
            eprintln!("tidbcloud-emulator: {error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn serve(options: &Options) -> io::Result<()> {
    let emulator = Emulator::builder().options(options).start()?;
    let text = match options.format {
        Format::Env => emulator.shell_environment(),
        Format::Json => emulator.description().to_string() + "\n",
    };
    // Whoever started it may have gone away without reading; there is nothing to serve then.
    io::stdout().write_all(text.as_bytes())?;
    io::stdout().flush()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(wait_for_the_end(options.exit_with_stdin))?;
    // A read of standard input may still hang on a thread of its own.
    runtime.shutdown_background();
    emulator.stop()
}

async fn wait_for_the_end(with_stdin: bool) -> io::Result<()> {
    let stdin_ended = async {
        if !with_stdin {
            return std::future::pending().await;
        }
        let (mut stdin, mut ignored) = (tokio::io::stdin(), [0; 256]);
        while stdin.read(&mut ignored).await.is_ok_and(|count| count > 0) {}
    };
    tokio::select! {
        terminated = terminated() => terminated,
        interrupted = tokio::signal::ctrl_c() => interrupted,
        () = stdin_ended => Ok(()),
    }
}

#[cfg(unix)]
async fn terminated() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    signal(SignalKind::terminate())?.recv().await;
    Ok(())
}

/// Elsewhere there is no such signal.
#[cfg(not(unix))]
async fn terminated() -> io::Result<()> {
    std::future::pending().await
}
