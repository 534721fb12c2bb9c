// Compiled and never run: the types as an ES module sees them. `types.ts` says more.

import { Client, type ClientOptions, ConfigError, NotFoundError } from 'tidbcloud'
import { type Cluster, type ClustersResource, Serverless } from 'tidbcloud/serverless'
import { Emulator, type EmulatorOptions } from 'tidbcloud/testing'
import { type Project, V1beta } from 'tidbcloud/v1beta'

export async function use(
  options: ClientOptions,
  emulated: EmulatorOptions,
): Promise<Array<Cluster | Project>> {
  const emulator = await Emulator.start(emulated)
  const client = new Client({ ...options, ...emulator.settings })
  const clusters: ClustersResource = client.serverless.clusters
  return [...(await clusters.list().toArray()), ...(await client.v1beta.projects.list().toArray())]
}

export const values: unknown[] = [Serverless, V1beta, ConfigError, NotFoundError]
