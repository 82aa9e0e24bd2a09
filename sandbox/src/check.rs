//! Checks a value against its schema, with words that name what is wrong.

use serde_json::Value;

use crate::{
    answer::{Answer, PARAMETER_TOO_LONG, bad},
    conversation_id::ConversationId,
    table::{Format, Kind, Schema},
};

/// What is wrong with a value, and where in the request it is.
pub(crate) struct Problem {
    /// The names that lead to it, innermost first.
    path: Vec<String>,
    code: Option<i64>,
    reason: String,
}

impl Problem {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self { path: Vec::new(), code: None, reason: reason.into() }
    }

    /// The value is in the property or parameter `name`.
    pub(crate) fn within(mut self, name: &str) -> Self {
        self.path.push(name.to_owned());
        self
    }
}

impl From<Problem> for Answer {
    fn from(mut problem: Problem) -> Self {
        problem.path.reverse();
        let words = match problem.path.is_empty() {
            true => problem.reason,
            false => format!("{} {}", problem.path.join("."), problem.reason),
        };
        problem.code.map_or_else(|| bad(words.clone()), |code| Self::code(code, words.clone()))
    }
}

/// Checks a value. `is_strict` refuses properties that the schema does not have.
pub(crate) fn check(schema: &Schema, value: &Value, is_strict: bool) -> Result<(), Problem> {
    match (&schema.kind, value) {
        (Kind::Any, _) => {}
        (Kind::Boolean, Value::Bool(_)) => {}
        (Kind::Integer, Value::Number(number)) => integer(schema, number.as_i64(), value)?,
        (Kind::Number, Value::Number(_)) => {}
        (Kind::Text, Value::String(text)) => check_text(schema, text)?,
        // The vendor's sources have these ids as texts and as numbers.
        (Kind::Text, Value::Number(_)) if schema.format == Format::NumericId => {}
        (Kind::List(items), Value::Array(values)) => {
            length(schema, values.len(), "items")?;
            for (index, value) in values.iter().enumerate() {
                check(items, value, is_strict).map_err(|problem| problem.within(&index.to_string()))?;
            }
        }
        (Kind::Object { properties, is_open }, Value::Object(map)) => {
            for property in properties {
                match map.get(&property.name) {
                    None | Some(Value::Null) if property.is_required => {
                        return Err(Problem::new("is missing").within(&property.name));
                    }
                    None | Some(Value::Null) => {}
                    Some(value) => {
                        check(&property.schema, value, is_strict).map_err(|problem| problem.within(&property.name))?;
                    }
                }
            }
            let is_known = |name: &str| properties.iter().any(|property| property.name == name);
            if let Some(name) = map.keys().find(|name| is_strict && !is_open && !is_known(name)) {
                return Err(Problem::new("is not documented").within(name));
            }
        }
        (kind, _) => return Err(Problem::new(format!("is not {}: {}", kind.noun(), shown(value)))),
    }
    let is_allowed = schema.values.is_empty() || schema.values.contains(value);
    if !is_allowed {
        let values: Vec<_> = schema.values.iter().map(shown).collect();
        return Err(Problem::new(format!("is {}, not one of {}", shown(value), values.join(", "))));
    }
    Ok(())
}

fn integer(schema: &Schema, number: Option<i64>, value: &Value) -> Result<(), Problem> {
    let Some(number) = number else { return Err(Problem::new(format!("is not an integer: {value}"))) };
    let (least, most) = match schema.format {
        Format::Int32 => (i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => (i64::MIN, i64::MAX),
    };
    let (least, most) = (schema.minimum.unwrap_or(least), schema.maximum.unwrap_or(most));
    match number {
        _ if number < least => Err(Problem::new(format!("is {number}, less than {least}"))),
        _ if number > most => Err(Problem::new(format!("is {number}, more than {most}"))),
        _ => Ok(()),
    }
}

fn check_text(schema: &Schema, text: &str) -> Result<(), Problem> {
    if schema.max_length.is_some() || schema.min_length.is_some() {
        length(schema, text.chars().count(), "characters")?;
    }
    match schema.format {
        Format::AccountId if text.is_empty() => Err(Problem::new("is empty")),
        Format::ConversationId => match ConversationId::parse(text) {
            Ok(_) => Ok(()),
            Err(reason) => Err(Problem::new(format!("is no conversation id: {reason}"))),
        },
        _ => Ok(()),
    }
}

fn length(schema: &Schema, length: usize, unit: &str) -> Result<(), Problem> {
    match (schema.min_length, schema.max_length) {
        (Some(least), _) if length < least => {
            Err(Problem::new(format!("has {length} {unit}, at least {least} are needed")))
        }
        (_, Some(most)) if length > most => {
            // The vendor has a code for texts. For a list, it calls the same a parameter error.
            let code = matches!(schema.kind, Kind::Text).then_some(PARAMETER_TOO_LONG);
            Err(Problem { code, ..Problem::new(format!("has {length} {unit}, more than {most}")) })
        }
        _ => Ok(()),
    }
}

impl Kind {
    pub(crate) fn noun(&self) -> &'static str {
        match self {
            Self::Any => "a value",
            Self::Boolean => "true or false",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::List(_) => "a list",
            Self::Object { .. } => "an object",
        }
    }
}

/// Shows a value, cut if it is long.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
