//! The list: which of its lines are sent. Each message is, once, unless the log says that it is done.

use std::{
    fs::File,
    io::{self, Cursor},
    path::Path,
};

use yunxin_im::sandbox::Sandbox;

use super::{
    input::Input,
    messages::{Messages, Progress},
    source::{CheckedFile, Source},
    tally::{Skip, Tally},
};
use crate::{
    client::ConversationId,
    options::{Operation, name},
    terminal::say,
};

/// A message to send.
pub struct Call {
    pub line: u64,
    pub conversation_id: ConversationId,
    pub message_server_id: i64,
    pub operation: Operation,
    /// The number of the message's calls whose outcome is in the log.
    pub calls: u16,
}

/// What is to be done about a line.
pub enum Event {
    Send(Call),
    /// Nothing, and why, if the line is bad.
    Skip(Skip, Option<String>),
}

pub struct List {
    input: Input,
    messages: Messages,
    operation: Operation,
    retry_failed: bool,
    /// How many messages are sent, if that is known.
    pub total: Option<u64>,
}

impl List {
    /// `operation` is for lines that have none; `messages` is what the log knows.
    pub fn open(path: &Path, messages: Messages, operation: Operation, retry_failed: bool) -> Result<Self, String> {
        let explain = |e: io::Error| format!("the list {}: {e}", path.display());
        let source = if path.as_os_str() == "-" {
            Source::Stream(Box::new(io::stdin()))
        } else {
            let file = File::open(path).map_err(explain)?;
            let metadata = file.metadata().map_err(explain)?;
            match metadata.is_file() {
                true => Source::File(CheckedFile::new(file, &metadata)),
                false => Source::Stream(Box::new(file)),
            }
        };
        Ok(Self { input: Input::new(source), messages, operation, retry_failed, total: None })
    }

    /// Adds `count` messages to the sandbox, and lists them.
    pub fn of_sandbox(sandbox: &Sandbox, count: u32, messages: Messages, operation: Operation) -> Self {
        let mut list = String::new();
        for id in 1..=i64::from(count) {
            sandbox.add_message("alice|1|bob", id);
            list += &format!("alice|1|bob,{id}\n");
        }
        let (input, total) = (Input::new(Source::Stream(Box::new(Cursor::new(list)))), Some(count.into()));
        Self { input, messages, operation, retry_failed: false, total }
    }

    /// Whether it can be read again after a check.
    pub fn is_repeatable(&self) -> bool {
        self.input.is_repeatable()
    }

    /// Reads the list to its end, reports its bad lines, and counts. Then it starts from the beginning, if it can be read
    /// again. Fails if it cannot be read.
    pub fn check(&mut self) -> Result<Tally, String> {
        let mut tally = Tally::default();
        while let Some(event) = self.next_event()? {
            match event {
                Event::Send(call) => *tally.to_send.entry(call.operation).or_default() += 1,
                Event::Skip(skip, reason) => {
                    *tally.skipped.entry(skip).or_default() += 1;
                    reason.iter().for_each(|reason| say(reason));
                }
            }
        }
        self.input.read_again().map_err(|e| format!("the list: {e}"))?;
        self.total = Some(tally.to_send.values().sum());
        Ok(tally)
    }

    fn next_event(&mut self) -> Result<Option<Event>, String> {
        let Some((line, item)) = self.input.next()? else { return Ok(None) };
        Ok(Some(match item {
            Ok((conversation_id, message_server_id, operation)) => {
                self.decide(line, conversation_id, message_server_id, operation.unwrap_or(self.operation))
            }
            Err(reason) => Event::Skip(Skip::Bad, Some(format!("line {line}: {reason}"))),
        }))
    }

    fn decide(&mut self, line: u64, id: ConversationId, message_server_id: i64, operation: Operation) -> Event {
        let message = self.messages.get(id.as_str(), message_server_id, operation);
        if message.operation != operation {
            let (here, there) = (name(operation), name(message.operation));
            let place = if message.line == 0 { "the log".to_owned() } else { format!("line {}", message.line) };
            let reason = format!("line {line}: {here} for message {message_server_id} of {id}, but {there} in {place}");
            return Event::Skip(Skip::Contradiction, Some(reason));
        }
        let number = u32::try_from(line).unwrap_or(u32::MAX);
        if message.line == 0 {
            message.line = number;
        }
        match message.progress {
            // After a check, the line is the message's own when it is read again.
            _ if message.line != number => Event::Skip(Skip::Duplicate, None),
            Progress::Done => Event::Skip(Skip::Done, None),
            Progress::Failed if !self.retry_failed => Event::Skip(Skip::Failed, None),
            _ => Event::Send(Call { line, conversation_id: id, message_server_id, operation, calls: message.calls }),
        }
    }
}

impl Iterator for List {
    type Item = Result<Event, String>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_event().transpose()
    }
}
