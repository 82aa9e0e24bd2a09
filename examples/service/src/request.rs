//! The body of `POST /recall`.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor, value::MapAccessDeserializer},
};
use yunxin_im::{ConversationId, messages::RecallType};

/// A request. What is not checked here, such as lengths, the client checks before it sends anything.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    pub conversation_id: ConversationId,
    pub message_server_id: i64,
    #[serde(rename = "type")]
    pub recall_type: RecallType,
    pub description: Option<String>,
    pub push_content: Option<String>,
    /// The caller's id of this request, by which the service knows it if it is repeated. It becomes the trace id.
    pub request_id: Option<String>,
}

/// A request with named fields. By itself, serde takes an array of the values in their order, too.
pub struct Object(pub Request);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Object;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object, A::Error> {
        Request::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }
}
