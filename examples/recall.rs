//! Recalls a message in a sandbox on this machine, which needs no account, and shows the request; then a refusal.

use yunxin_im::{Client, ConversationId, Error, messages::RecallType, sandbox::Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start()?;
    let conversation = ConversationId::p2p("apifoxtest1", "apifoxtest2")?;
    sandbox.add_message(&conversation, 122334);

    // A service reads its credentials with `Credentials::from_env()`, and needs no endpoint.
    let client = Client::builder(&sandbox).endpoint(sandbox.url()).build()?;

    println!("A message is recalled:");
    let response = client.messages().recall(&conversation, 122334, RecallType::OneWay).send().await?;
    show_request(&sandbox);
    println!("  done: code {}, trace id {}", response.code, response.trace_id);
    println!("  in the sandbox it is now: {:?}\n", sandbox.message(&conversation, 122334).map(|message| message.state));

    println!("A super team takes only a two-way recall:");
    let conversation = ConversationId::super_team("apifoxtest1", 6001)?;
    let refused = client.messages().recall(conversation, 122334, RecallType::Delete).send().await;
    show_request(&sandbox);
    match refused {
        Err(Error::Api(e)) => println!("  refused: code {}, {:?}, trace id {}", e.code, e.msg, e.trace_id),
        other => println!("  not refused: {other:?}"),
    }
    Ok(())
}

fn show_request(sandbox: &Sandbox) {
    let Some(request) = sandbox.last_request() else { return };
    println!("  > {} {}", request.method(), request.target());
    for (name, value) in request.headers() {
        // Whoever reads a CheckSum can use it for five minutes.
        let value = if name == "checksum" { &value[..8] } else { value };
        println!("  > {name}: {value}{}", if name == "checksum" { "…" } else { "" });
    }
}
