//! Placeholder until the generator writes this folder.
#![allow(missing_docs)]
pub mod operations;
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service { Serverless, V1beta }
impl Service {
    pub const ALL: &[Service] = &[Self::Serverless, Self::V1beta];
    pub const fn name(self) -> &'static str { match self { Self::Serverless => "serverless", Self::V1beta => "v1beta" } }
    pub const fn default_endpoint(self) -> &'static str { match self { Self::Serverless => "https://serverless.tidbapi.com", Self::V1beta => "https://api.tidbcloud.com" } }
}
