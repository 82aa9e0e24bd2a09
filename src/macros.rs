//! What the generated types have in common, written once: the macros that generated code calls, and the traits they implement.

use std::str::FromStr;

use serde::Deserialize;

use crate::error::InvalidValue;

/// How an integer enum is written in configuration.
#[derive(Deserialize)]
#[serde(untagged, expecting = "a number or a name")]
pub enum NumberOrName {
    /// Its number.
    Number(i64),
    /// Its name in kebab case.
    Name(String),
}

impl NumberOrName {
    /// Returns the value that is meant.
    pub fn value<T>(self) -> Result<T, InvalidValue>
    where
        T: TryFrom<i64, Error = InvalidValue> + FromStr<Err = InvalidValue>,
    {
        match self {
            Self::Number(number) => number.try_into(),
            Self::Name(name) => name.parse(),
        }
    }
}

/// Defines an enum that is a number on the wire: `Name = number "name"`. serde writes the number, and reads both. A last line
/// `_ = Unknown` keeps numbers that are not listed.
#[doc(hidden)]
#[macro_export]
macro_rules! integer_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $number:literal $text:literal,)+
            $(_ = $unknown:ident,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize,
        )]
        #[serde(into = "i64", try_from = "::yunxin_im::codegen::NumberOrName")]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)+
            $(
                /// A number that is not listed.
                $unknown(i64),
            )?
        }

        impl $name {
            /// The values in the order of the API's documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the number on the wire.
            pub const fn number(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)+
                    $(Self::$unknown(number) => number,)?
                }
            }

            /// Returns the name in kebab case, which `Display` shows and `FromStr` reads.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                    $(Self::$unknown(_) => "unknown",)?
                }
            }

            fn invalid(given: impl ::std::fmt::Display) -> $crate::InvalidValue {
                let known = Self::ALL.iter().map(|value| format!("{} ({})", value.name(), value.number()));
                $crate::InvalidValue::not_one_of(stringify!($name), known, given)
            }
        }

        impl ::std::convert::TryFrom<i64> for $name {
            type Error = $crate::InvalidValue;

            fn try_from(number: i64) -> ::std::result::Result<Self, $crate::InvalidValue> {
                match number {
                    $($number => Ok(Self::$variant),)+
                    $(_ => Ok(Self::$unknown(number)),)?
                    #[allow(unreachable_patterns)]
                    _ => Err(Self::invalid(number)),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$unknown(number) => ::std::fmt::Display::fmt(number, f),)?
                    #[allow(unreachable_patterns)]
                    _ => f.pad(self.name()),
                }
            }
        }

        impl ::std::convert::From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.number()
            }
        }

        /// Reads the name or the number.
        impl ::std::str::FromStr for $name {
            type Err = $crate::InvalidValue;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::InvalidValue> {
                match (Self::ALL.iter().find(|value| value.name() == text), text.parse::<i64>()) {
                    (Some(value), _) => Ok(*value),
                    (None, Ok(number)) => number.try_into(),
                    (None, Err(_)) => Err(Self::invalid(format_args!("{text:?}"))),
                }
            }
        }

        impl ::std::convert::TryFrom<$crate::codegen::NumberOrName> for $name {
            type Error = $crate::InvalidValue;

            fn try_from(text: $crate::codegen::NumberOrName) -> ::std::result::Result<Self, $crate::InvalidValue> {
                text.value()
            }
        }

        impl $crate::codegen::WireText for $name {
            fn wire_text(&self) -> ::std::borrow::Cow<'_, str> {
                self.number().to_string().into()
            }
        }
    };
}

/// Defines an enum that is a text on the wire: `Name = "text"`. A last line `_ = Unknown` keeps texts that are not listed.
#[doc(hidden)]
#[macro_export]
macro_rules! text_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $text:literal,)+
            $(_ = $unknown:ident,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* #[serde(rename = $text)] $variant,)+
            $(
                /// A text that is not listed.
                #[serde(untagged)]
                $unknown(::std::string::String),
            )?
        }

        impl $name {
            /// The values in the order of the API's documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the text, which `Display` shows and `FromStr` reads.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    $(Self::$unknown(text) => text,)?
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::InvalidValue;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::InvalidValue> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    $(_ => Ok(Self::$unknown(text.to_owned())),)?
                    #[allow(unreachable_patterns)]
                    _ => {
                        let known = Self::ALL.iter().map(|value| value.name().to_owned());
                        Err($crate::InvalidValue::not_one_of(stringify!($name), known, format_args!("{text:?}")))
                    }
                }
            }
        }

        impl $crate::codegen::WireText for $name {
            fn wire_text(&self) -> ::std::borrow::Cow<'_, str> {
                self.name().into()
            }
        }
    };
}

