// The main job: a cluster is created, waited for, branched, exported, listed and deleted.
//
// Keys and endpoints come from the environment or from a profile of ~/.ticloud/config.toml, so the same program
// runs against the emulator and against TiDB Cloud.
import { Client } from 'tidbcloud'

const client = new Client()
const { clusters, branches, exports } = client.serverless

const name = `demo-node-${Date.now()}`
let cluster = await clusters.create({ displayName: name, region: { name: 'regions/aws-us-east-1' } })
const { clusterId } = cluster
console.log(`created   ${cluster.displayName}: ${cluster.state}`)
try {
  cluster = await clusters.waitUntilActive(clusterId, { timeout: 600_000 })
  console.log(`ready     ${cluster.displayName}: ${cluster.state}`)

  let branch = await branches.create(clusterId, { displayName: 'pr-42' })
  branch = await branches.waitUntilActive(clusterId, branch.branchId, { timeout: 600_000 })
  console.log(`branched  ${branch.displayName}: ${branch.state}`)

  let exported = await exports.create(clusterId, { exportOptions: { fileType: 'CSV' } })
  exported = await exports.waitUntilSucceeded(clusterId, exported.exportId, { timeout: 600_000 })
  console.log(`exported  ${exported.exportId}: ${exported.state}`)

  for await (const found of clusters.list({ filter: 'state="ACTIVE"' })) {
    console.log(`listed    ${found.displayName} in ${found.region?.name}`)
  }
} finally {
  await clusters.delete(clusterId)
  await clusters.waitUntilDeleted(clusterId, { timeout: 600_000 })
  console.log(`deleted   ${name}`)
}
