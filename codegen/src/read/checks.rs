//! Checks of the model as a whole: where a type can stand, and the values that are given.

use serde_json::Value;

use crate::{
    document::Mistake,
    example,
    model::{Field, Model, Place, Scope, Shape, Type},
    operation::is_shown,
};

/// Finds types that cannot stand where they are.
pub fn uses(model: &Model) -> Vec<Mistake> {
    let mut found = Vec::new();
    for section in &model.sections {
        let scope = Scope { model, section: Some(section) };
        for Field { place, ty, wire, pointer, required, span_field, .. } in
            section.operations.iter().flat_map(|operation| &operation.parameters)
        {
            let scalar = scope.is_scalar(ty);
            let scalars = matches!(&ty.shape, Shape::List(item) if scope.is_scalar(item)) && !ty.nullable;
            let expected = match place {
                Place::Path if !scalar => "one value: text, a number, true or false, or an enum",
                Place::Query if !scalar && !scalars => "one value, or a list of such",
                Place::QueryJoined if !scalars => "a list of values; without `explode: false`, one value",
                _ => {
                    if span_field.is_some() && !(*required && is_shown(scope, ty)) {
                        let message = "a span shows what is required, and an enum or a kind of conversation";
                        found.push((pointer.clone(), message.to_owned()));
                    }
                    continue;
                }
            };
            found.push((pointer.clone(), format!("`{wire}` must be {expected}")));
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
        for (list, keys) in definition.failures() {
            if !matches!(list.ty.shape, Shape::List(_)) {
                found.push((list.pointer.clone(), "`x-failures` is for a list".to_owned()));
                continue;
            }
            let fields = list.ty.inner().map_or(&[][..], |item| scope.fields(item));
            let inside = list.ty.inner().and_then(|item| scope.definition(item));
            let missing = keys.iter().find(|key| !fields.iter().any(|field| field.wire == **key));
            if let Some(key) = missing {
                found.push((list.pointer.clone(), format!("`x-failures`: an item has no `{key}`")));
            } else if keys.is_empty() && inside.is_some_and(|inside| inside.failures().next().is_none()) {
                found.push((
                    list.pointer.clone(),
                    "`x-failures` is empty: name the properties of an item that tell which one it is".to_owned(),
                ));
            }
        }
    }
    found
}

fn definitions(model: &Model) -> impl Iterator<Item = (Scope<'_>, &crate::model::Definition)> {
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