/// Defines a number with named constants, of which the list is open: `NAME = number "meaning"`.
#[doc(hidden)]
#[macro_export]
macro_rules! integer_codes {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident { $($(#[$code_attribute:meta])* $code:ident = $number:literal $meaning:literal,)+ }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(i64);

        impl $name {
            $($(#[$code_attribute])* pub const $code: Self = Self($number);)+

            /// The listed codes in the order of the API's documentation.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            /// Returns the number, listed or not.
            pub const fn number(self) -> i64 {
                self.0
            }

            /// Returns the meaning in the API's documentation; `None` for a number that is not listed.
            pub const fn meaning(self) -> ::std::option::Option<&'static str> {
                match self.0 {
                    $($number => Some($meaning),)+
                    _ => None,
                }
            }
        }

        /// Writes the number, and the meaning in parentheses if it is known.
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self.meaning() {
                    Some(meaning) => write!(f, "{} ({meaning})", self.0),
                    None => write!(f, "{}", self.0),
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl ::std::convert::From<$name> for i64 {
            fn from(code: $name) -> Self {
                code.0
            }
        }

        impl $crate::codegen::WireText for $name {
            fn wire_text(&self) -> ::std::borrow::Cow<'_, str> {
                self.0.to_string().into()
            }
        }
    };
}

/// Defines the responses of an operation by the type of their `data` and their codes; the success comes first.
#[doc(hidden)]
#[macro_export]
macro_rules! api_response {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $(#[$success_attribute:meta])* Success($success:ty) = [$($success_code:literal),+],
            $($(#[$variant_attribute:meta])* $variant:ident($data:ty) = [$($code:literal),+] => $kind:ident,)*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[$success_attribute])* Success($success),
            $($(#[$variant_attribute])* $variant($data),)*
            /// The `data` of a refusal with any other code.
            Other(::serde_json::Value),
        }

        impl $crate::codegen::ApiResponse for $name {
            type Success = $success;

            fn refusal(code: i64) -> ::std::option::Option<$crate::ApiErrorKind> {
                match code {
                    $($success_code)|+ => None,
                    $($($code)|+ => Some($crate::ApiErrorKind::$kind),)*
                    _ => Some($crate::ApiErrorKind::Other),
                }
            }

            fn from_data(code: i64, data: ::serde_json::Value) -> ::std::result::Result<Self, ::serde_json::Error> {
                Ok(match code {
                    $($success_code)|+ => Self::Success(::serde_json::from_value(data)?),
                    $($($code)|+ => Self::$variant(::serde_json::from_value(data)?),)*
                    _ => Self::Other(data),
                })
            }
        }
    };
}

/// Defines the vendor's endpoints, the default one first: `Name = "url" "name"`.
#[doc(hidden)]
#[macro_export]
macro_rules! regions {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident { $($(#[$region_attribute:meta])* $region:ident = $url:literal $text:literal,)+ }
    ) => {
        $crate::text_enum! {
            $(#[$attribute])*
            pub enum $name { $($(#[$region_attribute])* $region = $text,)+ }
        }

        impl ::std::marker::Copy for $name {}

        impl $name {
            /// Returns the URL of the endpoint.
            pub const fn url(self) -> &'static str {
                match self { $(Self::$region => $url,)+ }
            }
        }

        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::ALL[0]
            }
        }
    };
}

/// The span of a call, with what it shows of the parameters: `call_span!("operation", field = value, …)`.
#[doc(hidden)]
#[macro_export]
macro_rules! call_span {
    ($operation:literal $(, $field:ident = $value:expr)* $(,)?) => {
        ::tracing::info_span!(
            target: "yunxin_im",
            "yunxin_im_call",
            operation = $operation,
            $($field = $value,)*
            endpoint = ::tracing::field::Empty,
            trace_id = ::tracing::field::Empty,
        )
    };
}

/// What all calls have: their own settings, sending, and a `Debug` without their content.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($call:ident, $response:ty, $success:ty) => {
        /// Shows the operation, without the content of the call.
        impl ::std::fmt::Debug for $call {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($call)).finish_non_exhaustive()
            }
        }

        impl $call {
            /// Sets the timeout of each attempt of this call, in place of the client's.
            pub fn attempt_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self._call.settings.attempt_timeout = timeout;
                self
            }

            /// Sets the timeout of this call with all its attempts, in place of the client's.
            pub fn operation_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self._call.settings.operation_timeout = timeout;
                self
            }

            /// Sets the maximum number of retries of this call, in place of the client's.
            pub fn max_retries(mut self, retries: usize) -> Self {
                self._call.settings.retry.max_retries = retries;
                self
            }

            /// Sets the maximum size of the response's body of this call in bytes, in place of the client's.
            pub fn max_response_size(mut self, bytes: usize) -> Self {
                self._call.settings.max_response_size = bytes;
                self
            }

            /// Sends the call and returns its success; a refusal by the service is an error.
            ///
            /// # Errors
            ///
            /// Everything but a success: see [`Error`](::yunxin_im::Error).
            pub fn send(
                self,
            ) -> impl ::std::future::Future<Output = ::std::result::Result<$crate::Response<$success>, $crate::Error>>
            {
                let request = self._request();
                self._call.send::<$response>(request)
            }

            /// Sends the call and returns the response as it is documented, so a refusal by the service is `Ok`.
            ///
            /// # Errors
            ///
            /// No usable response came: see [`Error`](::yunxin_im::Error).
            pub fn send_raw(
                self,
            ) -> impl ::std::future::Future<Output = ::std::result::Result<$crate::Response<$response>, $crate::Error>>
            {
                let request = self._request();
                self._call.send_raw::<$response>(request)
            }
        }
    };
}
