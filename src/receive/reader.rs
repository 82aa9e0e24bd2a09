//! The reader: a serde visitor that puts values into slots.

use std::{borrow::Cow, cell::RefCell, fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

use super::slot::{Expected, Object, Receive, Slot};

/// How many of the values that cannot be read are told.
const MAX_PROBLEMS: usize = 8;
/// The only key of the map as which serde_json hands over a fraction if any crate of the application enables its feature
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// What could not be read.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    /// The first ones, each with its path.
    pub(crate) told: Vec<String>,
    pub(crate) count: usize,
}

/// Reads the JSON at the start of `json` into a struct; an empty one if it is something else. What stands behind it is not looked
/// at.
pub(crate) fn read<T: Receive + Default>(json: &str) -> (T, Problems) {
    let (mut slot, mut problems) = (None, RefCell::default());
    if !read_all(json, &mut slot, &problems) {
        // Something in it is not JSON by the letter: half of a surrogate pair, a number out of range, brackets without end.
        (slot, problems) = (None, RefCell::default());
        read_by_value(json, &mut slot, &problems);
    }
    (slot.unwrap_or_default(), problems.into_inner())
}

fn read_all(json: &str, slot: &mut dyn Slot, problems: &RefCell<Problems>) -> bool {
    let reader = Reader { slot, path: Path::data(problems) };
    reader.deserialize(&mut serde_json::Deserializer::from_str(json)).is_ok()
}

fn read_by_value(json: &str, slot: &mut dyn Slot, problems: &RefCell<Problems>) {
    match serde_json::Deserializer::from_str(json).into_iter::<&RawValue>().next() {
        Some(Ok(raw)) => by_value(raw.get(), slot, &Path::data(problems)),
        Some(Err(error)) => Path::data(problems).tell(error),
        None => {}
    }
}

/// Reads a struct as the client does, for `serde::Deserialize` of generated types. Fails if it is no object.
pub fn deserialize<'de, T: Receive + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let (mut slot, problems) = (None::<T>, RefCell::default());
    Reader { slot: &mut slot, path: Path::data(&problems) }.deserialize(deserializer)?;
    slot.ok_or_else(|| D::Error::custom(format_args!("expected {}", T::EXPECTED)))
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step,
    problems: &'a RefCell<Problems>,
}

#[derive(Clone, Copy)]
enum Step {
    Property(&'static str),
    Item(usize),
}

impl<'a> Path<'a> {
    fn data(problems: &'a RefCell<Problems>) -> Self {
        Path { parent: None, step: Step::Property("data"), problems }
    }

    fn below<'b>(&'b self, step: Step) -> Path<'b> {
        Path { parent: Some(self), step, problems: self.problems }
    }

    fn tell(&self, problem: impl fmt::Display) {
        let mut problems = self.problems.borrow_mut();
        problems.count += 1;
        if problems.told.len() < MAX_PROBLEMS {
            problems.told.push(format!("{self}: {problem}"));
        }
    }

    /// Tells if a `value` was not taken.
    fn check(&self, value: Expected, taken: Result<(), Expected>) {
        if let Err(expected) = taken {
            self.tell(format_args!("{value} in place of {expected}"));
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Property(name) if self.parent.is_some() => write!(f, ".{name}"),
            Step::Property(name) => f.write_str(name),
            Step::Item(index) => write!(f, "[{index}]"),
        }
    }
}

/// Reads a value into its slot.
struct Reader<'a, 'p> {
    slot: &'a mut dyn Slot,
    path: Path<'p>,
}

