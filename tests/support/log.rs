//! What is logged.

use std::{
    io,
    sync::{Arc, Mutex},
};

use tokio::sync::{Mutex as AsyncMutex, MutexGuard};
use tracing::{Level, subscriber::DefaultGuard};

/// `tracing` keeps for all threads what any subscriber is interested in, so tests that read logs cannot run side by side.
pub static ALONE: AsyncMutex<()> = AsyncMutex::const_new(());

/// All that is logged on this thread while it is there.
pub struct Log {
    lines: Lines,
    _subscriber: DefaultGuard,
    _alone: MutexGuard<'static, ()>,
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub async fn start(level: Level) -> Self {
        let (lines, _alone) = (Lines::default(), ALONE.lock().await);
        // What dependencies say through the crate `log` is in it, too. Fails where another test has done so already.
        let _ = tracing_log::LogTracer::init();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(level).without_time().with_ansi(false);
        let _subscriber = tracing::subscriber::set_default(subscriber.with_writer(move || writer.clone()).finish());
        Self { lines, _subscriber, _alone }
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.lines.0.lock().expect("no panic").clone()).expect("UTF-8")
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no panic").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
