// Matches what came against what a scenario expects; `tests/README.md` says what matches what.

/** Throws where `got` is not as expected. `whole` also refuses fields that are not expected. */
export function check(expected, got, { whole = false, at = 'value' } = {}) {
  const fail = () => {
    throw new Error(`at ${at}\n  expected: ${show(expected)}\n  got:      ${show(got)}`)
  }
  if (expected === null) {
    if (got !== null && got !== undefined) fail()
  } else if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) fail()
    for (const [index, item] of expected.entries()) check(item, got[index], { whole, at: `${at}[${index}]` })
  } else if (typeof expected === 'object') {
    const [name, operand] = Object.entries(expected)[0] ?? []
    if (Object.keys(expected).length === 1 && name.startsWith('$')) {
      if (!satisfies(name, operand, got ?? undefined, { whole, at })) fail()
      return
    }
    if (typeof got !== 'object' || got === null || Array.isArray(got)) fail()
    for (const [field, value] of Object.entries(expected))
      check(value, got[field], { whole, at: `${at}.${field}` })
    if (!whole) return
    for (const field of Object.keys(got)) {
      if (!(field in expected))
        throw new Error(`at ${at}.${field}\n  expected: nothing\n  got:      ${show(got[field])}`)
    }
  } else if (got !== expected) {
    fail()
  }
}

function satisfies(name, operand, got, place) {
  switch (name) {
    case '$exists':
      return (got !== undefined) === operand
    case '$matches':
      return typeof got === 'string' && new RegExp(operand, 'u').test(got)
    case '$length':
      return length(got) === operand
    case '$integer':
      return ['number', 'string', 'bigint'].includes(typeof got) && String(got) === operand
    case '$contains':
      return Array.isArray(got) && got.some((item) => matches(operand, item, place))
    default:
      throw new Error(`at ${place.at}: ${name} is no matcher`)
  }
}

/** The value without nulls and empty lists and objects, which stand for the same in answers. */
export function withoutNothing(value) {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.keys(value).map((name) => [name, withoutNothing(value[name])])
  return Object.fromEntries(
    fields.filter(([, field]) => typeof field !== 'object' || Object.keys(field ?? {}).length > 0),
  )
}

function length(got) {
  if (typeof got === 'string') return [...got].length
  if (Array.isArray(got)) return got.length
  return typeof got === 'object' ? Object.keys(got).length : undefined
}

function matches(expected, got, place) {
  try {
    check(expected, got, place)
    return true
  } catch {
    return false
  }
}

function show(value) {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
