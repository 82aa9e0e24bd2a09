//! How calls fare in outages and under overload: servers on this machine hang, fail, or keep a quota. All scenarios run at once.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::Duration,
};

use support::{
    builder, caller, choose,
    server::{self, response},
};
use tokio::{
    join,
    task::JoinSet,
    time::{Instant, sleep_until},
};
use yunxin_im::{ClientBuilder, Error};

/// The default of `ClientBuilder::retry_budget`.
const RETRY_BUDGET: usize = 100;
/// How long a healthy server takes for a response.
const LATENCY: Duration = Duration::from_millis(30);

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("value  {:<41} goodput  failed  requests/call  figures (goal)", "scenario");
    let rate_limit = async { join!(over_the_rate_limit(110), over_the_rate_limit(150), over_the_rate_limit(200)) };
    let quota = async { join!(shared_quota(true), shared_quota(false)) };
    join!(hanging_endpoint(false), hanging_endpoint(true), outage(1), outage(3), rate_limit, quota);
    join!(single_416(), slow_responses());
    herd().await;
    #[cfg(feature = "http2")]
    support::http2::went_away(choose(150, 20)).await;
}

/// The first of two endpoints accepts requests and never responds.
async fn hanging_endpoint(retry_on_timeout: bool) {
    let arrivals = Arc::new(Mutex::new(Vec::new()));
    let arrived = Arc::clone(&arrivals);
    let (hanging, requests) = server::start(move || {
        arrived.lock().expect("no panic").push(Instant::now());
        (Duration::from_secs(3600), b"")
    });
    let (healthy, more_requests) = server::start(|| (LATENCY, response(200, 200)));
    let client = builder().endpoints([&hanging, &healthy]).retry_on_timeout(retry_on_timeout);
    let client = client.attempt_timeout(Duration::from_millis(500)).endpoint_cooldown(Duration::from_secs(3));
    let calls = offer(client, 100, choose(14, 1)).await;
    let arrivals = arrivals.lock().expect("no panic");
    let detected = arrivals[0] + Duration::from_millis(510);
    let probes = arrivals.iter().filter(|arrived| **arrived > detected).count();
    let failed = count(&calls, |call| call.begun > detected && call.result.is_err());
    row(
        &format!("hanging endpoint{}", if retry_on_timeout { ", timeouts retried" } else { "" }),
        count(&calls, |call| call.result.is_ok()) as f64 / calls.len() as f64,
        &calls,
        requests.load(Relaxed) + more_requests.load(Relaxed),
        format!("after its detection {failed} failed, {probes} probes (goal: at most one failed call a probe)"),
    );
}

/// Everything is answered by a gateway's 503.
async fn outage(retries: usize) {
    let (url, requests) = server::start(|| (LATENCY, response(503, 503)));
    let mut calls = offer(builder().endpoint(url).max_retries(retries), 100, choose(10, 2)).await;
    calls.sort_by_key(|call| call.ended);
    let attempts: Vec<usize> = calls.iter().map(Call::attempts).collect();
    let retries_of_first = |calls: usize| attempts[..calls].iter().sum::<usize>() - calls;
    let empty = (0..calls.len()).find(|i| retries_of_first(*i) >= RETRY_BUDGET);
    let (before, after) = attempts.split_at(empty.unwrap_or(calls.len()));
    let mean = |attempts: &[usize]| attempts.iter().sum::<usize>() as f64 / attempts.len() as f64;
    let figures =
        format!("{:.2} at first, {:.2} with the retry budget empty (goal: <= 1.1)", mean(before), mean(after));
    row(&format!("outage, at most {retries} retries"), 0.0, &calls, requests.load(Relaxed), figures);
}

