//! The limits that the API documents for values, checked before anything is sent.

use serde_json::Value;

use crate::error::Error;

/// One limit of a value.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// The fewest characters of a text.
    MinLength(usize),
    /// The most characters of a text.
    MaxLength(usize),
    /// The least number.
    Minimum(i64),
    /// The greatest number.
    Maximum(i64),
    /// The fewest items of a list.
    MinItems(usize),
    /// The most items of a list.
    MaxItems(usize),
    /// The limits of each item of a list, or of each value of a map.
    Items(&'static [Limit]),
    /// The limits of each property of an object, by its name on the wire. A function, because objects can be nested.
    Properties(fn() -> &'static [(&'static str, &'static [Limit])]),
}

/// Checks the value at `place` by its text on the wire.
pub(crate) fn check_text(place: &str, text: &str, limits: &[Limit]) -> Result<(), Error> {
    let number = || text.parse::<i64>().ok();
    let exceeded = limits.iter().find_map(|limit| match *limit {
        // As many bytes are never more characters.
        Limit::MaxLength(max) if text.len() > max && text.chars().count() > max => {
            Some(format!("longer than {max} characters"))
        }
        Limit::MinLength(min) if text.chars().count() < min => Some(format!("shorter than {min} characters")),
        Limit::Maximum(max) if number().is_some_and(|number| number > max) => Some(format!("greater than {max}")),
        Limit::Minimum(min) if number().is_some_and(|number| number < min) => Some(format!("less than {min}")),
        _ => None,
    });
    exceeded.map_or(Ok(()), |reason| Err(Error::invalid(place, reason)))
}

/// Checks how many items the list at `place` has.
pub(crate) fn check_count(place: &str, count: usize, limits: &[Limit]) -> Result<(), Error> {
    limits.iter().try_for_each(|limit| match *limit {
        Limit::MaxItems(max) if count > max => Err(Error::invalid(place, format!("more than {max} items"))),
        Limit::MinItems(min) if count < min => Err(Error::invalid(place, format!("fewer than {min} items"))),
        _ => Ok(()),
    })
}

/// Returns the limits of each item of a list, or of each value of a map.
pub(crate) fn of_items(limits: &[Limit]) -> &'static [Limit] {
    limits.iter().find_map(|limit| if let Limit::Items(limits) = *limit { Some(limits) } else { None }).unwrap_or(&[])
}

/// Checks a value of a body, and all that is in it; `place` is empty for the body itself.
pub(crate) fn check_json(place: &str, value: &Value, limits: &[Limit]) -> Result<(), Error> {
    match value {
        Value::String(text) => check_text(place, text, limits),
        Value::Number(number) => check_text(place, &number.to_string(), limits),
        Value::Array(items) => {
            check_count(place, items.len(), limits)?;
            let (limits, mut items) = (of_items(limits), items.iter().enumerate());
            items.try_for_each(|(i, item)| check_json(&format!("{place}[{i}]"), item, limits))
        }
        Value::Object(map) => limits.iter().try_for_each(|limit| match limit {
            Limit::Items(limits) => {
                map.iter().try_for_each(|(key, value)| check_json(&format!("{place}[{key:?}]"), value, limits))
            }
            Limit::Properties(properties) => properties().iter().try_for_each(|(name, limits)| {
                let place = if place.is_empty() { (*name).to_owned() } else { format!("{place}.{name}") };
                map.get(*name).map_or(Ok(()), |value| check_json(&place, value, limits))
            }),
            _ => Ok(()),
        }),
        Value::Null | Value::Bool(_) => Ok(()),
    }
}
