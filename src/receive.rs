//! Reads what the service sends as far as it can be read: each value goes into the place that its name has in the type, by way
//! of serde_json and without a tree in between. A value of another kind is converted if that is safe (an integer from text or
//! `7.0`, a boolean from 0 or 1), and left out otherwise; what was left out is told with its path.
//!
//! The places are trait objects, so that this is compiled once and not once for each type of the API.

use std::{borrow::Cow, cell::RefCell, fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Value, value::RawValue};

/// How many of the values that cannot be read are told.
const MAX_PROBLEMS: usize = 8;

/// What a place takes, in words, if it cannot take a value.
type Expected = &'static str;

/// A place for a value. What a method does not take, it refuses with what it expects.
pub trait Sink {
    /// What the place takes, in words.
    fn expected(&self) -> Expected;

    /// Takes a boolean.
    fn boolean(&mut self, _: bool) -> Result<(), Expected> {
        Err(self.expected())
    }

    /// Takes a whole number.
    fn integer(&mut self, _: i64) -> Result<(), Expected> {
        Err(self.expected())
    }

    /// Takes another number.
    fn float(&mut self, _: f64) -> Result<(), Expected> {
        Err(self.expected())
    }

    /// Takes a text.
    fn text(&mut self, _: &str) -> Result<(), Expected> {
        Err(self.expected())
    }

    /// Takes any JSON, if [`takes_json`](Self::takes_json).
    fn json(&mut self, _: Value) -> Result<(), Expected> {
        Err(self.expected())
    }

    /// Whether all values are taken as JSON.
    fn takes_json(&self) -> bool {
        false
    }

    /// Whether it is a list, which [`item`](Self::item) fills. A single object is taken as its only item.
    fn is_list(&self) -> bool {
        false
    }

    /// Makes it an empty list: one that is there twice is what it is the second time.
    fn clear(&mut self) {}

    /// Makes a place for the next item, has it filled and keeps what is in it.
    fn item(&mut self, _fill: &mut dyn FnMut(&mut dyn Sink)) {}

    /// The object in the place, an empty one if there was none.
    fn object(&mut self) -> Option<&mut dyn Object> {
        None
    }
}

/// A struct that is received. Implemented by generated code.
pub trait Object {
    /// Returns the place of the property `name`, with its name; `None` for one that is not known.
    fn property(&mut self, name: &str) -> Option<(&'static str, &mut dyn Sink)>;
}

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
    let mut place = Some(T::default());
    let mut problems = RefCell::default();
    if !read_all(json, &mut place, &problems) {
        // Something in it is not JSON by the letter: half of a surrogate pair, a number out of range, brackets without end.
        (place, problems) = (Some(T::default()), RefCell::default());
        read_by_value(json, &mut place, &problems);
    }
    (place.unwrap_or_default(), problems.into_inner())
}

fn read_all(json: &str, sink: &mut dyn Sink, problems: &RefCell<Problems>) -> bool {
    let place = Place { sink, path: Path::data(problems) };
    place.deserialize(&mut serde_json::Deserializer::from_str(json)).is_ok()
}

fn read_by_value(json: &str, sink: &mut dyn Sink, problems: &RefCell<Problems>) {
    match serde_json::Deserializer::from_str(json).into_iter::<&RawValue>().next() {
        Some(Ok(raw)) => by_value(raw.get(), sink, &Path::data(problems)),
        Some(Err(error)) => Path::data(problems).tell(error),
        None => {}
    }
}

/// Reads a struct as the client does, for `serde::Deserialize` of generated types.
pub fn deserialize<'de, T: Receive + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let (mut place, problems) = (Some(T::default()), RefCell::default());
    Place { sink: &mut place, path: Path::data(&problems) }.deserialize(deserializer)?;
    Ok(place.unwrap_or_default())
}

/// A type of a value that is received, in a place of it, which is an `Option` or a `Vec`. What a function does not take is `None`.
pub trait Receive: Sized {
    /// What it is, in words.
    const EXPECTED: Expected;
    /// Whether it is made of any JSON.
    const JSON: bool = false;

    /// Makes it of a boolean.
    fn from_boolean(_: bool) -> Option<Self> {
        None
    }

    /// Makes it of a whole number.
    fn from_integer(_: i64) -> Option<Self> {
        None
    }

    /// Makes it of another number.
    fn from_float(number: f64) -> Option<Self> {
        let whole = number as i64;
        (whole as f64 == number && whole.unsigned_abs() < 1 << 53).then(|| Self::from_integer(whole)).flatten()
    }

