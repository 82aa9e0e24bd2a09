//! How fast a whole call is, from its parameters to its `Result`, over a connection to a server on this machine, compared
//! with the same call written by hand.

mod support;

use std::time::Duration;

use support::{
    Caller, Candidate, Effort, Report, Rounds, Spent, baseline::Baseline, call_side_by_side, credentials, server,
};
use tokio::runtime::Runtime;
use yunxin_im::Client;

fn main() {
    let effort = Effort::of_this_run();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (first, second) = (server::answering(), server::answering());
    let http = Baseline::http().build().expect("valid");
    let baseline = Baseline::new(http, &first, Duration::from_secs(5));

    let plain = Candidate::new(Client::builder(credentials()).endpoint(&first));
    let all = Candidate::new(
        Client::builder(credentials()).endpoints([&first, &second]).retries(3).deadline(Duration::from_secs(30)),
    );
    let mut report = Report::default();
    for in_flight in [1, 32] {
        for (settings, candidate, goal) in [("", &plain, ">= 0.97"), (", retries, two endpoints", &all, ">= 0.95")] {
            // A round is some 20 ms: shorter than what disturbs it, and long enough for the clock.
            let calls = effort.choose(if in_flight == 1 { 256 } else { 512 }, in_flight);
            let rounds = Rounds::measure(
                effort.choose(400, 1),
                [&mut || spent(&runtime, candidate, calls, in_flight), &mut || {
                    spent(&runtime, &baseline, calls, in_flight)
                }],
            );
            let micros = |seconds: f64| seconds * 1e6 / calls as f64;
            println!(
                "full call, {in_flight} in flight{settings}: {:.2} µs, by hand {:.2} µs; of the thread's time {:.2} µs, by \
                 hand {:.2} µs",
                rounds.wall(|[candidate, _]| micros(candidate)),
                rounds.wall(|[_, baseline]| micros(baseline)),
                rounds.cpu(|[candidate, _]| micros(candidate)),
                rounds.cpu(|[_, baseline]| micros(baseline)),
            );
            // Of throughputs, so that more is better.
            let ratio = |[candidate, baseline]: [f64; 2]| baseline / candidate;
            report.ratio(&format!("full call, {in_flight} in flight{settings}"), rounds.wall(ratio), goal);
            report.ratio(&format!("full call, {in_flight} in flight{settings}, thread's time"), rounds.cpu(ratio), "");
        }
    }
    report.print(effort);
}

/// Makes `calls` calls, always `in_flight` of them at a time.
fn spent(runtime: &Runtime, caller: &impl Caller, calls: usize, in_flight: usize) -> Spent {
    Spent::on(|| runtime.block_on(call_side_by_side(caller, calls / in_flight, in_flight)))
}
