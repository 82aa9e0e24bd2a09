//! The result log: what became of each message, one JSON line each.

use std::{
    collections::HashSet,
    fmt,
    fs::{File, OpenOptions, TryLockError},
    io::{BufRead, BufReader, Seek, SeekFrom, Write},
    path::Path,
};

use serde::{Deserialize, Serialize};
use sha1::{Digest, Sha1};
use yunxin_im::{
    ConversationId, Error, Reply,
    types::{RecallMessageSuccess, ResultCode},
};

/// What every line of a log starts with: the first field of `Entry`.
const HEAD: &[u8] = b"{\"line\":";

/// What became of a line of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Done,
    Refused,
    UnexpectedAnswer,
    Transport,
    Invalid,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::UnexpectedAnswer => "unexpected_answer",
            Self::Transport => "transport",
            Self::Invalid => "invalid",
        })
    }
}

/// A line of the log.
#[derive(Serialize, Deserialize)]
pub struct Entry {
    /// The line of the input.
    pub line: u64,
    pub conversation_id: Option<ConversationId>,
    pub message_server_id: Option<i64>,
    pub outcome: Outcome,
    pub code: Option<ResultCode>,
    pub trace_id: Option<String>,
    pub attempts: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Whether an earlier run has logged the same.
    #[serde(skip)]
    pub is_known: bool,
}

impl Entry {
    fn new(line: u64, outcome: Outcome) -> Self {
        Self {
            line,
            conversation_id: None,
            message_server_id: None,
            outcome,
            code: None,
            trace_id: None,
            attempts: 0,
            error: None,
            is_known: false,
        }
    }

    /// A line that names no message.
    pub fn invalid(line: u64, reason: String) -> Self {
        Self { error: Some(reason), ..Self::new(line, Outcome::Invalid) }
    }

    /// What the call for a line came to. Whose message it is remains to be set.
    pub fn of(line: u64, result: Result<Reply<RecallMessageSuccess>, Error>) -> Self {
        let error = match result {
            Ok(Reply { answer, trace_id, attempts, .. }) => {
                let (code, trace_id) = (Some(answer.code), Some(trace_id));
                return Self { code, trace_id, attempts, ..Self::new(line, Outcome::Done) };
            }
            Err(error) => error,
        };
        let (outcome, attempts) = match &error {
            Error::Refused(refusal) => (Outcome::Refused, refusal.earlier.len() + 1),
            Error::UnexpectedAnswer(answer) => (Outcome::UnexpectedAnswer, answer.attempts.len()),
            Error::Transport(failure) => (Outcome::Transport, failure.attempts.len()),
            _ => (Outcome::Invalid, 0),
        };
        let (code, trace_id) = (error.code(), error.trace_id().map(str::to_owned));
        Self { code, trace_id, attempts, error: Some(error.to_string()), ..Self::new(line, outcome) }
    }
}

/// Stands for a message, or a bad line, so that memory does not grow with the length of names.
pub type Identity = u128;

/// SHA-1, because names that collide would be left out in silence.
fn identity(text: &str, number: i64) -> Identity {
    let digest = Sha1::new().chain_update(number.to_be_bytes()).chain_update(text).finalize();
    digest.iter().take(16).fold(0, |identity, byte| identity << 8 | u128::from(*byte))
}

pub fn message(conversation_id: &ConversationId, message_server_id: i64) -> Identity {
    identity(conversation_id.as_str(), message_server_id)
}

/// No conversation id has a line feed, so that no message is taken for a bad line.
pub fn bad_line(line: u64, reason: &str) -> Identity {
    identity(&format!("\n{reason}"), i64::try_from(line).unwrap_or(i64::MAX))
}

/// What a log tells of earlier runs.
#[derive(Default)]
pub struct Known {
    pub done: HashSet<Identity>,
    /// Sent, and not known to be done.
    pub failed: HashSet<Identity>,
    pub bad: HashSet<Identity>,
}

impl Known {
    fn add(&mut self, entry: &Entry) {
        match (entry.outcome, &entry.conversation_id, entry.message_server_id) {
            (Outcome::Invalid, ..) => {
                self.bad.insert(bad_line(entry.line, entry.error.as_deref().unwrap_or_default()));
            }
            (outcome, Some(conversation_id), Some(message_server_id)) => {
                let message = message(conversation_id, message_server_id);
                if outcome == Outcome::Done {
                    self.failed.remove(&message);
                    self.done.insert(message);
                } else if !self.done.contains(&message) {
                    self.failed.insert(message);
                }
            }
            _ => {}
        }
    }
}

/// Opens the log at `path` for this process alone, and reads what it tells. What a killed process has left of a last line is
/// cut off: the message is sent again.
pub fn open(path: &Path) -> Result<(File, Known), String> {
    let explain = |e: std::io::Error| format!("the log {}: {e}", path.display());
    let mut file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(explain)?;
    if !file.metadata().map_err(explain)?.is_file() {
        return Err(format!("the log {} is no regular file, from which a run could continue", path.display()));
    }
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(format!("the log {} is in use by another run", path.display())),
        Err(TryLockError::Error(e)) => return Err(explain(e)),
    }
    let mut known = Known::default();
    // `whole` is where the last whole line ends.
    let (mut whole, mut number, mut line) = (0, 0_u64, Vec::new());
    let mut reader = BufReader::with_capacity(256 * 1024, &file);
    let mut unfinished = false;
    loop {
        line.clear();
        let length = reader.read_until(b'\n', &mut line).map_err(explain)?;
        if length == 0 {
            break;
        }
        number += 1;
        let torn = line.last() != Some(&b'\n');
        match serde_json::from_slice(&line) {
            Ok(entry) if line.starts_with(HEAD) => {
                known.add(&entry);
                unfinished = torn;
            }
            // Cut off only what this program has begun: a file that was named by mistake is left as it is.
            _ if torn && (line.starts_with(HEAD) || HEAD.starts_with(&line)) => break,
            _ => {
                let problem = "is not of a result log: name another file, or remove that line. Nothing was sent";
                return Err(format!("the log {}: line {number} {problem}", path.display()));
            }
        }
        whole += length as u64;
    }
    drop(reader);
    file.set_len(whole).and_then(|()| file.seek(SeekFrom::End(0))).map_err(explain)?;
    if unfinished {
        file.write_all(b"\n").map_err(explain)?;
    }
    Ok((file, known))
}
