//! What it costs to read a page as leniently as the client does, against serde_json into a struct of the same shape by serde's derive,
//! which fails on the first value that is not as documented.

use std::{hint::black_box, time::Instant};

use serde_json::json;
use support::{
    choose,
    measure::median,
    messages::{Page, items},
};
use yunxin_im::messages::MessagePage;

fn main() {
    for characters in [10, 5000] {
        let page = json!({ "has_more": true, "next_token": "1795375718000", "items": items(characters) });
        let body = page.to_string().into_bytes();
        let rounds = choose(if characters == 10 { 4000 } else { 400 }, 2);
        let mut ratios = Vec::with_capacity(rounds);
        for _ in 0..rounds {
            let by_derive = time(|| serde_json::from_slice::<Page>(&body).map(|page| page.items.len()));
            let leniently = time(|| serde_json::from_slice::<MessagePage>(&body).map(|page| page.items.len()));
            ratios.push(leniently / by_derive);
        }
        let of = format!("time to read 100 messages of {characters} characters ({} kB)", body.len() / 1000);
        println!("ratio  {of:<66} {:>10.3}  (goal <= 1.15)", median(ratios.into_iter()));
    }
}

fn time(read: impl Fn() -> serde_json::Result<usize>) -> f64 {
    let start = Instant::now();
    assert_eq!(black_box(read()).ok(), Some(100));
    start.elapsed().as_secs_f64()
}
