// Prints how many milliseconds it takes to make the first client, and, as a median, a later one.

import { Client } from 'tidbcloud'
import { caBundle, origin, privateKey, publicKey } from './course.mjs'

function construct() {
  const started = performance.now()
  new Client({ publicKey, privateKey, endpoints: { serverless: origin }, caBundle })
  return performance.now() - started
}

const first = construct()
const later = Array.from({ length: 101 }, construct).sort((one, other) => one - other)
console.log(first, later[50])
