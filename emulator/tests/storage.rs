//! Object storage: presigned URLs, and the way of data from a file through a cluster into a file.

mod client;

use std::io::Read as _;
use std::time::Duration;

use client::{Client, emulator, http, steer};
use reqwest::Method;
use serde_json::{Value, json};
use tidbcloud_emulator::Emulator;

const LONG: Duration = Duration::from_secs(3600);

async fn presign(emulator: &Emulator, method: &str, path: &str) -> String {
    let body = json!({ "public_key": emulator.public_key(), "method": method, "path": path, "expires_seconds": 600 });
    let url = steer(emulator, Method::POST, "presign", body).await;
    url["url"].as_str().expect("a URL").to_owned()
}

async fn put(emulator: &Emulator, path: &str, body: &'static str) {
    let url = presign(emulator, "PUT", path).await;
    let answer =
        http(emulator).build().expect("a client").put(url).body(body).send().await.expect("an answer");
    assert_eq!(answer.status(), 200);
    assert!(answer.headers()["etag"].to_str().is_ok_and(|tag| tag.starts_with('"') && tag.len() == 34));
}

async fn active_cluster(emulator: &Emulator, client: &Client) -> String {
    let body = json!({ "displayName": "orders", "region": { "name": "regions/aws-us-east-1" } });
    let made = client.post("/serverless/v1beta1/clusters", body).await.expect(200);
    emulator.advance(LONG);
    format!("/serverless/v1beta1/clusters/{}", made["clusterId"].as_str().expect("an id"))
}

fn import_from(uri: &str) -> Value {
    let s3 = json!({ "uri": uri, "authType": "ROLE_ARN", "roleArn": "arn:aws:iam::1:role/read" });
    json!({ "importOptions": { "fileType": "CSV" }, "source": { "type": "S3", "s3": s3 } })
}

#[tokio::test]
async fn rows_go_from_a_bucket_through_a_cluster_into_a_file() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let cluster = active_cluster(&emulator, &client).await;
    put(&emulator, "uploads/shop.people.csv", "id,name\n1,ann\n2,\"bob, jr\"\n").await;
    let import = client.post(&format!("{cluster}/imports"), import_from("s3://uploads/")).await.expect(200);
    assert_eq!((&import["state"], &import["totalSize"]), (&json!("PREPARING"), &json!("26")));
    emulator.advance(LONG);

    let options = json!({ "compression": "GZIP", "filter": { "table": { "patterns": ["shop.*"] } } });
    let export =
        client.post(&format!("{cluster}/exports"), json!({ "exportOptions": options })).await.expect(200);
    let files = format!(
        "exports/{}?public_key={}",
        export["exportId"].as_str().expect("an id"),
        emulator.public_key()
    );
    let before = steer(&emulator, Method::GET, &files, json!({})).await;
    assert_eq!(before["files"], json!([]), "an export that runs has no files yet");
    emulator.advance(Duration::from_secs(60));
    let after = steer(&emulator, Method::GET, &files, json!({})).await;
    let names: Vec<&str> =
        after["files"].as_array().into_iter().flatten().filter_map(|file| file["name"].as_str()).collect();
    assert_eq!(
        names,
        ["metadata", "shop-schema-create.sql", "shop.people-schema.sql", "shop.people.000000000.csv.gz"]
    );
    let url = after["files"][3]["url"].as_str().expect("a URL");
    let packed = http(&emulator).build().expect("a client").get(url).send().await.expect("an answer");
    let packed = packed.bytes().await.expect("a body");
    let mut rows = String::new();
    flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut rows).expect("gzip");
    assert_eq!(rows, "\"id\",\"name\"\n\"1\",\"ann\"\n\"2\",\"bob, jr\"\n");
}

#[tokio::test]
async fn an_import_that_finds_no_file_fails() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let cluster = active_cluster(&emulator, &client).await;
    put(&emulator, "uploads/people.csv", "id\n1\n").await;
    let import =
        client.post(&format!("{cluster}/imports"), import_from("s3://uploads/nothing/")).await.expect(200);
    emulator.advance(LONG);
    let id = import["importId"].as_str().expect("an id");
    let failed = client.get(&format!("{cluster}/imports/{id}")).await.expect(200);
    assert_eq!(failed["state"], "FAILED");
    assert!(failed["message"].as_str().is_some_and(|message| message.contains("uploads/nothing")));
}

