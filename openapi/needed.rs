/// What `src/` uses of the document by name, definitions with their values: changing one of these in the document takes a change
/// of `src/` first.
pub const NEEDED_BY_SRC: [(&str, &str); 3] = [
    ("ConversationType", "P2p SuperTeam Team"),
    ("Region", "Singapore"),
    (
        "ResultCode",
        "ACCOUNT_DISABLED BAD_PARAMETER DUPLICATE_REQUEST NOT_ALLOWED NOT_FOUND RATE_LIMITED \
         RECALL_WINDOW_PASSED REPEATED_OPERATION SERVER_BUSY SERVER_ERROR SERVICE_UNAVAILABLE TIMED_OUT",
    ),
];
