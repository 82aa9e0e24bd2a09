//! Integer enums, for which typify has no names: a Rust enum from `enum` and `x-enum-varnames`, and, for a list that is
//! open (`x-extensible-enum`), a number with named constants.

use heck::{ToKebabCase, ToShoutySnakeCase};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{
    model::{list, text},
    rust::{doc, ident},
};

/// What a schema lists by name.
pub struct Names<'a> {
    pub open: bool,
    pub entries: Vec<Entry<'a>>,
}

pub struct Entry<'a> {
    pub number: i64,
    pub name: &'a str,
    pub description: &'a str,
}

/// The names and numbers of `schema`, where it is an integer enum of either kind.
pub fn names(schema: &Value) -> Option<Names<'_>> {
    if text(schema, "type") != "integer" {
        return None;
    }
    let open = schema.get("x-extensible-enum").is_some();
    let numbers = list(schema, if open { "x-extensible-enum" } else { "enum" });
    let names = list(schema, "x-enum-varnames");
    if numbers.is_empty() || names.is_empty() {
        return None;
    }
    let mut descriptions = list(schema, "x-enum-descriptions").iter().map(|d| d.as_str().unwrap_or_default());
    let entries = numbers.iter().zip(names).map(|(number, name)| Entry {
        number: number.as_i64().unwrap_or_default(),
        name: name.as_str().unwrap_or_default(),
        description: descriptions.next().unwrap_or_default(),
    });
    Some(Names { open, entries: entries.collect() })
}

/// The Rust type for the schema `name`.
pub fn generate(name: &str, schema: &Value) -> Option<TokenStream> {
    let names = names(schema)?;
    let description = doc(text(schema, "description"));
    Some(if names.open { open(name, &description, &names.entries) } else { closed(name, &description, &names.entries) })
}

fn closed(name: &str, description: &str, entries: &[Entry<'_>]) -> TokenStream {
    let type_name = ident(name);
    let variants: Vec<_> = entries.iter().map(|e| ident(e.name)).collect();
    let docs = entries.iter().map(|e| doc(&format!("{} `{}` on the wire.", e.description, e.number)));
    let numbers: Vec<_> = entries.iter().map(|e| proc_macro2::Literal::i64_unsuffixed(e.number)).collect();
    let texts: Vec<_> = entries.iter().map(|e| e.name.to_kebab_case()).collect();
    let known =
        entries.iter().zip(&texts).map(|(e, text)| format!("{text} ({})", e.number)).collect::<Vec<_>>().join(", ");
    let unknown = format!("is not a {name}: {known}");
    quote! {
        #[doc = #description]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #type_name {
            #( #[doc = #docs] #variants = #numbers, )*
        }

        impl #type_name {
            /// All values, in the order of the API's documentation.
            pub const ALL: &'static [Self] = &[ #( Self::#variants ),* ];

            /// The number that stands for the value on the wire.
            pub const fn number(self) -> i64 {
                self as i64
            }

            /// The name in kebab case, which `Display` shows and `FromStr` reads.
            pub const fn name(self) -> &'static str {
                match self { #( Self::#variants => #texts, )* }
            }
        }

        impl ::std::fmt::Display for #type_name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl ::std::convert::From<#type_name> for i64 {
            fn from(value: #type_name) -> i64 {
                value.number()
            }
        }

        impl ::std::convert::TryFrom<i64> for #type_name {
            type Error = self::error::ConversionError;

            fn try_from(number: i64) -> ::std::result::Result<Self, self::error::ConversionError> {
                match number {
                    #( #numbers => Ok(Self::#variants), )*
                    _ => Err(format!("{number} {}", #unknown).into()),
                }
            }
        }

        impl ::std::convert::TryFrom<i32> for #type_name {
            type Error = self::error::ConversionError;

            fn try_from(number: i32) -> ::std::result::Result<Self, self::error::ConversionError> {
                i64::from(number).try_into()
            }
        }

        /// Reads the name or the number.
        impl ::std::str::FromStr for #type_name {
            type Err = self::error::ConversionError;

            fn from_str(text: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
                if let Some(value) = Self::ALL.iter().find(|value| value.name() == text) {
                    return Ok(*value);
                }
                match text.parse::<i64>() {
                    Ok(number) => number.try_into(),
                    Err(_) => Err(format!("{text:?} {}", #unknown).into()),
                }
            }
        }

        impl ::std::convert::TryFrom<&str> for #type_name {
            type Error = self::error::ConversionError;

            fn try_from(text: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
                text.parse()
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for #type_name {
            type Error = self::error::ConversionError;

            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
                text.parse()
            }
        }

        impl ::serde::Serialize for #type_name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.number())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #type_name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                <i64 as ::serde::Deserialize>::deserialize(deserializer)?
                    .try_into()
                    .map_err(<D::Error as ::serde::de::Error>::custom)
            }
        }
    }
}

fn open(name: &str, description: &str, entries: &[Entry<'_>]) -> TokenStream {
    let type_name = ident(name);
    let constants: Vec<_> = entries.iter().map(|e| ident(&e.name.to_shouty_snake_case())).collect();
    let docs = entries.iter().map(|e| doc(&format!("`{}`: {}.", e.number, e.description)));
    let numbers: Vec<_> = entries.iter().map(|e| proc_macro2::Literal::i64_unsuffixed(e.number)).collect();
    let meanings = entries.iter().map(|e| e.description);
    quote! {
        #[doc = #description]
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct #type_name(i64);

        impl #type_name {
            #( #[doc = #docs] pub const #constants: Self = Self(#numbers); )*

            /// All that have a name here, in the order of the API's documentation.
            pub const KNOWN: &'static [Self] = &[ #( Self::#constants ),* ];

            /// The number, whether it has a name here or not.
            pub const fn number(self) -> i64 {
                self.0
            }

            /// What the API's documentation says it means; `None` for a number that is not in it.
            pub const fn meaning(self) -> ::std::option::Option<&'static str> {
                match self.0 {
                    #( #numbers => Some(#meanings), )*
                    _ => None,
                }
            }
        }

        /// The number, and the meaning in parentheses where it is known.
        impl ::std::fmt::Display for #type_name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self.meaning() {
                    Some(meaning) => write!(f, "{} ({meaning})", self.0),
                    None => write!(f, "{}", self.0),
                }
            }
        }

        impl ::std::convert::From<i64> for #type_name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl ::std::convert::From<#type_name> for i64 {
            fn from(value: #type_name) -> i64 {
                value.0
            }
        }
    }
}
