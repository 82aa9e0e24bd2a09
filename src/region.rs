//! The vendor's regions; generated from the servers in `openapi/common.yaml`.

include!(concat!(env!("OUT_DIR"), "/regions.rs"));
