//! URLs for customers to sign up with. Nobody does, so none becomes a customer.

use serde::Serialize;

use super::DAY;
use crate::envelope::Failure;
use crate::ids::random_text;
use crate::services::{Call, Reply, reply};

const LIFETIME: i64 = 7 * DAY;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SignupUrl {
    customer_signup_url: String,
    expired_at: String,
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    call.require_owner()?;
    let provider = call.organization.id.to_string();
    if call.body.value["orgId"].as_str().is_some_and(|id| id != provider) {
        return Err(Failure::invalid("orgId", "is not the id of this organization"));
    }
    let token = random_text(32);
    reply(&SignupUrl {
        customer_signup_url: format!(
            "https://tidbcloud.com/signup?msp={provider}&third_party_account_token={token}"
        ),
        expired_at: call.now.plus_seconds(LIFETIME).without_zone(),
    })
}