    /// Makes it of a text.
    fn from_text(_: &str) -> Option<Self> {
        None
    }

    /// Makes it of JSON.
    fn from_json(_: Value) -> Option<Self> {
        None
    }

    /// Returns the object in `place`, if the type is a struct; an empty one if there was none.
    fn object(_place: &mut Option<Self>) -> Option<&mut dyn Object> {
        None
    }
}

impl<T: Receive> Sink for Option<T> {
    fn expected(&self) -> Expected {
        T::EXPECTED
    }

    fn boolean(&mut self, value: bool) -> Result<(), Expected> {
        keep(self, T::from_boolean(value))
    }

    fn integer(&mut self, value: i64) -> Result<(), Expected> {
        keep(self, T::from_integer(value))
    }

    fn float(&mut self, value: f64) -> Result<(), Expected> {
        keep(self, T::from_float(value))
    }

    fn text(&mut self, value: &str) -> Result<(), Expected> {
        keep(self, T::from_text(value))
    }

    fn json(&mut self, value: Value) -> Result<(), Expected> {
        if value.is_null() { Ok(()) } else { keep(self, T::from_json(value)) }
    }

    fn takes_json(&self) -> bool {
        T::JSON
    }

    fn object(&mut self) -> Option<&mut dyn Object> {
        T::object(self)
    }
}

fn keep<T: Receive>(place: &mut Option<T>, value: Option<T>) -> Result<(), Expected> {
    *place = Some(value.ok_or(T::EXPECTED)?);
    Ok(())
}

impl<T: Receive> Sink for Vec<T> {
    fn expected(&self) -> Expected {
        "a list"
    }

    fn is_list(&self) -> bool {
        true
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn item(&mut self, fill: &mut dyn FnMut(&mut dyn Sink)) {
        let mut item = None::<T>;
        fill(&mut item);
        self.extend(item);
    }
}

impl<T: Receive> Sink for Option<Vec<T>> {
    fn expected(&self) -> Expected {
        "a list"
    }

    fn is_list(&self) -> bool {
        true
    }

    fn clear(&mut self) {
        *self = Some(Vec::new());
    }

    fn item(&mut self, fill: &mut dyn FnMut(&mut dyn Sink)) {
        self.get_or_insert_default().item(fill);
    }
}

/// A call that returns no data.
impl Object for () {
    fn property(&mut self, _: &str) -> Option<(&'static str, &mut dyn Sink)> {
        None
    }
}

impl Receive for () {
    const EXPECTED: Expected = "an object";

    fn object(place: &mut Option<Self>) -> Option<&mut dyn Object> {
        Some(place.get_or_insert_default())
    }
}

impl Receive for String {
    const EXPECTED: Expected = "a text";

    fn from_boolean(value: bool) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_integer(value: i64) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_float(value: f64) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_text(value: &str) -> Option<Self> {
        Some(value.to_owned())
    }
}

impl Receive for bool {
    const EXPECTED: Expected = "a boolean";

    fn from_boolean(value: bool) -> Option<Self> {
        Some(value)
    }

    fn from_integer(value: i64) -> Option<Self> {
        matches!(value, 0 | 1).then_some(value == 1)
    }

    fn from_text(value: &str) -> Option<Self> {
        match value {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }
    }
}

impl Receive for i64 {
    const EXPECTED: Expected = "an integer";

    fn from_integer(value: i64) -> Option<Self> {
        Some(value)
    }

    fn from_text(value: &str) -> Option<Self> {
        value.trim().parse().ok()
    }
}

impl Receive for i32 {
    const EXPECTED: Expected = "an integer";

    fn from_integer(value: i64) -> Option<Self> {
        value.try_into().ok()
    }

    fn from_text(value: &str) -> Option<Self> {
        value.trim().parse().ok()
    }
}

impl Receive for f64 {
    const EXPECTED: Expected = "a number";

    fn from_integer(value: i64) -> Option<Self> {
        Some(value as f64)
    }

    fn from_float(value: f64) -> Option<Self> {
        Some(value)
    }

    fn from_text(value: &str) -> Option<Self> {
        value.trim().parse().ok()
    }
}

impl Receive for Value {
    const EXPECTED: Expected = "JSON";
    const JSON: bool = true;

    fn from_json(value: Value) -> Option<Self> {
        Some(value)
    }
}

impl Receive for Map<String, Value> {
    const EXPECTED: Expected = "an object";
    const JSON: bool = true;

