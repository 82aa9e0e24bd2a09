//! Checks of the model as a whole: where a type can stand, and the values that are given.

use serde_json::Value;

use crate::{
    document::Mistake,
    example,
    model::{Definition, Field, Model, Place, Scope, Shape, Type},
    operation::is_shown,
};

/// Finds types that cannot stand where they are.
pub fn uses(model: &Model) -> Vec<Mistake> {
    let mut found = Vec::new();
    for section in &model.sections {
        let scope = Scope { model, section: Some(section) };
        for field in section.operations.iter().flat_map(|operation| &operation.parameters) {
            found.extend(parameter(scope, field).map(|message| (field.pointer.clone(), message)));
        }
    }
    for (scope, definition) in definitions(model) {
        if scope.is_endless(definition) {
            let message = "it requires another one of itself inside, without end: make a property optional";
            found.push((definition.pointer.clone(), message.to_owned()));
        }
        if definition.page.is_some() && definition.sent {
            found.push((definition.pointer.clone(), "a page is received, and not sent, too".to_owned()));
        }
        for field in definition.kind.fields().iter().filter(|_| definition.received) {
            found.extend(received(scope, definition, field).map(|message| (field.pointer.clone(), message)));
        }
        for (list, keys) in definition.failures() {
            found.extend(failures(scope, &list.ty, keys).map(|message| (list.pointer.clone(), message)));
        }
    }
    found
}

/// Why a parameter cannot be where it is.
fn parameter(scope: Scope<'_>, field: &Field) -> Option<String> {
    let Field { place, ty, wire, required, span_field, .. } = field;
    let is_one = scope.is_scalar(ty) && !ty.nullable;
    let is_list = matches!(&ty.shape, Shape::List(item) if scope.is_scalar(item)) && !ty.nullable;
    let expected = match place {
        Place::Path if !is_one => "one value: text, a number, true or false, or an enum",
        Place::Query if !is_one && !is_list => "one value, or a list of such",
        Place::QueryJoined if !is_list => "a list of values; without `explode: false`, one value",
        _ if span_field.is_some() && !(*required && is_shown(scope, ty)) => {
            return Some("a span shows what is required, and an enum or a kind of conversation".to_owned());
        }
        _ => return None,
    };
    Some(format!("`{wire}` must be {expected}"))
}

/// Why the client cannot read a property of what is received.
fn received(scope: Scope<'_>, definition: &Definition, field: &Field) -> Option<String> {
    let is_map = |ty: &Type| matches!(ty.shape, Shape::Map(_)) && !ty.is_any_object();
    let of = match field.ty.inner() {
        _ if is_map(&field.ty) => "a map: write `type: object` without properties, which is any object",
        Some(item) if is_map(item) || matches!(item.shape, Shape::List(_)) => {
            "a list of lists or maps: describe it as any"
        }
        None if scope.is_inside(definition, &field.ty) => {
            "an object in another one of its kind: make it a list, or describe it as any"
        }
        _ => return None,
    };
    Some(format!("the client does not read {of}"))
}

/// Why a list does not tell what failed, and which item it is by `keys`.
fn failures(scope: Scope<'_>, list: &Type, keys: &[String]) -> Option<String> {
    let Shape::List(item) = &list.shape else { return Some("`x-failures` is for a list".to_owned()) };
    let fields = scope.fields(item);
    let field = |wire: &str| fields.iter().find(|field| field.wire == wire);
    let is_key = |ty: &Type| scope.is_scalar(ty) || matches!(&ty.shape, Shape::List(item) if scope.is_scalar(item));
    if scope.definition(item).is_some_and(|inside| inside.failures().next().is_some()) {
        return None;
    }
    if keys.is_empty() && !scope.is_scalar(item) {
        return Some("`x-failures` is empty: name the properties of an item that tell which one it is".to_owned());
    }
    if let Some(key) = keys.iter().find(|key| !field(key).is_some_and(|field| is_key(&field.ty))) {
        return Some(format!("`x-failures`: an item has no `{key}` that is a value, or a list of such"));
    }
    let is_code = |ty: &Type| matches!(&ty.shape, Shape::Rust(rust) if rust.name == "ResultCode");
    let code = ["error_code", "code"].into_iter().filter_map(field).find(|field| !is_code(&field.ty));
    let msg = ["error_msg", "msg"].into_iter().filter_map(field).find(|field| !field.ty.is_text());
    let (cause, expected) = code.map(|field| (field, "a `ResultCode`")).or(msg.map(|field| (field, "a text")))?;
    Some(format!("`x-failures`: the `{}` of an item must be {expected}", cause.wire))
}

fn definitions(model: &Model) -> impl Iterator<Item = (Scope<'_>, &Definition)> {
    let scopes = model.sections.iter().map(Some).chain([None]).map(move |section| Scope { model, section });
    scopes.flat_map(|scope| scope.definitions().iter().map(move |definition| (scope, definition)))
}

/// Finds defaults and examples that are no values of their types: all that is generated from here on is made of them.
pub fn values(model: &Model) -> Vec<Mistake> {
    let parameters = model.sections.iter().flat_map(|section| {
        let scope = Scope { model, section: Some(section) };
        section.operations.iter().flat_map(|operation| &operation.parameters).map(move |field| (scope, field, true))
    });
    let properties = definitions(model).flat_map(|(scope, definition)| {
        definition.kind.fields().iter().map(move |field| (scope, field, definition.sent))
    });
    let (mut given, mut made_up) = (Vec::new(), Vec::new());
    for (scope, field, is_sent) in properties.chain(parameters) {
        let is_of_structs = |ty: &Type| scope.is_struct(ty) || ty.inner().is_some_and(|inner| scope.is_struct(inner));
        let mistake = |subject: &str, json: &Value| {
            let reason = example::value(scope, &field.ty, json, &quote::quote!(types)).err()?;
            Some((field.pointer.clone(), subject.replace("{}", &field.wire) + ": " + &reason))
        };
        given.extend(field.default.as_ref().and_then(|json| mistake("the `default` of `{}`", json)));
        match &field.example {
            Some(json) => given.extend(mistake("the `example` of `{}`", json)),
            // The properties of a struct are checked each for itself.
            None if is_sent && !is_of_structs(&field.ty) => {
                made_up.extend(mistake("`{}` needs an `example`", &example::example(scope, field, true)));
            }
            None => {}
        }
    }
    // What is made up has the given values in it.
    if given.is_empty() { made_up } else { given }
}
