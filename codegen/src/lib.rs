//! From an OpenAPI document to the Rust source of a client: parse → read → generate.
//!
//! It knows no operation, parameter or schema by name. It does know what all operations of the API share: the headers that the
//! middleware supplies, and the envelope `{code, msg, data}` whose `code` tells the responses apart.

mod compare;
mod docs;
mod document;
mod example;
mod keywords;
mod members;
pub mod model;
mod operation;
mod outline;
mod read;
mod rust;
mod structs;
mod types;
mod value_type;

use proc_macro2::TokenStream;
use quote::quote;

pub use compare::changes;
pub use document::{Diagnostics, Document, Mistake, Node};
pub use model::Model;
pub use outline::outline;

/// The API that `yaml`, the text of the document called `name`, describes, and the Rust source of its client. `needed` are the
/// definitions that hand-written code uses, each with its values.
pub fn generate(name: &str, yaml: &str, needed: &[(&str, &str)]) -> Result<(Model, String), Diagnostics> {
    let document = Document::parse(name, yaml)?;
    let model = read::read(&document, needed)?;
    let source = source(&model).map_err(|refusal| document.diagnostics(vec![refusal]))?;
    Ok((model, format!("// Generated from {name}. Do not edit.\n\n{source}")))
}

/// The Rust source of a client; or the place in the document of what cannot be generated, and why.
pub fn source(model: &Model) -> Result<String, Mistake> {
    let types = types::generate(model)?;
    let operations = model.operations.iter().map(|operation| operation::generate(model, operation));
    let (methods, builders): (Vec<_>, Vec<_>) = operations.unzip();
    let calls: TokenStream = quote! {
        /// The calls of the API.
        #[allow(clippy::all)]
        pub mod builder {
            #[allow(unused_imports)]
            use super::types;
            #(#builders)*
        }

        #[allow(clippy::all)]
        impl Client { #(#methods)* }
    };
    let calls = syn::parse2(calls).map_err(|e| (String::new(), format!("the generated code is not Rust: {e}")))?;
    let calls = prettyplease::unparse(&calls);
    Ok(format!("/// The types of the API.\n#[allow(clippy::all)]\npub mod types {{\n{types}}}\n\n{calls}"))
}

/// A block of calls for the tests, with the types of the module `scope`: each operation with its required parameters and with all,
/// as `call!(name, code, client, expression)`.
pub fn calls(model: &Model, scope: &str) -> String {
    let calls = model.operations.iter().flat_map(|operation| {
        ["minimal", "complete"].map(|size| {
            let call = example::call(model, operation, size == "complete");
            let (name, code) = (format!("{}_{size}", operation.id), example::pretty(call.clone()));
            format!("call!({name:?}, {code:?}, client, {call});\n")
        })
    });
    format!("{{\n#[allow(unused_imports)]\nuse {scope}::types;\n{}}}\n", calls.collect::<String>())
}