    fn from_json(value: Value) -> Option<Self> {
        match value {
            Value::Object(map) => Some(map),
            // The same as text.
            Value::String(text) => serde_json::from_str(&text).ok(),
            _ => None,
        }
    }
}

/// Where a value stands.
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

/// Reads a value into its place.
struct Place<'a, 'p> {
    sink: &'a mut dyn Sink,
    path: Path<'p>,
}

impl<'de> DeserializeSeed<'de> for Place<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.sink.takes_json() {
            let json = serde::Deserialize::deserialize(deserializer)?;
            self.path.check("JSON", self.sink.json(json));
            return Ok(());
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.sink.expected())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.path.check("a boolean", self.sink.boolean(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.path.check("a number", self.sink.integer(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        let taken = i64::try_from(value).map_err(|_| self.sink.expected()).and_then(|value| self.sink.integer(value));
        self.path.check("a number", taken);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.path.check("a number", self.sink.float(value));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        text(value, self.sink, &self.path);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if !self.sink.is_list() {
            self.path.tell(format_args!("a list in place of {}", self.sink.expected()));
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        self.sink.clear();
        for index in 0.. {
            let mut more = Ok(None);
            self.sink.item(&mut |sink| {
                more = items.next_element_seed(Place { sink, path: self.path.below(Step::Item(index)) });
            });
            if more?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        if self.sink.is_list() {
            let (mut entries, mut result) = (Some(entries), Ok(()));
            self.sink.clear();
            self.sink.item(&mut |sink| {
                if let Some(entries) = entries.take() {
                    result = Place { sink, path: self.path.below(Step::Item(0)) }.visit_map(entries);
                }
            });
            return result;
        }
        let expected = self.sink.expected();
        let Some(object) = self.sink.object() else {
            self.path.tell(format_args!("an object in place of {expected}"));
            while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        while let Some(property) = entries.next_key_seed(Name(object))? {
            match property {
                Some((name, sink)) => {
                    entries.next_value_seed(Place { sink, path: self.path.below(Step::Property(name)) })?;
                }
                None => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// Finds the place of a property while its name is read.
struct Name<'a>(&'a mut dyn Object);

impl<'a, 'de> DeserializeSeed<'de> for Name<'a> {
    type Value = Option<(&'static str, &'a mut dyn Sink)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'a> Visitor<'_> for Name<'a> {
    type Value = Option<(&'static str, &'a mut dyn Sink)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.property(name))
    }
}

/// Reads a text into a place: as what it says, if the place takes something else.
fn text(value: &str, sink: &mut dyn Sink, path: &Path<'_>) {
    let taken = sink.text(value);
    let is_json = value.trim_start().starts_with(['{', '[']) && (sink.is_list() || sink.object().is_some());
    if taken.is_err() && is_json {
        by_value(value, sink, path);
    } else if !value.is_empty() {
        // An empty text in place of a number or an object is how some servers write null.
        path.check("a text", taken);
    }
}

/// Reads the JSON `raw` into a place, each value by itself: one that cannot be read spoils no other.
fn by_value(raw: &str, sink: &mut dyn Sink, path: &Path<'_>) {
    let raw = raw.trim();
    if !raw.starts_with('"') && (sink.takes_json() || !raw.starts_with(['{', '['])) {
        let place = Place { sink, path: Path { parent: path.parent, step: path.step, problems: path.problems } };
        if let Err(error) = place.deserialize(&mut serde_json::Deserializer::from_str(raw)) {
            path.tell(error);
        }
    } else if raw.starts_with('"') {
        match lossy_text(raw) {
            Ok(value) if sink.takes_json() => path.check("a text", sink.json(value.into())),
            Ok(value) => text(&value, sink, path),
            Err(error) => path.tell(error),
        }
    } else if raw.starts_with('[') {
        match serde_json::from_str::<Vec<&RawValue>>(raw) {
            Ok(items) if sink.is_list() => {
                sink.clear();
                for (index, item) in items.into_iter().enumerate() {
                    sink.item(&mut |sink| by_value(item.get(), sink, &path.below(Step::Item(index))));
                }
            }
            Ok(_) => path.tell(format_args!("a list in place of {}", sink.expected())),
            Err(error) => path.tell(error),
        }
    } else if sink.is_list() {
        sink.clear();
        sink.item(&mut |sink| by_value(raw, sink, &path.below(Step::Item(0))));
    } else {
        let expected = sink.expected();
        match (serde_json::from_str::<Entries<'_>>(raw), sink.object()) {
            (Ok(Entries(entries)), Some(object)) => {
                for (name, value) in entries {
                    if let Some((name, sink)) = object.property(&name) {
                        by_value(value.get(), sink, &path.below(Step::Property(name)));
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
