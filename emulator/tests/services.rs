//! The services over real connections. The emulator checks each of its answers against the API's description,
//! so a field that should not be there fails these tests as a 500. That every operation answers is for the
//! scenarios to show, which hold the emulator to the same.

mod client;

use std::time::Duration;

use client::{Answer, Client, emulator};
use serde_json::{Value, json};
use tidbcloud_emulator::Emulator;

const LONG: Duration = Duration::from_secs(3600);

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

fn new_cluster() -> Value {
    json!({ "displayName": "orders", "region": { "name": "regions/aws-us-east-1" }, "rootPassword": "correct-horse" })
}

fn dedicated(name: &str) -> Value {
    json!({
        "name": name, "cluster_type": "DEDICATED", "cloud_provider": "AWS", "region": "us-west-2",
        "config": { "root_password": "correct-horse", "components": {
            "tidb": { "node_size": "8C16G", "node_quantity": 1 },
            "tikv": { "node_size": "8C32G", "storage_size_gib": 500, "node_quantity": 3 },
        } },
    })
}

/// A cluster of the serverless service that is ready, as its path.
async fn ready_cluster(emulator: &Emulator, client: &Client) -> String {
    let made = client.post("/serverless/v1beta1/clusters", new_cluster()).await.expect(200);
    emulator.advance(LONG);
    format!("/serverless/v1beta1/clusters/{}", text(&made["clusterId"]))
}

#[tokio::test]
async fn serverless_answers_as_it_is_described() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let cluster = ready_cluster(&emulator, &client).await;
    client.get("/serverless/v1beta1/regions?cloudProvider=aws").await.expect(200);
    client.get("/serverless/v1beta1/clusters?pageSize=1").await.expect(200);
    for view in ["BASIC", "FULL"] {
        client.get(&format!("{cluster}?view={view}")).await.expect(200);
    }
    let change =
        json!({ "cluster": { "spendingLimit": { "monthly": 100 } }, "updateMask": "spendingLimit.monthly" });
    let changed = client.patch(&cluster, change).await.expect(200);
    assert_eq!((&changed["spendingLimit"]["monthly"], &changed["annotations"]), (&json!(100), &Value::Null));

    let branch =
        client.post(&format!("{cluster}/branches"), json!({ "displayName": "pr-42" })).await.expect(200);
    let branch = format!("{cluster}/branches/{}", text(&branch["branchId"]));
    emulator.advance(LONG);
    client.get(&format!("{branch}?view=BASIC")).await.expect(200);
    client.post(&format!("{branch}:reset"), json!({})).await.expect(200);
    client.get(&format!("{cluster}/branches")).await.expect(200);
    client.delete(&branch).await.expect(200);

    let export = client.post(&format!("{cluster}/exports"), json!({})).await.expect(200);
    let export = format!("{cluster}/exports/{}", text(&export["exportId"]));
    client.post(&format!("{export}:cancel"), json!({})).await.expect(200);
    client.get(&export).await.expect(200);
    client.get(&format!("{cluster}/exports?orderBy=createTime%20desc")).await.expect(200);
    client.delete(&export).await.expect(200);

    let source =
        json!({ "type": "S3", "s3": { "uri": "s3://b/p", "authType": "ROLE_ARN", "roleArn": "arn" } });
    let body = json!({ "importOptions": { "fileType": "SQL" }, "source": source });
    let import = client.post(&format!("{cluster}/imports"), body).await.expect(200);
    let import = format!("{cluster}/imports/{}", text(&import["importId"]));
    client.get(&import).await.expect(200);
    client.post(&format!("{import}:cancel"), json!({})).await.expect(200);
    client.get(&format!("{cluster}/imports")).await.expect(200);
    client.delete(&cluster).await.expect(200);
}

