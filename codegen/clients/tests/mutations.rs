//! The mutations of `sound.yaml` that can be generated, each called: what arrives at a server is what the document says. The
//! others are explained by the tests of the generator.

#![allow(dead_code, deprecated)]

#[path = "../../../tests/support/shape.rs"]
mod shape;
#[path = "../../../tests/support/mod.rs"]
mod support;

/// The client of a mutation, around this crate's.
macro_rules! client {
    () => {
        pub struct Client(pub yunxin_im::Client);

        impl Client {
            fn _call(&self) -> yunxin_im::codegen::Call {
                self.0._call()
            }
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/mutations.rs"));

#[test]
fn each_mutation_that_can_be_generated_sends_what_the_document_says() {
    // One function with all calls has a large frame.
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(requests())
    });
    insta::assert_snapshot!(thread.expect("a thread").join().expect("no panic").join("\n"));
}

/// The name of each mutation, and those of its requests that differ from the first one's.
async fn requests() -> Vec<String> {
    let (listener, fixed) = shape::fixed().await;
    let (mut told, mut usual): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    macro_rules! mutation {
        ($name:literal, $module:ident, $calls:expr) => {{
            let mut requests = Vec::new();
            macro_rules! call {
                ($call_name:literal, $code:expr, $client:ident, $call:expr) => {{
                    let $client = $module::Client(fixed.clone());
                    let sent = async { Ok::<_, Box<dyn std::error::Error>>($call.send().await?) };
                    let sent = sent.await.map(drop).map_err(|e| e.to_string());
                    requests.push(sent.err().unwrap_or_else(|| shape::in_short(&listener)));
                }};
            }
            $calls
            if usual.is_empty() {
                usual.clone_from(&requests);
                told.push(format!("the usual requests:\n  {}", requests.join("\n  ")));
            }
            let unusual: Vec<_> = requests.into_iter().filter(|request| !usual.contains(request)).collect();
            let separator = if unusual.is_empty() { ": the usual requests" } else { ":\n  " };
            told.push(format!("{}{separator}{}", $name, unusual.join("\n  ")));
        }};
    }
    include!(concat!(env!("OUT_DIR"), "/mutations.calls.rs"));
    told
}