impl<'de> DeserializeSeed<'de> for Reader<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.slot.takes_json() {
            let json = serde::Deserialize::deserialize(deserializer)?;
            self.path.check("JSON", self.slot.json(json));
            return Ok(());
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slot.expected())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.path.check("a boolean", self.slot.boolean(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.path.check("a number", self.slot.integer(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        let taken = i64::try_from(value).map_err(|_| self.slot.expected()).and_then(|value| self.slot.integer(value));
        self.path.check("a number", taken);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.path.check("a number", self.slot.float(value));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        text(value, self.slot, &self.path);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if !self.slot.is_list() {
            self.path.tell(format_args!("a list in place of {}", self.slot.expected()));
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        self.slot.clear();
        for index in 0.. {
            let mut more = Ok(None);
            self.slot.item(&mut |slot| {
                more = items.next_element_seed(Reader { slot, path: self.path.below(Step::Item(index)) });
            });
            if more?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        if self.slot.is_list() {
            let (mut entries, mut result) = (Some(entries), Ok(()));
            self.slot.clear();
            self.slot.item(&mut |slot| {
                if let Some(entries) = entries.take() {
                    result = Reader { slot, path: self.path.below(Step::Item(0)) }.visit_map(entries);
                }
            });
            return result;
        }
        let Some(object) = self.slot.object() else {
            match entries.next_key::<Cow<'_, str>>()? {
                Some(key) if key == NUMBER => {
                    let number =
                        entries.next_value::<String>()?.parse::<f64>().ok().filter(|number| number.is_finite());
                    let taken = number.ok_or(self.slot.expected()).and_then(|number| self.slot.float(number));
                    self.path.check("a number", taken);
                    return Ok(());
                }
                Some(_) => drop(entries.next_value::<IgnoredAny>()?),
                None => {}
            }
            self.path.tell(format_args!("an object in place of {}", self.slot.expected()));
            while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        while let Some(property) = entries.next_key_seed(Name(object))? {
            match property {
                Some((name, slot)) => {
                    entries.next_value_seed(Reader { slot, path: self.path.below(Step::Property(name)) })?;
                }
                None => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// Finds the slot of a property while its name is read.
struct Name<'a>(&'a mut dyn Object);

impl<'a, 'de> DeserializeSeed<'de> for Name<'a> {
    type Value = Option<(&'static str, &'a mut dyn Slot)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'a> Visitor<'_> for Name<'a> {
    type Value = Option<(&'static str, &'a mut dyn Slot)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.property(name))
    }
}

/// Reads a text into a slot: as what it says, if the slot takes something else.
fn text(value: &str, slot: &mut dyn Slot, path: &Path<'_>) {
    let taken = slot.text(value);
    let is_json = value.trim_start().starts_with(['{', '[']) && (slot.is_list() || slot.object().is_some());
    if taken.is_err() && is_json {
        by_value(value, slot, path);
    } else if !value.is_empty() {
        // An empty text in place of a number or an object is how some servers write null.
        path.check("a text", taken);
    }
}

/// Reads the JSON `raw` into a slot, each value by itself: one that cannot be read spoils no other.
fn by_value(raw: &str, slot: &mut dyn Slot, path: &Path<'_>) {
    let raw = raw.trim();
    if !raw.starts_with('"') && (slot.takes_json() || !raw.starts_with(['{', '['])) {
        let reader = Reader { slot, path: *path };
        if let Err(error) = reader.deserialize(&mut serde_json::Deserializer::from_str(raw)) {
            path.tell(error);
        }
    } else if raw.starts_with('"') {
        match lossy_text(raw) {
            Ok(value) if slot.takes_json() => path.check("a text", slot.json(value.into())),
            Ok(value) => text(&value, slot, path),
            Err(error) => path.tell(error),
        }
    } else if raw.starts_with('[') {
        match serde_json::from_str::<Vec<&RawValue>>(raw) {
            Ok(items) if slot.is_list() => {
                slot.clear();
                for (index, item) in items.into_iter().enumerate() {
                    slot.item(&mut |slot| by_value(item.get(), slot, &path.below(Step::Item(index))));
                }
            }
            Ok(_) => path.tell(format_args!("a list in place of {}", slot.expected())),
            Err(error) => path.tell(error),
        }
    } else if slot.is_list() {
        slot.clear();
        slot.item(&mut |slot| by_value(raw, slot, &path.below(Step::Item(0))));
    } else {
        let expected = slot.expected();
        match (serde_json::from_str::<Entries<'_>>(raw), slot.object()) {
            (Ok(Entries(entries)), Some(object)) => {
                for (name, value) in entries {
                    if let Some((name, slot)) = object.property(&name) {
                        by_value(value.get(), slot, &path.below(Step::Property(name)));
                    }
                }
            }
            (Ok(_), None) => path.tell(format_args!("an object in place of {expected}")),
            (Err(error), _) => path.tell(error),
        }
    }
}

/// The text that the JSON string `raw` stands for, with `�` for halves of surrogate pairs.
pub(crate) fn lossy_text(raw: &str) -> Result<String, serde_json::Error> {
    struct Bytes;
    impl<'de> Visitor<'de> for Bytes {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }

        fn visit_bytes<E>(self, bytes: &[u8]) -> Result<String, E> {
            Ok(String::from_utf8_lossy(bytes).into_owned())
        }
    }
    serde_json::Deserializer::from_str(raw).deserialize_bytes(Bytes)
}

/// The entries of an object, in their order, without reading the values.
struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> serde::Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All<'a>(PhantomData<&'a ()>);
        impl<'de: 'a, 'a> Visitor<'de> for All<'a> {
            type Value = Entries<'a>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'a>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(All(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::value::{Error, MapDeserializer};

    use super::*;

    #[test]
    fn a_fraction_is_a_number_whatever_features_of_serde_json_are_enabled() {
        fn read<T: Receive>(number: &str) -> (Option<T>, usize) {
            let (mut slot, problems) = (None::<T>, RefCell::default());
            let reader = Reader { slot: &mut slot, path: Path::data(&problems) };
            reader.deserialize(MapDeserializer::<_, Error>::new([(NUMBER, number)].into_iter())).expect("it is read");
            (slot, problems.into_inner().count)
        }
        assert_eq!(read("30.25"), (Some(30.25_f64), 0));
        assert_eq!(read("7.0"), (Some(7_i64), 0));
        assert_eq!(read::<i64>("7.5"), (None, 1));
        assert_eq!(read::<f64>("1e999"), (None, 1));
    }

    #[test]
    fn only_an_object_is_a_struct() {
        assert_eq!(deserialize::<(), _>(&mut serde_json::Deserializer::from_str("{}")).ok(), Some(()));
        for other in ["null", "7", "[]", "\"\""] {
            assert!(deserialize::<(), _>(&mut serde_json::Deserializer::from_str(other)).is_err(), "{other}");
        }
    }
}
