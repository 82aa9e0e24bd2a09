//! Where received values go: a slot is a field of a struct, a type says what it can be made of.

use serde_json::Value;

/// What a slot takes, in words, if it cannot take a value.
pub(super) type Expected = &'static str;

/// A slot for a value. What a method does not take, it refuses with what it expects.
pub trait Slot {
    /// What the slot takes, in words.
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

    /// Makes a slot for the next item, has it filled and keeps what is in it.
    fn item(&mut self, _fill: &mut dyn FnMut(&mut dyn Slot)) {}

    /// The object in the slot, an empty one if there was none.
    fn object(&mut self) -> Option<&mut dyn Object> {
        None
    }
}

/// A struct that is received. Implemented by generated code.
pub trait Object {
    /// Returns the slot of the property `name`, with its name; `None` for one that is not known.
    fn property(&mut self, name: &str) -> Option<(&'static str, &mut dyn Slot)>;
}

/// A type of a value that is received. Its slot is an `Option` or a `Vec` of it. What a function does not take is `None`.
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

    /// Returns the object in `slot`, if the type is a struct; an empty one if there was none.
    fn object(_slot: &mut Option<Self>) -> Option<&mut dyn Object> {
        None
    }
}

impl<T: Receive> Slot for Option<T> {
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

fn keep<T: Receive>(slot: &mut Option<T>, value: Option<T>) -> Result<(), Expected> {
    *slot = Some(value.ok_or(T::EXPECTED)?);
    Ok(())
}

impl<T: Receive> Slot for Vec<T> {
    fn expected(&self) -> Expected {
        "a list"
    }

    fn is_list(&self) -> bool {
        true
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn item(&mut self, fill: &mut dyn FnMut(&mut dyn Slot)) {
        let mut item = None::<T>;
        fill(&mut item);
        self.extend(item);
    }
}

impl<T: Receive> Slot for Option<Vec<T>> {
    fn expected(&self) -> Expected {
        "a list"
    }

    fn is_list(&self) -> bool {
        true
    }

    fn clear(&mut self) {
        *self = Some(Vec::new());
    }

    fn item(&mut self, fill: &mut dyn FnMut(&mut dyn Slot)) {
        self.get_or_insert_default().item(fill);
    }
}
