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

        impl $crate::codegen::Wire for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                self.number().to_string().into()
            }

            fn shown(&self) -> ::std::option::Option<&'static str> {
                Some(self.name())
            }
        }

        impl $crate::codegen::Receive for $name {
            const EXPECTED: &'static str = concat!("a `", stringify!($name), "`");

            fn from_integer(number: i64) -> ::std::option::Option<Self> {
                number.try_into().ok()
            }

            fn from_text(text: &str) -> ::std::option::Option<Self> {
                text.trim().parse().ok().and_then(Self::from_integer)
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

        impl $crate::codegen::Wire for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                self.name().into()
            }
        }

        impl $crate::codegen::Receive for $name {
            const EXPECTED: &'static str = concat!("a `", stringify!($name), "`");

            fn from_text(text: &str) -> ::std::option::Option<Self> {
                text.parse().ok()
            }
        }
    };
}

/// The settings of a call: methods of a struct that has `settings` and `trace_id`, in itself or at the path that is given.
#[doc(hidden)]
#[macro_export]
macro_rules! call_settings {
    ($($path:tt)*) => {
        /// Sets the timeout of each attempt of this call, in place of the client's.
        pub fn attempt_timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self $($path)*.settings.attempt_timeout = timeout;
            self
        }

        /// Sets the timeout of this call with all its attempts, in place of the client's.
        pub fn operation_timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self $($path)*.settings.operation_timeout = timeout;
            self
        }

        /// Sets the maximum number of retries of this call, in place of the client's.
        pub fn max_retries(mut self, retries: usize) -> Self {
            self $($path)*.settings.retry.max_retries = retries;
            self
        }

        /// Sets the maximum size of the response's body in bytes, in place of the client's.
        pub fn max_response_size(mut self, bytes: usize) -> Self {
            self $($path)*.settings.max_response_size = bytes;
            self
        }

        /// Sets the `X-custom-traceid`, which identifies the call: the service de-duplicates by it (a second call with the same one is
        /// refused with 431), and the vendor's support asks for it. A random UUID by default.
        #[doc(alias = "X-custom-traceid")]
        pub fn trace_id(mut self, id: impl ::std::convert::Into<::std::string::String>) -> Self {
            self $($path)*.trace_id = Some(id.into());
            self
        }

        /// Applies a setter if there is a value for it.
        pub fn optional<T>(
            self,
            value: ::std::option::Option<T>,
            set: impl ::std::ops::FnOnce(Self, T) -> Self,
        ) -> Self {
            match value {
                Some(value) => set(self, value),
                None => self,
            }
        }
    };
}

/// What all generated calls have: their settings, sending, and a `Debug` without their content.
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    ($call:ident, $data:ty) => {
        impl $call {
            $crate::call_settings!(.0);

            /// Sends the call and returns its success; a refusal by the service is an error.
            ///
            /// # Errors
            ///
            /// Everything but a success: see [`Error`](::yunxin_im::Error).
            pub fn send(
                self,
            ) -> impl ::std::future::Future<
                Output = ::std::result::Result<::yunxin_im::Response<$data>, ::yunxin_im::Error>,
            > + ::std::marker::Send {
                self.0.send()
            }

            /// Sends the call and returns the response with its `data` as JSON, so a refusal by the service is `Ok`.
            ///
            /// # Errors
            ///
            /// No usable response came: see [`Error`](::yunxin_im::Error).
            pub fn send_raw(
                self,
            ) -> impl ::std::future::Future<
                Output = ::std::result::Result<::yunxin_im::Response<::serde_json::Value>, ::yunxin_im::Error>,
            > + ::std::marker::Send {
                self.0.send_raw()
            }
        }

        /// Shows the operation, without the content of the call.
        impl ::std::fmt::Debug for $call {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

/// What the calls of operations with pages have: the page of type `$page` begins where the parameter `$parameter` says.
#[doc(hidden)]
#[macro_export]
macro_rules! paged_call {
    ($call:ident, $page:ty, $item:ty, $parameter:literal) => {
        impl $call {
            /// Goes through the pages from this one on, one call for each.
            pub fn pages(self) -> ::yunxin_im::Pages<$page> {
                ::yunxin_im::Pages::new(self.0, $parameter)
            }

            /// Goes through the items of this page and those after it.
            pub fn items(self) -> ::yunxin_im::Items<$page> {
                ::yunxin_im::Items::new(self.0, $parameter)
            }
        }
    };
}

/// Reads a struct that is received: the names of its properties on the wire, and its fields.
#[doc(hidden)]
#[macro_export]
macro_rules! received {
    ($name:ident { $($wire:literal => $field:ident,)* }) => {
        impl ::yunxin_im::codegen::Object for $name {
            fn property(
                &mut self,
                name: &str,
            ) -> ::std::option::Option<(&'static str, &mut dyn ::yunxin_im::codegen::Slot)> {
                match name {
                    $($wire => Some(($wire, &mut self.$field)),)*
                    _ => None,
                }
            }
        }

        impl ::yunxin_im::codegen::Receive for $name {
            const EXPECTED: &'static str = "an object";

            fn object(slot: &mut ::std::option::Option<Self>) -> ::std::option::Option<&mut dyn ::yunxin_im::codegen::Object> {
                Some(slot.get_or_insert_default())
            }
        }

        /// Reads it as leniently as the client does: what cannot be read is left out. Fails if it is no object.
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                ::yunxin_im::codegen::deserialize(deserializer)
            }
        }
    };
}

/// Defines the vendor's endpoints, the default region first: `Name = "name" ["url", …]`.
#[doc(hidden)]
#[macro_export]
macro_rules! regions {
    ($($(#[$attribute:meta])* $region:ident = $text:literal [$($url:literal),+],)+) => {
        $crate::text_enum! {
            /// A region of the vendor, with its primary and its backup domain (主备域名).
            pub enum Region { $($(#[$attribute])* $region = $text,)+ }
        }

        impl ::std::marker::Copy for Region {}

        impl Region {
            /// Returns the URLs of its endpoints, the primary one first.
            pub const fn urls(self) -> &'static [&'static str] {
                match self { $(Self::$region => &[$($url),+],)+ }
            }
        }

        impl ::std::default::Default for Region {
            fn default() -> Self {
                Self::ALL[0]
            }
        }
    };
}
