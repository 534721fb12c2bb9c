// Generated from api/pets.yaml by codegen; do not edit.

/** What the operations take and give. */

/** One that lives in a store. */
export interface Animal {
  /** The animal's id. */
  animalId: string
  /** What it listens to. */
  name?: string | null
  /** What it is. */
  kind?: Kind | null
  /** How far it has come. */
  progress?: Progress | null
  /** Where it sleeps. */
  home?: Home | null
  /** What it weighs. Unit: grams. */
  weight?: number | null
  /** What it remembers. Unit: bytes. */
  memory?: number | null
  /** Code of its chip. */
  chip?: string | null
  /** Words about it. */
  tags?: string[] | null
  /** What else is known. */
  notes?: Record<string, string> | null
  /** Its parents by their names. */
  parents?: Record<string, Parent> | null
  /** Whatever the store keeps. */
  extra?: unknown
  /**
   * What it used to listen to.
   *
   * @deprecated Use name.
   */
  nickname?: string | null
}

/**
 * Where an animal is.
 *
 * - `ANIMAL_STATE_TRAVELLING`: On its way.
 * - `ANIMAL_STATE_ARRIVED`: In the store.
 *
 * The service may come to know others.
 */
export type AnimalState =
  | 'ANIMAL_STATE_TRAVELLING'
  | 'ANIMAL_STATE_ARRIVED'
  | 'ANIMAL_STATE_LOST'
  | 'ANIMAL_STATE_GONE'
  | (string & {})

/** Something soft. */
export interface Bed {
  /** How large it is. */
  s3Size?: BedSize | null
  /** What it costs. Unit: USD cents. At least 0. Default: 100. */
  price?: number | null
  /** When it is made each day. A time of the day as HH:mm, in UTC. */
  madeAt?: string | null
}

/** Something soft. As a caller gives it. */
export interface BedInput {
  /** How large it is. */
  s3Size?: BedSize | undefined
  /** What it costs. Unit: USD cents. At least 0. Default: 100. */
  price?: number | undefined
  /** When it is made each day. A time of the day as HH:mm, in UTC. */
  madeAt?: string | undefined
}

/**
 * Size of a bed.
 *
 * The service may come to know others.
 */
export type BedSize = 'S' | '2XL' | 'OTHER' | (string & {})

/** What a store is to pay, and of what that is the sum. */
export interface Bill {
  /** The bill's number. */
  number?: string | null
  /** What is to pay. Unit: USD cents. An exact decimal. */
  total?: string | null
  /** How much of the store's bill it is. Unit: percent. */
  share?: number | null
  /** The month it is for. As YYYY-MM. */
  month?: string | null
  /** The day it is for. As YYYY-MM-DD. */
  date?: string | null
  /** When it was printed. As YYYY-MM-DD HH:mm:ss, of a zone that is not said. */
  printed?: string | null
  /** When it was paid. On the wire, seconds since 1970. */
  paid?: string | null
  /** What it is the sum of. */
  parts?: Bill[] | null
  /** Where it is printed. */
  pages?: number[] | null
}

/** Whether a bill is cancelled. */
export interface CancelBillResponse {
  /** Zero where it is. */
  code?: number | null
  /** Why it is not. */
  message?: string | null
}

/** Something to add to a bill. */
export interface Entry {
  /** What it costs. Unit: USD cents. An exact decimal. */
  amount: string | number
  /** The animal it is for. */
  animal?: string | number | bigint | undefined
  /** When it was bought. As YYYY-MM-DD. */
  on?: string | undefined
  /** When it begins. On the wire, seconds since 1970. */
  from?: string | Date | undefined
  /** What opens it. */
  code?: string | undefined
  /** What belongs to it. */
  entries?: Entry[] | undefined
}

/** A place to sleep. */
export interface Home {
  /** Its form. */
  type?: HomeType | null
  /** Whether the animal built it itself. */
  self?: boolean | null
  /** What it lies on. At most 3 items. */
  beds?: Bed[] | null
  /** Words on the door. */
  labels?: Record<string, string> | null
  /** Where the store has put it. */
  address?: string | null
}

/** A place to sleep. As a caller gives it. */
export interface HomeInput {
  /** Its form. */
  type: HomeType
  /** Whether the animal built it itself. */
  self?: boolean | undefined
  /** What it lies on. At most 3 items. */
  beds?: BedInput[] | undefined
  /** Words on the door. */
  labels?: Record<string, string> | undefined
}

/**
 * Form of a home.
 *
 * - `NEST`: Up in a tree.
 * - `DEN`: Down in the ground.
 *
 * The service may come to know others.
 */
export type HomeType = 'NEST' | 'DEN' | (string & {})

/**
 * What an animal is.
 *
 * The service may come to know others.
 */
export type Kind = 'cat' | 'dog' | (string & {})

/** A page of animals. */
export interface ListAnimalsResponse {
  /** The animals. */
  animals?: Animal[] | null
  /** Where the next page begins. */
  nextPageToken?: string | null
  /** Animals on all pages. */
  totalSize?: number | null
}

/** All hours. */
export interface ListHoursResponse {
  /** From and to for each day. */
  hours?: string[][] | null
}

/** A page of stores. */
export interface ListStoresResponse {
  /** The stores. */
  items?: Store[] | null
  /** Stores on all pages. */
  total?: number | null
}

/** A parent of an animal. */
export interface Parent {
  /** Whether it lives. */
  alive?: boolean | null
}

/** How far an animal has come. */
export interface Progress {
  /** Where it is. */
  state?: AnimalState | null
  /** How much of the way is done. Unit: percent. */
  percent?: number | null
}

/** A place with animals. */
export interface Store {
  /** The store's id. */
  store_id?: string | null
  /** When it opened. On the wire, seconds since 1970. */
  opened?: string | null
  /** When it closed. An RFC 3339 time. */
  closed?: string | null
}
