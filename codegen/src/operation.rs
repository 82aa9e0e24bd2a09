//! The template of an operation: the method of the section's handle, the call with its setters, and the table of its parameters.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::{
    docs,
    members::{constant, converts, is_text_of_number, limits, rust_type, setter, takes},
    model::{Field, Operation, Place, Scope, Shape, Type},
    rust::{doc, ident, pascal},
};

/// The method of the handle.
pub fn method(scope: Scope<'_>, operation: &Operation) -> TokenStream {
    let (name, call, table) = (ident(&operation.rust), ident(&operation.call), constant(&operation.id));
    let args = operation.args().map(|args| ident(&args));
    let arguments = operation.arguments().map(|field| {
        let (name, takes) = (ident(&field.rust), takes(scope, &field.ty));
        quote!(#name: #takes)
    });
    let (generics, arguments) = if let Some(args) = &args {
        let (declared, used): (Vec<_>, Vec<_>) = generics(operation)
            .map(|(name, field)| {
                let exact = rust_type(scope, &field.ty);
                (quote!(#name: ::std::convert::Into<#exact>), name)
            })
            .unzip();
        let generic = (!used.is_empty()).then(|| quote!(<#(#used),*>));
        ((!declared.is_empty()).then(|| quote!(<#(#declared),*>)), quote!(args: #args #generic))
    } else {
        (None, quote!(#(#arguments),*))
    };
    let values = operation.parameters.iter().enumerate().filter(|(_, field)| field.required).map(|(index, field)| {
        let name = ident(&field.rust);
        let value = if args.is_some() { quote!(args.#name) } else { quote!(#name) };
        give(scope, field, index, &value)
    });
    let description = doc(&docs::operation(scope, operation));
    let aliases = operation.vendor_names.iter().chain([&operation.id]).filter(|alias| **alias != operation.rust);
    let aliases = aliases.map(|alias| quote!(#[doc(alias = #alias)]));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #description
        #(#aliases)*
        #deprecated
        pub fn #name #generics(&self, #arguments) -> #call {
            #call(::yunxin_im::codegen::Call::new(self.client, &#table)#(#values)*)
        }
    }
}

/// The call with its setters, its named arguments, and the table of its parameters.
pub fn call(scope: Scope<'_>, operation: &Operation) -> TokenStream {
    let (name, handle) = (ident(&operation.call), scope.section.map_or("", |section| &section.handle));
    let method = &operation.rust;
    let about = doc(&format!(
        "A call of [`{method}`]({handle}::{method}), which shows an example, with its optional parameters."
    ));
    let data = operation.data.as_ref().map_or(quote!(()), |data| rust_type(scope, data));
    let setters = operation.parameters.iter().enumerate().filter(|(_, field)| !field.required).map(|(index, field)| {
        let give = give(scope, field, index, &quote!(value));
        let setter = setter(scope, field, &quote!(Self(self.0 #give)));
        let null = (field.ty.nullable && field.place == Place::Property).then(|| null(field, index));
        quote!(#setter #null)
    });
    let setters: Vec<_> = setters.collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
    let paged = operation.paged_by.zip(operation.data.as_ref()).map(|(index, data)| {
        let items = scope.definition(data).and_then(|definition| {
            let page = definition.page.as_ref()?;
            definition.kind.fields().iter().find(|field| field.wire == page.items)?.ty.inner()
        });
        let (page, item) = (rust_type(scope, data), items.map(|item| rust_type(scope, item)));
        let index = Literal::usize_unsuffixed(index);
        quote!(::yunxin_im::codegen::paged_call! { #name, #page, #item, #index })
    });
    let (args, table) = (operation.args().map(|name| args(scope, operation, &name)), table(scope, operation));
    quote! {
        #args

        #about
        #[derive(Clone)]
        #[must_use = "a call is sent by `send` or `send_raw`"]
        pub struct #name(::yunxin_im::codegen::Call);

        #setters

        ::yunxin_im::codegen::call! { #name, #data }
        #paged
        #table
    }
}

/// The method that sends a null for a property, which is not the same as to leave it out.
fn null(field: &Field, index: usize) -> TokenStream {
    let (name, index) = (format_ident!("clear_{}", field.rust), Literal::usize_unsuffixed(index));
    let about = doc(&format!("Clears [`{0}`](Self::{0}) at the service: sends null for it.", field.rust));
    quote! {
        #about
        pub fn #name(self) -> Self {
            Self(self.0.null(#index))
        }
    }
}

/// The required arguments by name.
fn args(scope: Scope<'_>, operation: &Operation, name: &str) -> TokenStream {
    let name = ident(name);
    let handle = scope.section.map_or("", |section| &section.handle);
    let about = doc(&format!("What [`{0}`]({handle}::{0}) requires, by name.", operation.rust));
    let generic: Vec<_> = generics(operation).collect();
    let fields = operation.arguments().map(|field| {
        let (rust, exact) = (ident(&field.rust), rust_type(scope, &field.ty));
        let ty = generic.iter().find(|(_, of)| of.rust == field.rust).map_or(exact, |(name, _)| quote!(#name));
        let description = doc(&docs::argument(scope, field));
        quote!(#description pub #rust: #ty)
    });
    let names: Vec<_> = generic.iter().map(|(name, _)| name).collect();
    let generics = (!names.is_empty()).then(|| quote!(<#(#names),*>));
    quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #name #generics { #(#fields),* }
    }
}

/// The type parameters of named arguments: what an argument is made of, such as a text for an id.
fn generics(operation: &Operation) -> impl Iterator<Item = (proc_macro2::Ident, &Field)> {
    let converted = operation.arguments().filter(|field| converts(&field.ty)).enumerate();
    converted.map(|(i, field)| (format_ident!("T{}", i + 1), field))
}

/// Gives a call the value of a parameter.
fn give(scope: Scope<'_>, field: &Field, index: usize, value: &TokenStream) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let (one, is_list) = if let Shape::List(item) = &field.ty.shape { (&**item, true) } else { (&field.ty, false) };
    let of = rust_type(scope, one);
    let method = ident(match (field.place, is_list) {
        (Place::Property, false) if is_text_of_number(one) => "json_text",
        (Place::Property | Place::QueryJson, true) => "json_list",
        (Place::Property | Place::QueryJson, false) => "json",
        (_, true) => "list",
        (_, false) => "text",
    });
    quote!(.#method::<#of>(#index, #value))
}

/// The table of an operation.
fn table(scope: Scope<'_>, operation: &Operation) -> TokenStream {
    let Operation { id, path, effect, .. } = operation;
    let (name, method) = (constant(id), ident(&operation.method));
    let body = ident(match operation.body {
        None => "None",
        Some(false) => "Optional",
        Some(true) => "Required",
    });
    let parameters = operation.parameters.iter().map(|field| {
        let (wire, limits) = (&field.wire, limits(scope, &field.ty));
        let place = ident(match field.place {
            Place::Path => "Path",
            Place::Query | Place::QueryJson => "Query",
            Place::QueryJoined => "QueryJoined",
            Place::Property => "Property",
        });
        let span = match &field.span_field {
            Some(name) => {
                let name = ident(&pascal(name));
                quote!(Some(::yunxin_im::codegen::SpanField::#name))
            }
            None => quote!(None),
        };
        quote! {
            ::yunxin_im::codegen::Parameter {
                name: #wire, place: ::yunxin_im::codegen::Place::#place, limits: &[#(#limits),*], span: #span,
            }
        }
    });
    quote! {
        static #name: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
            id: #id,
            method: ::http::Method::#method,
            path: #path,
            effect: #effect,
            body: ::yunxin_im::codegen::Body::#body,
            parameters: &[#(#parameters),*],
        };
    }
}

/// Whether a type is one that a span can show.
pub fn is_shown(scope: Scope<'_>, ty: &Type) -> bool {
    match &ty.shape {
        Shape::Rust(rust) => rust.name == "ConversationId",
        Shape::Named { .. } => !scope.is_struct(ty),
        _ => false,
    }
}
