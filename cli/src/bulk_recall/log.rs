//! The log: the job in its first line, then a line for each outcome, from which a later run continues.

use std::{
    borrow::Cow,
    fs::{self, File, Metadata, OpenOptions, TryLockError},
    io::{self, BufRead, BufReader, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use chrono::{SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{
    list::Call,
    messages::{Messages, Progress},
};
use crate::{
    client::{Answer, Caller, Outcome},
    options::Operation,
};

/// How the first line starts, and how all others do: with the first fields of `Job` and `Entry`.
const JOB_HEAD: &[u8] = b"{\"log\":\"yunxin-im bulk-recall 1\",";
const ENTRY_HEAD: &[u8] = b"{\"time\":";

/// What a log is about.
#[derive(Clone, Serialize, Deserialize)]
pub struct Job {
    /// The name and the version of the format.
    log: String,
    /// Makes the trace ids of this job its own.
    id: Uuid,
    app_key: String,
    endpoints: Vec<String>,
    #[serde(rename = "type")]
    operation: Operation,
    /// Those that are set.
    parameters: Map<String, Value>,
}

impl Job {
    pub fn new(caller: &Caller, operation: Operation) -> Self {
        let mut parameters = match serde_json::to_value(&caller.parameters) {
            Ok(Value::Object(parameters)) => parameters,
            _ => Map::new(),
        };
        parameters.retain(|_, value| !value.is_null() && *value != Value::Bool(false));
        Self {
            log: "yunxin-im bulk-recall 1".to_owned(),
            id: Uuid::new_v4(),
            app_key: caller.app_key.clone(),
            endpoints: caller.endpoints.clone(),
            operation,
            parameters,
        }
    }

    /// The trace id of a call. It is the same again if a run was killed before it could log the outcome, so that the service
    /// recognises the call. After an outcome, it is another one.
    pub fn trace_id(&self, call: &Call) -> String {
        let name = format!("{}\n{}\n{}", call.conversation_id, call.message_server_id, call.calls);
        Uuid::new_v5(&self.id, name.as_bytes()).to_string()
    }

    /// What is different about the job of a run that names this log.
    fn difference(&self, run: &Self) -> Option<String> {
        let [log, run] = [self, run].map(|job| serde_json::to_value(job).unwrap_or_default());
        let field =
            ["app_key", "endpoints", "type", "parameters"].into_iter().find(|field| log[field] != run[field])?;
        Some(format!("{field} there: {}, now: {}", log[field], run[field]))
    }
}

/// A line of the log: what came of a call, and what the call was.
#[derive(Serialize)]
pub struct Entry<'a> {
    time: String,
    line: u64,
    conversation_id: &'a str,
    /// As a text, because many readers take numbers for doubles, which round integers of 64 bits.
    message_server_id: String,
    #[serde(rename = "type")]
    operation: Operation,
    #[serde(flatten)]
    answer: &'a Answer,
    app_key: &'a str,
    parameters: &'a Map<String, Value>,
}

impl<'a> Entry<'a> {
    pub fn new(job: &'a Job, call: &'a Call, answer: &'a Answer) -> Self {
        Self {
            time: Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true),
            line: call.line,
            conversation_id: call.conversation_id.as_str(),
            message_server_id: call.message_server_id.to_string(),
            operation: call.operation,
            answer,
            app_key: &job.app_key,
            parameters: &job.parameters,
        }
    }
}

/// What a later run reads of it.
#[derive(Deserialize)]
struct Known<'a> {
    #[serde(borrow)]
    conversation_id: Cow<'a, str>,
    #[serde(borrow)]
    message_server_id: Cow<'a, str>,
    #[serde(rename = "type")]
    operation: Operation,
    outcome: Outcome,
}

/// A log that this process alone appends to.
pub struct Log {
    path: PathBuf,
    file: File,
    /// The length of its whole lines.
    length: u64,
}

