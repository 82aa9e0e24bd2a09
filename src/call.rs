//! A call before it is sent: the values of its parameters, and its settings. Generated code is a table of parameters for each
//! operation, and setters that put values at their places in it.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{
    HeaderName, HeaderValue, Method,
    header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE},
};
use serde::Serialize;
use serde_json::Value;
use tracing::info_span;

use crate::{
    client::Client,
    error::Error,
    limits::{self, Limit},
    pipeline::{self, CallSettings, Shared},
    receive::Receive,
    request::{RequestParts, Target},
    response::{Answer, Response},
    wire::Wire,
};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// An operation of the API, as its document describes it.
#[derive(Debug)]
pub struct Operation {
    /// The operation's id in the document.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, with the names of its parameters in braces.
    pub path: &'static str,
    /// Whether it may change something at the service.
    pub effect: bool,
    /// Whether a body is sent.
    pub body: Body,
    /// Its parameters and the properties of its body, in the order of the document.
    pub parameters: &'static [Parameter],
}

/// Whether an operation has a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// It has none.
    None,
    /// An object, if a property is set.
    Optional,
    /// An object, even if no property is set.
    Required,
}

/// A parameter, or a property of the body.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it is sent.
    pub place: Place,
    /// The limits of its value.
    pub limits: &'static [Limit],
    /// The field of the call's span that shows it.
    pub span: Option<SpanField>,
}

/// Where a value is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// In the query; a list as `name=a&name=b`.
    Query,
    /// In the query, a list as `name=a,b`.
    QueryJoined,
    /// A property of the body.
    Property,
}

/// A field of the span of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanField {
    /// `conversation_type`
    ConversationType,
    /// `kind`: what the operation does, of several things that it can do.
    Kind,
}

/// A value that is given for a parameter.
#[derive(Clone)]
enum Given {
    Text(String),
    List(Vec<String>),
}

/// A call of one operation, with the values that are given so far.
#[derive(Clone)]
pub struct Call {
    shared: Arc<Shared>,
    operation: &'static Operation,
    given: Vec<(usize, Given)>,
    shown: [Option<&'static str>; 2],
    /// The first mistake in the values, with which the call fails.
    mistake: Option<Error>,
    /// Instead of a random one.
    pub trace_id: Option<String>,
    /// The client's, unless the call has its own.
    pub settings: CallSettings,
}

impl Call {
    /// Starts a call of `operation`.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        let shared = Arc::clone(client.shared());
        let settings = shared.call.clone();
        let given = Vec::with_capacity(operation.parameters.len());
        Self { shared, operation, given, shown: [None; 2], mistake: None, trace_id: None, settings }
    }

    /// Sets the parameter with this index to the text of `value`.
    pub fn text<T: Wire>(mut self, index: usize, value: impl Into<T>) -> Self {
        let (parameter, value) = (&self.operation.parameters[index], value.into());
        if let Some(field) = parameter.span {
            self.shown[field as usize] = value.shown();
        }
        let text = value.text().into_owned();
        self.keep(value.mistake().map_or(Ok(()), |mistake| Err(Error::invalid(parameter.name, mistake))));
        self.keep(limits::check_text(parameter.name, &text, parameter.limits));
        self.give(index, Given::Text(text))
    }

    /// Sets the query parameter with this index to a list.
    pub fn list<T: Wire>(self, index: usize, values: impl IntoIterator<Item = impl Into<T>>) -> Self {
        let texts = values.into_iter().map(|value| {
            let value = value.into();
            (value.text().into_owned(), value.mistake())
        });
        let texts = texts.collect();
        self.texts(index, texts)
    }

