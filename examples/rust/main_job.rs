//! The main job: a cluster is created, waited for, branched, exported, listed and deleted.
//!
//! Keys and endpoints come from the environment or from a profile of `~/.ticloud/config.toml`, so the same program
//! runs against the emulator and against TiDB Cloud.

use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tidbcloud::Client;
use tidbcloud::serverless::{ExportFileType, ExportOptions, Region};

const TIMEOUT: Duration = Duration::from_secs(600);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let clusters = client.serverless().clusters();

    let name = format!("demo-rust-{}", SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs());
    let region = Region::default().name("regions/aws-us-east-1");
    let cluster = clusters.create().display_name(&name).region(region).await?;
    let cluster_id = cluster.cluster_id.ok_or("the service gave the cluster no id")?;
    println!("created   {name}: {}", cluster.state.ok_or("no state")?);

    let used = use_cluster(&client, &cluster_id).await;

    clusters.delete(&cluster_id).await?;
    clusters.wait_until_deleted(&cluster_id).timeout(TIMEOUT).await?;
    println!("deleted   {name}");
    used
}

async fn use_cluster(client: &Client, cluster_id: &str) -> Result<(), Box<dyn Error>> {
    let service = client.serverless();
    let cluster = service
        .clusters()
        .wait_until_active(cluster_id)
        .timeout(TIMEOUT)
        .progress(|seen| eprintln!("          {} after {:.1} s", seen.state, seen.elapsed.as_secs_f64()))
        .await?;
    println!("ready     {}", cluster.display_name.unwrap_or_default());

    let branch = service.branches().create(cluster_id).display_name("pr-42").await?;
    let branch_id = branch.branch_id.ok_or("the service gave the branch no id")?;
    let branch = service.branches().wait_until_active(cluster_id, branch_id).timeout(TIMEOUT).await?;
    println!("branched  {}", branch.display_name.unwrap_or_default());

    let options = ExportOptions::default().file_type(ExportFileType::Csv);
    let export = service.exports().create(cluster_id).export_options(options).await?;
    let export_id = export.export_id.ok_or("the service gave the export no id")?;
    service.exports().wait_until_succeeded(cluster_id, &export_id).timeout(TIMEOUT).await?;
    println!("exported  {export_id}");

    let mut found = service.clusters().list().filter(r#"state="ACTIVE""#).items();
    while let Some(cluster) = found.try_next().await? {
        println!("listed    {}", cluster.display_name.unwrap_or_default());
    }
    Ok(())
}
