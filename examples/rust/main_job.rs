//! The main job: a cluster is created, waited for, branched, exported, listed and deleted.
//!
//! Keys and endpoints come from the environment or from a profile of `~/.ticloud/config.toml`, so the same program
//! runs against the emulator and against TiDB Cloud.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program shows what it does")]

use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tidbcloud::Client;
use tidbcloud::serverless::{Cluster, ExportFileType, ExportOptions, Region};

const TIMEOUT: Duration = Duration::from_secs(600);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let clusters = client.serverless().clusters();

    let name = format!("demo-rust-{}", SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs());
    let region = Region::default().name("regions/aws-us-east-1");
    let cluster = clusters.create().display_name(&name).region(region).await?;
    println!("created   {name}");

    let used = use_cluster(&client, &cluster).await;

    clusters.delete(&cluster.cluster_id).await?;
    clusters.wait_until_deleted(&cluster.cluster_id).timeout(TIMEOUT).await?;
    println!("deleted   {name}");
    Ok(used?)
}

async fn use_cluster(client: &Client, Cluster { cluster_id, .. }: &Cluster) -> Result<(), tidbcloud::Error> {
    let service = client.serverless();
    let cluster = service
        .clusters()
        .wait_until_active(cluster_id)
        .timeout(TIMEOUT)
        .progress(|seen| eprintln!("          {} after {:.1} s", seen.state, seen.elapsed.as_secs_f64()))
        .await?;
    println!("ready     {}", cluster.display_name.unwrap_or_default());

    let branch = service.branches().create(cluster_id).display_name("pr-42").await?;
    let branch = service.branches().wait_until_active(cluster_id, &branch.branch_id).timeout(TIMEOUT).await?;
    println!("branched  {}", branch.display_name.unwrap_or_default());

    let options = ExportOptions::default().file_type(ExportFileType::Csv);
    let export = service.exports().create(cluster_id).export_options(options).await?;
    let export =
        service.exports().wait_until_succeeded(cluster_id, &export.export_id).timeout(TIMEOUT).await?;
    println!("exported  {}", export.export_id.unwrap_or_default());

    let mut found = service.clusters().list().filter(r#"state="ACTIVE""#).items();
    while let Some(cluster) = found.try_next().await? {
        println!("listed    {}", cluster.display_name.unwrap_or_default());
    }
    Ok(())
}
