//! How the time of calls is measured, against the same calls by hand.

use std::{
    fmt::{Debug, Display},
    time::Instant,
};

use tokio::{runtime::Runtime, task::JoinSet};

use crate::choose;

/// Makes as many calls as it is told, so many at a time, and returns the seconds that it takes.
pub type Run<'a> = &'a dyn Fn(usize, usize) -> f64;

/// What makes a [`Run`] of a call.
pub fn run<F, T, E: Debug>(
    runtime: &Runtime,
    call: impl Fn() -> F + Clone + Send + 'static,
) -> impl Fn(usize, usize) -> f64
where
    F: Future<Output = Result<T, E>> + Send,
{
    move |calls, in_flight| runtime.block_on(time(&call, calls, in_flight))
}

/// Prints the times of calls, and what share of the throughput of the first run the others have.
pub fn compare(of: &str, runs: &[(&str, Run)], calls: usize, in_flight: usize) {
    // A round is some 20 ms: shorter than what disturbs it, and long enough for the clock. What slows the machine down slows all
    // calls of a round, so that their ratio stays; the median leaves out the rounds in which it did not.
    let calls = choose(calls, in_flight);
    let mut rounds = Vec::new();
    for round in 0..choose(400, 1) {
        let mut times = vec![0.0; runs.len()];
        (0..runs.len()).map(|i| (i + round) % runs.len()).for_each(|i| times[i] = runs[i].1(calls, in_flight));
        rounds.push(times);
    }
    for (i, (name, _)) in runs.iter().enumerate() {
        let of = format!("{of}, {in_flight} in flight{name}");
        let micros = median(rounds.iter().map(|times| times[i] * 1e6 / calls as f64));
        print("value", &format!("{of}, µs"), format!("{micros:.1}"), "");
        if i > 0 {
            // Of throughputs, so that more is better.
            let ratio = median(rounds.iter().map(|times| times[0] / times[i]));
            print("ratio", &of, format!("{ratio:.3}"), "  (goal >= 0.97)");
        }
    }
}

pub fn print(kind: &str, of: &str, value: impl Display, goal: &str) {
    println!("{kind}  {of:<66} {value:>10}{goal}");
}

/// Makes `calls` calls, always `in_flight` of them at a time, and returns the seconds that it takes.
async fn time<F, T, E: Debug>(call: &(impl Fn() -> F + Clone + Send + 'static), calls: usize, in_flight: usize) -> f64
where
    F: Future<Output = Result<T, E>> + Send,
{
    let (start, mut tasks) = (Instant::now(), JoinSet::new());
    for _ in 0..in_flight {
        let call = call.clone();
        tasks.spawn(async move {
            for _ in 0..calls / in_flight {
                call().await.expect("a success");
            }
        });
    }
    tasks.join_all().await;
    start.elapsed().as_secs_f64()
}

pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