/// More calls than the client's own limit of 100 a second.
async fn over_the_rate_limit(offered: u32) {
    let (url, requests) = server::start(|| (LATENCY, response(200, 200)));
    let limit = 100;
    let client = builder().endpoint(url).operation_timeout(Duration::from_secs(1)).rate_limit(limit);
    let (start, seconds) = (Instant::now(), choose(15, 2));
    let calls = offer(client, offered, seconds).await;
    let in_vain = requests.load(Relaxed) - count(&calls, |call| call.result.is_ok());
    let limited = calls.iter().filter(|call| matches!(call.result, Err(Error::RateLimited(_))));
    let mut waits: Vec<_> = limited.map(|call| (call.ended - call.begun).as_millis()).collect();
    waits.sort_unstable();
    let [half, most] = [waits.len() / 2, waits.len().saturating_sub(1)].map(|i| waits.get(i).unwrap_or(&0));
    row(
        &format!("limit of 100/s, {offered}/s offered"),
        succeeded(&calls, start, seconds) as f64 / (100 * seconds) as f64,
        &calls,
        requests.load(Relaxed),
        format!(
            "{in_vain} in vain, {} limited after {half} ms (median), {most} ms (most) (goal: goodput >= 0.9, 0 in vain)",
            waits.len(),
        ),
    );
}

/// Ten clients that know nothing of each other want 30 calls a second each of a quota of 100, and all are blocked for four
/// seconds if there are more.
async fn shared_quota(adaptive: bool) {
    let (start, seconds) = (Instant::now(), choose(50, 2));
    let (refused, state) = (Arc::<AtomicUsize>::default(), Mutex::new((0, 0, start)));
    let count = Arc::clone(&refused);
    let [success, limited] = [200, 416].map(|code| response(200, code));
    let (url, requests) = server::start(move || {
        let (now, latency) = (Instant::now(), Duration::from_millis(fastrand::u64(10..50)));
        let (second, taken, blocked_until) = &mut *state.lock().expect("no panic");
        if (now - start).as_secs() > *second {
            (*second, *taken) = ((now - start).as_secs(), 0);
        }
        *taken += usize::from(now >= *blocked_until);
        if now >= *blocked_until && *taken > 100 {
            *blocked_until = now + Duration::from_secs(4);
        }
        let is_refused = now < *blocked_until;
        count.fetch_add(is_refused.into(), Relaxed);
        (latency, if is_refused { limited } else { success })
    });
    let mut clients = JoinSet::new();
    for _ in 0..10 {
        let client = builder().endpoint(&url).operation_timeout(Duration::from_secs(1));
        clients.spawn(offer(client.adaptive_rate_limit(adaptive), 30, seconds));
    }
    let calls = clients.join_all().await.concat();
    let refused = 100.0 * refused.load(Relaxed) as f64 / requests.load(Relaxed) as f64;
    row(
        &format!("quota of 100/s, 10 clients{}", if adaptive { ", adaptive limit" } else { "" }),
        succeeded(&calls, start, seconds) as f64 / (100 * seconds) as f64,
        &calls,
        requests.load(Relaxed),
        format!("{refused:.1} % of requests refused with 416 (goal, adaptive: goodput >= 0.8, <= 1 %)"),
    );
}

/// The second of all requests is refused with 416, a moment after the first one was taken, and all others are taken.
async fn single_416() {
    let (n, [success, limited]) = (AtomicUsize::new(0), [200, 416].map(|code| response(200, code)));
    let (url, requests) =
        server::start(move || (LATENCY, if n.fetch_add(1, Relaxed) == 1 { limited } else { success }));
    let (start, seconds) = (Instant::now(), choose(60, 2));
    let client = builder().endpoint(url).operation_timeout(Duration::from_secs(1)).adaptive_rate_limit(true);
    let calls = offer(client, 20, seconds).await;
    let late = |call: &Call| call.ended > start + Duration::from_secs(15);
    let served = count(&calls, |call| late(call) && call.result.is_ok());
    let share = served as f64 / count(&calls, late).max(1) as f64;
    row(
        "one 416, 20/s offered, adaptive limit",
        succeeded(&calls, start, seconds) as f64 / calls.len() as f64,
        &calls,
        requests.load(Relaxed),
        format!("{share:.2} of the calls after 15 s served (goal: >= 0.9; was 0.06)"),
    );
}

