import { relative, resolve, sep } from 'node:path'
import {
  BOARD_OPEN_PATHS,
  BoardIsOpen,
  type BoardRights,
  type BoardRoom,
  boardAssets,
  boardRoutes,
  isBoardSocket,
  memoryFileIn,
  openBoardRoom,
  stormHash,
} from '@landfall/board'
import { fail, ok, type Result } from '@landfall/kernel'
import type { StormFile } from '@landfall/language'
import { elementsOf, indexModel, type Model, qualifiedName } from '@landfall/model'
import type { AddedRoutes, Caller, StormText } from '@landfall/server'
import { boardPlace } from './board-place.ts'

/** The board of a storm that runs, under the address of its service. */
export interface ServiceBoard {
  readonly added: AddedRoutes
  readonly text: StormText
  /** Writes what waits, and sends everybody away; before the server is closed. */
  close(): Promise<void>
}

/** Who may look at the board, and write nothing. No actor or system of a storm can have this name. */
const READER_ROLE = 'landfall:board-reader'

/** The failure is why there is no board, in a sentence; the storm runs all the same. */
export async function openServiceBoard(service: {
  /** As somebody named them. */
  readonly paths: readonly string[]
  readonly cwd: string
  readonly dataFolder: string
  /** What runs. */
  readonly model: Model
  readonly files: readonly StormFile[]
  readonly say: (line: string) => void
}): Promise<Result<ServiceBoard, string>> {
  const { paths, cwd, dataFolder, model, files, say } = service
  const place = boardPlace(paths, cwd)
  if (!place.ok) return place
  const { root } = place.value
  const running = stormHash(
    files.map(({ name, text }) => [relative(root, resolve(cwd, name)).split(sep).join('/'), text]),
  )
  const teller = createChangeTeller(running, say)
  try {
    const room = await openBoardRoom({
      ...place.value,
      memoryFile: memoryFileIn(dataFolder),
      onFault: (fault) => say(`The board: ${fault}`),
      onStorm: (hash) => teller(hash),
    })
    const rightsOf = createBoardAccess(model)
    return ok({
      added: addedRoutes(room, running, rightsOf),
      text: { running, current: room.stormHash },
      close: () => room.close(),
    })
  } catch (error) {
    if (error instanceof BoardIsOpen) return fail(`${error.message}.`)
    throw error
  }
}

function addedRoutes(
  room: BoardRoom,
  running: string,
  rightsOf: (caller: Caller) => BoardRights,
): AddedRoutes {
  return {
    openPaths: BOARD_OPEN_PATHS,
    register(app, callerOf) {
      boardRoutes(app, {
        room,
        assets: boardAssets(),
        system: { stormHash: running },
        rightsOf: (request) => rightsOf(callerOf(request)),
      })
    },
    isUpgrade: isBoardSocket,
    upgrade(upgrade, callerOfToken) {
      room.join(upgrade, async (token) => {
        const caller = await callerOfToken(token)
        return caller && rightsOf(caller)
      })
    },
  }
}

/** Whoever acts in the storm may work on it; whoever only reads may look. */
function createBoardAccess(model: Model): (caller: Caller) => BoardRights {
  const actors = new Set(elementsOf(indexModel(model), 'actor').map(qualifiedName))
  return ({ roles, isOperator, expiresAtMs }) => {
    if (isOperator || roles === 'everybody' || !roles.isDisjointFrom(actors))
      return { mayWrite: true, expiresAtMs }
    return roles.has(READER_ROLE) ? { mayWrite: false, expiresAtMs } : undefined
  }
}

/** Says once that what runs is no longer what is written, and once again when it is. */
function createChangeTeller(running: string, say: (line: string) => void): (current: string) => void {
  let told = running
  return (current) => {
    const isAhead = current !== running
    if (isAhead === (told !== running)) return
    told = current
    if (isAhead)
      say('The storm has changed: what runs is as it was at the start. Start it again to run the new text.')
    else say('The storm is again as it runs.')
  }
}
