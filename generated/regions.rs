// Generated from openapi/common.yaml. Do not edit.

crate::regions! {
    /// China (国内), the default.
    ///
    /// <https://open.yunxinapi.com>, then <https://open-bak.yunxinapi.com>
    China = "china" ["https://open.yunxinapi.com", "https://open-bak.yunxinapi.com"],
    /// Singapore (海外), for apps whose users are mostly outside China.
    ///
    /// <https://open-sg.yunxinapi.com>, then <https://open-sg-bak.yunxinapi.com>
    Singapore = "singapore" ["https://open-sg.yunxinapi.com", "https://open-sg-bak.yunxinapi.com"],
}