    fn texts(mut self, index: usize, values: Vec<(String, Option<String>)>) -> Self {
        let Parameter { name, place, limits, .. } = &self.operation.parameters[index];
        if values.is_empty() {
            self.keep(Err(Error::invalid(name, "an empty list, which a query cannot carry")));
        }
        self.keep(limits::check_count(name, values.len(), limits));
        let mut texts = Vec::with_capacity(values.len());
        for (i, (text, mistake)) in values.into_iter().enumerate() {
            let comma = (*place == Place::QueryJoined && text.contains(','))
                .then(|| "a comma, which separates the items".to_owned());
            if let Some(mistake) = mistake.or(comma) {
                self.keep(Err(Error::invalid(&format!("{name}[{i}]"), mistake)));
            }
            self.keep(limits::check_text(name, &text, limits::of_items(limits)));
            texts.push(text);
        }
        self.give(index, Given::List(texts))
    }

    /// Sets the parameter with this index to the JSON of `value`: a property of the body, or JSON in a query.
    pub fn json<T: Serialize>(self, index: usize, value: impl Into<T>) -> Self {
        let json = serde_json::to_string(&value.into());
        self.raw_json(index, json)
    }

    /// Sets the parameter with this index to the JSON of a list.
    pub fn json_list<T: Serialize>(self, index: usize, values: impl IntoIterator<Item = impl Into<T>>) -> Self {
        let values: Vec<T> = values.into_iter().map(Into::into).collect();
        self.raw_json(index, serde_json::to_string(&values))
    }

    /// Sets the property with this index to the text of `value`, whose JSON would be a number.
    pub fn json_text<T: Wire>(self, index: usize, value: impl Into<T>) -> Self {
        let json = serde_json::to_string(&value.into().text());
        self.raw_json(index, json)
    }

    /// Sets the property with this index to null.
    pub fn null(self, index: usize) -> Self {
        self.give(index, Given::Text("null".to_owned()))
    }

    fn raw_json(mut self, index: usize, json: serde_json::Result<String>) -> Self {
        let Parameter { name, limits, .. } = &self.operation.parameters[index];
        let json = json.and_then(|json| {
            let value = if limits.is_empty() { Value::Null } else { serde_json::from_str(&json)? };
            self.keep(limits::check_json(name, &value, limits));
            Ok(json)
        });
        match json {
            Ok(json) => self.give(index, Given::Text(json)),
            Err(e) => {
                self.keep(Err(Error::invalid(name, e)));
                self
            }
        }
    }

    /// Sets the query parameter with this index for the next page.
    pub(crate) fn set_position(&mut self, index: usize, position: String) {
        self.given.retain(|(i, _)| *i != index);
        self.given.push((index, Given::Text(position)));
        // Another page is another call.
        self.trace_id = None;
    }

    /// The text of the parameter with this index.
    pub(crate) fn position(&self, index: usize) -> Option<&str> {
        self.given.iter().find_map(|(i, given)| match given {
            Given::Text(text) if *i == index => Some(text.as_str()),
            _ => None,
        })
    }

    /// Sends the call; a refusal is an error.
    pub fn send<T: Receive + Default>(self) -> impl Future<Output = Result<Response<T>, Error>> + Send {
        let operation = self.operation.id;
        let answer = self.answer(false);
        async move { Ok(answer.await?.read(operation)) }
    }

    /// Sends the call; a refusal is a response, too.
    pub fn send_raw(self) -> impl Future<Output = Result<Response<Value>, Error>> + Send {
        let answer = self.answer(true);
        async move { Ok(answer.await?.into_json()) }
    }

    fn answer(mut self, raw: bool) -> impl Future<Output = Result<Answer, Error>> + Send {
        self.settings.raw = raw;
        let parts = Box::new(self.parts());
        pipeline::call(self.shared, self.settings, parts)
    }

