import { interpret } from '@landfall/interpret'
import { fail, ok, type Result } from '@landfall/kernel'
import type { Model } from '@landfall/model'
import { open, StoreFault } from '@landfall/runtime'
import { serve } from '@landfall/server'
import { sqlite } from '@landfall/sqlite'

/** A storm at work, with its events in a file. */
export interface StoredSystem {
  readonly address: string
  /** Events that were there when it was started. */
  readonly eventCount: number
  /** Answers what has been asked, writes what waits, and closes the file. */
  close(): Promise<void>
}

/** Opens the file and serves the storm. The failure says in a sentence what is in the way. */
export async function startStored({
  model,
  file,
  port,
}: {
  readonly model: Model
  readonly file: string
  readonly port: number
}): Promise<Result<StoredSystem, string>> {
  try {
    const system = await open({ definitions: interpret(model), store: sqlite(file) })
    const eventCount = system.position
    try {
      const server = await serve({ model, system, port })
      return ok({
        address: server.address,
        eventCount,
        async close() {
          await server.close()
          await system.close()
        },
      })
    } catch (error) {
      await system.close()
      throw error
    }
  } catch (error) {
    if (error instanceof StoreFault) return fail(error.message)
    if (isPortTaken(error))
      return fail(`Port ${port} is taken: stop what listens there, or give another --port`)
    throw error
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
}
