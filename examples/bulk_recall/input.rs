//! What to recall: lines of CSV or JSON, read one by one.

use std::io::{self, BufRead, BufReader, Read};

use serde::Deserialize;
use serde_json::Value;
use yunxin_im::{ConversationId, types::RecallType};

/// The longest line, in bytes, so that a file that has no lines does not fill the memory.
const MAX_LINE: u64 = 64 * 1024;

/// A message to recall.
pub struct Item {
    pub line: u64,
    pub conversation_id: ConversationId,
    pub message_server_id: i64,
    pub recall_type: Option<RecallType>,
}

/// A line that names no message.
pub struct BadLine {
    pub line: u64,
    pub reason: String,
}

/// What a line says, or that it says nothing: an empty one, or the header.
pub enum Line {
    Message(Item),
    Bad(BadLine),
    Empty,
}

pub struct Input {
    source: BufReader<Box<dyn Read + Send>>,
    format: Option<Format>,
    number: u64,
    line: Vec<u8>,
}

enum Format {
    Json,
    Csv { reader: Box<csv_core::Reader>, fields: Vec<u8> },
}

/// A field that is not known is refused: a misspelt `type` must not recall what was to be deleted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonLine {
    conversation_id: ConversationId,
    message_server_id: Value,
    #[serde(rename = "type")]
    recall_type: Option<Value>,
}

impl Input {
    pub fn new(source: Box<dyn Read + Send>) -> Self {
        Self { source: BufReader::with_capacity(256 * 1024, source), format: None, number: 0, line: Vec::new() }
    }

    /// The number of the latest line, from 1.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Whether the next line may have to be waited for.
    pub fn may_wait(&self) -> bool {
        self.source.buffer().is_empty()
    }

    /// The next line; `None` at the end.
    ///
    /// # Errors
    ///
    /// Where the input cannot be read, or its header names other columns.
    pub fn next(&mut self) -> io::Result<Option<Line>> {
        self.line.clear();
        if (&mut self.source).take(MAX_LINE).read_until(b'\n', &mut self.line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let line = self.number;
        if self.line.last() != Some(&b'\n') && self.line.len() as u64 == MAX_LINE {
            self.source.skip_until(b'\n')?;
            return Ok(Some(Line::Bad(BadLine { line, reason: format!("longer than {MAX_LINE} bytes") })));
        }
        if line == 1 && self.line.starts_with(b"\xef\xbb\xbf") {
            self.line.drain(..3);
        }
        self.line.truncate(self.line.trim_ascii_end().len());
        if self.line.is_empty() {
            return Ok(Some(Line::Empty));
        }
        let first = self.format.is_none();
        let format = self.format.get_or_insert_with(|| Format::of(&self.line));
        if first && format.is_header(&self.line)? {
            return Ok(Some(Line::Empty));
        }
        Ok(Some(match format.parse(&mut self.line) {
            Ok((conversation_id, message_server_id, recall_type)) => {
                Line::Message(Item { line, conversation_id, message_server_id, recall_type })
            }
            Err(reason) => Line::Bad(BadLine { line, reason }),
        }))
    }
}

impl Format {
    fn of(first_line: &[u8]) -> Self {
        if first_line.trim_ascii_start().starts_with(b"{") {
            return Self::Json;
        }
        // A line is a record, whatever quotes it has, so that a bad one does not swallow those that follow.
        let reader = csv_core::ReaderBuilder::new().terminator(csv_core::Terminator::Any(b'\n')).build();
        Self::Csv { reader: Box::new(reader), fields: Vec::new() }
    }

    fn is_header(&self, first_line: &[u8]) -> io::Result<bool> {
        let text = String::from_utf8_lossy(first_line).to_lowercase();
        let names: Vec<_> = text.split(',').map(|name| name.trim().trim_matches('"')).collect();
        match (self, names.as_slice()) {
            (Self::Json, _) => Ok(false),
            (_, ["conversation_id", "message_server_id"] | ["conversation_id", "message_server_id", "type"]) => {
                Ok(true)
            }
            (_, names) if names.iter().any(|name| ["conversation_id", "message_server_id"].contains(name)) => {
                let reason = "the header must be conversation_id,message_server_id or \
                              conversation_id,message_server_id,type";
                Err(io::Error::new(io::ErrorKind::InvalidData, reason))
            }
            _ => Ok(false),
        }
    }

    fn parse(&mut self, line: &mut Vec<u8>) -> Result<(ConversationId, i64, Option<RecallType>), String> {
        match self {
            Self::Json if !line.trim_ascii_start().starts_with(b"{") => Err("not a JSON object".to_owned()),
            Self::Json => {
                let JsonLine { conversation_id, message_server_id, recall_type } = serde_json::from_slice(line)
                    .map_err(|e| e.to_string().replace(" at line 1 column", " at column"))?;
                let recall_type = recall_type.map(|value| self::recall_type(&text(&value))).transpose()?;
                Ok((conversation_id, id(&text(&message_server_id))?, recall_type))
            }
            Self::Csv { reader, fields } => {
                if line.iter().filter(|byte| **byte == b'"').count() % 2 != 0 {
                    return Err("a quote is not closed".to_owned());
                }
                line.push(b'\n');
                fields.resize(line.len().max(fields.len()), 0);
                let mut ends = [0; 4];
                reader.reset();
                let (_, _, _, count) = reader.read_record(line, fields, &mut ends);
                let (conversation_id, rest) = match ends.get(..count) {
                    Some([end, rest @ ..]) if (1..=2).contains(&rest.len()) => (field(fields, 0, *end)?, (*end, rest)),
                    _ => {
                        let found = if count > 3 { "more than 3".to_owned() } else { count.to_string() };
                        let meant = "conversation_id,message_server_id[,type]";
                        return Err(format!("the number of fields is {found}: {meant} is meant"));
                    }
                };
                if conversation_id.trim() != conversation_id {
                    // A space that slipped in names another account, for which the service reports success.
                    return Err(format!("the conversation_id {conversation_id:?} starts or ends with white space"));
                }
                let (start, ends) = rest;
                let message_server_id = id(field(fields, start, ends[0])?)?;
                let recall_type = match ends.get(1) {
                    Some(end) => Some(field(fields, ends[0], *end)?.trim()).filter(|text| !text.is_empty()),
                    None => None,
                };
                let recall_type = recall_type.map(self::recall_type).transpose()?;
                Ok((
                    conversation_id.parse().map_err(|e| format!("conversation_id: {e}"))?,
                    message_server_id,
                    recall_type,
                ))
            }
        }
    }
}

fn field(fields: &[u8], start: usize, end: usize) -> Result<&str, String> {
    str::from_utf8(fields.get(start..end).unwrap_or_default()).map_err(|_| "not UTF-8".to_owned())
}

/// A number may be written as a text, as languages do that have no integers of 64 bits.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn id(text: &str) -> Result<i64, String> {
    text.trim().parse().map_err(|e| format!("message_server_id {text:?}: {e}"))
}

fn recall_type(text: &str) -> Result<RecallType, String> {
    text.parse().map_err(|e| format!("type: {e}"))
}

/// How many lines the rest of `source` has.
pub fn count_lines(source: impl Read) -> io::Result<u64> {
    let mut source = BufReader::with_capacity(256 * 1024, source);
    let (mut lines, mut last) = (0, b'\n');
    loop {
        let bytes = source.fill_buf()?;
        let Some(end) = bytes.last() else { return Ok(lines + u64::from(last != b'\n')) };
        last = *end;
        lines += bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
        let length = bytes.len();
        source.consume(length);
    }
}
