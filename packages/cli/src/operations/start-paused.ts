import { randomBytes } from 'node:crypto'
import { interpret } from '@landfall/interpret'
import { fail, ok, type Result } from '@landfall/kernel'
import { printExpression } from '@landfall/language'
import type { Model } from '@landfall/model'
import { open, StoreFault } from '@landfall/runtime'
import { serve } from '@landfall/server'
import { sqlite } from '@landfall/sqlite'
import type { ServiceConfig } from '../service-config/service-config.ts'
import { fileUpkeep } from './file-upkeep.ts'

/** A system that is there for one command, and for nobody but who has its key. */
export interface PausedSystem {
  readonly address: string
  readonly operatorKey: string
  close(): Promise<void>
}

/**
 * Opens the file and serves the storm on this machine. What is due stays for the next run. The failure says in a
 * sentence what is in the way.
 */
export async function startPaused({
  model,
  config,
  file,
}: {
  readonly model: Model
  readonly config: ServiceConfig
  readonly file: string
}): Promise<Result<PausedSystem, string>> {
  try {
    const store = sqlite(file)
    const { asynchronousViews } = config
    const definitions = interpret(model, { printExpression })
    const system = await open({ definitions, store, asynchronousViews, isPaused: true })
    const operatorKey = randomKey()
    const server = await serve({
      model,
      system,
      port: 0,
      operatorKey,
      // Nobody has such a token.
      authentication: { secret: randomKey() },
      upkeep: fileUpkeep(store, file),
    })
    return ok({
      address: server.address,
      operatorKey,
      async close() {
        await server.close()
        await system.close()
      },
    })
  } catch (error) {
    if (error instanceof StoreFault) return fail(error.message)
    throw error
  }
}

function randomKey(): string {
  return randomBytes(32).toString('base64url')
}