#[tokio::test]
async fn v1beta_answers_as_it_is_described() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let project = format!("/v1beta/api/v1beta/projects/{}", emulator.project_id());
    client.get("/v1beta/api/v1beta/clusters/provider/regions").await.expect(200);
    let body = json!({ "name": "encrypted", "aws_cmek_enabled": true });
    let encrypted = client.post("/v1beta/api/v1beta/projects", body).await.expect(200);
    let keys = format!("/v1beta/api/v1beta/projects/{}/aws-cmek", text(&encrypted["id"]));
    client.post(&keys, json!({ "specs": [{ "region": "us-west-2", "kms_arn": "arn" }] })).await.expect(200);
    client.get(&keys).await.expect(200);

    let cluster = client.post(&format!("{project}/clusters"), dedicated("warehouse")).await.expect(200);
    let cluster = format!("{project}/clusters/{}", text(&cluster["id"]));
    client.get(&cluster).await.expect(200);
    emulator.advance(LONG);
    client.get(&cluster).await.expect(200);
    let change = json!({ "config": { "components": { "tidb": { "node_quantity": 2 } } } });
    client.patch(&cluster, change).await.expect(200);
    emulator.advance(LONG);
    client.get("/v1beta/api/v1beta/projects").await.expect(200);

    let body = json!({ "name": "nightly", "description": "all is well" });
    let backup = text(&client.post(&format!("{cluster}/backups"), body).await.expect(200)["id"]);
    emulator.advance(LONG);
    client.get(&format!("{cluster}/backups/{backup}")).await.expect(200);
    client.get(&format!("{cluster}/backups?page=1&page_size=1")).await.expect(200);
    let body = json!({ "backup_id": backup, "name": "copy", "config": dedicated("copy")["config"] });
    let restore = text(&client.post(&format!("{project}/restores"), body).await.expect(200)["id"]);
    client.get(&format!("{project}/restores/{restore}")).await.expect(200);
    client.get(&format!("{project}/restores")).await.expect(200);
    client.delete(&format!("{cluster}/backups/{backup}")).await.expect(200);

    let service = format!("{cluster}/private_endpoint_service");
    client.post(&service, json!({})).await.expect(200);
    emulator.advance(LONG);
    client.get(&service).await.expect(200);
    let endpoints = format!("{cluster}/private_endpoints");
    let made = client.post(&endpoints, json!({ "endpoint_name": "vpce-1" })).await.expect(200);
    client.get(&endpoints).await.expect(200);
    client.get(&format!("{project}/private_endpoints")).await.expect(200);
    client.delete(&format!("{endpoints}/{}", text(&made["private_endpoint"]["id"]))).await.expect(200);

    imports_of_v1beta(&emulator, &client, &project).await;
    client.get(&format!("{project}/clusters")).await.expect(200);
    client.delete(&cluster).await.expect(200);
}

async fn imports_of_v1beta(emulator: &Emulator, client: &Client, project: &str) {
    let body = json!({
        "name": "playground", "cluster_type": "DEVELOPER", "cloud_provider": "AWS", "region": "us-east-1",
        "config": { "root_password": "correct-horse" },
    });
    let cluster = client.post(&format!("{project}/clusters"), body).await.expect(200);
    let imports = format!("{project}/clusters/{}/imports", text(&cluster["id"]));
    emulator.advance(LONG);
    client.get(&format!("{imports}/role_info")).await.expect(200);
    let content = "H4sIAAAAAAACA8tM0clLzE3lMtRJzMvjMtJJyk/iAgBKW2nSFAAAAA==";
    let file = json!({ "local_file_name": "people.csv", "payload": { "total_size_bytes": "20", "content": content } });
    let upload = client.post(&format!("{imports}/upload_file"), file).await.expect(200);
    let uri = format!("file://{}/", text(&upload["upload_stub_id"]));
    let spec =
        json!({ "source": { "type": "LOCAL_FILE", "uri": uri, "format": { "type": "CSV" } }, "target": {} });
    let preview = client.post(&format!("{imports}/preview"), json!({ "spec": spec })).await.expect(200);
    assert_eq!(preview["table_previews"][0]["data_preview"]["rows"][1]["columns"], json!(["2", "bob"]));
    let made = client.post(&imports, json!({ "spec": spec })).await.expect(200);
    client.get(&imports).await.expect(200);
    let import = format!("{imports}/{}", text(&made["id"]));
    client.get(&import).await.expect(200);
    client.patch(&import, json!({ "action": "CANCEL" })).await.expect(200);
}

