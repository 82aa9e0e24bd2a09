//! Values of the documents in Rust, and the calls of examples.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::{Map, Value, json};

use crate::{
    members::converts,
    model::{Field, Operation, Scalar, Scope, Section, Shape, Type},
    rust::ident,
    value_type::RustType,
};

/// The call of `operation` with the examples of its parameters; `complete` with those that are optional too. Types are in the module
/// `module`.
pub fn call(scope: Scope<'_>, operation: &Operation, complete: bool, module: &TokenStream) -> TokenStream {
    let Some(section) = scope.section else { return TokenStream::new() };
    let (handle, method) = (ident(&section.rust), ident(&operation.rust));
    let args = operation.args().map(|args| ident(&args));
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for field in &operation.parameters {
        let value = value(scope, &field.ty, &example(scope, field, complete), module).unwrap_or_default();
        let name = ident(&field.rust);
        if !field.required {
            setters.extend(complete.then(|| quote!(.#name(#value))));
        } else if args.is_some() {
            // What is made of a text may be of any type that makes it; the rest is of the exact one.
            let exact = if converts(&field.ty) { value } else { list(&field.ty, value) };
            arguments.push(quote!(#name: #exact));
        } else {
            arguments.push(value);
        }
    }
    let arguments =
        if let Some(args) = args { quote!(#module::#args { #(#arguments),* }) } else { quote!(#(#arguments),*) };
    quote!(client.#handle().#method(#arguments)#(#setters)*)
}

/// A list whose items are made of texts, as it stands in a struct.
fn list(ty: &Type, value: TokenStream) -> TokenStream {
    match &ty.shape {
        Shape::List(item) if converts(item) => quote!(#value.map(::std::convert::Into::into).to_vec()),
        Shape::List(_) => quote!(#value.to_vec()),
        _ => value,
    }
}

/// The code of an example in the documentation of `operation`.
pub fn doctest(scope: Scope<'_>, operation: &Operation) -> String {
    let module = ident(scope.section.map_or("types", |section| &section.rust));
    let call = call(scope, operation, true, &quote!(#module));
    let code = pretty(quote!(let response = #call.send().await?; println!("{:?}", response.data);));
    let code =
        if operation.data.is_some() { code } else { code.replace("{:?}\", response.data", "{}\", response.trace_id") };
    example_of(&module, &code)
}

/// The code of an example in the documentation of a section: its typical operations with what they require.
pub fn doctest_of_section(scope: Scope<'_>, section: &Section) -> String {
    let module = ident(&section.rust);
    let calls = section.typical.iter().map(|index| {
        let operation = &section.operations[*index];
        let call = call(scope, operation, false, &quote!(#module));
        format!("// {}\n{}", operation.summary.trim(), pretty(quote!(#call.send().await?;)))
    });
    example_of(&module, &calls.collect::<Vec<_>>().join("\n"))
}

/// An example with what its code imports.
fn example_of(module: &Ident, code: &str) -> String {
    let imports: Vec<_> = [module.to_string(), "types".to_owned()]
        .into_iter()
        .filter(|module| code.contains(&format!("{module}::")))
        .collect();
    let import = match &imports[..] {
        [] => String::new(),
        [one] => format!("use yunxin_im::{one};\n\n"),
        many => format!("use yunxin_im::{{{}}};\n\n", many.join(", ")),
    };
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
pub fn example(scope: Scope<'_>, field: &Field, complete: bool) -> Value {
    field.example.clone().unwrap_or_else(|| made_up(scope, &field.ty, &field.wire, complete))
}

/// A value of `ty` that keeps to its limits; a text is made of `name`.
fn made_up(scope: Scope<'_>, ty: &Type, name: &str, complete: bool) -> Value {
    let count = |keyword| ty.limit(keyword).and_then(Value::as_u64).map(|n| n as usize);
    let inner = |ty| made_up(scope, ty, name, complete);
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
        Shape::Rust(RustType { json, .. }) => match (json.as_str(), name) {
            ("integer", _) => json!(1),
            ("object", _) => json!({}),
            (_, name) if name.contains("conversation") => json!("alice|1|bob"),
            _ => json!("1"),
        },
        // Two items show how a list is written.
        Shape::List(item) => {
            let most = count("maxItems").unwrap_or(2).min(2);
            json!(vec![inner(item); count("minItems").unwrap_or(most).max(most)])
        }
        Shape::Map(value) => json!({ "key": inner(value) }),
        Shape::Named { .. } => match scope.definition(ty) {
            Some(definition) if scope.is_struct(ty) => {
                // One inside another would go on for ever.
                let ends = |field: &Field| !scope.reachable([&field.ty]).contains(&definition.pointer);
                let fields = definition.kind.fields();
                let given = fields.iter().filter(|field| field.required || (complete && ends(field)));
                let values = given.map(|field| (field.wire.clone(), example(scope, field, complete)));
                values.collect::<Map<_, _>>().into()
            }
            definition => definition
                .and_then(|definition| definition.kind.entries().first())
                .map_or(Value::Null, |entry| entry.wire.clone()),
        },
    }
}

/// `json`, a value of `ty`, in Rust, as methods take it; or why it is none.
pub fn value(scope: Scope<'_>, ty: &Type, json: &Value, module: &TokenStream) -> Result<TokenStream, String> {
    let is_not = |expected: &str| Err(format!("{json} is not {expected}"));
    if let Some(limit) = ty.limits.iter().find(|limit| limit.is_exceeded(json)) {
        return is_not(&limit.words());
    }
    Ok(match (&ty.shape, json) {
        (Shape::Any, _) => from_json(json),
        (Shape::Scalar(scalar), _) => match literal(scalar, json) {
            Some(literal) => literal,
            None => return is_not(&format!("of the type {}, such as {}", scalar.words(), scalar.example)),
        },
        (Shape::Rust(RustType { example: Some(example), .. }), _) => {
            example.parse().map_err(|e| format!("the `x-rust-example` {example:?} is not Rust: {e}"))?
        }
        (Shape::Rust(RustType { json: of, .. }), Value::Number(number)) if of == "integer" => match number.as_i64() {
            Some(number) => Literal::i64_unsuffixed(number).to_token_stream(),
            None => return is_not("a whole number"),
        },
        (Shape::Rust(rust), Value::String(text)) if rust.json == "string" => {
            if rust.is_of_text() {
                quote!(#text)
            } else {
                let name = ident(&rust.name);
                quote!(#text.parse::<yunxin_im::#name>()?)
            }
        }
        (Shape::Rust(RustType { json: of, .. }), Value::Object(_)) if of == "object" => {
            return Err("a value of a hand-written type for objects needs an `x-rust-example`".to_owned());
        }
        (Shape::Rust(RustType { json: of, .. }), _) => return is_not(&format!("of the type {of}")),
        (Shape::List(item), Value::Array(values)) => {
            let values = values.iter().map(|json| Ok(list(item, value(scope, item, json, module)?)));
            let values = values.collect::<Result<Vec<_>, String>>()?;
            quote!([#(#values),*])
        }
        (Shape::Map(inner), Value::Object(values)) => {
            values.values().try_for_each(|json| value(scope, inner, json, module).map(drop))?;
            from_json(json)
        }
        (Shape::Named { name, shared }, _) => {
            let name = ident(name);
            let path = if *shared { quote!(types::#name) } else { quote!(#module::#name) };
            named(scope, ty, json, module, &path)?
        }
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
        _ => json.as_str()?.to_token_stream(),
    })
}

/// `json`, a value of the definition at `path`, in Rust.
fn named(
    scope: Scope<'_>,
    ty: &Type,
    json: &Value,
    module: &TokenStream,
    path: &TokenStream,
) -> Result<TokenStream, String> {
    let Some(definition) = scope.definition(ty) else { return Err("its type is not known".to_owned()) };
    let name = &definition.rust;
    if !scope.is_struct(ty) {
        let entry = definition.kind.entries().iter().find(|entry| entry.wire == *json).map(|entry| ident(&entry.rust));
        return entry.map(|entry| quote!(#path::#entry)).ok_or(format!("{json} is not a value of `{name}`"));
    }
    let fields = definition.kind.fields();
    let given = json.as_object().ok_or(format!("{json} is not an object"))?;
    if let Some(unknown) = given.keys().find(|key| !fields.iter().any(|field| field.wire == **key)) {
        return Err(format!("`{unknown}` is no property of `{name}`"));
    }
    if let Some(field) = fields.iter().find(|field| field.required && !given.contains_key(&field.wire)) {
        return Err(format!("{json} lacks `{}` of `{name}`", field.wire));
    }
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for field in fields {
        let Some(json) = given.get(&field.wire) else { continue };
        let (rust, value) = (ident(&field.rust), value(scope, &field.ty, json, module)?);
        if field.required {
            arguments.push(value);
        } else {
            setters.push(quote!(.#rust(#value)));
        }
    }
    Ok(quote!(#path::new(#(#arguments),*) #(#setters)*))
}
