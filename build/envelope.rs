//! The answers of an operation. All come under HTTP 200 in one envelope, `{code, msg, data}`, and are told apart by `code`:
//! a `oneOf` of schemas, each with the codes it stands for (`enum`) and what they mean to the caller (`x-outcome`).

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{
    document::Document,
    model::{Operation, list, schema_name, text},
    rust::{doc, ident},
};

/// The status that every answer of the application has.
pub const STATUS: &str = "200";
/// The only content type.
pub const CONTENT: &str = "application/json";
/// The fields of the envelope.
pub const FIELDS: [&str; 3] = ["code", "msg", "data"];
/// What `x-outcome` may say; the first is the one that is no refusal.
pub const OUTCOMES: [&str; 3] = ["success", "parameter-error", "server-error"];

/// The answers of one or more operations, under the name of their `oneOf`.
pub struct Answers<'a> {
    pub name: &'a str,
    pub description: &'a str,
    pub members: Vec<Answer<'a>>,
}

/// One answer.
pub struct Answer<'a> {
    pub schema: &'a str,
    pub outcome: &'a str,
    pub description: &'a str,
    pub codes: Vec<i64>,
}

impl<'a> Answers<'a> {
    /// The answers of `operation`, which has been checked.
    pub fn of(document: &'a Document, operation: &Operation<'a>) -> Option<Self> {
        let (response, _) = document.resolve(operation.value.get("responses")?.get(STATUS)?, "")?;
        let schema = response.get("content")?.get(CONTENT)?.get("schema")?;
        let (one_of, _) = document.resolve(schema, "")?;
        let members = list(one_of, "oneOf").iter().filter_map(|member| {
            let (answer, _) = document.resolve(member, "")?;
            Some(Answer {
                schema: schema_name(member)?,
                outcome: text(answer, "x-outcome"),
                description: text(answer, "description"),
                codes: list(answer.get("properties")?.get("code")?, "enum").iter().filter_map(Value::as_i64).collect(),
            })
        });
        Some(Self { name: schema_name(schema)?, description: text(one_of, "description"), members: members.collect() })
    }

    /// The schema of the answer that is a success.
    pub fn success(&self) -> Option<&'a str> {
        self.members.iter().find(|m| m.outcome == OUTCOMES[0]).map(|m| m.schema)
    }

    /// The Rust enum of the answers, and how it is made of an envelope.
    pub fn generate(&self) -> Option<TokenStream> {
        let name = ident(self.name);
        let success = ident(self.success()?);
        let description = doc(self.description);
        let docs = self.members.iter().map(|m| doc(m.description));
        let schemas: Vec<_> = self.members.iter().map(|m| ident(m.schema)).collect();
        let variants: Vec<_> = self
            .members
            .iter()
            .map(|m| if m.outcome == OUTCOMES[0] { ident("Success") } else { ident(m.schema) })
            .collect();
        let codes: Vec<_> = self.members.iter().map(|m| literals(&m.codes)).collect();
        let success_codes = self.members.iter().filter(|m| m.outcome == OUTCOMES[0]).map(|m| literals(&m.codes));
        let refusals: Vec<_> = self.members.iter().filter(|m| m.outcome != OUTCOMES[0]).collect();
        let refusal_codes = refusals.iter().map(|m| literals(&m.codes));
        let kinds = refusals
            .iter()
            .map(|m| if m.outcome == OUTCOMES[1] { ident("ParameterError") } else { ident("ServerError") });
        Some(quote! {
            #[doc = #description]
            #[derive(Clone, Debug, ::serde::Deserialize)]
            #[serde(try_from = "::yunxin_im::Envelope")]
            #[non_exhaustive]
            pub enum #name {
                #( #[doc = #docs] #variants(#schemas), )*
                /// A refusal with a code that is none of the above, as it came.
                Other(::yunxin_im::Envelope),
            }

            impl ::std::convert::TryFrom<::yunxin_im::Envelope> for #name {
                type Error = ::serde_json::Error;

                fn try_from(envelope: ::yunxin_im::Envelope) -> ::std::result::Result<Self, ::serde_json::Error> {
                    let ::yunxin_im::Envelope { code, msg, data } = envelope;
                    Ok(match code.number() {
                        #( #codes => Self::#variants(#schemas { code, msg, data: ::serde_json::from_value(data)? }), )*
                        _ => Self::Other(::yunxin_im::Envelope { code, msg, data }),
                    })
                }
            }

            impl ::yunxin_im::codegen::Answer for #name {
                type Success = #success;

                fn settle(
                    envelope: ::yunxin_im::Envelope,
                ) -> ::std::result::Result<
                    ::std::result::Result<#success, (::yunxin_im::RefusalKind, ::yunxin_im::Envelope)>,
                    ::serde_json::Error,
                > {
                    let kind = match envelope.code.number() {
                        #( #success_codes => {
                            let ::yunxin_im::Envelope { code, msg, data } = envelope;
                            return Ok(Ok(#success { code, msg, data: ::serde_json::from_value(data)? }));
                        } )*
                        #( #refusal_codes => ::yunxin_im::RefusalKind::#kinds, )*
                        _ => ::yunxin_im::RefusalKind::Other,
                    };
                    Ok(Err((kind, envelope)))
                }
            }
        })
    }
}

/// A pattern of all `numbers`.
fn literals(numbers: &[i64]) -> TokenStream {
    let literals = numbers.iter().map(|n| proc_macro2::Literal::i64_unsuffixed(*n));
    quote!(#(#literals)|*)
}
