#!/usr/bin/env node
'use strict'

const { spawn } = require('node:child_process')
const { program } = require('../program.js')

const child = spawn(program(), process.argv.slice(2), { stdio: 'inherit' })
// The terminal signals both; only a signal sent to this process alone has to be handed on.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
process.on('SIGINT', () => {})
child.on('error', (error) => {
  console.error(error.message)
  process.exitCode = 1
})
child.on('exit', (code, signal) => {
  if (signal) {
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  } else {
    process.exitCode = code ?? 1
  }
})
