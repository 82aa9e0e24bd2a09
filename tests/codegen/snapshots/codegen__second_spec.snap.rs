// Generated from tests/specs/second.yaml. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    #[allow(unused_imports)]
    use super::types;
    ///The messages are deleted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ClearMessagesSuccess {
        ///The result code.
        pub code: ::yunxin_im::types::ResultCode,
        /// The field `data`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Cleared>,
        ///The service's own words.
        pub msg: ::std::string::String,
    }
    ///What was deleted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Cleared {
        ///How many messages.
        pub count: i64,
    }
    impl Cleared {
        /// Starts to build one, with no field set.
        pub fn builder() -> builder::Cleared {
            Default::default()
        }
    }
    ///A message to send.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct NewMessage {
        /// The field `kind`.
        pub kind: types::MessageKind,
        /// The field `style`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub style: ::std::option::Option<Style>,
        ///What it says, at most 10 characters.
        pub text: NewMessageText,
    }
    impl NewMessage {
        /// Starts to build one, with no field set.
        pub fn builder() -> builder::NewMessage {
            Default::default()
        }
    }
    ///What it says, at most 10 characters.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewMessageText(::std::string::String);
    impl ::std::ops::Deref for NewMessageText {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NewMessageText> for ::std::string::String {
        fn from(value: NewMessageText) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NewMessageText {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10usize {
                return Err("longer than 10 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NewMessageText {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NewMessageText {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NewMessageText {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    ///A parameter is not accepted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ParameterError {
        ///The result code.
        pub code: ::yunxin_im::types::ResultCode,
        ///Details.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::serde_json::Value>,
        ///The service's own words.
        pub msg: ::std::string::String,
    }
    ///The message is sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SendMessageSuccess {
        ///The result code.
        pub code: ::yunxin_im::types::ResultCode,
        ///Nothing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::serde_json::Value>,
        ///The service's own words.
        pub msg: ::std::string::String,
    }
    ///The service failed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ServerError {
        ///The result code.
        pub code: ::yunxin_im::types::ResultCode,
        ///Details.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::serde_json::Value>,
        ///The service's own words.
        pub msg: ::std::string::String,
    }
    ///How a message looks.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum Style {
        /// `plain` on the wire.
        #[serde(rename = "plain")]
        Plain,
        /// `very-loud` on the wire.
        #[serde(rename = "very-loud")]
        VeryLoud,
    }
    impl ::std::fmt::Display for Style {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Plain => f.write_str("plain"),
                Self::VeryLoud => f.write_str("very-loud"),
            }
        }
    }
    impl ::std::str::FromStr for Style {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "plain" => Ok(Self::Plain),
                "very-loud" => Ok(Self::VeryLoud),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Style {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Style {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[allow(unused_imports)]
        use super::types;
        /// Builds a [`Cleared`](super::Cleared).
        #[derive(Clone, Debug)]
        pub struct Cleared {
            count: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for Cleared {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                }
            }
        }
        impl Cleared {
            ///How many messages.
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Cleared> for super::Cleared {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Cleared,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { count: value.count? })
            }
        }
        impl ::std::convert::From<super::Cleared> for Cleared {
            fn from(value: super::Cleared) -> Self {
                Self { count: Ok(value.count) }
            }
        }
        /// Builds a [`NewMessage`](super::NewMessage).
        #[derive(Clone, Debug)]
        pub struct NewMessage {
            kind: ::std::result::Result<types::MessageKind, ::std::string::String>,
            style: ::std::result::Result<
                ::std::option::Option<super::Style>,
                ::std::string::String,
            >,
            text: ::std::result::Result<super::NewMessageText, ::std::string::String>,
        }
        impl ::std::default::Default for NewMessage {
            fn default() -> Self {
                Self {
                    kind: Err("no value supplied for kind".to_string()),
                    style: Ok(Default::default()),
                    text: Err("no value supplied for text".to_string()),
                }
            }
        }
        impl NewMessage {
            /// The field `kind`.
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<types::MessageKind>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            /// The field `style`.
            pub fn style<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Style>>,
                T::Error: ::std::fmt::Display,
            {
                self.style = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for style: {e}")
                    });
                self
            }
            ///What it says, at most 10 characters.
            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewMessageText>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for text: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewMessage> for super::NewMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    kind: value.kind?,
                    style: value.style?,
                    text: value.text?,
                })
            }
        }
        impl ::std::convert::From<super::NewMessage> for NewMessage {
            fn from(value: super::NewMessage) -> Self {
                Self {
                    kind: Ok(value.kind),
                    style: Ok(value.style),
                    text: Ok(value.text),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    /// A kind of message.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MessageKind {
        /// Text. `0` on the wire.
        Text = 0,
        /// A picture. `1` on the wire.
        Picture = 1,
    }
    impl MessageKind {
        /// All values, in the order of the API's documentation.
        pub const ALL: &'static [Self] = &[Self::Text, Self::Picture];
        /// The number that stands for the value on the wire.
        pub const fn number(self) -> i64 {
            self as i64
        }
        /// The name in kebab case, which `Display` shows and `FromStr` reads.
        pub const fn name(self) -> &'static str {
            match self {
                Self::Text => "text",
                Self::Picture => "picture",
            }
        }
    }
    impl ::std::fmt::Display for MessageKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.pad(self.name())
        }
    }
    impl ::std::convert::From<MessageKind> for i64 {
        fn from(value: MessageKind) -> i64 {
            value.number()
        }
    }
    impl ::std::convert::TryFrom<i64> for MessageKind {
        type Error = self::error::ConversionError;
        fn try_from(
            number: i64,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match number {
                0 => Ok(Self::Text),
                1 => Ok(Self::Picture),
                _ => {
                    Err(
                        format!(
                            "{number} {}", "is not a MessageKind: text (0), picture (1)"
                        )
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<i32> for MessageKind {
        type Error = self::error::ConversionError;
        fn try_from(
            number: i32,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            i64::from(number).try_into()
        }
    }
    /// Reads the name or the number.
    impl ::std::str::FromStr for MessageKind {
        type Err = self::error::ConversionError;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if let Some(value) = Self::ALL.iter().find(|value| value.name() == text) {
                return Ok(*value);
            }
            match text.parse::<i64>() {
                Ok(number) => number.try_into(),
                Err(_) => {
                    Err(
                        format!(
                            "{text:?} {}", "is not a MessageKind: text (0), picture (1)"
                        )
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for MessageKind {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            text.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MessageKind {
        type Error = self::error::ConversionError;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            text.parse()
        }
    }
    impl ::serde::Serialize for MessageKind {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_i64(self.number())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MessageKind {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            <i64 as ::serde::Deserialize>::deserialize(deserializer)?
                .try_into()
                .map_err(<D::Error as ::serde::de::Error>::custom)
        }
    }
    /// How soon something is done.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Priority {
        /// When there is time. `1` on the wire.
        Low = 1,
        /// At once. `9` on the wire.
        High = 9,
    }
    impl Priority {
        /// All values, in the order of the API's documentation.
        pub const ALL: &'static [Self] = &[Self::Low, Self::High];
        /// The number that stands for the value on the wire.
        pub const fn number(self) -> i64 {
            self as i64
        }
        /// The name in kebab case, which `Display` shows and `FromStr` reads.
        pub const fn name(self) -> &'static str {
            match self {
                Self::Low => "low",
                Self::High => "high",
            }
        }
    }
    impl ::std::fmt::Display for Priority {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.pad(self.name())
        }
    }
    impl ::std::convert::From<Priority> for i64 {
        fn from(value: Priority) -> i64 {
            value.number()
        }
    }
    impl ::std::convert::TryFrom<i64> for Priority {
        type Error = self::error::ConversionError;
        fn try_from(
            number: i64,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match number {
                1 => Ok(Self::Low),
                9 => Ok(Self::High),
                _ => {
                    Err(
                        format!("{number} {}", "is not a Priority: low (1), high (9)")
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<i32> for Priority {
        type Error = self::error::ConversionError;
        fn try_from(
            number: i32,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            i64::from(number).try_into()
        }
    }
    /// Reads the name or the number.
    impl ::std::str::FromStr for Priority {
        type Err = self::error::ConversionError;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if let Some(value) = Self::ALL.iter().find(|value| value.name() == text) {
                return Ok(*value);
            }
            match text.parse::<i64>() {
                Ok(number) => number.try_into(),
                Err(_) => {
                    Err(
                        format!("{text:?} {}", "is not a Priority: low (1), high (9)")
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Priority {
        type Error = self::error::ConversionError;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            text.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Priority {
        type Error = self::error::ConversionError;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            text.parse()
        }
    }
    impl ::serde::Serialize for Priority {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_i64(self.number())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Priority {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            <i64 as ::serde::Deserialize>::deserialize(deserializer)?
                .try_into()
                .map_err(<D::Error as ::serde::de::Error>::custom)
        }
    }
    /// The answer to deleting messages.
    #[derive(Clone, Debug, ::serde::Deserialize)]
    #[serde(try_from = "::yunxin_im::Envelope")]
    #[non_exhaustive]
    pub enum ClearMessagesResponse {
        /// The messages are deleted.
        Success(ClearMessagesSuccess),
        /// A parameter is not accepted.
        ParameterError(ParameterError),
        /// The service failed.
        ServerError(ServerError),
        /// A refusal with a code that is none of the above, as it came.
        Other(::yunxin_im::Envelope),
    }
    impl ::std::convert::TryFrom<::yunxin_im::Envelope> for ClearMessagesResponse {
        type Error = ::serde_json::Error;
        fn try_from(
            envelope: ::yunxin_im::Envelope,
        ) -> ::std::result::Result<Self, ::serde_json::Error> {
            let ::yunxin_im::Envelope { code, msg, data } = envelope;
            Ok(
                match code.number() {
                    200 => {
                        Self::Success(ClearMessagesSuccess {
                            code,
                            msg,
                            data: ::serde_json::from_value(data)?,
                        })
                    }
                    414 => {
                        Self::ParameterError(ParameterError {
                            code,
                            msg,
                            data: ::serde_json::from_value(data)?,
                        })
                    }
                    500 => {
                        Self::ServerError(ServerError {
                            code,
                            msg,
                            data: ::serde_json::from_value(data)?,
                        })
                    }
                    _ => {
                        Self::Other(::yunxin_im::Envelope {
                            code,
                            msg,
                            data,
                        })
                    }
                },
            )
        }
    }
    impl ::yunxin_im::codegen::Answer for ClearMessagesResponse {
        type Success = ClearMessagesSuccess;
        fn settle(
            envelope: ::yunxin_im::Envelope,
        ) -> ::std::result::Result<
            ::std::result::Result<
                ClearMessagesSuccess,
                (::yunxin_im::RefusalKind, ::yunxin_im::Envelope),
            >,
            ::serde_json::Error,
        > {
            let kind = match envelope.code.number() {
                200 => {
                    let ::yunxin_im::Envelope { code, msg, data } = envelope;
                    return Ok(
                        Ok(ClearMessagesSuccess {
                            code,
                            msg,
                            data: ::serde_json::from_value(data)?,
                        }),
                    );
                }
                414 => ::yunxin_im::RefusalKind::ParameterError,
                500 => ::yunxin_im::RefusalKind::ServerError,
                _ => ::yunxin_im::RefusalKind::Other,
            };
            Ok(Err((kind, envelope)))
        }
    }
    /// The answer to sending a message.
    #[derive(Clone, Debug, ::serde::Deserialize)]
    #[serde(try_from = "::yunxin_im::Envelope")]
    #[non_exhaustive]
    pub enum SendMessageResponse {
        /// The message is sent.
        Success(SendMessageSuccess),
        /// A parameter is not accepted.
        ParameterError(ParameterError),
        /// The service failed.
        ServerError(ServerError),
        /// A refusal with a code that is none of the above, as it came.
        Other(::yunxin_im::Envelope),
    }
    impl ::std::convert::TryFrom<::yunxin_im::Envelope> for SendMessageResponse {
        type Error = ::serde_json::Error;
        fn try_from(
            envelope: ::yunxin_im::Envelope,
        ) -> ::std::result::Result<Self, ::serde_json::Error> {
            let ::yunxin_im::Envelope { code, msg, data } = envelope;
            Ok(
                match code.number() {
                    200 => {
                        Self::Success(SendMessageSuccess {
                            code,
                            msg,
                            data: ::serde_json::from_value(data)?,
                        })
                    }
                    414 => {
                        Self::ParameterError(ParameterError {
                            code,
                            msg,
                            data: ::serde_json::from_value(data)?,
                        })
                    }
                    500 => {
                        Self::ServerError(ServerError {
                            code,
                            msg,
                            data: ::serde_json::from_value(data)?,
                        })
                    }
                    _ => {
                        Self::Other(::yunxin_im::Envelope {
                            code,
                            msg,
                            data,
                        })
                    }
                },
            )
        }
    }
    impl ::yunxin_im::codegen::Answer for SendMessageResponse {
        type Success = SendMessageSuccess;
        fn settle(
            envelope: ::yunxin_im::Envelope,
        ) -> ::std::result::Result<
            ::std::result::Result<
                SendMessageSuccess,
                (::yunxin_im::RefusalKind, ::yunxin_im::Envelope),
            >,
            ::serde_json::Error,
        > {
            let kind = match envelope.code.number() {
                200 => {
                    let ::yunxin_im::Envelope { code, msg, data } = envelope;
                    return Ok(
                        Ok(SendMessageSuccess {
                            code,
                            msg,
                            data: ::serde_json::from_value(data)?,
                        }),
                    );
                }
                414 => ::yunxin_im::RefusalKind::ParameterError,
                500 => ::yunxin_im::RefusalKind::ServerError,
                _ => ::yunxin_im::RefusalKind::Other,
            };
            Ok(Err((kind, envelope)))
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Two more operations

Nobody serves these; they have the shapes that the first document has not.

Version: v2*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: ::yunxin_im::Middleware,
}
impl Client {}
impl ClientInfo<::yunxin_im::Middleware> for Client {
    fn api_version() -> &'static str {
        "v2"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &::yunxin_im::Middleware {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<::yunxin_im::Middleware>,
    {}
};
impl Client {
    /** Sends a message

 Sends a message to a conversation.

 `POST /im/v2/conversations/{conversation_id}/messages`

 # Parameters

 - [`conversation_id`](builder::SendMessage::conversation_id) (required): The conversation.*/
    #[must_use = "a call is sent by its `execute` or `send`"]
    pub fn send_message(&self) -> builder::SendMessage<'_> {
        builder::SendMessage::new(self)
    }
    /** Deletes a conversation's messages

 Deletes all messages of a conversation up to a time.

 `DELETE /im/v2/conversations/{conversation_id}/messages`

 # Parameters

 - [`before`](builder::ClearMessages::before) (required): Unix time in milliseconds.
 - [`kind`](builder::ClearMessages::kind) (optional): Kinds of messages; all kinds where none is given.
 - [`x_priority`](builder::ClearMessages::x_priority) (optional, `X-Priority` on the wire): How soon.
 - [`conversation_id`](builder::ClearMessages::conversation_id) (required): The conversation.*/
    #[must_use = "a call is sent by its `execute` or `send`"]
    pub fn clear_messages(&self) -> builder::ClearMessages<'_> {
        builder::ClearMessages::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::send_message`]

[`Client::send_message`]: super::Client::send_message*/
    #[derive(Debug, Clone)]
    #[must_use = "a call is sent by its `execute` or `send`"]
    pub struct SendMessage<'a> {
        client: &'a super::Client,
        conversation_id: Result<::yunxin_im::ConversationId, String>,
        body: Result<types::builder::NewMessage, String>,
    }
    impl<'a> SendMessage<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                conversation_id: Err(::std::string::String::new()),
                body: Ok(::std::default::Default::default()),
            }
        }
        /** The conversation.

 The path parameter `conversation_id`; required.*/
        pub fn conversation_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::yunxin_im::ConversationId>,
            <V as std::convert::TryInto<
                ::yunxin_im::ConversationId,
            >>::Error: ::std::fmt::Display,
        {
            self.conversation_id = value
                .try_into()
                .map_err(|reason| format!("conversation_id: {reason}"));
            self
        }
        /** The message.

 The body of the request.*/
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewMessage>,
            <V as std::convert::TryInto<types::NewMessage>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewMessage` for body failed: {}", s)
                });
            self
        }
        /// Changes the body of the request, which starts with no field set.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewMessage,
            ) -> types::builder::NewMessage,
        {
            self.body = self.body.map(f);
            self
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<(&'a super::Client, ::reqwest::Request), Error<()>> {
            let Self { client, conversation_id, body } = self;
            let conversation_id = conversation_id
                .map_err(|reason| Error::InvalidRequest(
                    ::yunxin_im::codegen::unusable("conversation_id", reason),
                ))?;
            let body = body
                .and_then(|v| types::NewMessage::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let mut url = ::yunxin_im::codegen::UrlWriter::new(&client.baseurl);
            url.path("/im/v2/conversations/");
            url.segment("conversation_id", &conversation_id)
                .map_err(Error::InvalidRequest)?;
            url.path("/messages");
            let url = url.finish();
            #[allow(unused_mut)]
            let mut header_map = ::reqwest::header::HeaderMap::new();
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            Ok((client, request))
        }
        /** Sends the request and waits for the outcome.

 # Errors

 Everything but a success, so also a refusal that the service answers with HTTP status 200: see [`Error`](::yunxin_im::Error).*/
        pub async fn execute(
            self,
        ) -> ::std::result::Result<
            ::yunxin_im::Reply<types::SendMessageSuccess>,
            ::yunxin_im::Error,
        > {
            let (client, request) = self
                .into_request()
                .map_err(::yunxin_im::codegen::invalid_input)?;
            client
                .inner
                .execute::<
                    types::SendMessageResponse,
                >(
                    request,
                    &OperationInfo {
                        operation_id: "send_message",
                    },
                )
                .await
        }
        /** Sends the request and gives the answer as it came.

 A refusal by the service is `Ok` here, because it comes with HTTP status 200: look at the variant, or call [`execute`](Self::execute) instead.

 # Errors

 Where no usable answer came; as text alone, without the trace id.*/
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SendMessageResponse>, Error<()>> {
            #[allow(unused_mut)]
            let (client, mut request) = self.into_request()?;
            let info = OperationInfo {
                operation_id: "send_message",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::clear_messages`]

[`Client::clear_messages`]: super::Client::clear_messages*/
    #[derive(Debug, Clone)]
    #[must_use = "a call is sent by its `execute` or `send`"]
    pub struct ClearMessages<'a> {
        client: &'a super::Client,
        conversation_id: Result<::yunxin_im::ConversationId, String>,
        before: Result<i64, String>,
        kind: Result<Option<::std::vec::Vec<types::MessageKind>>, String>,
        x_priority: Result<Option<types::Priority>, String>,
    }
    impl<'a> ClearMessages<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                conversation_id: Err(::std::string::String::new()),
                before: Err(::std::string::String::new()),
                kind: Ok(None),
                x_priority: Ok(None),
            }
        }
        /** The conversation.

 The path parameter `conversation_id`; required.*/
        pub fn conversation_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::yunxin_im::ConversationId>,
            <V as std::convert::TryInto<
                ::yunxin_im::ConversationId,
            >>::Error: ::std::fmt::Display,
        {
            self.conversation_id = value
                .try_into()
                .map_err(|reason| format!("conversation_id: {reason}"));
            self
        }
        /** Unix time in milliseconds.

 The query parameter `before`; required. Example: `1795375718000`.*/
        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            <V as std::convert::TryInto<i64>>::Error: ::std::fmt::Display,
        {
            self.before = value.try_into().map_err(|reason| format!("before: {reason}"));
            self
        }
        /** Kinds of messages; all kinds where none is given.

 The query parameter `kind`; optional.*/
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::MessageKind>>,
            <V as std::convert::TryInto<
                ::std::vec::Vec<types::MessageKind>,
            >>::Error: ::std::fmt::Display,
        {
            self.kind = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("kind: {reason}"));
            self
        }
        /** How soon.

 The header parameter `X-Priority`; optional.*/
        pub fn x_priority<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Priority>,
            <V as std::convert::TryInto<types::Priority>>::Error: ::std::fmt::Display,
        {
            self.x_priority = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("X-Priority: {reason}"));
            self
        }
        fn into_request(
            self,
        ) -> ::std::result::Result<(&'a super::Client, ::reqwest::Request), Error<()>> {
            let Self { client, conversation_id, before, kind, x_priority } = self;
            let conversation_id = conversation_id
                .map_err(|reason| Error::InvalidRequest(
                    ::yunxin_im::codegen::unusable("conversation_id", reason),
                ))?;
            let before = before
                .map_err(|reason| Error::InvalidRequest(
                    ::yunxin_im::codegen::unusable("before", reason),
                ))?;
            let kind = kind.map_err(Error::InvalidRequest)?;
            let x_priority = x_priority.map_err(Error::InvalidRequest)?;
            let mut url = ::yunxin_im::codegen::UrlWriter::new(&client.baseurl);
            url.path("/im/v2/conversations/");
            url.segment("conversation_id", &conversation_id)
                .map_err(Error::InvalidRequest)?;
            url.path("/messages");
            url.pair("before", &before).map_err(Error::InvalidRequest)?;
            url.pair("kind", &kind).map_err(Error::InvalidRequest)?;
            let url = url.finish();
            #[allow(unused_mut)]
            let mut header_map = ::reqwest::header::HeaderMap::new();
            if let Some(value) = x_priority {
                header_map
                    .append(
                        "X-Priority",
                        ::yunxin_im::codegen::header_value("X-Priority", &value)
                            .map_err(Error::InvalidRequest)?,
                    );
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            Ok((client, request))
        }
        /** Sends the request and waits for the outcome.

 # Errors

 Everything but a success, so also a refusal that the service answers with HTTP status 200: see [`Error`](::yunxin_im::Error).*/
        pub async fn execute(
            self,
        ) -> ::std::result::Result<
            ::yunxin_im::Reply<types::ClearMessagesSuccess>,
            ::yunxin_im::Error,
        > {
            let (client, request) = self
                .into_request()
                .map_err(::yunxin_im::codegen::invalid_input)?;
            client
                .inner
                .execute::<
                    types::ClearMessagesResponse,
                >(
                    request,
                    &OperationInfo {
                        operation_id: "clear_messages",
                    },
                )
                .await
        }
        /** Sends the request and gives the answer as it came.

 A refusal by the service is `Ok` here, because it comes with HTTP status 200: look at the variant, or call [`execute`](Self::execute) instead.

 # Errors

 Where no usable answer came; as text alone, without the trace id.*/
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ClearMessagesResponse>, Error<()>> {
            #[allow(unused_mut)]
            let (client, mut request) = self.into_request()?;
            let info = OperationInfo {
                operation_id: "clear_messages",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
impl ClientHooks<::yunxin_im::Middleware> for Client {
    async fn exec(
        &self,
        request: ::reqwest::Request,
        info: &OperationInfo,
    ) -> ::reqwest::Result<::reqwest::Response> {
        self.inner.exec(request, info).await
    }
    async fn post<E>(
        &self,
        result: &::reqwest::Result<::reqwest::Response>,
        _info: &OperationInfo,
    ) -> ::std::result::Result<(), Error<E>> {
        ::yunxin_im::Middleware::post(result)
    }
}
/// A client whose calls all go through `middleware`.
impl ::std::convert::From<::yunxin_im::Middleware> for Client {
    fn from(middleware: ::yunxin_im::Middleware) -> Self {
        Self {
            baseurl: middleware.base_url().to_owned(),
            client: middleware.http().clone(),
            inner: middleware,
        }
    }
}