    /// The request, with its first mistake if there is one.
    fn parts(&mut self) -> RequestParts {
        let Operation { id, method, path, effect, body, parameters } = self.operation;
        let [conversation_type, kind] = self.shown;
        let mut result = Ok(());
        self.given.sort_unstable_by_key(|(index, _)| *index);
        let given = || self.given.iter().map(|(index, given)| (&parameters[*index], given));
        let mut target = Target::new();
        let mut rest = *path;
        while let Some((literal, (name, behind))) =
            rest.split_once('{').and_then(|(literal, rest)| Some((literal, rest.split_once('}')?)))
        {
            target.literal(literal);
            if let Some((_, Given::Text(text))) = given().find(|(p, _)| p.place == Place::Path && p.name == name) {
                result = result.and(target.segment(text).map_err(|reason| Error::invalid(name, reason)));
            }
            rest = behind;
        }
        target.literal(rest);
        let mut object = String::new();
        for (Parameter { name, place, .. }, given) in given() {
            match (place, given) {
                (Place::Path, _) | (Place::Property, Given::List(_)) => {}
                (Place::Property, Given::Text(json)) => {
                    object.push(if object.is_empty() { '{' } else { ',' });
                    object.push('"');
                    object.push_str(name);
                    object.push_str("\":");
                    object.push_str(json);
                }
                (Place::Query | Place::QueryJoined, Given::Text(text)) => target.query(name, text),
                (Place::Query, Given::List(texts)) => texts.iter().for_each(|text| target.query(name, text)),
                (Place::QueryJoined, Given::List(texts)) => target.query_joined(name, texts),
            }
        }
        match (body, object.is_empty()) {
            (Body::Required, true) => object.push_str("{}"),
            (_, true) => {}
            (_, false) => object.push('}'),
        }
        let body = (!object.is_empty()).then(|| Bytes::from(object));
        let headers = headers(method, body.is_some());
        self.keep(result);
        RequestParts {
            operation: id,
            method: method.clone(),
            path_and_query: target.into_text(),
            headers,
            body,
            trace_id: self.trace_id.take(),
            effect: *effect,
            span: info_span!(
                target: "yunxin_im",
                "yunxin_im_call",
                operation = id,
                conversation_type,
                kind,
                endpoint = tracing::field::Empty,
                trace_id = tracing::field::Empty,
            ),
            mistake: self.mistake.take(),
        }
    }

    fn give(mut self, index: usize, value: Given) -> Self {
        match self.given.iter_mut().find(|(i, _)| *i == index) {
            Some((_, given)) => *given = value,
            None => self.given.push((index, value)),
        }
        self
    }

    fn keep(&mut self, result: Result<(), Error>) {
        self.mistake = self.mistake.take().or(result.err());
    }
}

/// Shows the operation, without the content of the call.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// The headers of a request that does not know its endpoint.
pub(crate) fn headers(method: &Method, has_body: bool) -> Vec<(HeaderName, HeaderValue)> {
    // Room for the headers of the pipeline, too.
    let mut headers = Vec::with_capacity(4);
    headers.push((ACCEPT, JSON));
    if has_body {
        headers.push((CONTENT_TYPE, JSON));
    } else if [Method::POST, Method::PUT, Method::PATCH].contains(method) {
        headers.push((CONTENT_LENGTH, HeaderValue::from_static("0")));
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Credentials;

    #[tokio::test]
    async fn what_is_set_last_counts_and_what_is_cleared_is_sent_as_null() {
        const fn property(name: &'static str) -> Parameter {
            Parameter { name, place: Place::Property, limits: &[], span: None }
        }
        static OPERATION: Operation = Operation {
            id: "test",
            method: Method::PATCH,
            path: "/test",
            effect: true,
            body: Body::Optional,
            parameters: &[property("alias"), property("note"), property("days")],
        };
        let client = Client::builder(Credentials::new("key", "secret").expect("valid")).build().expect("valid");
        let start = || Call::new(&client, &OPERATION);
        let body = |mut call: Call| call.parts().body.map(|body| String::from_utf8(body.to_vec()).expect("UTF-8"));
        let call = start().json::<i64>(2, 7).json::<String>(0, "a").json::<String>(0, "b").null(1);
        assert_eq!(body(call).as_deref(), Some(r#"{"alias":"b","note":null,"days":7}"#));
        assert_eq!(body(start()), None);
    }
}
