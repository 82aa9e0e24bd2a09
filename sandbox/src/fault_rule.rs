//! Faults that are given as JSON: over HTTP, or on a command line.

use std::{collections::BTreeMap, io, time::Duration};

use serde::Deserialize;

use crate::{Fault, Sandbox, fault::Rule, table::table};

/// A fault, and the requests that it is for. The names are those of the methods of [`Fault`] and their arguments.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultRule {
    fault: String,
    status: Option<u16>,
    code: Option<i64>,
    #[serde(default)]
    msg: String,
    milliseconds: Option<u64>,
    seconds: Option<i64>,
    #[serde(default)]
    after_effect: bool,
    retry_after: Option<u64>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<String>,
    operation: Option<String>,
    times: Option<usize>,
    share: Option<f64>,
    #[serde(default)]
    seed: u64,
}

impl FaultRule {
    fn rule(self) -> Result<Rule, String> {
        let needed = |name: &str| format!("the fault {} needs {name}", self.fault);
        let mut fault = match self.fault.as_str() {
            "status" => match self.status.ok_or_else(|| needed("status"))? {
                status @ 200..=599 => Fault::status(status),
                status => return Err(format!("{status} is not the HTTP status of a final response")),
            },
            "refusal" => Fault::refusal(self.code.ok_or_else(|| needed("code"))?, self.msg),
            "delay" => Fault::delay(Duration::from_millis(self.milliseconds.ok_or_else(|| needed("milliseconds"))?)),
            "date_offset" => Fault::date_offset(self.seconds.ok_or_else(|| needed("seconds"))?),
            "reset" => Fault::reset(),
            "hang" => Fault::hang(),
            "garbage" => Fault::garbage(),
            "truncated" => Fault::truncated(),
            other => return Err(format!("there is no fault {other:?}")),
        };
        if self.after_effect {
            fault = fault.after_effect();
        }
        if let Some(seconds) = self.retry_after {
            fault = fault.retry_after(seconds);
        }
        for (name, value) in self.headers {
            fault = fault.header(name, value);
        }
        if let Some(body) = self.body {
            fault = fault.body(body);
        }
        if let Some(operation) = self.operation {
            if table().map_or(true, |table| table.operation(&operation).is_none()) {
                return Err(format!("no operation of the API has the id {operation:?}"));
            }
            fault = fault.operation(&operation);
        }
        // A share is for all requests, and else it is the next one.
        let times = self.times.unwrap_or(if self.share.is_some() { usize::MAX } else { 1 });
        Ok(Rule::new(fault, times, self.share.unwrap_or(1.0), self.seed))
    }
}

/// Reads a fault, and which requests it is for.
pub(crate) fn read(json: &[u8]) -> Result<Rule, String> {
    let rule: FaultRule = serde_json::from_slice(json).map_err(|e| format!("not a fault: {e}"))?;
    rule.rule()
}

impl Sandbox {
    /// Applies a fault that is given as JSON: `fault` is the method of [`Fault`] that makes it, with its argument under its name
    /// and `milliseconds` for a delay; `after_effect`, `retry_after`, `headers`, `body` and `operation` are as the methods of
    /// these names; `times`, `share` and `seed` say which requests it is for, the next one by default.
    ///
    /// ```
    /// # let sandbox = yunxin_im_sandbox::Sandbox::start()?;
    /// sandbox.fail_json(r#"{"fault": "status", "status": 503, "retry_after": 2, "times": 3}"#)?;
    /// sandbox.fail_json(r#"{"fault": "delay", "milliseconds": 300, "share": 0.2, "operation": "send_message"}"#)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if it is not a fault. The error says what is wrong.
    pub fn fail_json(&self, json: &str) -> io::Result<()> {
        let rule = read(json.as_bytes()).map_err(|e| io::Error::new(io::ErrorKind::InvalidData, e))?;
        self.shared.state().rules.push(rule);
        Ok(())
    }
}
