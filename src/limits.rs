//! The limits that the API documents for values, checked before anything is sent.

use std::{cmp::Ordering, collections::BTreeMap};

use crate::error::Error;

/// One limit of a value.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// The fewest characters of a text.
    MinLength(usize),
    /// The most characters of a text.
    MaxLength(usize),
    /// The least number.
    Minimum(f64),
    /// The greatest number.
    Maximum(f64),
    /// The fewest items of a list.
    MinItems(usize),
    /// The most items of a list.
    MaxItems(usize),
    /// The limits of each item of a list, or of each value of a map.
    Items(&'static [Limit]),
}

/// A limit that a value exceeds, and the place of that value.
#[derive(Debug)]
pub struct Exceeded {
    /// The steps to the value, the last one first.
    path: Vec<String>,
    reason: String,
}

impl Exceeded {
    /// The same, seen from what holds the value under `name`.
    pub fn within(mut self, name: impl Into<String>) -> Self {
        self.path.push(name.into());
        self
    }
}

/// Checks `value`, the parameter `name`; the name of a body is empty.
pub fn check_limits(name: &str, value: &impl CheckLimits, limits: &[Limit]) -> Result<(), Error> {
    value.check(limits).map_err(|Exceeded { path, reason }| {
        let steps =
            path.iter().rev().fold(name.to_owned(), |place, step| match step.starts_with('[') || place.is_empty() {
                true => place + step,
                false => place + "." + step,
            });
        Error::InvalidInput(format!("{steps}: {reason}"))
    })
}

/// A value with limits, or of which a part has some.
pub trait CheckLimits {
    /// Checks the value and its parts.
    fn check(&self, _limits: &[Limit]) -> Result<(), Exceeded> {
        Ok(())
    }
}

/// Fails with `reason` and the limit if `value` is on the `wrong` side of it.
fn exceed<T: PartialOrd + ToString>(value: &T, wrong: Ordering, limit: &T, reason: &str) -> Result<(), Exceeded> {
    if value.partial_cmp(limit) != Some(wrong) {
        return Ok(());
    }
    Err(Exceeded { path: Vec::new(), reason: reason.replace("{}", &limit.to_string()) })
}

/// The limits of the items of a list or the values of a map.
fn of_items(limits: &[Limit]) -> &'static [Limit] {
    let mut items =
        limits.iter().filter_map(|limit| if let Limit::Items(limits) = limit { Some(*limits) } else { None });
    items.next().unwrap_or(&[])
}

impl CheckLimits for String {
    fn check(&self, limits: &[Limit]) -> Result<(), Exceeded> {
        limits.iter().try_for_each(|limit| match limit {
            // As many bytes are never more characters.
            Limit::MaxLength(max) if self.len() <= *max => Ok(()),
            Limit::MaxLength(max) => exceed(&self.chars().count(), Ordering::Greater, max, "longer than {} characters"),
            Limit::MinLength(min) => exceed(&self.chars().count(), Ordering::Less, min, "shorter than {} characters"),
            _ => Ok(()),
        })
    }
}

impl<T: CheckLimits> CheckLimits for Vec<T> {
    fn check(&self, limits: &[Limit]) -> Result<(), Exceeded> {
        limits.iter().try_for_each(|limit| match limit {
            Limit::MaxItems(max) => exceed(&self.len(), Ordering::Greater, max, "more than {} items"),
            Limit::MinItems(min) => exceed(&self.len(), Ordering::Less, min, "fewer than {} items"),
            _ => Ok(()),
        })?;
        let mut items = self.iter().enumerate();
        items.try_for_each(|(i, item)| item.check(of_items(limits)).map_err(|e| e.within(format!("[{i}]"))))
    }
}

impl<T: CheckLimits> CheckLimits for BTreeMap<String, T> {
    fn check(&self, limits: &[Limit]) -> Result<(), Exceeded> {
        let limits = of_items(limits);
        self.iter().try_for_each(|(key, value)| value.check(limits).map_err(|e| e.within(format!("[{key:?}]"))))
    }
}

impl<T: CheckLimits> CheckLimits for Option<T> {
    fn check(&self, limits: &[Limit]) -> Result<(), Exceeded> {
        self.as_ref().map_or(Ok(()), |value| value.check(limits))
    }
}

impl<T: CheckLimits> CheckLimits for Box<T> {
    fn check(&self, limits: &[Limit]) -> Result<(), Exceeded> {
        (**self).check(limits)
    }
}

macro_rules! check_limits {
    (numbers: $($number:ty),+; none: $($unlimited:ty),+) => {
        $(impl CheckLimits for $number {
            fn check(&self, limits: &[Limit]) -> Result<(), Exceeded> {
                limits.iter().try_for_each(|limit| match limit {
                    Limit::Maximum(max) => exceed(&(*self as f64), Ordering::Greater, max, "greater than {}"),
                    Limit::Minimum(min) => exceed(&(*self as f64), Ordering::Less, min, "less than {}"),
                    _ => Ok(()),
                })
            }
        })+
        $(impl CheckLimits for $unlimited {})+
    };
}
check_limits! {
    numbers: i32, i64, f32, f64;
    none: bool, crate::ConversationId, chrono::DateTime<chrono::Utc>, chrono::NaiveDate, uuid::Uuid, serde_json::Value,
        serde_json::Map<String, serde_json::Value>
}
