//! The lines of the list, CSV or JSON, one by one.

use std::io::{self, BufRead, BufReader, Read};

use clap::ValueEnum;
use serde::Deserialize;
use serde_json::Value;

use super::source::Source;
use crate::{client::ConversationId, options::Operation};

/// The longest line, in bytes, so that a file without lines does not fill the memory.
const MAX_LINE: u64 = 64 * 1024;

/// What a line says: the message, and the type if there is one; or why that cannot be told.
pub type Item = Result<(ConversationId, i64, Option<Operation>), String>;

pub struct Input {
    source: BufReader<Source>,
    is_json: Option<bool>,
    number: u64,
    line: Vec<u8>,
}

/// An unknown field is refused: a misspelt `type` must not recall what was to be deleted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonLine {
    conversation_id: String,
    message_server_id: Value,
    #[serde(rename = "type")]
    operation: Option<Value>,
}

impl Input {
    pub fn new(source: Source) -> Self {
        Self { source: BufReader::with_capacity(256 * 1024, source), is_json: None, number: 0, line: Vec::new() }
    }

    /// Whether the lines can be read again.
    pub fn is_repeatable(&self) -> bool {
        matches!(self.source.get_ref(), Source::File(_))
    }

    /// Starts from the beginning again, after the last line, if the source can be read again.
    pub fn read_again(&mut self) -> io::Result<()> {
        match self.source.get_mut() {
            Source::File(file) => file.read_again()?,
            Source::Stream(_) => return Ok(()),
        }
        (self.is_json, self.number) = (None, 0);
        Ok(())
    }

    /// The next line that is neither empty nor the header, with its number; `None` at the end. Fails if the input cannot be
    /// read, or is not in one of the two formats as a whole.
    pub fn next(&mut self) -> Result<Option<(u64, Item)>, String> {
        loop {
            self.line.clear();
            self.number += 1;
            let number = self.number;
            let unreadable = |e: io::Error| format!("the list cannot be read, from line {number} on: {e}");
            if (&mut self.source).take(MAX_LINE).read_until(b'\n', &mut self.line).map_err(unreadable)? == 0 {
                return Ok(None);
            }
            if self.line.last() != Some(&b'\n') && self.line.len() as u64 == MAX_LINE {
                self.source.skip_until(b'\n').map_err(unreadable)?;
                return Ok(Some((number, Err(format!("longer than {MAX_LINE} bytes")))));
            }
            // Files that were joined have a byte order mark, and perhaps a header, where each of them began.
            let after_mark = self.line.strip_prefix(b"\xef\xbb\xbf");
            let line = after_mark.unwrap_or(&self.line).trim_ascii_end();
            if line.is_empty() {
                continue;
            }
            if self.is_json.is_none() {
                check_format(line)?;
            }
            let may_be_header = self.is_json.is_none() || after_mark.is_some();
            let is_json = *self.is_json.get_or_insert(line.trim_ascii_start().starts_with(b"{"));
            if may_be_header && !is_json && is_header(line)? {
                continue;
            }
            return Ok(Some((number, if is_json { from_json(line) } else { from_csv(line) })));
        }
    }
}

/// Fails if the first line shows that the list is of a format in which each of its lines is a bad one.
fn check_format(line: &[u8]) -> Result<(), String> {
    let is_separated_by = |separator| {
        let fields: Vec<_> = line.split(|byte| *byte == separator).collect();
        !line.contains(&b',') && (2..=3).contains(&fields.len())
    };
    let problem = match line {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "is UTF-16. Save it as UTF-8",
        _ if line.contains(&0) => "is UTF-16, or no text. Save it as UTF-8",
        [b'[', ..] => "is a JSON array. Put each object on a line of its own (jq before 1.7 rounds ids)",
        _ if is_separated_by(b';') => "is separated by semicolons. Save it with commas",
        _ if is_separated_by(b'\t') => "is separated by tabs. Save it with commas",
        _ => return Ok(()),
    };
    Err(format!("the list {problem}"))
}

fn is_header(line: &[u8]) -> Result<bool, String> {
    let text = String::from_utf8_lossy(line).to_lowercase();
    let names: Vec<_> = text.split(',').map(|name| name.trim().trim_matches('"').trim()).collect();
    match names.as_slice() {
        ["conversation_id", "message_server_id"] | ["conversation_id", "message_server_id", "type"] => Ok(true),
        names if names.contains(&"conversation_id") || names.contains(&"message_server_id") => {
            Err("the header must be conversation_id,message_server_id or conversation_id,message_server_id,type".into())
        }
        _ => Ok(false),
    }
}

fn from_json(line: &[u8]) -> Item {
    if !line.trim_ascii_start().starts_with(b"{") {
        return Err("not a JSON object".to_owned());
    }
    let JsonLine { conversation_id, message_server_id, operation } =
        serde_json::from_slice(line).map_err(|e| e.to_string().replace(" at line 1 column", " at column"))?;
    // A number may be written as a text, as languages do that have no integers of 64 bits.
    let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    from_fields(&[&conversation_id, &text(message_server_id), &operation.map(text).unwrap_or_default()])
}

fn from_csv(line: &[u8]) -> Item {
    let quotes = line.iter().filter(|byte| **byte == b'"').count();
    if quotes == 0 {
        let line = str::from_utf8(line).map_err(|_| "not UTF-8".to_owned())?;
        return from_fields(&line.split(',').collect::<Vec<_>>());
    }
    // A line is a record whatever quotes it has, so that a bad one does not swallow those that follow.
    if quotes % 2 != 0 {
        return Err("a quote is not closed".to_owned());
    }
    let mut record = csv::StringRecord::new();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line);
    reader.read_record(&mut record).map_err(|_| "not UTF-8".to_owned())?;
    from_fields(&record.iter().collect::<Vec<_>>())
}

fn from_fields(fields: &[&str]) -> Item {
    let (conversation_id, message_server_id, operation) = match fields {
        [conversation_id, message_server_id] => (conversation_id, message_server_id, ""),
        [conversation_id, message_server_id, operation] => (conversation_id, message_server_id, operation.trim()),
        _ => {
            return Err(format!("found {} field(s) instead of conversation_id,message_server_id[,type]", fields.len()));
        }
    };
    if let Some(part) = conversation_id.split('|').find(|part| part.trim_matches(is_blank) != *part) {
        // It would name another account, for which the service reports success.
        let what = "starts or ends with white space or an invisible character";
        return Err(format!("the part {part:?} of the conversation_id {conversation_id:?} {what}"));
    }
    let message_server_id = message_server_id.trim();
    Ok((
        conversation_id.parse().map_err(|e| format!("conversation_id: {e}"))?,
        message_server_id
            .parse()
            .map_err(|_| format!("the message_server_id {message_server_id:?} is not an integer of 64 bits"))?,
        match operation {
            "" => None,
            text => Some(
                Operation::from_str(text, false)
                    .map_err(|_| format!("the type {text:?} is none of one-way (1), two-way (2) and delete (3)"))?,
            ),
        },
    ))
}

/// White space, and characters that are not seen: byte order marks, those without a width, and those that set a direction.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