#[tokio::test]
async fn secrets_go_in_and_never_come_out() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let cluster = ready_cluster(&emulator, &client).await;
    let target = json!({
        "type": "S3",
        "s3": { "uri": "s3://b/p", "authType": "ACCESS_KEY", "accessKey": { "id": "AKIA", "secret": "hidden-1" } },
    });
    client.post(&format!("{cluster}/exports"), json!({ "target": target })).await.expect(200);
    let source = json!({ "type": "GCS", "gcs": { "uri": "gs://b/p", "authType": "SERVICE_ACCOUNT_KEY", "serviceAccountKey": "hidden-2" } });
    let body = json!({ "importOptions": { "fileType": "CSV" }, "source": source });
    client.post(&format!("{cluster}/imports"), body).await.expect(200);
    let short = json!({ "displayName": "orders", "region": { "name": "regions/aws-us-east-1" }, "rootPassword": "hidden" });
    let refused = client.post("/serverless/v1beta1/clusters", short).await;
    refused.expect(400);
    let answers = [
        client.get(&cluster).await,
        client.get(&format!("{cluster}/exports")).await,
        client.get(&format!("{cluster}/imports")).await,
        refused,
    ];
    for Answer { body, .. } in answers {
        let body = String::from_utf8_lossy(&body);
        assert!(!body.contains("hidden") && !body.contains("correct-horse"), "{body}");
    }
}

#[tokio::test]
async fn states_forbid_what_the_documents_say_they_forbid() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let made = client.post("/serverless/v1beta1/clusters", new_cluster()).await.expect(200);
    let cluster = format!("/serverless/v1beta1/clusters/{}", text(&made["clusterId"]));
    let branches = format!("{cluster}/branches");
    assert_eq!(client.delete(&cluster).await.expect(400)["code"], 9);
    client.post(&branches, json!({ "displayName": "pr-42" })).await.expect(400);
    emulator.advance(LONG);
    let branch = client.post(&branches, json!({ "displayName": "pr-42" })).await.expect(200);
    let reset = format!("{branches}/{}:reset", text(&branch["branchId"]));
    assert_eq!(client.post(&reset, json!({})).await.expect(400)["code"], 9);
    assert_eq!(client.delete(&cluster).await.expect(200)["state"], "DELETING");
    assert_eq!(client.delete(&cluster).await.expect(200)["state"], "DELETING");
    emulator.advance(LONG);
    client.delete(&cluster).await.expect(404);

    let project = format!("/v1beta/api/v1beta/projects/{}", emulator.project_id());
    let made = client.post(&format!("{project}/clusters"), dedicated("warehouse")).await.expect(200);
    let cluster = format!("{project}/clusters/{}", text(&made["id"]));
    for config in [json!({ "paused": true }), json!({ "components": { "tidb": { "node_quantity": 2 } } })] {
        client.patch(&cluster, json!({ "config": config })).await.expect(400);
    }
    client.delete(&cluster).await.expect(400);
    client.post(&format!("{cluster}/backups"), json!({ "name": "early" })).await.expect(400);
    emulator.advance(LONG);
    let storage = |size: u32| json!({ "config": { "components": { "tikv": { "storage_size_gib": size } } } });
    client.patch(&cluster, storage(600)).await.expect(200);
    emulator.advance(LONG);
    client.patch(&cluster, storage(700)).await.expect(400);
    emulator.advance(6 * LONG);
    client.patch(&cluster, storage(700)).await.expect(200);
}

