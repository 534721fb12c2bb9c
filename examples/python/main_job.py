"""The main job: a cluster is created, waited for, branched, exported, listed and deleted.

Keys and endpoints come from the environment or from a profile of ~/.ticloud/config.toml, so the same program
runs against the emulator and against TiDB Cloud.
"""

from __future__ import annotations

import time

import tidbcloud


def main() -> None:
    """Does the job and says what it did."""
    name = f"demo-python-{int(time.time())}"
    with tidbcloud.Client() as client:
        clusters = client.serverless.clusters
        cluster = clusters.create(display_name=name, region={"name": "regions/aws-us-east-1"})
        cluster_id = cluster.cluster_id
        print(f"created   {cluster.display_name}: {cluster.state}")
        try:
            cluster = clusters.wait_until_active(cluster_id, timeout=600)
            print(f"ready     {cluster.display_name}: {cluster.state}")

            branch = client.serverless.branches.create(cluster_id, display_name="pr-42")
            branch = client.serverless.branches.wait_until_active(cluster_id, branch.branch_id, timeout=600)
            print(f"branched  {branch.display_name}: {branch.state}")

            export = client.serverless.exports.create(cluster_id, export_options={"file_type": "CSV"})
            export = client.serverless.exports.wait_until_succeeded(cluster_id, export.export_id, timeout=600)
            print(f"exported  {export.export_id}: {export.state}")

            for found in clusters.list(filter='state="ACTIVE"'):
                print(f"listed    {found.display_name} in {found.region.name if found.region else '?'}")
        finally:
            clusters.delete(cluster_id)
            clusters.wait_until_deleted(cluster_id, timeout=600)
            print(f"deleted   {name}")


if __name__ == "__main__":
    main()
