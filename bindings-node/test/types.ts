// Compiled and never run: what the types promise to a caller, from CommonJS. `types.mts` is the same for ES modules.

import {
  type Answer,
  type Call,
  type CallOptions,
  type Client,
  type List,
  NotFoundError,
  type Progress,
} from 'tidbcloud'
import type { Branch, Cluster, ClusterState, ListClustersResponse } from 'tidbcloud/serverless'
import { Emulator } from 'tidbcloud/testing'
import type { Project } from 'tidbcloud/v1beta'

/** Fails to compile unless both are the same type. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
function same<One, Other>(_: Same<One, Other>): void {}

export async function calls(client: Client, options: CallOptions): Promise<void> {
  const call = client.serverless.clusters.get('1', { view: 'FULL' }, options)
  same<typeof call, Call<Cluster>>(true)
  const cluster: Cluster = await call
  const answer: Answer<Cluster> = await call.withResponse()
  same<typeof answer.body, Buffer>(true)

  // An id is always there, so that it can be used for the next call.
  const branch: Branch = await client.serverless.branches.create(cluster.clusterId, { displayName: 'pr-42' })
  same<typeof branch.branchId, string>(true)
  // Everything else may be absent or null.
  same<typeof cluster.displayName, string | null | undefined>(true)
  const { region } = cluster
  same<typeof region, NonNullable<Cluster['region']> | null | undefined>(true)

  // Enums are open: known values are suggested, others are allowed.
  const state: ClusterState = 'DREAMING'
  if (cluster.state === 'ACTIVE' || cluster.state === state) return

  const deleted = client.v1beta.clusters.delete('1', '2')
  same<typeof deleted, Call<void>>(true)
  const whatever: unknown = await client.request('serverless', 'GET', '/x', { query: { pageSize: 5 } })
  void whatever
}

export async function lists(client: Client): Promise<void> {
  const list = client.serverless.clusters.list({ filter: 'state="ACTIVE"' })
  same<typeof list, List<Cluster, ListClustersResponse>>(true)
  for await (const cluster of list) same<typeof cluster, Cluster>(true)
  for await (const page of list.pages()) same<typeof page, ListClustersResponse>(true)
  for await (const answer of list.answers()) same<typeof answer, Answer<ListClustersResponse>>(true)
  const projects: Project[] = await client.v1beta.projects.list().toArray()
  void projects
}

export async function waits(client: Client): Promise<void> {
  const progress = (seen: Progress) => console.log(seen.state, seen.elapsed)
  const active: Cluster = await client.serverless.clusters.waitUntilActive('1', { timeout: 1, progress })
  const gone: Cluster | undefined = await client.serverless.clusters.waitUntilDeleted(active.clusterId)
  void gone
}

export function errors(error: unknown): void {
  if (error instanceof NotFoundError) same<typeof error.status, number>(true)
}

export async function emulator(): Promise<Client> {
  await using emulator = await Emulator.start({ timeFactor: 600, rateLimit: null })
  using client = emulator.client({ retries: 0 })
  return client.withOptions({ timeout: 5 })
}

export function mistakes(client: Client): void {
  // @ts-expect-error A path value is a string.
  client.serverless.clusters.get(5)
  // @ts-expect-error There is no such argument.
  client.serverless.clusters.list({ filters: 'x' })
  // @ts-expect-error A required argument is missing.
  client.serverless.clusters.create({ displayName: 'orders' })
  // @ts-expect-error A nested value has the wrong type.
  client.serverless.clusters.create({ displayName: 'orders', region: { name: 5 } })
  // @ts-expect-error Only the service sets that.
  client.serverless.clusters.create({ displayName: 'orders', region: { name: 'x', regionId: 'y' } })
  // @ts-expect-error There is no such option.
  client.serverless.clusters.get('1', {}, { timout: 5 })
  // @ts-expect-error There is no such service.
  client.serverles
}