#[tokio::test]
async fn both_envelopes_are_written() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let serverless = client.post("/serverless/v1beta1/clusters", json!({})).await.expect(400);
    assert_eq!(serverless["details"][0]["@type"], "type.googleapis.com/google.rpc.BadRequest");
    let v1beta = client.post("/v1beta/api/v1beta/projects", json!({})).await.expect(400);
    assert_eq!(v1beta["details"], json!(["name: is required"]));
    let iam = client.get("/iam/v1beta1/apiKeys").await.expect(404);
    assert!(iam["msgPrefix"].is_string() && iam["code"].is_string());
}

#[tokio::test]
async fn organizations_do_not_see_each_other() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let key = emulator.add_organization(None);
    let other = Client::for_key(&emulator, &key.public_key, &key.private_key);
    let cluster = ready_cluster(&emulator, &client).await;
    other.get(&cluster).await.expect(404);
    assert_eq!(other.get("/serverless/v1beta1/clusters").await.expect(200)["totalSize"], 0);
    let project = format!("/v1beta/api/v1beta/projects/{}/clusters", emulator.project_id());
    other.get(&project).await.expect(404);
    let projects = other.get("/v1beta/api/v1beta/projects").await.expect(200);
    assert_eq!(projects["items"][0]["id"], key.project_id.as_str());
    let asked = emulator.journal(Some(&key.public_key));
    assert!(
        asked
            .iter()
            .all(|entry| entry.connection != emulator.journal(Some(emulator.public_key()))[0].connection)
    );
}

#[tokio::test]
async fn a_service_is_told_by_its_host_too() {
    let emulator = emulator().start().expect("an emulator");
    let address = emulator.origin().trim_start_matches("https://").parse().expect("an address");
    let http = client::http(&emulator).resolve("serverless.tidbapi.com", address).build().expect("a client");
    let url = format!("https://serverless.tidbapi.com:{}/v1beta1/regions", address.port());
    let answer = http.get(url).send().await.expect("an answer");
    assert_eq!(answer.status(), 401);
    assert_eq!(emulator.journal(None)[0].operation, Some("serverless.regions.list"));
}

#[tokio::test]
async fn things_can_be_made_to_fail() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let cluster = ready_cluster(&emulator, &client).await;
    let export = client.post(&format!("{cluster}/exports"), json!({})).await.expect(200);
    let id = text(&export["exportId"]);
    let outcome = json!({ "public_key": emulator.public_key(), "id": id, "state": "FAILED", "message": "no room left" });
    client::steer(&emulator, reqwest::Method::POST, "outcomes", outcome).await;
    emulator.advance(LONG);
    let failed = client.get(&format!("{cluster}/exports/{id}")).await.expect(200);
    assert_eq!((&failed["state"], &failed["reason"]), (&json!("FAILED"), &json!("no room left")));
}

#[tokio::test]
async fn a_checkpoint_follows_the_clock_while_its_changefeed_runs() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let cluster = ready_cluster(&emulator, &client).await;
    let made = client.post(&format!("{cluster}/changefeeds"), changefeed()).await.expect(200);
    let feed = format!("{cluster}/changefeeds/{}", text(&made["changefeedId"]));
    let checkpoint = async || {
        let feed = client.get(&feed).await.expect(200);
        text(&feed["checkpoint"]["tso"]).parse::<u64>().expect("a timestamp") >> 18
    };
    emulator.advance(LONG);
    let first = checkpoint().await;
    emulator.advance(LONG);
    let second = checkpoint().await;
    assert_eq!((second - first) / 1000, LONG.as_secs());
    client.post(&format!("{feed}:stop"), json!({})).await.expect(200);
    emulator.advance(LONG);
    assert_eq!((checkpoint().await - second) / 1000, 0);
    client.post(&format!("{feed}:start"), json!({})).await.expect(200);
    assert_eq!((checkpoint().await - second) / 1000, LONG.as_secs());
}

/// A changefeed to a database that answers.
fn changefeed() -> Value {
    json!({ "filter": {}, "sink": { "type": "MYSQL", "mysql": {
        "network": { "networkType": "PUBLIC", "publicEndpoint": "mysql.example.com:3306" },
        "authentication": { "userName": "feeder", "password": "hunter22" },
    } } })
}

