import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { useEmulator } from './stage.mjs'

describe('lists', () => {
  const stage = useEmulator()
  const total = 250

  /** An organization with so many projects: three pages. */
  async function openFull() {
    const opened = await stage.open()
    const numbers = Array.from({ length: total }, (_, number) => number + 1)
    const pages = [numbers.slice(0, 100), numbers.slice(100, 200), numbers.slice(200)]
    for (const [index, page] of pages.entries()) {
      const clusters = page.map((number) => ({ clusterId: String(number) }))
      const body = JSON.stringify({ clusters, nextPageToken: index < 2 ? `page-${index + 2}` : '' })
      await opened.fault({ kind: 'status', status: 200, body, operation: 'serverless.clusters.list' })
    }
    return opened
  }

  it('send nothing before they are iterated', async () => {
    const { client, journal } = await stage.open()
    const list = client.serverless.clusters.list()
    list[Symbol.asyncIterator]()
    list.pages()
    assert.deepEqual(await journal(), [])
  })

  it('go over the items of all pages, and ask for the largest page', async () => {
    const { client, signed } = await openFull()
    const ids = []
    for await (const { clusterId } of client.serverless.clusters.list()) ids.push(Number(clusterId))
    assert.deepEqual(
      ids,
      Array.from({ length: total }, (_, number) => number + 1),
    )
    assert.deepEqual(
      (await signed()).map(({ target }) => target.split('?')[1]),
      ['pageSize=100', 'pageSize=100&pageToken=page-2', 'pageSize=100&pageToken=page-3'],
    )
  })

  it('fill an array', async () => {
    const { client } = await openFull()
    assert.equal((await client.serverless.clusters.list().toArray()).length, total)
  })

  it('go page by page', async () => {
    const { client } = await openFull()
    const lengths = []
    for await (const page of client.serverless.clusters.list().pages()) lengths.push(page.clusters.length)
    assert.deepEqual(lengths, [100, 100, 50])
  })

  it('go answer by answer', async () => {
    const { client } = await openFull()
    for await (const answer of client.serverless.clusters.list().answers()) {
      assert.equal(answer.status, 200)
      assert.equal(answer.value.clusters.length > 0, true)
    }
  })

  it('fetch one page ahead and no more, and stop when the caller stops', async () => {
    const { client, signed } = await openFull()
    for await (const { clusterId } of client.serverless.clusters.list()) {
      if (clusterId === '3') break
    }
    await client.serverless.clusters.get('1').catch(() => {})
    const lists = (await signed()).filter(({ operation }) => operation === 'serverless.clusters.list')
    assert.ok(lists.length <= 2, `${lists.length} pages were asked for`)
  })

  it('fetch ahead while the caller does something else', async () => {
    const { client, signed } = await openFull()
    const pages = client.serverless.clusters.list().pages()
    await pages.next()
    let fetched = 0
    while (fetched < 2) fetched = (await signed()).length
    assert.equal(fetched, 2)
    await pages.return()
  })

  it('give each item once to callers who do not wait for each other', async () => {
    const { client } = await openFull()
    const items = client.serverless.clusters.list()[Symbol.asyncIterator]()
    const got = await Promise.all(Array.from({ length: total + 1 }, () => items.next()))
    assert.deepEqual(
      got.map(({ value }) => value && Number(value.clusterId)),
      [...Array.from({ length: total }, (_, number) => number + 1), undefined],
    )
    assert.equal(got.at(-1).done, true)
    assert.deepEqual(await items.next(), { done: true, value: undefined })
  })

  it('begin anew with each iteration', async () => {
    const { client, signed } = await stage.open()
    const list = client.serverless.regions.list()
    const [first, second] = [await list.toArray(), await list.toArray()]
    assert.deepEqual(first, second)
    assert.ok(first.length > 0)
    assert.equal((await signed()).length, 2)
  })

  it('carry their arguments', async () => {
    const { client, signed } = await stage.open()
    await client.serverless.clusters.list({ filter: 'state="ACTIVE"', skip: 3 }).toArray()
    const [{ target }] = await signed()
    assert.deepEqual(Object.fromEntries(new URL(target, 'https://a').searchParams), {
      filter: 'state="ACTIVE"',
      skip: '3',
      pageSize: '100',
    })
  })

  it('end with the error of a page, after the items before it', async () => {
    const { client, fault } = await stage.open()
    const body = JSON.stringify({ clusters: [{ clusterId: '1' }], nextPageToken: 'next' })
    await fault({ kind: 'status', status: 200, body })
    await fault({ kind: 'status', status: 403 })
    const ids = []
    await assert.rejects(
      async () => {
        for await (const { clusterId } of client.serverless.clusters.list()) ids.push(clusterId)
      },
      { name: 'PermissionDeniedError', operation: 'serverless.clusters.list' },
    )
    assert.deepEqual(ids, ['1'])
  })

  it('pass over pages without items', async () => {
    const { client, fault } = await stage.open()
    for (const body of [
      '{"nextPageToken": "2"}',
      '{"clusters": null, "nextPageToken": "3"}',
      '{"clusters": [{}]}',
    ]) {
      await fault({ kind: 'status', status: 200, body })
    }
    const items = []
    for await (const item of client.serverless.clusters.list()) items.push(item)
    assert.deepEqual(items, [{}])
  })

  it('end with the reason of a signal, between pages and within one', async () => {
    const { client, fault } = await openFull()
    await fault({ kind: 'delay', delay: 5000 })
    const controller = new AbortController()
    const reason = new Error('enough')
    const ids = []
    await assert.rejects(
      async () => {
        for await (const item of client.serverless.clusters.list({}, { signal: controller.signal })) {
          ids.push(item.clusterId)
          if (ids.length === 2) controller.abort(reason)
        }
      },
      (error) => error === reason,
    )
    assert.equal(ids.length, 100)
  })
})
