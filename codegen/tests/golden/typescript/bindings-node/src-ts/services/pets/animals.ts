// Generated from api/pets.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { List } from '../../lists.js'
import type { Operation } from '../../operation.js'
import type { CallOptions, WaitOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import { structs } from './structs.js'
import type { Animal, AnimalState, HomeInput, Kind, ListAnimalsResponse } from './types.js'

const operations = {
  create: {
    row: 0,
    name: 'pets.animals.create',
    path: { storeId: 'string' },
    query: { dryRun: 'boolean' },
    body: {
      name: 'string/^[A-Z][^\\n]*$/!',
      kind: 'string!',
      weight: 'integer64+',
      home: 'Home',
      chip: 'string',
      friends: '[id]',
      notes: '{string}',
      extra: 'any',
    },
    structs,
    answers: 'object',
    read: readers.readAnimal,
  },
  delete: {
    row: 1,
    name: 'pets.animals.delete',
    path: { storeId: 'string', animalId: 'id' },
  },
  get: {
    row: 2,
    name: 'pets.animals.get',
    path: { storeId: 'string', animalId: 'id' },
    answers: 'object',
    read: readers.readAnimal,
  },
  list: {
    row: 3,
    name: 'pets.animals.list',
    path: { storeId: 'string' },
    query: {
      state: 'string',
      tags: '[string]',
      type: '[string]',
      bornAfter: 'time',
      minWeight: 'integer64+',
      tame: 'boolean',
    },
    answers: 'object',
    read: readers.readListAnimalsResponse,
    items: 'animals',
  },
  move: {
    row: 4,
    name: 'pets.animals.move',
    path: { storeId: 'string', animalId: 'id' },
    answers: 'object',
    read: readers.readAnimal,
  },
  update: {
    row: 5,
    name: 'pets.animals.update',
    path: { storeId: 'string', animalId: 'id' },
    body: { storeName: 'string', kind: 'string?' },
    answers: 'object',
    read: readers.readAnimal,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link AnimalsResource.create}. */
export interface AnimalsCreateArguments {
  /** What it shall listen to. From 1 to 64 characters. Must match `^[A-Z].*$`. */
  name: string
  /** What it is. Default: cat. */
  kind: Kind
  /** Whether to say only what would happen. */
  dryRun?: boolean | undefined
  /** What it weighs. Unit: grams. From 1 to 90000. */
  weight?: number | undefined
  /** Where it shall sleep. */
  home?: HomeInput | undefined
  /** Code of its chip. */
  chip?: string | undefined
  /** Ids of its friends. At least 1 item. */
  friends?: string[] | undefined
  /** What else is known. */
  notes?: Record<string, string> | undefined
  /** Whatever the store shall keep. */
  extra?: unknown
}

/** Arguments of {@link AnimalsResource.list}. */
export interface AnimalsListArguments {
  /** Only animals in this state. */
  state?: AnimalState | undefined
  /** Only animals with all of these tags. */
  tags?: string[] | undefined
  /** Only animals of these kinds. */
  type?: Kind[] | undefined
  /** Only younger ones. An RFC 3339 time. */
  bornAfter?: string | Date | undefined
  /** Only heavier ones. Unit: grams. At least 1. Default: 1. */
  minWeight?: number | undefined
  /** Only tame ones. Default: false. */
  tame?: boolean | undefined
}

/** Arguments of {@link AnimalsResource.update}. */
export interface AnimalsUpdateArguments {
  /** Another name for its store. */
  storeName?: string | undefined
  /** Another kind; null when it is unknown. */
  kind?: string | null | undefined
}

/** Animals of a store. Some <b>names</b> [in brackets], see https://example.com/animals. */
export class AnimalsResource extends Resource {
  /**
   * Take an animal in.
   *
   * The answer comes at once.
   *
   * The animal arrives later; field `state` says when.
   *
   * Not repeated when the connection breaks after it was sent: `pets.animals.list` shows whether it was
   * applied.
   *
   * @param storeId The store's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400 (code 4001): The name is taken.
   * @throws ApiError 404: The store does not exist.
   * @example
   * ```ts
   * const animal = await client.pets.animals.create(storeId, { name, kind })
   * ```
   */
  create(storeId: string, args: AnimalsCreateArguments, options?: CallOptions): Call<Animal> {
    return this.session.call<Animal>(operations.create, [storeId], args, options)
  }

  /**
   * Give an animal away.
   *
   * @param storeId The store's id.
   * @param animalId The animal's id.
   * @param options Bounds, headers and signal of the call.
   * @example
   * ```ts
   * await client.pets.animals.delete(storeId, animalId)
   * ```
   */
  delete(storeId: string, animalId: string, options?: CallOptions): Call<void> {
    return this.session.call<void>(operations.delete, [storeId, animalId], undefined, options)
  }

  /**
   * Get an animal.
   *
   * @param storeId The store's id.
   * @param animalId The animal's id.
   * @param options Bounds, headers and signal of the call.
   * @example
   * ```ts
   * const animal = await client.pets.animals.get(storeId, animalId)
   * ```
   */
  get(storeId: string, animalId: string, options?: CallOptions): Call<Animal> {
    return this.session.call<Animal>(operations.get, [storeId, animalId], undefined, options)
  }

  /**
   * Wait until an animal has arrived.
   *
   * Ends at `ANIMAL_STATE_ARRIVED`. Fails at once at `ANIMAL_STATE_LOST` and `FAILED`. Gives up after 600
   * seconds unless told otherwise.
   *
   * @param storeId The store's id.
   * @param animalId The animal's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource in that state.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilArrived(storeId: string, animalId: string, options?: WaitOptions): Promise<Animal> {
    return this.session.wait(operations.get, 'wait_until_arrived', [storeId, animalId], options)
  }

  /**
   * Wait until gone.
   *
   * Ends at `ANIMAL_STATE_GONE` or when it is gone. Gives up after 60 seconds unless told otherwise.
   *
   * @param storeId The store's id.
   * @param animalId The animal's id.
   * @param options Bounds of the wait, its progress callback and its signal.
   * @returns The resource as it was seen last; `undefined` where it is gone.
   * @throws WaitFailedError, WaitTimeoutError, and the errors of a call.
   */
  waitUntilGone(storeId: string, animalId: string, options?: WaitOptions): Promise<Animal | undefined> {
    return this.session.wait(operations.get, 'wait_until_gone', [storeId, animalId], options)
  }

  /**
   * List the animals of a store.
   *
   * @param storeId The store's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @returns A lazy list: nothing is sent before it is iterated.
   * @example
   * ```ts
   * for await (const item of client.pets.animals.list(storeId)) console.log(item)
   * ```
   */
  list(
    storeId: string,
    args?: AnimalsListArguments,
    options?: CallOptions,
  ): List<Animal, ListAnimalsResponse> {
    return this.session.list<Animal, ListAnimalsResponse>(operations.list, [storeId], args, options)
  }

  /**
   * Move an animal to another store.
   *
   * Not repeated when the connection breaks after it was sent: `pets.animals.get` shows whether it was
   * applied.
   *
   * @param storeId The store's id.
   * @param animalId The animal's id.
   * @param options Bounds, headers and signal of the call.
   * @deprecated Use pets.animals.update with another `storeId`.
   * @example
   * ```ts
   * const animal = await client.pets.animals.move(storeId, animalId)
   * ```
   */
  move(storeId: string, animalId: string, options?: CallOptions): Call<Animal> {
    return this.session.call<Animal>(operations.move, [storeId, animalId], undefined, options)
  }

  /**
   * Change an animal.
   *
   * @param storeId The store's id.
   * @param animalId The animal's id.
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @example
   * ```ts
   * const animal = await client.pets.animals.update(storeId, animalId)
   * ```
   */
  update(
    storeId: string,
    animalId: string,
    args?: AnimalsUpdateArguments,
    options?: CallOptions,
  ): Call<Animal> {
    return this.session.call<Animal>(operations.update, [storeId, animalId], args, options)
  }
}