#[tokio::test]
async fn an_export_into_a_bucket_is_found_there_and_a_canceled_one_is_not() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let cluster = active_cluster(&emulator, &client).await;
    let target = |path: &str| {
        let s3 = json!({ "uri": format!("s3://backups/{path}"), "authType": "ROLE_ARN", "roleArn": "arn" });
        json!({ "exportOptions": { "fileType": "PARQUET" }, "target": { "type": "S3", "s3": s3 } })
    };
    client.post(&format!("{cluster}/exports"), target("kept")).await.expect(200);
    let canceled = client.post(&format!("{cluster}/exports"), target("canceled")).await.expect(200);
    let id = canceled["exportId"].as_str().expect("an id");
    client.post(&format!("{cluster}/exports/{id}:cancel"), json!({})).await.expect(200);
    emulator.advance(Duration::from_secs(60));
    let plain = http(&emulator).build().expect("a client");
    for (folder, status) in [("kept", 200), ("canceled", 404)] {
        let path = format!("backups/{folder}/sample.customers.000000000.parquet");
        let answer = plain.get(presign(&emulator, "GET", &path).await).send().await.expect("an answer");
        assert_eq!(answer.status(), status, "{folder}");
    }
}

#[tokio::test]
async fn a_url_expires_and_says_so_in_xml() {
    let emulator = emulator().start().expect("an emulator");
    put(&emulator, "uploads/people.csv", "id\n1\n").await;
    let url = presign(&emulator, "GET", "uploads/people.csv").await;
    let plain = http(&emulator).build().expect("a client");
    assert_eq!(plain.get(&url).send().await.expect("an answer").status(), 200);
    emulator.advance(Duration::from_secs(600));
    let expired = plain.get(&url).send().await.expect("an answer");
    assert_eq!(
        (expired.status().as_u16(), &expired.headers()["content-type"]),
        (403, &"application/xml".parse().expect("a value"))
    );
    let text = expired.text().await.expect("a body");
    assert!(text.contains("<Code>AccessDenied</Code><Message>Request has expired</Message>"), "{text}");
}

#[tokio::test]
async fn objects_for_benches_are_served_with_and_without_a_signature() {
    let emulator = emulator().start().expect("an emulator");
    emulator.put_object("kilobyte", vec![b'a'; 1024]);
    let client = Client::of(&emulator);
    let signed = client.get("/_emulator/signed/kilobyte").await;
    assert_eq!((signed.status, signed.body.len()), (200, 1024));
    client.send(Method::GET, "/_emulator/signed/kilobyte", None, None).await.expect("an answer").expect(401);
    client.get("/_emulator/signed/nothing").await.expect(404);
    let plain = client.send(Method::GET, "/_emulator/objects/kilobyte", None, None).await.expect("an answer");
    assert_eq!((plain.status, plain.body.len()), (200, 1024));
    steer(&emulator, Method::PUT, "objects/deep/er?size=7", json!("")).await;
    let sized = client.send(Method::GET, "/_emulator/objects/deep/er", None, None).await.expect("an answer");
    assert_eq!(&sized.body[..], b"xxxxxxx");
}

#[tokio::test]
async fn a_large_file_comes_in_parts_and_is_one_file_in_the_end() {
    let emulator = emulator().start().expect("an emulator");
    let client = Client::of(&emulator);
    let cluster = active_cluster(&emulator, &client).await;
    let start = "imports:startUpload?fileName=people.csv&partNumber=2&targetDatabase=shop&targetTable=people";
    let upload = client.call(Method::POST, &format!("{cluster}/{start}"), None).await.expect(200);
    // Cut in the middle of a row: what counts is the whole.
    let row = format!("7,{}\n", "x".repeat(1 << 20));
    let file = format!("id,name\n{}", row.repeat(6));
    let (first, second) = file.split_at((5 << 20) + 3);
    let mut parts = Vec::new();
    for (number, (url, part)) in
        upload["uploadUrl"].as_array().into_iter().flatten().zip([first, second]).enumerate()
    {
        let plain = http(&emulator).build().expect("a client");
        let put = plain.put(url.as_str().expect("a URL")).body(part.to_owned());
        let answer = put.send().await.expect("an answer");
        let etag = answer.headers()["etag"].to_str().expect("text").to_owned();
        parts.push(json!({ "partNumber": number + 1, "etag": etag }));
    }
    let id = upload["uploadId"].as_str().expect("an id");
    let complete = format!("{cluster}/imports:completeUpload?uploadId={id}");
    client.post(&complete, json!(parts)).await.expect(200);
    let local = json!({ "uploadId": id, "targetDatabase": "shop", "targetTable": "people" });
    let source = json!({ "type": "LOCAL", "local": local });
    let body = json!({ "importOptions": { "fileType": "CSV" }, "source": source });
    let import = client.post(&format!("{cluster}/imports"), body).await.expect(200);
    assert_eq!(import["totalSize"], json!(file.len().to_string()));
}
