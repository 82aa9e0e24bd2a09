// Generated from openapi/tools.yaml. Do not edit.

/// Translation (翻译) and speech to text (语音转文字): the methods of the section, made by [`Client::tools`](::yunxin_im::Client::tools).
#[derive(Clone, Copy, Debug)]
pub struct Tools<'a> {
    client: &'a ::yunxin_im::Client,
}
impl ::yunxin_im::Client {
    /// Translation (翻译) and speech to text (语音转文字)
    pub fn tools(&self) -> Tools<'_> {
        Tools { client: self }
    }
}
impl Tools<'_> {
    /// Translates a text (文本翻译)
    ///
    /// Returns the text in the target language, and the languages that were used. The vendor's list of supported languages was
    /// not found; its examples have `en`, `th` and `zh-CHS` (simplified Chinese).
    ///
    /// `POST /im/v2/translations`
    ///
    /// # Arguments
    ///
    /// By name, in [`TranslateTextArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`source_language`](TranslateText::source_language), [`translator_config`](TranslateText::translator_config)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::tools;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .tools()
    ///     .translate(tools::TranslateTextArgs {
    ///         operator_account_id: "alice",
    ///         source_text: "Hello, world!",
    ///         target_language: "zh-CHS",
    ///     })
    ///     .source_language("en")
    ///     .translator_config(tools::TranslatorConfig::new().strict(false))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "文本翻译")]
    #[doc(alias = "translateText")]
    #[doc(alias = "translate_text")]
    pub fn translate<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::std::string::String>,
        T3: ::std::convert::Into<::std::string::String>,
    >(&self, args: TranslateTextArgs<T1, T2, T3>) -> TranslateText {
        TranslateText(
            ::yunxin_im::codegen::Call::new(self.client, &TRANSLATE_TEXT)
                .json::<::yunxin_im::AccountId>(0, args.operator_account_id)
                .json::<::std::string::String>(1, args.source_text)
                .json::<::std::string::String>(3, args.target_language),
        )
    }
    /// Turns speech into text (语音转文字)
    ///
    /// Recognizes what is said in an audio file, which the service fetches from its URL. The vendor's page of this call was
    /// not found: limits of length and size, and the supported languages, are in no source.
    ///
    /// `POST /im/v2/tools/asr`
    ///
    /// # Arguments
    ///
    /// By name, in [`SpeechToTextArgs`].
    ///
    /// # Optional parameters
    ///
    /// [`sample_rate`](SpeechToText::sample_rate), [`duration`](SpeechToText::duration)
    ///
    /// # Errors
    ///
    /// Sending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response comes: see [`Error`](::yunxin_im::Error). The call changes nothing at the service, so it is retried after a timeout, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use yunxin_im::tools;
    ///
    /// # async fn example(client: yunxin_im::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .tools()
    ///     .transcribe(tools::SpeechToTextArgs {
    ///         operator_account_id: "alice",
    ///         format: "aac",
    ///         url: "https://example.com/voice/1.aac",
    ///     })
    ///     .sample_rate(16000)
    ///     .duration(3200)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "语音转文字")]
    #[doc(alias = "asr")]
    #[doc(alias = "speech_to_text")]
    pub fn transcribe<
        T1: ::std::convert::Into<::yunxin_im::AccountId>,
        T2: ::std::convert::Into<::std::string::String>,
        T3: ::std::convert::Into<::std::string::String>,
    >(&self, args: SpeechToTextArgs<T1, T2, T3>) -> SpeechToText {
        SpeechToText(
            ::yunxin_im::codegen::Call::new(self.client, &SPEECH_TO_TEXT)
                .json::<::yunxin_im::AccountId>(0, args.operator_account_id)
                .json::<::std::string::String>(1, args.format)
                .json::<::std::string::String>(2, args.url),
        )
    }
}
/// What [`translate`](Tools::translate) requires, by name.
#[derive(Clone, Debug)]
pub struct TranslateTextArgs<T1, T2, T3> {
    /// The account in whose name the text is translated.
    ///
    /// For example `alice`.
    pub operator_account_id: T1,
    /// The text to translate. At most 5000 characters by default.
    ///
    /// For example `Hello, world!`.
    pub source_text: T2,
    /// The code of the language to translate to. The vendor's page of the older API (v1) excludes `auto`.
    ///
    /// For example `zh-CHS`.
    pub target_language: T3,
}
/// A call of [`translate`](Tools::translate), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct TranslateText(::yunxin_im::codegen::Call);
impl TranslateText {
    /// The code of the language of the text; `auto` detects it.
    ///
    /// The service's default is `auto`; for example `en`.
    pub fn source_language(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self(self.0.json::<::std::string::String>(2, value))
    }
    /// How the text is translated.
    pub fn translator_config(self, value: TranslatorConfig) -> Self {
        Self(self.0.json::<TranslatorConfig>(4, value))
    }
}
::yunxin_im::codegen::call! {
    TranslateText, Translation
}
static TRANSLATE_TEXT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "translate_text",
    method: ::http::Method::POST,
    path: "/im/v2/translations",
    effect: false,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "operator_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "source_text",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "source_language",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "target_language",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "translator_config",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};
