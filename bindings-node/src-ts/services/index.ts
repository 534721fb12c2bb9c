// Generated from api/ by codegen; do not edit.

import type { Session } from '../session.js'
import type { Billing } from './billing/index.js'
import type { DataService } from './data-service/index.js'
import type { Dedicated } from './dedicated/index.js'
import type { Iam } from './iam/index.js'
import type { Msp } from './msp/index.js'
import type { Premium } from './premium/index.js'
import type { Serverless } from './serverless/index.js'
import type { V1beta } from './v1beta/index.js'

/** The services of a client. A service's code is loaded when it is first used. */
export abstract class Services {
  readonly #session: Session
  #billing: Billing | undefined
  #dataService: DataService | undefined
  #dedicated: Dedicated | undefined
  #iam: Iam | undefined
  #msp: Msp | undefined
  #premium: Premium | undefined
  #serverless: Serverless | undefined
  #v1beta: V1beta | undefined

  /** @internal */
  constructor(session: Session) {
    this.#session = session
  }

  /**
   * Reads an organization's bills of this month and of the six before it, and asks what was spent on what.
   * All amounts are in US cents. The key needs the role of an owner or billing manager of the organization.
   */
  get billing(): Billing {
    if (this.#billing === undefined) {
      const { Billing } = require('./billing/index.js') as typeof import('./billing/index.js')
      this.#billing = new Billing(this.#session)
    }
    return this.#billing
  }

  /**
   * Makes web APIs out of SQL statements. A Data App holds endpoints, each a statement behind a path, on the
   * clusters that are its data sources. Endpoints are drafts until a deployment puts them online, where they
   * are called with API keys of the Data App's own.
   */
  get dataService(): DataService {
    if (this.#dataService === undefined) {
      const { DataService } = require('./data-service/index.js') as typeof import('./data-service/index.js')
      this.#dataService = new DataService(this.#session)
    }
    return this.#dataService
  }

  /**
   * Creates, scales, pauses and connects clusters of reserved nodes, loads data into them and streams changes
   * out of them. Every change returns at once; a state field shows its progress.
   */
  get dedicated(): Dedicated {
    if (this.#dedicated === undefined) {
      const { Dedicated } = require('./dedicated/index.js') as typeof import('./dedicated/index.js')
      this.#dedicated = new Dedicated(this.#session)
    }
    return this.#dedicated
  }

  /**
   * Manages who and what may use an organization: API keys, members and their invitations, projects, and the
   * SQL users of clusters. Its audit log says what was done in the console and through the API.
   */
  get iam(): Iam {
    if (this.#iam === undefined) {
      const { Iam } = require('./iam/index.js') as typeof import('./iam/index.js')
      this.#iam = new Iam(this.#session)
    }
    return this.#iam
  }

  /**
   * For organizations that resell TiDB Cloud to customers of their own. Deprecated since October 2024: the
   * Partner Management API of TiDB Cloud takes its place.
   */
  get msp(): Msp {
    if (this.#msp === undefined) {
      const { Msp } = require('./msp/index.js') as typeof import('./msp/index.js')
      this.#msp = new Msp(this.#session)
    }
    return this.#msp
  }

  /**
   * Creates and runs Premium instances, backs them up, restores them, and replicates their changes to other
   * systems. Every change returns at once; a state field shows its progress. The service is in beta.
   */
  get premium(): Premium {
    if (this.#premium === undefined) {
      const { Premium } = require('./premium/index.js') as typeof import('./premium/index.js')
      this.#premium = new Premium(this.#session)
    }
    return this.#premium
  }

  /**
   * Creates and runs serverless TiDB clusters of the Starter and Essential plans, branches them, and moves
   * data in and out through object storage. Every change returns at once; a state field shows its progress.
   */
  get serverless(): Serverless {
    if (this.#serverless === undefined) {
      const { Serverless } = require('./serverless/index.js') as typeof import('./serverless/index.js')
      this.#serverless = new Serverless(this.#session)
    }
    return this.#serverless
  }

  /**
   * Manages projects, Dedicated and Starter clusters, and a cluster's backups, restores, imports and private
   * endpoints. Every change returns at once; its progress shows in a status field. Field names are
   * snake_case, and ids are strings that hold unsigned 64-bit integers.
   */
  get v1beta(): V1beta {
    if (this.#v1beta === undefined) {
      const { V1beta } = require('./v1beta/index.js') as typeof import('./v1beta/index.js')
      this.#v1beta = new V1beta(this.#session)
    }
    return this.#v1beta
  }
}
