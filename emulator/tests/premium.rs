//! The premium service where scenarios do not reach: what is decided from outside, and what lies in the emulator's
//! own storage.

mod client;

use std::time::Duration;

use client::{Client, emulator, http, steer};
use reqwest::Method;
use serde_json::{Value, json};
use tidbcloud_emulator::Emulator;

const HOUR: Duration = Duration::from_secs(3600);
const TIDBS: &str = "/premium/v1beta2/tidbs";

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

fn instance(name: &str) -> Value {
    json!({ "displayName": name, "regionId": "aws-us-west-2", "maxRcu": "5000", "servicePlan": "Premium" })
}

/// The id of an instance that is ready.
async fn ready_instance(emulator: &Emulator, client: &Client) -> String {
    let made = client.post(TIDBS, instance("orders")).await.expect(200);
    emulator.advance(HOUR);
    text(&made["tidbId"])
}

async fn decide(emulator: &Emulator, id: &str, state: &str, message: &str) {
    let outcome =
        json!({ "public_key": emulator.public_key(), "id": id, "state": state, "message": message });
    steer(emulator, Method::POST, "outcomes", outcome).await;
}

#[tokio::test]
async fn a_restore_that_fails_leaves_an_instance_that_is_of_no_use() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let id = ready_instance(&emulator, &client).await;
    let backup =
        client.post(&format!("{TIDBS}/{id}/backups"), json!({ "name": "nightly" })).await.expect(200);
    let backup = text(&backup["backupId"]);
    emulator.advance(HOUR);
    let wanted = json!({ "tidb": instance("copy"), "restoreMode": "SNAPSHOT", "backupId": backup });
    let restored = client.post(&format!("{TIDBS}:restore"), wanted.clone()).await.expect(200);
    let copy = text(&restored["tidb"]["tidbId"]);

    decide(&emulator, &copy, "FAILED", "the backup is damaged").await;
    let status = client.get(&format!("{TIDBS}/{copy}:getRestoreStatus")).await.expect(200);
    assert_eq!(status, json!({ "state": "FAILED", "message": "the backup is damaged", "progress": 0 }));
    assert_eq!(client.get(&format!("{TIDBS}/{copy}")).await.expect(200)["state"], "INACTIVE");
    // What cannot be used can still be deleted.
    client.delete(&format!("{TIDBS}/{copy}")).await.expect(200);

    decide(&emulator, &backup, "FAILED", "").await;
    client.post(&format!("{TIDBS}:restore"), wanted).await.expect(400);
}

#[tokio::test]
async fn a_failed_changefeed_tells_why_and_goes_on_where_it_stopped() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let id = ready_instance(&emulator, &client).await;
    let mysql = json!({ "connection": { "endpoint": "mysql.example.com:3306", "username": "cdc" } });
    let changefeed = json!({
        "tidbId": id, "name": "copy", "changefeedCapacity": "2ccu", "downstreamType": "MYSQL", "mysql": mysql,
        "networkInfo": { "networkType": "NETWORK_TYPE_PUBLIC" },
        "tableConfig": { "mode": "FORCE_SYNC" }, "startPosition": { "mode": "FROM_NOW" },
    });
    let created = json!({ "changefeed": changefeed });
    let made = client.post("/premium/v1beta2/changefeeds", created).await.expect(200);
    let path = format!("/premium/v1beta2/changefeeds/{}", text(&made["id"]));
    emulator.advance(HOUR);

    decide(&emulator, &text(&made["id"]), "FAILED", "the server has gone away").await;
    let failed = client.get(&path).await.expect(200);
    assert_eq!((&failed["state"], &failed["error"]), (&json!("FAILED"), &json!("the server has gone away")));
    emulator.advance(HOUR);
    assert_eq!(client.get(&path).await.expect(200)["checkpointTso"], failed["checkpointTso"]);
    client.post(&format!("{path}:resume"), json!({})).await.expect(200);
    emulator.advance(HOUR);
    let running = client.get(&path).await.expect(200);
    assert_eq!((&running["state"], &running["error"]), (&json!("RUNNING"), &json!("")));
    assert_ne!(running["checkpointTso"], failed["checkpointTso"]);
}

#[tokio::test]
async fn the_certificate_of_an_instance_can_be_downloaded_and_stays_the_same() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let id = ready_instance(&emulator, &client).await;
    let anyone = http(&emulator).build().expect("a client");
    let mut certificates = Vec::new();
    for _ in 0..2 {
        let answer = client.get(&format!("{TIDBS}/{id}/caCertificateUrl")).await.expect(200);
        let response = anyone.get(text(&answer["uri"])).send().await.expect("an answer");
        assert_eq!(response.status(), 200);
        certificates.push(response.text().await.expect("text"));
    }
    assert!(certificates[0].starts_with("-----BEGIN CERTIFICATE-----"));
    assert_eq!(certificates[0], certificates[1]);
}
