import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, it } from 'node:test'
import { InvalidArgumentError } from 'tidbcloud'

const require = createRequire(import.meta.url)
const { checkPath, encode } = require('../dist/arguments.js')
const { decode } = require('../dist/answers.js')

const part = { amount: 'decimal!', on: 'date', name: 'string/^[a-z]{2}$/', parts: '[Part]' }
const operation = {
  row: 0,
  name: 'pets.bills.add',
  path: { storeId: 'id', month: 'month' },
  query: { since: 'unzoned', from: 'epoch', ids: '[id]', tso: 'exact+' },
  body: {
    part: 'Part',
    at: 'time',
    count: 'integer32+',
    title: 'string+',
    number: 'exact',
    opens: 'clock',
    labels: '{string+}',
  },
  structs: { Part: part },
}

describe('forms of arguments', () => {
  const written = (given) => JSON.parse(encode(operation, given).body)

  it('are written as the wire has them', () => {
    const noon = new Date('2023-12-06T12:00:00.900Z')
    assert.deepEqual(
      written({ at: noon, part: { amount: 12.5, on: '2023-12-06', parts: [{ amount: '1.50' }] } }),
      {
        at: '2023-12-06T12:00:00.900Z',
        part: { amount: '12.5', on: '2023-12-06', parts: [{ amount: '1.50' }] },
      },
    )
    assert.equal(written({ part: { amount: 1e21 } }).part.amount, '1000000000000000000000')
    assert.equal(written({ part: { amount: 1e-7 } }).part.amount, '0.0000001')
    const { query } = encode(operation, { from: noon, ids: ['1', '18446744073709551615'], tso: 2n ** 62n })
    assert.deepEqual(query, [
      ...['from', '1701864000'],
      ...['ids', '1', 'ids', '18446744073709551615'],
      ...['tso', '4611686018427387904'],
    ])
  })

  it('keep every digit of an exact integer, and its type', () => {
    for (const [given, digits] of [
      [2n ** 62n + 1n, '4611686018427387905'],
      ['-4611686018427387905', '-4611686018427387905'],
      [7, '7'],
      ['7', '7'],
    ]) {
      assert.equal(encode(operation, { number: given }).body, `{"number":${digits}}`)
    }
  })

  it('make a body of nothing but an argument', () => {
    const bare = { ...operation, query: undefined, body: { parts: '[Part]!' }, bare: true }
    assert.equal(encode(bare, { parts: [{ amount: 1 }] }).body, '[{"amount":"1"}]')
    assert.throws(() => encode(bare, {}), { argument: 'parts' })
  })

  for (const [given, argument, message] of [
    [{ part: { amount: '1e3' } }, 'part.amount', /decimal number/],
    [{ part: { amount: Number.NaN } }, 'part.amount', /decimal number/],
    [{ part: { amount: 1, on: '2023-13-01' } }, 'part.on', /YYYY-MM-DD/],
    [
      { part: { amount: 1, parts: [{ amount: 1, name: 'hunter2' }] } },
      'part.parts[0].name',
      /match \^\[a-z\]\{2\}\$/,
    ],
    [{ part: { amount: 1, name: 'ab\n' } }, 'part.name', /match/],
    [{ part: {} }, 'part.amount', /required/],
    [{ at: '2023-12-06 12:00:00' }, 'at', /RFC 3339/],
    [{ at: new Date(Number.NaN) }, 'at', /valid Date/],
    [{ count: -1 }, 'count', /not be negative/],
    [{ title: '' }, 'title', /not be empty/],
    [{ labels: { a: '' } }, 'labels.a', /not be empty/],
    [{ number: '1.5' }, 'number', /whole number/],
    [{ number: 2 ** 53 }, 'number', /bigint/],
    [{ opens: '7:00' }, 'opens', /HH:mm/],
    [{ since: '2023-12-06T12:00:00Z' }, 'since', /YYYY-MM-DD HH:mm:ss/],
    [{ from: 'now' }, 'from', /seconds since 1970/],
    [{ ids: ['1', '18446744073709551616'] }, 'ids[1]', /64 bits without a sign/],
    [{ tso: -1n }, 'tso', /not be negative/],
  ]) {
    it(`refuse ${argument} with what is expected: ${message.source}`, () => {
      assert.throws(
        () => encode(operation, given),
        (error) => {
          assert.ok(error instanceof InvalidArgumentError)
          assert.equal(error.argument, argument)
          assert.match(error.message, message)
          assert.doesNotMatch(error.message, /hunter2/)
          return true
        },
      )
    })
  }

  it('hold for path values too', () => {
    checkPath(operation, ['18446744073709551615', '2023-12'])
    assert.throws(() => checkPath(operation, ['one', '2023-12']), { argument: 'storeId' })
    assert.throws(() => checkPath(operation, ['1', '2023']), { argument: 'month', message: /YYYY-MM/ })
  })
})

describe('forms of answers', () => {
  const answered = (facts, body) =>
    decode({ row: 0, name: 'pets.bills.get', path: {}, ...facts }, { body, facts: '' })

  it('keep the digits of a decimal, whichever way it came', () => {
    const facts = { answers: 'object', decimals: ['total', 'credit'] }
    const text =
      '{"total": 100000.50, "parts": [{"credit":1}, {"credit" : -0.10}], "note": "\\"total\\": 1.50"}'
    assert.deepEqual(answered(facts, text), {
      total: '100000.50',
      parts: [{ credit: '1' }, { credit: '-0.10' }],
      note: '"total": 1.50',
    })
    assert.deepEqual(answered(facts, '{"total":"1.50","credit":null}'), { total: '1.50', credit: null })
  })

  it('are lists where the answer is one, and null is an empty one', () => {
    const read = (it) => {
      it.seen = true
    }
    assert.deepEqual(answered({ answers: 'array', read }, '[{}, null]'), [{ seen: true }, null])
    assert.deepEqual(answered({ answers: 'array', read }, 'null'), [])
    assert.throws(() => answered({ answers: 'array' }, '{}'), {
      name: 'DecodeError',
      message: /not an array/,
    })
  })
})
