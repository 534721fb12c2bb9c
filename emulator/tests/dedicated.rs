//! The dedicated service where scenarios do not reach: what is decided from outside, what lies in the emulator's
//! own storage, and what it all costs.

mod client;

use std::time::Duration;

use client::{Client, emulator, http, steer};
use reqwest::Method;
use serde_json::{Value, json};
use tidbcloud_emulator::Emulator;

const HOUR: Duration = Duration::from_secs(3600);

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

fn warehouse() -> Value {
    json!({
        "displayName": "warehouse", "regionId": "aws-us-west-2",
        "tidbNodeSetting": { "nodeSpecKey": "8C16G", "tidbNodeGroups": [{ "nodeCount": 1 }] },
        "tikvNodeSetting": { "nodeSpecKey": "8C32G", "nodeCount": 3, "storageSizeGi": 500 },
    })
}

/// A cluster that is ready: its path, and its answer from when it was created.
async fn ready_cluster(emulator: &Emulator, client: &Client) -> (String, Value) {
    let made = client.post("/dedicated/v1beta1/clusters", warehouse()).await.expect(200);
    emulator.advance(HOUR);
    (format!("/dedicated/v1beta1/clusters/{}", text(&made["clusterId"])), made)
}

fn import_from(uri: &str) -> Value {
    let s3 = json!({ "uri": uri, "authType": "ROLE_ARN", "roleArn": "arn:aws:iam::1:role/read" });
    json!({ "creationDetails": { "importOptions": { "fileType": "CSV" }, "source": { "type": "S3", "s3": s3 } } })
}

async fn decide(emulator: &Emulator, id: &str, state: &str, message: &str) {
    let outcome =
        json!({ "public_key": emulator.public_key(), "id": id, "state": state, "message": message });
    steer(emulator, Method::POST, "outcomes", outcome).await;
}

#[tokio::test]
async fn an_import_fails_where_the_bucket_has_no_file() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let (cluster, _) = ready_cluster(&emulator, &client).await;
    let place =
        json!({ "public_key": emulator.public_key(), "method": "PUT", "path": "uploads/shop.people.csv" });
    let url = text(&steer(&emulator, Method::POST, "presign", place).await["url"]);
    let stored = http(&emulator).build().expect("a client").put(url).body("id\n1\n").send().await;
    assert_eq!(stored.expect("an answer").status(), 200);

    let imports = format!("{cluster}/imports");
    let found = client.post(&imports, import_from("s3://uploads/")).await.expect(200);
    assert_eq!(found["totalSize"], "5");
    emulator.advance(HOUR);
    let missing = client.post(&imports, import_from("s3://uploads/2024/")).await.expect(200);
    emulator.advance(HOUR);
    let listed = client.get(&imports).await.expect(200)["imports"].clone();
    assert_eq!((&listed[0]["state"], &listed[1]["state"]), (&json!("COMPLETED"), &json!("FAILED")));
    assert_eq!(listed[1]["importId"], missing["importId"]);
    assert_eq!(listed[1]["message"], "no file was found at uploads/2024");
    assert_eq!(client.get(&cluster).await.expect(200)["state"], "ACTIVE");
}

#[tokio::test]
async fn everything_with_a_state_can_be_made_to_fail() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let (cluster, made) = ready_cluster(&emulator, &client).await;
    let group = text(&made["tidbNodeSetting"]["tidbNodeGroups"][0]["tidbNodeGroupId"]);

    let connections = format!("{cluster}/tidbNodeGroups/{group}/privateEndpointConnections");
    let connection = client.post(&connections, json!({ "endpointId": "vpce-1" })).await.expect(200);
    let id = text(&connection["privateEndpointConnectionId"]);
    decide(&emulator, &id, "FAILED", "the endpoint was rejected").await;
    let failed = client.get(&format!("{connections}/{id}")).await.expect(200);
    assert_eq!(failed["endpointState"], "FAILED");
    assert_eq!(failed["message"], "the endpoint was rejected");

    let gcs =
        json!({ "endpoint": { "gcsUri": "gs://lake/cdc" }, "dataFormat": { "protocol": "PROTOCOL_CSV" } });
    let changefeed = json!({
        "clusterId": made["clusterId"], "name": "lake", "replicationCapacity": "2rcu", "downstreamType": "GCS",
        "tableConfig": {}, "startPosition": { "mode": "FROM_NOW" }, "gcs": gcs,
    });
    let changefeeds = "/dedicated/v1beta1/changefeeds";
    let changefeed = client.post(changefeeds, json!({ "changefeed": changefeed })).await.expect(200);
    let id = text(&changefeed["id"]);
    decide(&emulator, &id, "FAILED", "no such bucket").await;
    let failed = client.get(&format!("{changefeeds}/{id}")).await.expect(200);
    assert_eq!((&failed["state"], &failed["error"]), (&json!("FAILED"), &json!("no such bucket")));

    let import = client.post(&format!("{cluster}/imports"), import_from("s3://elsewhere/")).await.expect(200);
    let id = text(&import["importId"]);
    decide(&emulator, &id, "FAILED", "a row is too long").await;
    let failed = client.get(&format!("{cluster}/imports/{id}")).await.expect(200);
    assert_eq!((&failed["state"], &failed["message"]), (&json!("FAILED"), &json!("a row is too long")));

    decide(&emulator, &text(&made["clusterId"]), "INACTIVE", "").await;
    assert_eq!(client.get(&cluster).await.expect(200)["state"], "INACTIVE");
}

