//! What a call does besides waiting: making and signing the request, and decoding the answer.

mod support;

use std::{
    future,
    hint::black_box,
    pin::pin,
    sync::Arc,
    task::{Context, Waker},
    time::Duration,
};

use reqwest::dns::{Name, Resolve, Resolving};
use sha1::{Digest, Sha1};
use support::{
    APP_KEY, APP_SECRET, Caller, Candidate, Effort, MESSAGE, Report, Rounds, Spent, TYPE,
    baseline::{Answer, Baseline},
    server::BODY,
};
use yunxin_im::{
    Client, Credentials, Envelope,
    codegen::{Answer as _, Signature},
    types::RecallMessageResponse,
};

fn main() {
    let effort = Effort::of_this_run();
    let mut report = Report::default();
    before_the_socket(effort, &mut report);
    signature(effort, &mut report);
    decoding(effort, &mut report);
    report.print(effort);
}

/// A call is polled once and dropped. By then it has made and signed its request and handed it to reqwest, which waits for
/// the address of a host that is never found: no socket is there. What reqwest itself does until then is measured with
/// requests that were made before, and taken off.
fn before_the_socket(effort: Effort, report: &mut Report) {
    struct Never;

    impl Resolve for Never {
        fn resolve(&self, _: Name) -> Resolving {
            Box::pin(future::pending())
        }
    }

    const URL: &str = "http://im.invalid";

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let _context = runtime.enter();
    let http = Baseline::http().dns_resolver(Arc::new(Never)).build().expect("valid");
    let builder = Client::builder(support::credentials()).endpoint(URL).allow_http(true).http_client(http.clone());
    let candidate = Candidate::new(builder);
    let baseline = Baseline::new(http.clone(), URL, Duration::from_secs(5));
    let conversation = support::conversation().to_string();

    let calls = effort.choose(500, 1);
    let rounds = Rounds::measure(
        effort.choose(1000, 1),
        [
            &mut || Spent::on(|| (0..calls).for_each(|_| poll_once(candidate.call()))),
            &mut || Spent::on(|| (0..calls).for_each(|_| poll_once(baseline.call()))),
            &mut || {
                let request = || baseline.request(&conversation, MESSAGE, TYPE.number()).0.build().expect("valid");
                let requests: Vec<_> = (0..calls).map(|_| request()).collect();
                Spent::on(|| requests.into_iter().for_each(|request| poll_once(http.execute(request))))
            },
        ],
    );
    let micros = |seconds: f64| seconds * 1e6 / f64::from(calls);
    println!(
        "polled once: a call {:.2} µs, by hand {:.2} µs, reqwest alone {:.2} µs",
        rounds.wall(|[candidate, ..]| micros(candidate)),
        rounds.wall(|[_, baseline, _]| micros(baseline)),
        rounds.wall(|[.., reqwest]| micros(reqwest)),
    );
    let own = rounds.wall(|[candidate, _, reqwest]| micros(candidate - reqwest));
    let by_hand = rounds.wall(|[_, baseline, reqwest]| micros(baseline - reqwest));
    report.value("work before the socket, by hand, µs", format!("{by_hand:.2}"), "");
    report.value("work before the socket, µs", format!("{own:.2}"), "<= 3");
}

fn poll_once<T>(future: impl Future<Output = T>) {
    let future = pin!(future);
    assert!(future.poll(&mut Context::from_waker(Waker::noop())).is_pending(), "the host was found");
}

/// A signature, with its new nonce, the current time and the hexadecimal text, compared with the digest in it.
fn signature(effort: Effort, report: &mut Report) {
    let credentials = Credentials::new(APP_KEY, APP_SECRET).expect("valid");
    // What is digested: AppSecret, nonce and time. Up to 55 bytes are one block.
    let block = [b'a'; APP_SECRET.len() + 32 + 10];
    assert!(block.len() <= 55);
    let times = effort.choose(2000, 1);
    let rounds = Rounds::measure(
        effort.choose(2000, 1),
        [
            &mut || {
                Spent::on(|| {
                    for _ in 0..times {
                        black_box(Signature::random(black_box(&credentials)));
                    }
                })
            },
            &mut || {
                Spent::on(|| {
                    for _ in 0..times {
                        black_box(Sha1::digest(black_box(block)));
                    }
                })
            },
        ],
    );
    let nanos = |seconds: f64| seconds * 1e9 / f64::from(times);
    println!(
        "signature: {:.0} ns; SHA-1 of one block {:.0} ns",
        rounds.wall(|[signature, _]| nanos(signature)),
        rounds.wall(|[_, digest]| nanos(digest))
    );
    report.ratio("signature / SHA-1 of one block", rounds.wall(|[signature, digest]| signature / digest), "<= 3");
}

/// From the body to the answer of the operation, compared with a struct that serde derives.
fn decoding(effort: Effort, report: &mut Report) {
    let times = effort.choose(2000, 1);
    let rounds = Rounds::measure(
        effort.choose(2000, 1),
        [
            &mut || {
                Spent::on(|| {
                    for _ in 0..times {
                        let envelope: Envelope = serde_json::from_slice(black_box(BODY.as_bytes())).expect("valid");
                        black_box(RecallMessageResponse::settle(envelope).is_ok_and(|answer| answer.is_ok()));
                    }
                })
            },
            &mut || {
                Spent::on(|| {
                    for _ in 0..times {
                        let answer: Answer = serde_json::from_slice(black_box(BODY.as_bytes())).expect("valid");
                        black_box(matches!(answer.code, 0 | 200));
                    }
                })
            },
        ],
    );
    let nanos = |seconds: f64| seconds * 1e9 / f64::from(times);
    println!(
        "decoding: {:.0} ns; derived {:.0} ns",
        rounds.wall(|[own, _]| nanos(own)),
        rounds.wall(|[_, derived]| nanos(derived))
    );
    report.ratio("decoding / derived", rounds.wall(|[own, derived]| own / derived), "");
}
