//! Messages to be sent, each with what its kind requires.

use serde::{Serialize, Serializer, ser::Error as _};
use serde_json::{Value, json};

/// A message to be sent: a text, a picture, and so on.
///
/// ```
/// use serde::Serialize;
/// use yunxin_im::{Location, Media, Message};
///
/// #[derive(Serialize)]
/// struct Order { order_id: u32 }
///
/// let text = Message::text("hello").client_id("3c4b2d3e-8a8f-4c52-9f0e-1f2a3b4c5d6e");
/// let picture = Message::image(Media::new("https://cdn.example/cat.png").size(2_048).dimensions(64, 48));
/// let place = Message::location(Location { title: "West Lake".into(), latitude: 30.25, longitude: 120.15 });
/// let order = Message::custom(&Order { order_id: 7 }).sub_type(1);
/// # let _ = (text, picture, place, order);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    message_type: i32,
    sub_type: Option<i32>,
    text: Option<String>,
    attachment: Option<Value>,
    client_id: Option<String>,
    /// Why the message cannot be sent.
    mistake: Option<String>,
}

const TEXT: i32 = 0;
const TIP: i32 = 10;

impl Message {
    fn new(message_type: i32, text: Option<String>, attachment: Option<Value>) -> Self {
        Self { message_type, sub_type: None, text, attachment, client_id: None, mistake: None }
    }

    /// Makes a text message (文本消息). At most 5,000 characters by default; the plan decides.
    #[doc(alias = "文本消息")]
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(TEXT, Some(text.into()), None)
    }

    /// Makes an image message (图片消息).
    #[doc(alias = "图片消息")]
    pub fn image(image: impl Into<Media>) -> Self {
        Self::new(1, None, Some(image.into().attachment()))
    }

    /// Makes an audio message (语音消息).
    #[doc(alias = "语音消息")]
    pub fn audio(audio: impl Into<Media>) -> Self {
        Self::new(2, None, Some(audio.into().attachment()))
    }

    /// Makes a video message (视频消息).
    #[doc(alias = "视频消息")]
    pub fn video(video: impl Into<Media>) -> Self {
        Self::new(3, None, Some(video.into().attachment()))
    }

    /// Makes a location message (地理位置消息). A coordinate that is not finite is an error when the message is sent.
    #[doc(alias = "地理位置消息")]
    pub fn location(Location { title, latitude, longitude }: Location) -> Self {
        let attachment = json!({ "title": title, "lng": longitude, "lat": latitude });
        // JSON would have a null in its place.
        let mistake = not_finite(&[latitude, longitude]);
        Self { mistake, ..Self::new(4, None, Some(attachment)) }
    }

    /// Makes a file message (文件消息).
    #[doc(alias = "文件消息")]
    pub fn file(file: impl Into<Media>) -> Self {
        Self::new(6, None, Some(file.into().attachment()))
    }

    /// Makes a tip (提示消息), a notice in the conversation.
    #[doc(alias = "提示消息")]
    pub fn tip(text: impl Into<String>) -> Self {
        Self::new(TIP, Some(text.into()), None)
    }

    /// Makes a custom message (自定义消息) with any content. A value that cannot be JSON is an error when the message is sent.
    #[doc(alias = "自定义消息")]
    pub fn custom(content: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_value(content) {
            Ok(content) => Self::new(100, None, Some(content)),
            Err(e) => Self { mistake: Some(e.to_string()), ..Self::new(100, None, None) },
        }
    }

    /// Sets a text that the message is found by in searches. At most 500 characters. A text message and a tip are found by their own
    /// text; to set another one is an error when the message is sent.
    pub fn searchable_text(mut self, text: impl Into<String>) -> Self {
        if [TEXT, TIP].contains(&self.message_type) {
            self.mistake = Some("a text message or a tip has no searchable text beside its own".to_owned());
        } else {
            self.text = Some(text.into());
        }
        self
    }

    /// Sets the app's own kind of the message, a number above 0.
    pub fn sub_type(mut self, sub_type: i32) -> Self {
        self.sub_type = Some(sub_type);
        self
    }

    /// Sets the id that the client gives the message (`message_client_id`), which the service de-duplicates by. It makes one if there
    /// is none.
    #[doc(alias = "message_client_id")]
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        self.client_id = Some(id.into());
        self
    }
}

/// Why coordinates cannot be sent.
fn not_finite(coordinates: &[f64]) -> Option<String> {
    coordinates.iter().find(|number| !number.is_finite()).map(|number| format!("the coordinate {number} is not finite"))
}

