//! What a call needs of the runtime that it is made in.

use std::{panic::catch_unwind, sync::OnceLock, time::Duration};

use tokio::runtime::{Handle, Id};

use crate::error::Error;

/// The runtime that was found to have timers first; most clients see no other.
#[derive(Default)]
pub(crate) struct Checked(OnceLock<Id>);

impl Checked {
    /// Fails without a tokio runtime, and in one without timers.
    pub(super) fn check(&self) -> Result<(), Error> {
        let invalid = |reason: &str| Err(Error::InvalidInput(reason.to_owned()));
        let Ok(runtime) = Handle::try_current() else {
            return invalid(
                "there is no tokio runtime here: await the call in one (`#[tokio::main]`, `Runtime::block_on`)",
            );
        };
        if self.0.get() == Some(&runtime.id()) {
            return Ok(());
        }
        // tokio tells in no other way whether a runtime has timers.
        if catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).is_err() {
            return invalid("the tokio runtime has no timers: build it with `enable_time` or `enable_all`");
        }
        self.0.get_or_init(|| runtime.id());
        Ok(())
    }
}
