'use strict'

// Where the program of this package stands: in the platform's own package, which npm chose by `os` and `cpu`.

function platformPackage() {
  const libc = process.platform === 'linux' ? (process.report.getReport().header.glibcVersionRuntime ? '-gnu' : '-musl') : ''
  return `tidbcloud-emulator-${process.platform}-${process.arch}${libc}`
}

function program() {
  const name = platformPackage()
  const file = process.platform === 'win32' ? 'tidbcloud-emulator.exe' : 'tidbcloud-emulator'
  try {
    return require.resolve(`${name}/${file}`)
  } catch (cause) {
    throw new Error(
      `the package ${name} is not installed: install tidbcloud-emulator without omitting optional dependencies, ` +
        'on a platform that it is built for',
      { cause },
    )
  }
}

exports.program = program
