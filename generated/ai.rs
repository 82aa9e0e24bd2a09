// Generated from openapi/ai.yaml. Do not edit.

/// AI chat assistance (AI 助聊): the methods of the section, made by [`Client::ai`](::yunxin_im::Client::ai).
#[derive(Clone, Copy, Debug)]
pub struct Ai<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// AI chat assistance (AI 助聊)
    pub fn ai(&self) -> Ai<'_> {
        Ai { client: self }
    }
}
impl Ai<'_> {
    /// Suggests replies in a chat (AI 助聊)
    ///
    /// Suggests what the sender can answer the receiver; each suggestion has one of the styles asked for. The tags describe
    /// both persons, so that the suggestions fit them.
    ///
    /// `POST /ai/chat_assistant/v1/chat_assist`
    ///
    /// # Arguments
    ///
    /// By name, in [`AiChatAssistArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`sender_tag_list`](AiChatAssist::sender_tag_list), [`receiver_tag_list`](AiChatAssist::receiver_tag_list), [`receiver_last_message`](AiChatAssist::receiver_last_message), [`history`](AiChatAssist::history)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::ai;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .ai()
    ///     .suggest_replies(ai::AiChatAssistArgs {
    ///         sender_id: "alice",
    ///         receiver_id: "bob",
    ///         style_list: ["warm", "smart"].map(::std::convert::Into::into).to_vec(),
    ///     })
    ///     .sender_tag_list(["开朗", "爱旅行"])
    ///     .receiver_tag_list(["幽默", "爱音乐"])
    ///     .receiver_last_message("周末去看演唱会吗？")
    ///     .history([
    ///         ai::ChatMessage::new().sender_id("bob").text("我买到票了"),
    ///         ai::ChatMessage::new().sender_id("bob").text("我买到票了"),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "AI 助聊")]
    #[doc(alias = "AI 聊天助手")]
    #[doc(alias = "chatAssist")]
    #[doc(alias = "ai_chat_assist")]
    pub fn suggest_replies<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::yunxin_im::AccountId>,
    >(&self, args: AiChatAssistArgs<T1, T2>) -> AiChatAssist {
        AiChatAssist(
            ::yunxin_im::codegen::Call::new(self.client, &AI_CHAT_ASSIST)
                .json::<::yunxin_im::AccountId>(0, args.sender_id)
                .json::<::yunxin_im::AccountId>(2, args.receiver_id)
                .json_list::<::std::string::String>(5, args.style_list),
        )
    }
}
/// What [`suggest_replies`](Ai::suggest_replies) requires, by name.
#[derive(Clone, Debug)]
pub struct AiChatAssistArgs<T1, T2> {
    /// The account for which replies are suggested.
    ///
    /// For example `alice`.
    pub sender_id: T1,
    /// The account that the sender chats with.
    ///
    /// For example `bob`.
    pub receiver_id: T2,
    /// The styles of the suggestions: `warm`, `hot` (enthusiastic), `smart` (witty) or `stochastic` (random).
    /// At most 3 by default. The vendor adds further styles over time.
    ///
    /// For example `["warm","smart"]`.
    pub style_list: ::std::vec::Vec<::std::string::String>,
}
/// A call of [`suggest_replies`](Ai::suggest_replies), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct AiChatAssist(::yunxin_im::codegen::Call);
impl AiChatAssist {
    /// Words that describe the sender. At most 2000 characters.
    ///
    /// For example `["开朗","爱旅行"]`.
    pub fn sender_tag_list(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::std::string::String>(1, value))
    }
    /// Words that describe the receiver. At most 2000 characters.
    ///
    /// For example `["幽默","爱音乐"]`.
    pub fn receiver_tag_list(
        self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self(self.0.json_list::<::std::string::String>(3, value))
    }
    /// The last message of the receiver, on which the suggestions are mainly based.
    ///
    /// At most 256 characters; for example `周末去看演唱会吗？`.
    pub fn receiver_last_message(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(4, value))
    }
    /// Text messages of both before the receiver's last one, which is not among them. The vendor advises to give
    /// the newest first. At most 1500 characters.
    pub fn history(
        self,
        value: impl ::std::iter::IntoIterator<Item = ChatMessage>,
    ) -> Self {
        Self(self.0.json_list::<ChatMessage>(6, value))
    }
}
::yunxin_im::codegen::call! {
    AiChatAssist, ReplySuggestions
}
static AI_CHAT_ASSIST: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "ai_chat_assist",
    method: ::http::Method::POST,
    path: "/ai/chat_assistant/v1/chat_assist",
    effect: false,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "sender_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sender_tag_list",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_tag_list",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "receiver_last_message",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[::yunxin_im::codegen::Limit::MaxLength(256)],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "style_list",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "history",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};

/// A text message of the chat so far. The vendor does not say whether one of its fields may be left out.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct ChatMessage {
    /// Who wrote the message.
    ///
    /// For example `bob`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sender_id: ::std::option::Option<::yunxin_im::AccountId>,
    /// What the message says.
    ///
    /// For example `我买到票了`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
impl ChatMessage {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self {
            sender_id: None,
            text: None,
        }
    }
    /// Who wrote the message.
    ///
    /// For example `bob`.
    pub fn sender_id(
        self,
        value: impl ::std::convert::Into<::yunxin_im::AccountId>,
    ) -> Self {
        Self {
            sender_id: Some(value.into()),
            ..self
        }
    }
    /// What the message says.
    ///
    /// For example `我买到票了`.
    pub fn text(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            text: Some(value.into()),
            ..self
        }
    }
}

/// Replies that the sender can choose from.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplySuggestions {
    /// The suggestions.
    pub items: ::std::vec::Vec<ReplySuggestion>,
}
::yunxin_im::codegen::received! {
    ReplySuggestions { "items" => items, }
}

/// A reply in one style.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplySuggestion {
    /// The style of the reply, such as `warm`.
    pub style: ::std::option::Option<::std::string::String>,
    /// The name of the style in words. The vendor does not say in which language.
    pub style_name: ::std::option::Option<::std::string::String>,
    /// The text of the reply.
    pub answer: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    ReplySuggestion { "style" => style, "style_name" => style_name, "answer" => answer, }
}

