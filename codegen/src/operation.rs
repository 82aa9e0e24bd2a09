//! The template of an operation: the method of the client, and the call with its setters, its request and its sending.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::{
    docs,
    members::{Member, members, rust_type},
    model::{Field, Kind, Model, Operation, Place, Shape},
    rust::{doc, ident},
};

/// The method of the client, and the call.
pub fn generate(model: &Model, operation: &Operation) -> (TokenStream, TokenStream) {
    let (name, call, scope) = (ident(&operation.rust), ident(&operation.builder), quote!(types::));
    let fields = operation.parameters.iter();
    let members: Vec<_> =
        fields.clone().map(|field| Member { field, rust: ident(&field.rust), boxed: false, wrapped: false }).collect();
    let (arguments, values, setters) = self::members(model, &members, &scope);
    let description = doc(&docs::operation(model, operation));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let method = quote! {
        #description
        #deprecated
        pub fn #name(&self, #(#arguments),*) -> builder::#call {
            builder::#call { _call: self._call(), #(#values),* }
        }
    };

    let about = doc(&format!("A call of [`{name}`](super::Client::{name}), with its optional parameters."));
    let members = fields.map(|Field { rust, ty, required, .. }| {
        let (rust, ty) = (ident(rust), rust_type(ty, &scope));
        if *required { quote!(pub(super) #rust: #ty) } else { quote!(pub(super) #rust: ::std::option::Option<#ty>) }
    });
    let request = request(model, operation);
    let response = ident(&operation.response);
    let success = model.kind(&operation.response).and_then(|kind| kind.outcomes().first());
    let success = success.map(|success| rust_type(&success.data, &scope));
    let builder = quote! {
        #about
        #[derive(Clone)]
        #[must_use = "a call is sent by `send` or `send_raw`"]
        pub struct #call {
            pub(super) _call: ::yunxin_im::codegen::Call,
            #(#members),*
        }

        impl #call {
            #(#setters)*

            fn _request(&self) -> ::yunxin_im::codegen::Request {
                #request
                request
            }
        }

        ::yunxin_im::codegen::call! { #call, types::#response, #success }
    };
    (method, builder)
}

fn request(model: &Model, operation: &Operation) -> TokenStream {
    let (id, method) = (&operation.id, ident(&operation.method));
    let shown = operation.parameters.iter().filter_map(|Field { rust, ty, span_field, .. }| {
        let (name, rust) = (ident(span_field.as_ref()?), ident(rust));
        Some(match &ty.shape {
            // Not the accounts in it.
            Shape::ConversationId => quote!(#name = self.#rust.conversation_type().name()),
            Shape::Named(ty) if matches!(model.kind(ty), Some(Kind::Codes(_))) => quote!(#name = self.#rust.number()),
            _ => quote!(#name = self.#rust.name()),
        })
    });
    let (in_path, others): (Vec<_>, Vec<_>) = operation.parameters.iter().partition(|p| p.place == Place::Path);
    // What is in braces is a parameter.
    let pieces = operation.path.split(['{', '}']).filter(|piece| !piece.is_empty()).map(|piece| {
        let parameter = in_path.iter().find(|parameter| parameter.wire == piece);
        parameter.map_or_else(|| quote!(request.path(#piece);), |parameter| write(model, parameter))
    });
    let others = others.iter().map(|parameter| write(model, parameter));
    quote! {
        #[allow(unused_imports)]
        use ::yunxin_im::codegen::Limit;
        let span = ::yunxin_im::codegen::call_span!(#id #(, #shown)*);
        let mut request = ::yunxin_im::codegen::Request::new(#id, ::http::Method::#method, span);
        #(#pieces)*
        #(#others)*
    }
}

/// Writes a parameter into the request, which checks its limits.
fn write(model: &Model, field: &Field) -> TokenStream {
    let Field { place, wire, .. } = field;
    let rust = ident(&field.rust);
    let is_list = matches!(field.ty.shape, Shape::List(_));
    let value = if field.required { quote!(&self.#rust) } else { quote!(value) };
    let limits = model.limits(&field.ty, &quote!(types::));
    let function = match place {
        Place::Path => format_ident!("segment"),
        Place::Query if is_list => format_ident!("query_each"),
        Place::Query => format_ident!("query"),
        Place::QueryJoined => format_ident!("query_joined"),
        Place::Header => format_ident!("header"),
        Place::Body | Place::Property => format_ident!("json"),
    };
    let name = (*place != Place::Body).then(|| quote!(#wire,));
    let write = quote!(request.#function(#name #value, &[#(#limits),*]););
    if field.required { write } else { quote!(if let Some(value) = &self.#rust { #write }) }
}
