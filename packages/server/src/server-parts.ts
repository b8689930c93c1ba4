import type { ModelIndex } from '@landfall/model'
import type { RunningSystem } from '@landfall/runtime'
import type { FastifyRequest } from 'fastify'
import type { Caller } from './access/caller.ts'
import type { Permissions } from './access/permissions.ts'
import type { ServerLimits } from './server-limits.ts'
import type { Metrics } from './service/metrics.ts'
import type { StormDirectory } from './storm-directory.ts'
import type { LogTail } from './streams/log-tail.ts'
import type { OpenStreams } from './streams/open-streams.ts'
import type { StoryTraces } from './traces/story-traces.ts'
import type { ValueReader } from './wire/read-values.ts'
import type { ValueWriter } from './wire/write-values.ts'

/** What the paths of a server share. */
export interface ServerParts {
  readonly index: ModelIndex
  readonly system: RunningSystem
  readonly limits: ServerLimits
  readonly directory: StormDirectory
  readonly permissions: Permissions
  readonly reader: ValueReader
  readonly writer: ValueWriter
  readonly tail: LogTail
  readonly streams: OpenStreams
  readonly metrics: Metrics
  readonly traces: StoryTraces
  readonly callerOf: (request: FastifyRequest) => Caller
}
