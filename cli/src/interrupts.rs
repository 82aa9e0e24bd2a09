//! Signals that ask for an end. While [`Interrupts`] exists, they do not end the program by themselves.

use std::{
    future::pending,
    io,
    time::{Duration, Instant},
};
#[cfg(unix)]
use std::{future::poll_fn, task::Poll};

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};
#[cfg(windows)]
use tokio::signal::windows;

/// One request for an end is often delivered twice: by `timeout` to the process and to its group, by a wrapper beside the
/// terminal. What comes so soon after the first signal is the same request.
const SAME: Duration = Duration::from_secs(1);

/// Ctrl-C, and on Unix SIGTERM and SIGHUP, unless the latter was ignored at the start, as under `nohup`.
pub struct Interrupts {
    #[cfg(unix)]
    signals: io::Result<Vec<Signal>>,
    #[cfg(windows)]
    signals: io::Result<windows::CtrlC>,
    first: Option<Instant>,
}

impl Interrupts {
    pub fn new() -> Self {
        #[cfg(unix)]
        let signals = {
            let hangup = (!is_hangup_ignored()).then_some(SignalKind::hangup());
            [SignalKind::interrupt(), SignalKind::terminate()].into_iter().chain(hangup).map(signal).collect()
        };
        #[cfg(windows)]
        let signals = windows::ctrl_c();
        Self { signals, first: None }
    }

    /// Waits for a request to end.
    pub async fn next(&mut self) {
        loop {
            self.signal().await;
            match self.first {
                Some(first) if first.elapsed() < SAME => {}
                _ => break,
            }
        }
        self.first.get_or_insert_with(Instant::now);
    }

    async fn signal(&mut self) {
        match &mut self.signals {
            #[cfg(unix)]
            Ok(signals) => {
                poll_fn(|context| match signals.iter_mut().any(|signal| signal.poll_recv(context).is_ready()) {
                    true => Poll::Ready(()),
                    false => Poll::Pending,
                })
                .await
            }
            #[cfg(windows)]
            Ok(ctrl_c) => drop(ctrl_c.recv().await),
            Err(_) => pending().await,
        }
    }
}

#[cfg(unix)]
fn is_hangup_ignored() -> bool {
    let mut action = std::mem::MaybeUninit::<libc::sigaction>::uninit();
    // SAFETY: without a new action it only writes the present one to `action`, which is read if that has succeeded.
    unsafe {
        libc::sigaction(libc::SIGHUP, std::ptr::null(), action.as_mut_ptr()) == 0
            && action.assume_init().sa_sigaction == libc::SIG_IGN
    }
}