#[tokio::test]
async fn what_moves_data_can_be_made_to_fail() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let cluster = ready_cluster(&emulator, &client).await;
    let id = cluster.rsplit('/').next().expect("an id");
    let source = json!({ "sourceType": "MYSQL", "connProfile": {
        "connType": "PUBLIC", "host": "mysql.example.com", "port": 3306, "user": "mover", "password": "hunter22",
    } });
    let migration = json!({
        "displayName": "shop", "mode": "ALL", "sources": [source],
        "target": { "user": "mover", "password": "hunter22" },
    });
    let connection = json!({ "privateLinkConnection": {
        "clusterId": id, "displayName": "to-kafka", "type": "AWS_ENDPOINT_SERVICE",
        "awsEndpointService": { "name": "com.amazonaws.vpce.us-east-1.vpce-svc-1" },
    } });
    for (path, body, id, state, ended, told) in [
        ("changefeeds", changefeed(), "changefeedId", "state", "WARNING", "/error"),
        ("migrations", migration.clone(), "migrationId", "state", "FAILED", "/subTasks/0/errorMsg"),
        ("migrationPrechecks", migration, "precheckId", "status", "FAILED", "/items/0/reason"),
        ("privateLinkConnections", connection, "privateLinkConnectionId", "state", "FAILED", "/message"),
    ] {
        let made = client.post(&format!("{cluster}/{path}"), body).await.expect(200);
        emulator.advance(LONG);
        let outcome = json!({
            "public_key": emulator.public_key(), "id": made[id], "state": ended, "message": "out of luck",
        });
        client::steer(&emulator, reqwest::Method::POST, "outcomes", outcome).await;
        let failed = client.get(&format!("{cluster}/{path}/{}", text(&made[id]))).await.expect(200);
        assert_eq!(
            (&failed[state], failed.pointer(told)),
            (&json!(ended), Some(&json!("out of luck"))),
            "{path}"
        );
    }

    let endpoint = json!({ "privateLinkServiceName": "com.amazonaws.vpce.us-east-1.vpce-svc-2", "changefeedType": "MYSQL" });
    let made = client.post(&format!("{cluster}/changefeeds/privateLinkEndpoint"), endpoint).await.expect(200);
    let outcome = json!({
        "public_key": emulator.public_key(), "id": made["endpointId"], "state": "REJECTED", "message": "unknown account",
    });
    client::steer(&emulator, reqwest::Method::POST, "outcomes", outcome).await;
    let name = text(&made["privateLinkServiceName"]);
    let target = format!("{cluster}/changefeeds/privateLinkEndpoint?privateLinkServiceName={name}");
    let rejected = client.get(&target).await.expect(200);
    assert_eq!((&rejected["state"], &rejected["message"]), (&json!("REJECTED"), &json!("unknown account")));
}

#[tokio::test]
async fn a_list_shows_what_has_changed_since_it_was_last_read() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let made = client.post("/serverless/v1beta1/clusters", new_cluster()).await.expect(200);
    let cluster = format!("/serverless/v1beta1/clusters/{}", text(&made["clusterId"]));
    let listed = async || client.get("/serverless/v1beta1/clusters").await.expect(200)["clusters"][0].clone();
    assert_eq!(listed().await["state"], "CREATING");
    emulator.advance(LONG);
    assert_eq!(listed().await["state"], "ACTIVE");
    let change = json!({ "cluster": { "displayName": "orders-2" }, "updateMask": "displayName" });
    client.patch(&cluster, change).await.expect(200);
    assert_eq!(listed().await["displayName"], "orders-2");
    let id = text(&made["clusterId"]);
    let outcome = json!({ "public_key": emulator.public_key(), "id": id, "state": "UNAVAILABLE" });
    client::steer(&emulator, reqwest::Method::POST, "outcomes", outcome).await;
    assert_eq!(listed().await["state"], "UNAVAILABLE");
}
