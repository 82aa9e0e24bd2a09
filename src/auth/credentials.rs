//! AppKey and AppSecret.

use std::{env, fmt};

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::Error;

/// The AppKey and AppSecret of an app, from the Yunxin console.
///
/// The AppSecret is never printed, and its memory is wiped when the last clone is dropped.
#[derive(Clone)]
pub struct Credentials {
    app_key: HeaderValue,
    app_secret: SecretString,
}

impl Credentials {
    /// The environment variable that holds the AppKey.
    pub const APP_KEY_VAR: &'static str = "YUNXIN_APP_KEY";
    /// The environment variable that holds the AppSecret.
    pub const APP_SECRET_VAR: &'static str = "YUNXIN_APP_SECRET";

    /// Makes credentials of an AppKey and an AppSecret.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidInput`] if either is empty or has white space at an end (as when it is read from a file with a final
    /// newline), or the AppKey has a character that an HTTP header cannot carry.
    pub fn new(app_key: impl AsRef<str>, app_secret: impl Into<String>) -> Result<Self, Error> {
        let (app_key, app_secret) = (app_key.as_ref(), SecretString::from(app_secret.into()));
        for (name, value) in [("AppKey", app_key), ("AppSecret", app_secret.expose_secret())] {
            if value.is_empty() {
                return Err(Error::InvalidInput(format!("the {name} is empty")));
            }
            if value.trim() != value {
                return Err(Error::InvalidInput(format!("the {name} starts or ends with white space")));
            }
        }
        let app_key = HeaderValue::from_str(app_key)
            .ok()
            .filter(|value| value.to_str().is_ok())
            .ok_or_else(|| Error::InvalidInput("the AppKey has a character other than visible ASCII".to_owned()))?;
        Ok(Self { app_key, app_secret })
    }

    /// Reads both from the environment: [`YUNXIN_APP_KEY`](Self::APP_KEY_VAR) and
    /// [`YUNXIN_APP_SECRET`](Self::APP_SECRET_VAR).
    ///
    /// # Errors
    ///
    /// [`Error::InvalidInput`] if one of them is not set or [`new`](Self::new) refuses it.
    pub fn from_env() -> Result<Self, Error> {
        let read = |name| {
            let value = env::var_os(name).ok_or("is not set");
            // The value is not shown: it may be the secret.
            let text = value.and_then(|value| value.into_string().map_err(|_| "is not Unicode"));
            text.map_err(|reason| Error::InvalidInput(format!("the environment variable {name} {reason}")))
        };
        Self::new(read(Self::APP_KEY_VAR)?, read(Self::APP_SECRET_VAR)?)
    }

    /// Returns the AppKey.
    pub fn app_key(&self) -> &str {
        // Always text: `new` checks it.
        self.app_key.to_str().unwrap_or_default()
    }

    pub(crate) fn app_key_header(&self) -> &HeaderValue {
        &self.app_key
    }

    pub(crate) fn app_secret(&self) -> &str {
        self.app_secret.expose_secret()
    }
}

/// Takes the credentials of the app that a sandbox serves.
#[cfg(feature = "sandbox")]
impl From<&crate::sandbox::Sandbox> for Credentials {
    fn from(sandbox: &crate::sandbox::Sandbox) -> Self {
        // A sandbox does not start with an app that is refused here.
        Self::new(sandbox.app_key(), sandbox.app_secret()).unwrap_or_else(|error| panic!("{error}"))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("app_key", &self.app_key()).finish_non_exhaustive()
    }
}