impl Log {
    /// Opens the log at `path`, and enters what it knows of messages. If it has a job, this takes the place of `job`, which
    /// differs from it at most by its id. What a killed process has left of a last line is cut off.
    ///
    /// Fails if it is in use, is not a log, is damaged, or is the log of another job. Nothing is written then.
    pub fn open(path: &Path, job: &mut Job, messages: &mut Messages) -> Result<Self, String> {
        let explain = |e: io::Error| format!("the log {}: {e}", path.display());
        let mut options = OpenOptions::new();
        // On Windows, what is opened for appending cannot be cut off.
        let options = if cfg!(windows) { options.write(true).truncate(false) } else { options.append(true) };
        let mut file = options.read(true).create(true).open(path).map_err(explain)?;
        if !file.metadata().map_err(explain)?.is_file() {
            return Err(format!("the log {} is not a regular file, from which a run could continue", path.display()));
        }
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(format!("the log {} is in use by another run", path.display()));
            }
            Err(TryLockError::Error(e)) => return Err(without_locks(path, &e)),
        }
        let (length, lacks_newline) = Self::read(&file, path, job, messages)?;
        file.set_len(length).and_then(|()| file.seek(SeekFrom::End(0))).map_err(explain)?;
        let mut log = Self { path: path.to_owned(), file, length };
        if lacks_newline {
            log.write(b"\n").map_err(explain)?;
        }
        if length == 0 {
            log.append(&[&*job]).map_err(explain)?;
        }
        Ok(log)
    }

    /// Does the same without a trace, for a dry run. A log that does not exist is an empty one.
    pub fn peek(path: &Path, job: &mut Job, messages: &mut Messages) -> Result<(), String> {
        match File::open(path) {
            Ok(file) => Self::read(&file, path, job, messages).map(drop),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(e) => Err(format!("the log {}: {e}", path.display())),
        }
    }

    /// Returns the length of the whole lines, and whether the last one lacks its newline.
    fn read(file: &File, path: &Path, job: &mut Job, messages: &mut Messages) -> Result<(u64, bool), String> {
        let about = |problem: &str| format!("the log {} {problem}. Nothing was sent", path.display());
        let mut reader = BufReader::with_capacity(256 * 1024, file);
        let (mut length, mut line, mut head) = (0, Vec::new(), JOB_HEAD);
        for number in 1_u64.. {
            line.clear();
            reader.read_until(b'\n', &mut line).map_err(|e| about(&format!("cannot be read: {e}")))?;
            let lacks_newline = line.last() != Some(&b'\n');
            if let Some(damage) = damage(&line).filter(|_| head == ENTRY_HEAD) {
                return Err(about(&format!(
                    "is damaged: line {number} {damage}. Remove that; the other lines are kept"
                )));
            }
            // Only what this program has begun is cut off: a file that was named by mistake is left as it is.
            let is_torn = lacks_newline && (line.starts_with(head) || head.starts_with(&line));
            let foreign = || {
                about(&format!(
                    "is not a log of this program, or of another version (line {number}). Name another file"
                ))
            };
            let is_whole = if head == JOB_HEAD {
                let logged: Option<Job> = parse(&line, head);
                if let Some(difference) = logged.as_ref().and_then(|logged| logged.difference(job)) {
                    return Err(about(&format!("is of another job ({difference}). Name another file")));
                }
                head = ENTRY_HEAD;
                logged.map(|logged| *job = logged)
            } else {
                parse(&line, head).and_then(|known| enter(&known, messages))
            };
            match is_whole {
                Some(()) => length += line.len() as u64,
                None if is_torn => return Ok((length, false)),
                None => return Err(foreign()),
            }
            if lacks_newline {
                return Ok((length, true));
            }
        }
        Ok((length, false))
    }

    /// Appends a line for each of `lines`: all of them, or none if that fails.
    pub fn append(&mut self, lines: &[impl Serialize]) -> io::Result<()> {
        let mut text = Vec::new();
        for line in lines {
            serde_json::to_writer(&mut text, line)?;
            text.push(b'\n');
        }
        self.check()?;
        self.write(&text)
    }

    fn write(&mut self, text: &[u8]) -> io::Result<()> {
        self.file.write_all(text).inspect_err(|_| {
            // If this fails as well, the next run cuts off what is not a whole line.
            let _ = self.file.set_len(self.length);
        })?;
        self.length += text.len() as u64;
        Ok(())
    }

    /// Fails if the next run would not find in the log what this one has written.
    fn check(&self) -> io::Result<()> {
        let file = self.file.metadata()?;
        match fs::metadata(&self.path) {
            Ok(there) if !is_same(&there, &file) => Err(io::Error::other("another file has taken its place")),
            Ok(_) if file.len() != self.length => {
                let (length, expected) = (file.len(), self.length);
                Err(io::Error::other(format!(
                    "its length is {length} bytes instead of {expected}; another program changed it"
                )))
            }
            Ok(_) => Ok(()),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Err(io::Error::other("it was moved or deleted")),
            Err(e) => Err(e),
        }
    }
}

/// A line that starts as it should, and is whole.
fn parse<'a, T: Deserialize<'a>>(line: &'a [u8], head: &[u8]) -> Option<T> {
    if line.starts_with(head) { serde_json::from_slice(line).ok() } else { None }
}

/// What has happened to a line that this program has not written so.
fn damage(line: &[u8]) -> Option<&'static str> {
    match line {
        [] => None,
        _ if line.contains(&0) => Some("has NUL bytes, as a crash of the machine leaves them"),
        _ if line.trim_ascii().is_empty() => Some("is blank"),
        _ => None,
    }
}

/// Enters what a line of the log tells of its message.
fn enter(known: &Known, messages: &mut Messages) -> Option<()> {
    let message = messages.get(&known.conversation_id, known.message_server_id.parse().ok()?, known.operation);
    message.calls = message.calls.saturating_add(1);
    message.progress = match known.outcome {
        _ if message.progress == Progress::Done => Progress::Done,
        Outcome::Done => Progress::Done,
        Outcome::Refused | Outcome::Unknown => Progress::Failed,
        Outcome::RateLimited | Outcome::NotSent => Progress::Open,
    };
    Some(())
}

#[cfg(unix)]
fn is_same(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;

    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

/// Elsewhere, a file that is open cannot be replaced.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}

fn without_locks(path: &Path, error: &io::Error) -> String {
    format!(
        "the log {} cannot be locked against a second run that uses it: its file system has no locks ({error}). Name a log on a \
         local disk, and copy it to its place afterwards",
        path.display()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_system_without_locks_is_told_with_a_way_round() {
        let error = io::Error::from(io::ErrorKind::Unsupported);
        let text = without_locks(Path::new("/mnt/share/log"), &error);
        assert!(text.contains("/mnt/share/log") && text.contains("no locks (unsupported)"), "{text}");
        assert!(text.contains("local disk"), "{text}");
    }
}
