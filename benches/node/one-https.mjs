// node:https, one request after another.

import { check, takeTurns } from './course.mjs'
import { fetchBody } from './https.mjs'

await takeTurns(1, async () => check(JSON.parse(await fetchBody())))
