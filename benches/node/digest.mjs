// The least that signs ahead: MD5, qop=auth, one nonce for as long as the server takes it.

import { createHash, randomBytes } from 'node:crypto'
import { privateKey, publicKey } from './course.mjs'

const md5 = (text) => createHash('md5').update(text).digest('hex')

export class Digest {
  #count = 0
  #nonce
  #opaque
  #realm
  #secret

  /** Takes the nonce of a challenge. */
  learn(challenge) {
    const value = (name) => new RegExp(`${name}="([^"]*)"`).exec(challenge)[1]
    this.#count = 0
    this.#nonce = value('nonce')
    this.#opaque = value('opaque')
    this.#realm = value('realm')
    this.#secret = md5(`${publicKey}:${this.#realm}:${privateKey}`)
  }

  /** The header for the next GET, or nothing before the first challenge. */
  header(target) {
    if (this.#nonce === undefined) return undefined
    const count = (++this.#count).toString(16).padStart(8, '0')
    const clientNonce = randomBytes(8).toString('hex')
    const request = md5(`GET:${target}`)
    const response = md5(`${this.#secret}:${this.#nonce}:${count}:${clientNonce}:auth:${request}`)
    return (
      `Digest username="${publicKey}", realm="${this.#realm}", nonce="${this.#nonce}", uri="${target}", ` +
      `algorithm=MD5, qop=auth, nc=${count}, cnonce="${clientNonce}", response="${response}", opaque="${this.#opaque}"`
    )
  }
}
