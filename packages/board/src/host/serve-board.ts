import { ok } from '@landfall/kernel'
import { fastify } from 'fastify'
import { type BoardAssets, boardAssets, readBoardAssets } from './board-assets.ts'
import type { BoardPlace } from './board-keeper.ts'
import { openBoardRoom } from './board-room.ts'
import { boardRoutes } from './board-routes.ts'
import { isBoardSocket, isOwnName, refuseUpgrade } from './board-upgrade.ts'

/** A board that listens. */
export interface ServedBoard {
  /** Such as `http://127.0.0.1:3000/board/`. */
  readonly address: string
  /** Writes what waits to be written. */
  close(): Promise<void>
}

export interface ServeBoardOptions extends BoardPlace {
  /** Where the built page is; where it is left out, it is found, and in a clone built. */
  readonly pageFolder?: string
  /** 0 for any that is free. */
  readonly port: number
  /** Hears once of what keeps the board from reading or writing its files; it goes on, and tries again. */
  readonly onFault: (fault: string) => void
}

const EVERYTHING = { mayWrite: true }

/**
 * Serves the board of a folder on this machine alone, where whoever is may write; the storm in it need not be one that
 * can run.
 *
 * @throws BoardIsOpen where another process has this board open, and what the system says if the port is taken.
 */
export async function serveBoard(options: ServeBoardOptions): Promise<ServedBoard> {
  const room = await openBoardRoom(options)
  const app = fastify({ forceCloseConnections: true })
  app.addHook('onRequest', async (request, reply) => {
    if (isOwnName(request.headers.host)) return
    return reply.code(403).type('text/plain; charset=utf-8').send(STRANGE_NAME)
  })
  boardRoutes(app, { room, assets: assetsIn(options), rightsOf: () => EVERYTHING })
  app.server.on('upgrade', (request, socket, head) => {
    const upgrade = { request, socket, head }
    if (!isOwnName(request.headers.host)) refuseUpgrade(upgrade, 403)
    else if (isBoardSocket(request)) room.join(upgrade, () => EVERYTHING)
    else refuseUpgrade(upgrade, 404)
  })
  try {
    const address = await app.listen({ host: '127.0.0.1', port: options.port })
    return {
      address: `${address}/board/`,
      async close() {
        await room.close()
        await app.close()
      },
    }
  } catch (error) {
    await room.close()
    throw error
  }
}

const STRANGE_NAME = 'This machine is asked by its own name: localhost or 127.0.0.1.\n'

function assetsIn({ pageFolder }: ServeBoardOptions): () => Promise<BoardAssets> {
  if (pageFolder === undefined) return boardAssets()
  const assets = ok(readBoardAssets(pageFolder))
  return async () => assets
}
