/**
 * Finds the native part and says what it offers.
 *
 * A build of the working tree comes first, so that a developer never runs an old package by mistake; then the
 * package of this platform, which the package manager has installed beside this one. Where two C libraries are
 * possible, the one that cannot be loaded here is simply passed over.
 */

import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What a call, a page or a poll ended with; `crossing.rs` says what the entries mean. */
export type Entry = number | string | Buffer | null | undefined

/** The end of this environment's queue; see `hub.rs`. */
export interface NativeBridge {
  turn(): Entry[] | boolean
  flush(): boolean
  drain(): Entry[]
  cancel(id: number): void
}

/** Bounds and headers as they cross: headers are names and values in turns. */
export interface NativeOptions {
  timeout?: number
  deadline?: number
  retries?: number
  headers?: string[]
}

/** Settings as they cross: endpoints are services and URLs in turns. */
export interface NativeSettings {
  publicKey?: string
  privateKey?: string
  profile?: string
  configFile?: string
  endpoints: string[]
  caBundle?: string
  userAgent: string
  options: NativeOptions
}

/** Bounds of a wait as they cross. */
export interface NativeBounds {
  timeout?: number
  initialInterval?: number
  maximumInterval?: number
}

/** Something whose next step ends under the given number; see `engine.rs`. */
export interface NativeSteps {
  next(id: number): number
}

/** A list's pages: steps that can be given up. */
export interface NativePages extends NativeSteps {
  close(): void
}

/** One client of the engine; see `engine.rs`. */
export interface NativeEngine {
  readonly publicKey: string
  readonly endpoints: string[]
  withOptions(options: NativeOptions): NativeEngine
  close(): void
  start(
    id: number,
    row: number,
    path: readonly string[],
    query: string[] | undefined,
    body: string | undefined,
    options: NativeOptions | undefined,
    cancellable: boolean,
  ): number
  request(
    id: number,
    service: string,
    method: string,
    path: string,
    query: string[] | undefined,
    body: string | undefined,
    options: NativeOptions | undefined,
    cancellable: boolean,
  ): number
  pages(
    row: number,
    path: readonly string[],
    query: string[] | undefined,
    options: NativeOptions | undefined,
  ): NativePages
  wait(
    row: number,
    name: string,
    path: readonly string[],
    bounds: NativeBounds,
    options: NativeOptions | undefined,
  ): NativeSteps
}

interface Native {
  Bridge: new (wake: () => void) => NativeBridge
  Engine: new (bridge: NativeBridge, settings: NativeSettings) => NativeEngine
  position(text: string): string | null
}

function load(): Native {
  const platform = `${process.platform}-${process.arch}`
  const local = join(__dirname, '..', 'tidbcloud.node')
  const names = process.platform === 'linux' ? [`${platform}-gnu`, `${platform}-musl`] : [platform]
  const tried = existsSync(local) ? [local] : names.map((name) => `tidbcloud-${name}`)
  const causes: unknown[] = []
  for (const candidate of tried) {
    try {
      return require(candidate) as Native
    } catch (cause) {
      causes.push(cause)
    }
  }
  throw new Error(
    `tidbcloud has no native part for ${platform}: tried ${tried.join(', ')}. ` +
      'Install with optional dependencies enabled, on a platform that the package supports.',
    { cause: causes.at(-1) },
  )
}

export const native: Native = load()