#[tokio::test]
async fn a_checkpoint_follows_the_clock_while_changes_flow_and_stops_with_them() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let (_, made) = ready_cluster(&emulator, &client).await;
    let mysql = json!({ "connection": { "endpoint": "db:3306", "username": "root" } });
    let position = json!({ "mode": "FROM_UTC", "startTimestamp": "2024-05-01T07:00:00Z" });
    let wanted = json!({
        "clusterId": made["clusterId"], "name": "replica", "replicationCapacity": "2rcu",
        "downstreamType": "MYSQL", "tableConfig": {}, "startPosition": position, "mysql": mysql,
    });
    let changefeeds = "/dedicated/v1beta1/changefeeds";
    let created = client.post(changefeeds, json!({ "changefeed": wanted })).await.expect(200);
    assert_eq!(created["checkpointTs"], "2024-05-01T07:00:00Z");
    assert_eq!(created["checkpointTso"], (1_714_546_800_000_u64 << 18).to_string());
    let changefeed = format!("{changefeeds}/{}", text(&created["id"]));
    let reached = async || {
        let latest = client.get(&format!("{changefeed}?invalidateCache=true")).await.expect(200);
        text(&latest["checkpointTso"]).parse::<u64>().expect("a timestamp") >> 18
    };
    emulator.advance(HOUR);
    let running = reached().await;
    emulator.advance(HOUR);
    let later = reached().await;
    assert!((3_600_000..3_700_000).contains(&(later - running)), "{running} {later}");
    client.post(&format!("{changefeed}:pause"), json!({})).await.expect(200);
    let paused = reached().await;
    emulator.advance(HOUR);
    assert_eq!(reached().await, paused);
    client.post(&format!("{changefeed}:resume"), json!({})).await.expect(200);
    emulator.advance(HOUR);
    assert!(reached().await >= paused + 3_600_000);
}

/// Cents that the organization owes for a month and, once that has begun, for the one after it.
async fn owed(client: &Client, since: &Value) -> f64 {
    let (year, month) = (text(since)[..4].parse::<u32>(), text(since)[5..7].parse::<u32>());
    let (year, month) = (year.expect("a year"), month.expect("a month"));
    let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let mut cents = 0.0;
    for (year, month) in [(year, month), next] {
        let bill = client.get(&format!("/billing/v1beta1/bills/{year}-{month:02}")).await;
        if bill.status == 200 {
            cents += text(&bill.json()["overview"]["totalCost"]).parse::<f64>().expect("an amount");
        }
    }
    cents
}

fn assert_near(cents: f64, expected: f64) {
    assert!((cents - expected).abs() < 0.05, "{cents} cents, not {expected}");
}

#[tokio::test]
async fn a_cluster_costs_its_nodes_and_storage_and_while_it_is_paused_its_storage_alone() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let (cluster, made) = ready_cluster(&emulator, &client).await;
    let since = &made["createTime"];
    // An hour of 8 cores of TiDB, 24 of TiKV and 1500 GiB.
    assert_near(owed(&client, since).await, 76.8 + 288.0 + 30.0);
    client.post(&format!("{cluster}:pauseCluster"), json!({})).await.expect(200);
    emulator.advance(10 * HOUR);
    assert_near(owed(&client, since).await, 394.8 + 300.0);
    client.post(&format!("{cluster}:resumeCluster"), json!({})).await.expect(200);
    let gcs =
        json!({ "endpoint": { "gcsUri": "gs://lake/cdc" }, "dataFormat": { "protocol": "PROTOCOL_CSV" } });
    let changefeed = json!({
        "clusterId": made["clusterId"], "name": "lake", "replicationCapacity": "2rcu", "downstreamType": "GCS",
        "tableConfig": {}, "startPosition": { "mode": "FROM_NOW" }, "gcs": gcs,
    });
    emulator.advance(HOUR);
    let changefeeds = "/dedicated/v1beta1/changefeeds";
    client.post(changefeeds, json!({ "changefeed": changefeed })).await.expect(200);
    emulator.advance(HOUR);
    assert_near(owed(&client, since).await, 694.8 + 2.0 * 394.8 + 24.48);
    client.delete(&cluster).await.expect(200);
    emulator.advance(10 * HOUR);
    assert_near(owed(&client, since).await, 694.8 + 2.0 * 394.8 + 24.48);
}

#[tokio::test]
async fn a_cluster_that_resumes_by_itself_costs_its_nodes_again() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let (cluster, made) = ready_cluster(&emulator, &client).await;
    let since = &made["createTime"];
    client.post(&format!("{cluster}:pauseCluster"), json!({})).await.expect(200);
    // It is paused for a week, from when it has been, two minutes from now.
    let pause = 7 * 24 * HOUR + Duration::from_secs(120);
    emulator.advance(pause);
    let paused = 394.8 + 30.0 * pause.as_secs_f64() / 3600.0;
    assert_near(owed(&client, since).await, paused);
    emulator.advance(HOUR);
    assert_near(owed(&client, since).await, paused + 394.8);
}
