import { randomBytes } from 'node:crypto'
import { interpret } from '@landfall/interpret'
import { fail, ok, type Result } from '@landfall/kernel'
import { printExpression } from '@landfall/language'
import type { Model } from '@landfall/model'
import {
  type Batch,
  open,
  type RunningSystem,
  StoreFault,
  systemTime,
  type TimeSource,
} from '@landfall/runtime'
import { type AuthenticationOptions, type LogEntry, type SystemWire, serve } from '@landfall/server'
import { sqlite } from '@landfall/sqlite'
import type { ServiceBoard } from '../board/service-board.ts'
import { fileUpkeep } from '../operations/file-upkeep.ts'
import { outsideSystems } from '../outside/outside-systems.ts'
import type { ServiceConfig } from '../service-config/service-config.ts'
import { listenProblem } from './listen-problem.ts'
import { watchedStore } from './watched-store.ts'

/** A storm at work, with its events in a file. */
export interface StoredSystem {
  readonly address: string
  /** Who shows it is the operator. */
  readonly operatorKey: string
  readonly system: RunningSystem
  /** Events that were there when it was started. */
  readonly eventCount: number
  readonly hasBoard: boolean
  /** What whoever runs it should know, in words. */
  readonly warnings: readonly string[]
  /** Answers what has been asked, writes what waits, and closes the file. */
  close(): Promise<void>
}

export interface StoredSystemOptions {
  readonly model: Model
  readonly wires: ReadonlyMap<string, SystemWire>
  readonly config: ServiceConfig
  readonly file: string
  readonly host: string
  readonly port: number
  readonly authentication?: AuthenticationOptions | undefined
  /** That of this machine by default. */
  readonly time?: TimeSource | undefined
  /** Is told what has been written. */
  readonly onWritten: (batch: Batch) => void
  readonly log: (entry: LogEntry) => void
  /** Opens the board of the storm; undefined where there is none. */
  readonly openBoard: () => Promise<ServiceBoard | undefined>
}

const KEY_BYTES = 32

/** Opens the file and serves the storm. The failure says in a sentence what is in the way. */
export async function startStored(options: StoredSystemOptions): Promise<Result<StoredSystem, string>> {
  const { model, wires, config, file, host, port, authentication, onWritten, log } = options
  const { time = systemTime() } = options
  try {
    const store = sqlite(file)
    const system = await open({
      definitions: interpret(model, { printExpression }),
      store: watchedStore(store, onWritten),
      outside: outsideSystems(config, { wires, now: time.now }),
      time,
      asynchronousViews: config.asynchronousViews,
    })
    const eventCount = system.position
    const operatorKey = randomBytes(KEY_BYTES).toString('hex')
    const board = await options.openBoard()
    try {
      const server = await serve({
        model,
        system,
        host,
        port,
        operatorKey,
        ...(authentication && { authentication }),
        upkeep: fileUpkeep(store, file),
        ...(board && { added: board.added, text: board.text }),
        log,
      })
      return ok({
        address: server.address,
        system,
        operatorKey,
        eventCount,
        hasBoard: board !== undefined,
        warnings: system.warnings,
        async close() {
          await board?.close()
          await server.close()
          await system.close()
        },
      })
    } catch (error) {
      await board?.close()
      await system.close()
      throw error
    }
  } catch (error) {
    const message = error instanceof StoreFault ? error.message : listenProblem(error, options)
    if (message === undefined) throw error
    return fail(message)
  }
}
