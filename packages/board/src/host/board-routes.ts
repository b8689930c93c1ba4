import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RoomInfo } from '../shared/room-info.ts'
import { assetPolicy } from './asset-policy.ts'
import type { BoardAssets } from './board-assets.ts'
import type { BoardRights } from './board-rights.ts'
import type { BoardRoom } from './board-room.ts'

/** Paths that need no token: there is the page and nothing of any storm, and a browser that goes there can show none. */
export const BOARD_OPEN_PATHS: readonly string[] = ['/board', '/board/*']

/** Names of these files change with what is in them. */
const LASTING = /^assets\//
const YEAR = 'public, max-age=31536000, immutable'

export interface BoardRouteOptions {
  readonly room: BoardRoom
  /** The page; the failure is why it is not there, in a sentence. */
  readonly assets: () => Promise<BoardAssets>
  /** What is known of the system of this storm that runs behind the same address; undefined where none does. */
  readonly system?: { readonly stormHash: string } | undefined
  readonly rightsOf: (request: FastifyRequest) => BoardRights | Promise<BoardRights>
}

/** Adds the page of a board, and what it has to know before it joins, below `/board/` to a server. */
export function boardRoutes(app: FastifyInstance, options: BoardRouteOptions): void {
  const { room, assets, system, rightsOf } = options
  app.get('/board', (_request, reply) => secured(reply).redirect('/board/'))
  app.get('/board/room.json', async (request, reply): Promise<RoomInfo | undefined> => {
    const rights = await rightsOf(request)
    if (!rights) return secured(reply).code(403).send()
    secured(reply)
    return {
      roomId: room.roomId,
      placeId: room.placeId,
      mayWrite: rights.mayWrite,
      hasSystem: system !== undefined,
      isAheadOfSystem: system !== undefined && system.stormHash !== room.stormHash(),
    }
  })
  app.get<{ Params: { '*': string } }>('/board/*', async (request, reply) => {
    const page = await assets()
    if (!page.ok) return secured(reply).code(503).type('text/plain; charset=utf-8').send(`${page.failure}\n`)
    const path = request.params['*'] || 'index.html'
    const asset = page.value.get(path)
    if (!asset)
      return secured(reply).code(404).type('text/plain; charset=utf-8').send('There is no such file.\n')
    return secured(reply, path).type(asset.type).send(asset.bytes)
  })
}

/** @param path - of a file of the page; without one it is an answer that holds for now. */
function secured(reply: FastifyReply, path = ''): FastifyReply {
  return reply.headers({
    'Cache-Control': LASTING.test(path) ? YEAR : 'no-cache',
    'Content-Security-Policy': assetPolicy(path),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  })
}
