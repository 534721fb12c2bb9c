// node:https and JSON.parse: the list of clusters.

import { checkList, takeTurns } from './course.mjs'
import { fetchBody } from './https.mjs'

await takeTurns(1, async () => checkList(JSON.parse(await fetchBody()).clusters))
