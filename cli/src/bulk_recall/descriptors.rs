//! How many calls the limit on open files allows at a time.

/// The standard streams, the list, the log, the runtime and a name that is being resolved.
const OTHERS: u64 = 32;

/// Returns `concurrency`, or what the limit on open files allows of it, if each call may have so many sockets. The soft limit
/// is raised if it is too low and the hard one is not.
pub fn allowed(concurrency: u32, sockets: u64) -> Result<u32, String> {
    let needed = (u64::from(concurrency) * sockets).saturating_add(OTHERS);
    let Ok(limit) = rlimit::increase_nofile_limit(needed) else { return Ok(concurrency) };
    if limit >= needed {
        return Ok(concurrency);
    }
    match limit.saturating_sub(OTHERS) / sockets {
        0 => Err(format!("this process may open {limit} files only (ulimit -n), and needs {}", OTHERS + sockets)),
        allowed => Ok(u32::try_from(allowed).unwrap_or(concurrency)),
    }
}
