//! The program `yunxin-im`: its subcommands, and what they share.

mod bulk_recall;
mod client;
mod interrupts;
mod options;
mod printer;
mod recall;
mod sandbox;
mod terminal;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

/// Recalls or deletes messages of NetEase Yunxin IM.
#[derive(Parser)]
#[command(name = "yunxin-im", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Recall(recall::Arguments),
    BulkRecall(bulk_recall::Arguments),
    Sandbox(sandbox::Arguments),
    /// Prints a completion script for a shell
    ///
    /// For bash, as an example: yunxin-im completions bash > ~/.local/share/bash-completion/completions/yunxin-im
    Completions {
        shell: Shell,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let status = match Cli::parse().command {
        Command::Recall(arguments) => recall::run(arguments).await,
        Command::BulkRecall(arguments) => bulk_recall::run(arguments).await,
        Command::Sandbox(arguments) => sandbox::run(arguments).await,
        Command::Completions { shell } => completions(shell),
    };
    status.unwrap_or_else(|e| {
        terminal::say(&format!("yunxin-im: {e}"));
        ExitCode::from(2)
    })
}

fn completions(shell: Shell) -> Result<ExitCode, String> {
    let script = match shell {
        // For a name with a hyphen, the labels that a script for bash sets are not those that it looks for.
        Shell::Bash => script(shell, "yunxin_im").replace(" default yunxin_im\n", " default yunxin-im\n"),
        _ => script(shell, "yunxin-im"),
    };
    terminal::print(&script).map_err(|e| format!("the standard output: {e}"))?;
    Ok(ExitCode::SUCCESS)
}

fn script(shell: Shell, name: &str) -> String {
    // Through a buffer, because `generate` panics if it cannot write.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), name, &mut script);
    String::from_utf8_lossy(&script).into_owned()
}