/// A limit of the client's own below what is wanted, and responses that take 10 to 200 ms.
async fn slow_responses() {
    let success = response(200, 200);
    let (url, requests) = server::start(move || (Duration::from_millis(fastrand::u64(10..200)), success));
    let (start, seconds) = (Instant::now(), choose(60, 2));
    let client = builder().endpoint(url).operation_timeout(Duration::from_secs(1)).rate_limit(50);
    let calls = offer(client, 75, seconds).await;
    let unknown = count(&calls, |call| matches!(&call.result, Err(error) if error.may_have_taken_effect()));
    row(
        "limit of 50/s, 75/s offered, 10 to 200 ms",
        succeeded(&calls, start, seconds) as f64 / (50 * seconds) as f64,
        &calls,
        requests.load(Relaxed),
        format!(
            "{:.2} % of sent calls end unknown (goal: <= 0.1; was 2)",
            100.0 * unknown as f64 / requests.load(Relaxed) as f64
        ),
    );
}

/// Calls wait for an endpoint that asks for a second, and then refuses again.
async fn herd() {
    let (n, success) = (AtomicUsize::new(0), response(200, 200));
    let busy = b"HTTP/1.1 503 \r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n".as_slice();
    let again = Arc::new(Mutex::new(None));
    let (refused_at, refused) = (Arc::clone(&again), Arc::new(AtomicUsize::new(0)));
    let count_refused = Arc::clone(&refused);
    let (url, requests) = server::start(move || {
        let mut refused_at = refused_at.lock().expect("no panic");
        let n = n.fetch_add(1, Relaxed);
        // For 400 ms after the wait.
        let refuses = n == 0 || refused_at.get_or_insert_with(Instant::now).elapsed() < Duration::from_millis(400);
        count_refused.fetch_add(usize::from(refuses), Relaxed);
        (LATENCY, if refuses { busy } else { success })
    });
    let call = caller(builder().endpoint(url));
    let first = tokio::spawn(call().send());
    sleep_until(Instant::now() + Duration::from_millis(200)).await;
    let mut waiting = JoinSet::new();
    for _ in 0..choose(1000, 50) {
        let (call, begun) = (call().send(), Instant::now());
        waiting.spawn(async move {
            let result = call.await.map(|response| response.attempt_count);
            Call { begun, ended: Instant::now(), result }
        });
    }
    let calls = waiting.join_all().await;
    drop(first);
    row(
        "1,000 calls after a Retry-After",
        count(&calls, |call| call.result.is_ok()) as f64 / calls.len() as f64,
        &calls,
        requests.load(Relaxed),
        format!("{} requests refused (goal: a few; was 815, and all calls failed)", refused.load(Relaxed)),
    );
}

/// A call that has ended.
#[derive(Clone)]
struct Call {
    begun: Instant,
    ended: Instant,
    /// The number of attempts, or the error.
    result: Result<usize, Error>,
}

impl Call {
    fn attempts(&self) -> usize {
        self.result.as_ref().map_or_else(|error| error.attempts().len(), |attempts| *attempts)
    }
}

/// Starts `rate` calls a second for some seconds, whether or not the earlier ones have ended.
fn offer(client: ClientBuilder, rate: u32, seconds: u32) -> impl Future<Output = Vec<Call>> {
    let call = caller(client);
    async move {
        let (start, mut calls) = (Instant::now(), JoinSet::new());
        for i in 0..rate * seconds {
            sleep_until(start + Duration::from_secs(1) * i / rate).await;
            let (call, begun) = (call().send(), Instant::now());
            calls.spawn(async move {
                let result = call.await.map(|response| response.attempt_count);
                Call { begun, ended: Instant::now(), result }
            });
        }
        calls.join_all().await
    }
}

fn count(calls: &[Call], is_counted: impl Fn(&Call) -> bool) -> usize {
    calls.iter().filter(|call| is_counted(call)).count()
}

/// How many calls succeeded in these seconds.
fn succeeded(calls: &[Call], start: Instant, seconds: u32) -> usize {
    count(calls, |call| call.result.is_ok() && call.ended <= start + Duration::from_secs(seconds.into()))
}

/// Prints what became of a scenario. `goodput` is the part of what could have succeeded.
fn row(scenario: &str, goodput: f64, calls: &[Call], requests: usize, figures: String) {
    let failed = count(calls, |call| call.result.is_err());
    let requests = requests as f64 / calls.len() as f64;
    println!("value  {scenario:<41} {goodput:>7.2} {failed:>7} {requests:>14.2}  {figures}");
}
