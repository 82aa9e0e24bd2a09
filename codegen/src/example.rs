//! Values of the document in Rust, and the calls of examples.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::{Map, Value, json};

use crate::{
    model::{Field, Kind, Model, Operation, Scalar, Shape, Type},
    rust::ident,
};

/// The call of `operation` with the examples of its parameters; `complete` with those that are optional too.
pub fn call(model: &Model, operation: &Operation, complete: bool) -> TokenStream {
    let method = ident(&operation.rust);
    let example = |field: &Field| (field.required || complete).then(|| example(model, field, complete));
    let members = members(model, &operation.parameters, example).unwrap_or_default();
    quote!(client.#method #members)
}

/// The code of an example in the documentation of `operation`.
pub fn doctest(model: &Model, operation: &Operation) -> String {
    let call = call(model, operation, true);
    let code = pretty(quote!(let response = #call.send().await?; println!("{:?}", response.data);));
    let import = if code.contains("types::") { "use yunxin_im::types;\n\n" } else { "" };
    let function = "async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>>";
    format!("{import}# {function} {{\n{code}# Ok(())\n# }}\n")
}

/// Statements as rustfmt has them.
pub fn pretty(statements: TokenStream) -> String {
    let file = syn::parse2(quote!(fn example() { #statements })).map(|file| prettyplease::unparse(&file));
    let code = file.unwrap_or_default();
    let lines = code.lines().filter_map(|line| line.strip_prefix("    ")).map(|line| format!("{line}\n"));
    lines.collect()
}

/// The example of `field`; one that is made up if the document has none.
pub fn example(model: &Model, field: &Field, complete: bool) -> Value {
    field.example.clone().unwrap_or_else(|| made_up(model, &field.ty, &field.wire, complete))
}

/// A value of `ty` that keeps to its limits; a text is made of `name`.
fn made_up(model: &Model, ty: &Type, name: &str, complete: bool) -> Value {
    let count = |keyword| ty.limit(keyword).and_then(Value::as_u64).map(|n| n as usize);
    let inner = |ty| made_up(model, ty, name, complete);
    match &ty.shape {
        Shape::Scalar(_) if ty.is_text() => {
            let text: String = name.chars().take(count("maxLength").unwrap_or(usize::MAX)).collect();
            json!(format!("{text:x<0$}", count("minLength").unwrap_or(0)))
        }
        Shape::Scalar(scalar) => {
            let example = || serde_json::from_str(scalar.example).unwrap_or_default();
            ty.limit("minimum").or(ty.limit("maximum")).cloned().unwrap_or_else(example)
        }
        Shape::Any => json!({}),
        Shape::ConversationId => json!("a|1|b"),
        Shape::List(item) => json!(vec![inner(item); count("minItems").unwrap_or(1).max(1)]),
        Shape::Map(value) => json!({ "key": inner(value) }),
        Shape::Named(of) => match model.kind(of) {
            Some(Kind::Struct(fields)) => {
                // One inside another would go on for ever.
                let ends = |field: &Field| !model.reachable(vec![&field.ty]).contains(of);
                let given = fields.iter().filter(|field| field.required || (complete && ends(field)));
                let values = given.map(|field| match ends(field) {
                    true => (field.wire.clone(), example(model, field, complete)),
                    false => {
                        (field.wire.clone(), if let Shape::List(_) = field.ty.shape { json!([]) } else { json!({}) })
                    }
                });
                values.collect::<Map<_, _>>().into()
            }
            kind => kind.and_then(|kind| kind.entries().first()).map_or(Value::Null, |entry| entry.wire.clone()),
        },
    }
}

/// `json`, a value of `ty`, in Rust; or why it is none.
pub fn value(model: &Model, ty: &Type, json: &Value) -> Result<TokenStream, String> {
    let is_not = |expected: &str| Err(format!("{json} is not {expected}"));
    if let Some(limit) = ty.limits.iter().find(|limit| limit.is_exceeded(json)) {
        return is_not(&limit.words());
    }
    if ty.nullable {
        // An `Option` is taken as it is.
        if !json.is_null() {
            value(model, &ty.bare(), json)?;
        }
        return Ok(from_json(json));
    }
    Ok(match (&ty.shape, json) {
        (Shape::Any, _) => from_json(json),
        (Shape::Scalar(scalar), _) => match literal(scalar, json) {
            Some(literal) => literal,
            None => return is_not(&format!("of the type {}, such as {}", scalar.words(), scalar.example)),
        },
        (Shape::ConversationId, Value::String(text)) => quote!(#text.parse::<yunxin_im::ConversationId>()?),
        (Shape::List(item), Value::Array(values)) => {
            let values = values.iter().map(|json| value(model, item, json)).collect::<Result<Vec<_>, _>>()?;
            quote!(vec![#(#values),*])
        }
        (Shape::Map(inner), Value::Object(values)) => {
            values.values().try_for_each(|json| value(model, inner, json).map(drop))?;
            from_json(json)
        }
        (Shape::Named(name), _) => named(model, name, json)?,
        _ => return is_not("of its type"),
    })
}

fn from_json(json: &Value) -> TokenStream {
    let text = json.to_string();
    quote!(serde_json::from_str(#text)?)
}

fn literal(scalar: &Scalar, json: &Value) -> Option<TokenStream> {
    Some(match scalar.ty {
        "boolean" => json.as_bool()?.to_token_stream(),
        "number" => Literal::f64_unsuffixed(json.as_f64()?).to_token_stream(),
        "integer" => {
            let number = json.as_i64().filter(|number| scalar.format == "int64" || i32::try_from(*number).is_ok())?;
            Literal::i64_unsuffixed(number).to_token_stream()
        }
        _ if scalar.format.is_empty() => json.as_str()?.to_token_stream(),
        _ => {
            let text = json.as_str().filter(|text| is_alike(text, scalar.example.trim_matches('"')))?;
            quote!(#text.parse()?)
        }
    })
}

/// Whether `text` has digits and letters where `example` has some, and its other characters; and, if that is a date, such a month
/// and such a day.
fn is_alike(text: &str, example: &str) -> bool {
    let alike = |(c, other): (char, char)| if other.is_alphanumeric() { c.is_ascii_alphanumeric() } else { c == other };
    let is_date = example.starts_with("2026-") && text.is_ascii();
    text.len() == example.len()
        && text.chars().zip(example.chars()).all(alike)
        && (!is_date || (("01".."13").contains(&&text[5..7]) && ("01".."32").contains(&&text[8..10])))
}

/// `json`, a value of the definition `name`, in Rust.
fn named(model: &Model, name: &str, json: &Value) -> Result<TokenStream, String> {
    let rust = ident(name);
    let Some(Kind::Struct(fields)) = model.kind(name) else {
        let entries = model.kind(name).map(Kind::entries).unwrap_or_default();
        let entry = entries.iter().find(|entry| entry.wire == *json).map(|entry| ident(&entry.rust));
        return entry.map(|entry| quote!(types::#rust::#entry)).ok_or(format!("{json} is not a value of `{name}`"));
    };
    let given = json.as_object().ok_or(format!("{json} is not an object"))?;
    if let Some(unknown) = given.keys().find(|key| !fields.iter().any(|field| field.wire == **key)) {
        return Err(format!("`{unknown}` is no property of `{name}`"));
    }
    if let Some(field) = fields.iter().find(|field| field.required && !given.contains_key(&field.wire)) {
        return Err(format!("{json} lacks `{}` of `{name}`", field.wire));
    }
    let members = members(model, fields, |field| given.get(&field.wire).cloned())?;
    Ok(quote!(types::#rust::new #members))
}

/// The arguments with what is required, and setters with the rest, as far as `given` has values.
fn members(model: &Model, fields: &[Field], given: impl Fn(&Field) -> Option<Value>) -> Result<TokenStream, String> {
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for field in fields {
        let Some(json) = given(field) else { continue };
        if field.required {
            arguments.push(value(model, &field.ty, &json)?);
        } else {
            let (setter, value) = (ident(&field.rust), value(model, &field.ty.bare(), &json)?);
            setters.push(quote!(.#setter(#value)));
        }
    }
    Ok(quote!((#(#arguments),*) #(#setters)*))
}
