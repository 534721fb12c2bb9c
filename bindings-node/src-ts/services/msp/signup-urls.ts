// Generated from api/msp.yaml by codegen; do not edit.

import type { Call } from '../../call.js'
import type { Operation } from '../../operation.js'
import type { CallOptions } from '../../options.js'
import { Resource } from '../../session.js'
import * as readers from './readers.js'
import type { SignupUrl } from './types.js'

const operations = {
  create: {
    row: 127,
    name: 'msp.signup_urls.create',
    path: {},
    body: { orgId: 'string' },
    answers: 'object',
    read: readers.readSignupUrl,
  },
} satisfies Record<string, Operation>

/** Arguments of {@link SignupUrlsResource.create}. */
export interface SignupUrlsCreateArguments {
  /** Id of the provider's organization. */
  orgId?: string | undefined
}

/** URLs for customers to sign up with (deprecated). */
export class SignupUrlsResource extends Resource {
  /**
   * Create a URL for a customer to sign up with.
   *
   * The URL is good for a limited time. Every call makes another.
   *
   * Not repeated when the connection breaks after it was sent: `msp.customers.list` shows whether it was
   * applied.
   *
   * @param args What goes along, by name.
   * @param options Bounds, headers and signal of the call.
   * @throws ApiError 400: The organization is not this provider.
   * @throws ApiError 403: The organization is no provider or the role of the key does not include bills.
   * @deprecated Use the Partner Management API of TiDB Cloud.
   * @example
   * ```ts
   * const signupUrl = await client.msp.signupUrls.create()
   * ```
   */
  create(args?: SignupUrlsCreateArguments, options?: CallOptions): Call<SignupUrl> {
    return this.session.call<SignupUrl>(operations.create, [], args, options)
  }
}
