/// What `src/` uses of the document by name, definitions with their values: changing one of these in the document takes a change
/// of `src/` first.
pub const NEEDED_BY_SRC: [(&str, &str); 5] = [
    ("ConversationType", "P2p SuperTeam Team"),
    ("RecallType", "Delete OneWay TwoWay"),
    ("Region", "Singapore"),
    ("RevokeTimeCheck", "Enforce"),
    (
        "ResultCode",
        "ACCOUNT_DISABLED BAD_PARAMETER DUPLICATE_REQUEST NOT_ALLOWED NOT_FOUND PARAMETER_TOO_LONG RATE_LIMITED \
         RECALL_WINDOW_PASSED REPEATED_OPERATION SERVER_BUSY SERVER_ERROR SERVICE_UNAVAILABLE SUCCESS TIMED_OUT",
    ),
];
