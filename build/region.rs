//! The vendor's endpoints: a Rust enum of the `servers` that have a name (`x-region`).

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    document::Document,
    model::{list, text},
    rust::{doc, ident},
};

/// The type `Region`; nothing where no server has a name.
pub fn generate(document: &Document) -> TokenStream {
    let servers: Vec<_> = list(document.root(), "servers").iter().filter(|s| s.get("x-region").is_some()).collect();
    let Some(first) = servers.first() else { return TokenStream::new() };
    let default = ident(text(first, "x-region"));
    let names: Vec<_> = servers.iter().map(|server| ident(text(server, "x-region"))).collect();
    let urls: Vec<_> = servers.iter().map(|server| text(server, "url")).collect();
    let docs =
        servers.iter().map(|server| doc(&format!("{}\n\n<{}>", text(server, "description"), text(server, "url"))));
    quote! {
        /// A region with an endpoint of the vendor.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Region {
            #( #[doc = #docs] #names, )*
        }

        impl Region {
            /// The endpoint.
            pub const fn url(self) -> &'static str {
                match self { #( Self::#names => #urls, )* }
            }
        }

        impl ::std::default::Default for Region {
            fn default() -> Self {
                Self::#default
            }
        }
    }
}
