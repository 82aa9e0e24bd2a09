//! Values of the document in Rust, and the calls of examples.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::{Map, Value, json};

use crate::{
    model::{Field, Kind, Limits, Model, Operation, Type},
    rust::ident,
};

/// The call of `operation` with the examples of its parameters; `complete` with those that are optional too.
pub fn call(model: &Model, operation: &Operation, complete: bool) -> TokenStream {
    let method = ident(&operation.rust);
    let expression = |field: &Field| {
        let json = example(model, field, complete);
        value(model, &field.ty, &field.limits, &json).unwrap_or_default()
    };
    let fields = || operation.parameters.iter().map(|parameter| &parameter.field);
    let arguments = fields().filter(|field| field.required).map(expression);
    let setters = fields().filter(|field| complete && !field.required).map(|field| {
        let (setter, value) = (ident(&field.rust), expression(field));
        quote!(.#setter(#value))
    });
    quote!(client.#method(#(#arguments),*) #(#setters)*)
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
    field.example.clone().unwrap_or_else(|| made_up(model, &field.ty, field, complete))
}

fn made_up(model: &Model, ty: &Type, field: &Field, complete: bool) -> Value {
    let limit = |keyword: &str| field.limits.own.iter().find(|(name, _)| *name == keyword).map(|(_, limit)| limit);
    let count = |keyword| limit(keyword).and_then(Value::as_u64).map(|n| n as usize);
    match ty {
        Type::Scalar(_) if ty.is_text() => {
            let text: String = field.wire.chars().take(count("maxLength").unwrap_or(usize::MAX)).collect();
            json!(format!("{text:x<0$}", count("minLength").unwrap_or(0)))
        }
        Type::Scalar(scalar) => {
            let example = || serde_json::from_str(scalar.example).unwrap_or_default();
            limit("minimum").or(limit("maximum")).cloned().unwrap_or_else(example)
        }
        Type::Any => json!({}),
        Type::External(_) => json!("a|1|b"),
        Type::List(item) => json!(vec![made_up(model, item, field, complete); count("minItems").unwrap_or(1).max(1)]),
        Type::Map(value) => json!({ "key": made_up(model, value, field, complete) }),
        Type::Nullable(inner) => made_up(model, inner, field, complete),
        Type::Named(name) => match model.kind(name) {
            Some(Kind::Enum(entries) | Kind::Codes(entries)) => {
                entries.first().map_or(Value::Null, |entry| entry.wire.clone())
            }
            Some(Kind::Struct(fields)) => {
                // One inside another would go on for ever.
                let ends = |field: &Field| !model.reachable(vec![&field.ty]).contains(name);
                let given = fields.iter().filter(|field| field.required || (complete && ends(field)));
                let values = given.map(|field| match ends(field) {
                    true => (field.wire.clone(), example(model, field, complete)),
                    false => (field.wire.clone(), if let Type::List(_) = field.ty { json!([]) } else { json!({}) }),
                });
                values.collect::<Map<_, _>>().into()
            }
            _ => Value::Null,
        },
    }
}

/// `json`, a value of `ty` within `limits`, in Rust; or why it is none.
pub fn value(model: &Model, ty: &Type, limits: &Limits, json: &Value) -> Result<TokenStream, String> {
    let is_not = |expected: &str| Err(format!("{json} is not {expected}"));
    if let Some(limit) = limits.exceeded(json) {
        return is_not(&limit);
    }
    let items = limits.items.as_deref().unwrap_or(const { &Limits { own: Vec::new(), items: None } });
    Ok(match (ty, json) {
        (Type::Nullable(_), Value::Null) => quote!(None),
        (Type::Nullable(inner), _) => {
            let value = value(model, inner, limits, json)?;
            match **inner {
                // An `Option` is taken with its exact type.
                Type::List(_) => from_json(json),
                _ if inner.is_text() => from_json(json),
                _ => quote!(Some(#value)),
            }
        }
        (Type::Any, _) => from_json(json),
        (Type::Scalar(scalar), _) => match (json, scalar.ty, scalar.format) {
            (Value::Bool(flag), "boolean", _) => flag.to_token_stream(),
            (Value::Number(number), "number", _) => {
                Literal::f64_unsuffixed(number.as_f64().unwrap_or_default()).to_token_stream()
            }
            (Value::Number(number), "integer", format) => match number.as_i64() {
                Some(number) if format == "int64" || i32::try_from(number).is_ok() => {
                    Literal::i64_unsuffixed(number).to_token_stream()
                }
                _ => return is_not("a whole number of that size"),
            },
            (Value::String(text), "string", "") => text.to_token_stream(),
            (Value::String(text), "string", _) if is_alike(text, scalar.example.trim_matches('"')) => {
                quote!(#text.parse()?)
            }
            _ => return is_not(&format!("of the type {}, such as {}", scalar.words(), scalar.example)),
        },
        (Type::External(path), Value::String(text)) => {
            let path: TokenStream = path.parse().unwrap_or_default();
            quote!(#text.parse::<#path>()?)
        }
        (Type::List(item), Value::Array(values)) => {
            let values = values.iter().map(|json| value(model, item, items, json)).collect::<Result<Vec<_>, _>>()?;
            quote!(vec![#(#values),*])
        }
        (Type::Map(inner), Value::Object(values)) => {
            values.values().try_for_each(|json| value(model, inner, items, json).map(drop))?;
            from_json(json)
        }
        (Type::Named(name), _) => return named(model, name, json),
        _ => return is_not("of its type"),
    })
}

fn from_json(json: &Value) -> TokenStream {
    let text = json.to_string();
    quote!(serde_json::from_str(#text)?)
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

fn named(model: &Model, name: &str, json: &Value) -> Result<TokenStream, String> {
    let rust = ident(name);
    let path = quote!(types::#rust);
    match model.kind(name) {
        Some(Kind::Enum(entries) | Kind::Codes(entries)) => {
            let entry = entries.iter().find(|entry| entry.wire == *json).map(|entry| ident(&entry.rust));
            entry.map(|entry| quote!(#path::#entry)).ok_or_else(|| format!("{json} is not a value of `{name}`"))
        }
        Some(Kind::Struct(fields)) => {
            let given = json.as_object().ok_or_else(|| format!("{json} is not an object"))?;
            if let Some(unknown) = given.keys().find(|key| !fields.iter().any(|field| field.wire == **key)) {
                return Err(format!("`{unknown}` is no property of `{name}`"));
            }
            let (mut arguments, mut setters) = (Vec::new(), Vec::new());
            for field in fields {
                match (given.get(&field.wire), field.required) {
                    (Some(json), true) => arguments.push(value(model, &field.ty, &field.limits, json)?),
                    (Some(json), false) => {
                        let (setter, value) = (ident(&field.rust), value(model, field.ty.bare(), &field.limits, json)?);
                        setters.push(quote!(.#setter(#value)));
                    }
                    (None, true) => return Err(format!("{json} lacks `{}` of `{name}`", field.wire)),
                    (None, false) => {}
                }
            }
            Ok(quote!(#path::new(#(#arguments),*) #(#setters)*))
        }
        _ => Err(format!("`{name}` is a response")),
    }
}
