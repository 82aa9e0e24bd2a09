//! What the benchmarks share: the call that they make, and how much they measure.

pub mod baseline;
#[cfg(feature = "http2")]
pub mod http2;
pub mod measure;
pub mod messages;
pub mod server;

use yunxin_im::{Client, ClientBuilder, ConversationId, Credentials, messages::RecallMessage, messages::RecallType};

pub const APP_KEY: &str = "45c6af3c98409b18a84451215d0bdd6e";
/// As long as a real one: with nonce and time, it is one block of SHA-1.
pub const APP_SECRET: &str = "0123456789ab";
pub const CONVERSATION: &str = "apifoxtest1|1|apifoxtest2";
pub const MESSAGE: i64 = 122_334;
pub const RECALL_TYPE: RecallType = RecallType::OneWay;

pub fn builder() -> ClientBuilder {
    Client::builder(Credentials::new(APP_KEY, APP_SECRET).expect("valid"))
}

/// Returns what starts a call of the client.
pub fn caller(client: ClientBuilder) -> impl Fn() -> RecallMessage + Clone + Send {
    let conversation: ConversationId = CONVERSATION.parse().expect("valid");
    let client = client.build().expect("valid");
    move || client.messages().recall(conversation.clone(), MESSAGE, RECALL_TYPE)
}

/// Returns `full` for figures, and `quick` to see that the benchmark runs: `cargo bench` passes `--bench`, `cargo test` does
/// not, and `--quick` is passed by hand.
pub fn choose<T>(full: T, quick: T) -> T {
    let given = |flag: &str| std::env::args().any(|argument| argument == flag);
    if given("--bench") && !given("--quick") { full } else { quick }
}