/// The message as an object of the API, with what else it has.
#[derive(Serialize)]
struct Parts<'a> {
    message_type: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_type: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attachment: Option<&'a Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_client_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_x: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_y: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_z: Option<f64>,
}

impl Message {
    fn write<S: Serializer>(&self, serializer: S, at: Option<[f64; 3]>) -> Result<S::Ok, S::Error> {
        let misplaced = at.and_then(|at| not_finite(&at));
        if let Some(mistake) = self.mistake.as_ref().or(misplaced.as_ref()) {
            return Err(S::Error::custom(mistake));
        }
        let [x, y, z] = at.map_or([None; 3], |at| at.map(Some));
        let parts = Parts {
            message_type: self.message_type,
            sub_type: self.sub_type,
            text: self.text.as_deref(),
            attachment: self.attachment.as_ref(),
            message_client_id: self.client_id.as_deref(),
            location_x: x,
            location_y: y,
            location_z: z,
        };
        parts.serialize(serializer)
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write(serializer, None)
    }
}

/// A message to a chatroom, which can be bound to a place.
///
/// ```
/// use yunxin_im::{ChatroomMessage, Message};
///
/// let message = ChatroomMessage::new("m-0001", Message::text("hello")).at([1.0, 2.0, 0.0]);
/// # let _ = message;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ChatroomMessage {
    message: Message,
    at: Option<[f64; 3]>,
}

impl ChatroomMessage {
    /// Makes one of a message and the id that the client gives it (`message_client_id`), which a chatroom needs.
    pub fn new(client_id: impl Into<String>, message: Message) -> Self {
        Self { message: message.client_id(client_id), at: None }
    }

    /// Sets the place of the message, as coordinates x, y and z of the app.
    pub fn at(mut self, place: [f64; 3]) -> Self {
        self.at = Some(place);
        self
    }
}

impl Serialize for ChatroomMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.message.write(serializer, self.at)
    }
}

/// A place on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// What is there.
    pub title: String,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// A picture, a recording, a video or a file that lies on a server, by its URL; the rest tells clients what to expect.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Media {
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ext: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    md5: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    w: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    h: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dur: Option<u64>,
}

impl Media {
    /// Makes one of its URL.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), name: None, ext: None, md5: None, size: None, w: None, h: None, dur: None }
    }

    /// Sets the name that is shown.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the extension of the file, such as `png`.
    #[doc(alias = "ext")]
    pub fn extension(mut self, extension: impl Into<String>) -> Self {
        self.ext = Some(extension.into());
        self
    }

    /// Sets the MD5 digest of the file, in hexadecimal.
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }

    /// Sets the size of the file, in bytes.
    pub fn size(mut self, bytes: u64) -> Self {
        self.size = Some(bytes);
        self
    }

    /// Sets the width and the height of a picture or a video, in pixels.
    #[doc(alias("w", "h"))]
    pub fn dimensions(mut self, width: u32, height: u32) -> Self {
        (self.w, self.h) = (Some(width), Some(height));
        self
    }

    /// Sets how long a recording or a video is.
    #[doc(alias = "dur")]
    pub fn duration(mut self, duration: std::time::Duration) -> Self {
        self.dur = u64::try_from(duration.as_millis()).ok();
        self
    }

    fn attachment(&self) -> Value {
        // A struct of texts and numbers is always JSON.
        serde_json::to_value(self).unwrap_or_default()
    }
}

impl<T: Into<String>> From<T> for Media {
    fn from(url: T) -> Self {
        Self::new(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_json_would_lose_is_an_error() {
        let error = |message: &dyn Fn() -> Message| serde_json::to_value(message()).err().map(|e| e.to_string());
        let place =
            |latitude| Message::location(Location { title: "West Lake".to_owned(), latitude, longitude: 120.15 });
        assert_eq!(error(&|| place(30.25)), None);
        assert_eq!(error(&|| place(f64::NAN)).as_deref(), Some("the coordinate NaN is not finite"));
        let bound = ChatroomMessage::new("m-1", Message::text("hello")).at([0.0, f64::INFINITY, 0.0]);
        assert!(serde_json::to_value(bound).is_err());
    }

    #[test]
    fn a_searchable_text_never_takes_the_place_of_a_text() {
        for message in [Message::text("hello"), Message::tip("hello")] {
            assert!(serde_json::to_value(message.searchable_text("other")).is_err());
        }
        let custom = serde_json::to_value(Message::custom("").searchable_text("Order 7")).expect("JSON");
        assert_eq!(custom["text"], "Order 7");
    }
}
