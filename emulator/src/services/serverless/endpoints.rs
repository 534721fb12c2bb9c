//! Where clusters and branches can be reached: what their owner sets, and what the service adds.

use serde::Serialize;
use serde_json::{Value, json};

use super::regions::Region;

const PORT: u16 = 4000;

/// Both endpoints of a cluster or branch.
#[derive(Serialize)]
pub(crate) struct View {
    public: Public,
    private: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Public {
    host: String,
    port: u16,
    disabled: bool,
    authorized_networks: Value,
}

/// The endpoints in a region, with the `endpoints` that the owner has set, if any.
pub(crate) fn view(region: &Region, set: Option<&Value>) -> View {
    let (provider, code) = (region.provider(), region.code());
    let set = set.map_or(&Value::Null, |endpoints| &endpoints["public"]);
    let networks = match &set["authorizedNetworks"] {
        Value::Null => json!([{
            "displayName": "Allow_all_public_connections",
            "startIpAddress": "0.0.0.0",
            "endIpAddress": "255.255.255.255",
        }]),
        networks => networks.clone(),
    };
    let link = json!({
        "serviceName": format!("com.amazonaws.vpce.{code}.vpce-svc-0123456789abcdef0"),
        "availabilityZone": [format!("{code}a"), format!("{code}b")],
    });
    View {
        public: Public {
            host: format!("gateway01.{code}.prod.{provider}.tidbcloud.com"),
            port: PORT,
            disabled: set["disabled"].as_bool().unwrap_or(false),
            authorized_networks: networks,
        },
        private: json!({
            "host": format!("gateway01-privatelink.{code}.prod.{provider}.tidbcloud.com"),
            "port": PORT,
            provider: link,
        }),
    }
}
