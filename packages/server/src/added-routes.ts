import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Caller } from './access/caller.ts'

/** More that is served under the same address, behind the same guards. */
export interface AddedRoutes {
  /** Patterns of its paths that need no token: a browser that goes somewhere can show none, so nothing may be there to hide. */
  readonly openPaths: readonly string[]
  /** Adds its paths. `callerOf` knows who asks, on every path that needs a token. */
  register(app: FastifyInstance, callerOf: (request: FastifyRequest) => Caller): void
  /** Whether a request that would like to go over to another protocol may. */
  isUpgrade(request: IncomingMessage): boolean
  /**
   * Takes such a request. Who asks is not known yet: a browser can show its token later only, and `callerOfToken` tells
   * whose it is.
   */
  upgrade(upgrade: Upgrade, callerOfToken: (token: string) => Promise<Caller | undefined>): void
}

/** A request to go over from HTTP to another protocol, as Node's server has it. */
interface Upgrade {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
}