/// What [`transcribe`](Tools::transcribe) requires, by name.
#[derive(Clone, Debug)]
pub struct SpeechToTextArgs<T1, T2, T3> {
    /// The account in whose name the audio is recognized.
    ///
    /// For example `alice`.
    pub operator_account_id: T1,
    /// The audio format, such as `wav`, `opus`, `mp3` or `aac`. The vendor does not list all of them.
    ///
    /// For example `aac`.
    pub format: T2,
    /// Where the audio file is. The service must be able to fetch it.
    ///
    /// For example `https://example.com/voice/1.aac`.
    pub url: T3,
}
/// A call of [`transcribe`](Tools::transcribe), which shows an example, with its optional parameters.
#[derive(Clone)]
#[must_use = "a call is sent by `send` or `send_raw`"]
pub struct SpeechToText(::yunxin_im::codegen::Call);
impl SpeechToText {
    /// The sample rate of the audio. The vendor does not say in which unit, nor what the default is.
    ///
    /// For example `16000`.
    pub fn sample_rate(self, value: i32) -> Self {
        Self(self.0.json::<i32>(3, value))
    }
    /// How long the audio is, in milliseconds.
    ///
    /// For example `3200`.
    pub fn duration(self, value: i64) -> Self {
        Self(self.0.json::<i64>(4, value))
    }
}
::yunxin_im::codegen::call! {
    SpeechToText, Transcript
}
static SPEECH_TO_TEXT: ::yunxin_im::codegen::Operation = ::yunxin_im::codegen::Operation {
    id: "speech_to_text",
    method: ::http::Method::POST,
    path: "/im/v2/tools/asr",
    effect: false,
    body: ::yunxin_im::codegen::Body::Required,
    parameters: &[
        ::yunxin_im::codegen::Parameter {
            name: "operator_account_id",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "format",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "url",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "sample_rate",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
        ::yunxin_im::codegen::Parameter {
            name: "duration",
            place: ::yunxin_im::codegen::Place::Property,
            limits: &[],
            span: None,
        },
    ],
};

/// How a text is translated.
#[derive(Clone, Debug, PartialEq, Default, ::serde::Serialize)]
#[non_exhaustive]
pub struct TranslatorConfig {
    /// Whether exactly the given source and target languages are used.
    ///
    /// The service's default is `true`; for example `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub strict: ::std::option::Option<bool>,
}
impl TranslatorConfig {
    /// Creates an empty one.
    pub fn new() -> Self {
        Self { strict: None }
    }
    /// Whether exactly the given source and target languages are used.
    ///
    /// The service's default is `true`; for example `false`.
    pub fn strict(self, value: bool) -> Self {
        Self {
            strict: Some(value),
            ..self
        }
    }
}

/// A text that was translated.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Translation {
    /// The text in the target language.
    pub translated_text: ::std::option::Option<::std::string::String>,
    /// The code of the language that was translated from.
    pub source_language: ::std::option::Option<::std::string::String>,
    /// The code of the language that was translated to.
    pub target_language: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    Translation { "translated_text" => translated_text, "source_language" =>
    source_language, "target_language" => target_language, }
}

/// What was said in an audio file.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Transcript {
    /// The text that was recognized.
    pub text: ::std::option::Option<::std::string::String>,
}
::yunxin_im::codegen::received! {
    Transcript { "text" => text, }
}

