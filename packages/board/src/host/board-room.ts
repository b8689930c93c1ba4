import { Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { FAULT } from '../shared/board-document.ts'
import { CLOSE_CODES } from '../shared/room-info.ts'
import { type BoardKeeper, type BoardPlace, createBoardKeeper, FROM_DISK } from './board-keeper.ts'
import { BOARD_LIMITS, type BoardLimits } from './board-limits.ts'
import { lockBoard } from './board-lock.ts'
import type { RightsOf } from './board-rights.ts'
import { isFromSamePlace, refuseUpgrade, type Upgrade } from './board-upgrade.ts'
import { createMessageGate } from './message-gate.ts'
import { type Joining, roomHooks } from './room-hooks.ts'
import { watchFolders } from './watch-folders.ts'
import { createWorkLoop, type WorkLoop } from './work-loop.ts'

/** A board that browsers join. */
export interface BoardRoom {
  readonly roomId: string
  readonly placeId: string
  /** Tells the text of the whole storm from any other. */
  stormHash(): string
  /** Lets somebody in who asks for a WebSocket from a page of ours, and shows a token as its first message. */
  join(upgrade: Upgrade, rightsOf: RightsOf): void
  /** Writes what waits to be written, and sends everybody away. */
  close(): Promise<void>
}

export interface RoomOptions extends BoardPlace {
  /** Hears once of what keeps the board from reading or writing its files; it goes on, and tries again. */
  readonly onFault: (fault: string) => void
  /** Hears what tells the text of the storm from any other, whenever it may have changed. */
  readonly onStorm?: (hash: string) => void
}

/** While something could not be read or written. */
const RETRY_MS = 2_000
/** While something on the disk may be half of what it is to be. */
const UNSETTLED_MS = 100
/** Disks of other machines tell nobody when something happens. */
const LOOK_MS = 5_000

/** @throws BoardIsOpen where another process has this board open, or what the disk says. */
export async function openBoardRoom(options: RoomOptions): Promise<BoardRoom> {
  const { memoryFile, limits = BOARD_LIMITS } = options
  const unlock = lockBoard(memoryFile)
  try {
    return await roomOf(options, createBoardKeeper(options), limits, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

async function roomOf(
  options: RoomOptions,
  keeper: BoardKeeper,
  limits: BoardLimits,
  unlock: () => void,
): Promise<BoardRoom> {
  const { doc } = keeper.board
  const { loop, close: closeLoop } = keptInStep(keeper, options)
  const hocuspocus = new Hocuspocus<Joining>({
    quiet: true,
    ...roomHooks(keeper.roomId, limits),
    async onLoadDocument({ document }) {
      Y.applyUpdate(document, Y.encodeStateAsUpdate(doc))
      mirror(doc, document)
      return document
    },
  })
  // Kept open while nobody is there: one document for as long as the board is.
  const direct = await hocuspocus.openDirectConnection(keeper.roomId)
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== FROM_DISK) loop.soon()
  })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytesMax })
  return {
    roomId: keeper.roomId,
    placeId: keeper.placeId,
    stormHash: keeper.stormHash,
    join(upgrade, rightsOf) {
      const { request, socket, head } = upgrade
      if (!isFromSamePlace(request)) return refuseUpgrade(upgrade, 403)
      socket.on('error', () => socket.destroy())
      sockets.handleUpgrade(request, socket, head, (opened) => {
        if (sockets.clients.size > limits.connectionCountMax) {
          return opened.close(CLOSE_CODES.tooManyPeople, 'Too many people are here')
        }
        connect(hocuspocus, opened, {
          joining: { rightsOf, socket: opened },
          closingOf: createMessageGate(keeper.roomId, limits, () => performance.now()),
        })
      })
    },
    async close() {
      closeLoop()
      hocuspocus.closeConnections()
      for (const client of sockets.clients) client.terminate()
      sockets.close()
      await direct.disconnect()
      unlock()
    },
  }
}

/** Board and disk are the same now, and from now on. */
function keptInStep(
  keeper: BoardKeeper,
  { onFault, onStorm }: RoomOptions,
): { readonly loop: WorkLoop; close(): void } {
  const { doc, session } = keeper.board
  let told: readonly string[] = []
  const watch = watchFolders((name) => {
    // Our own files in between, and those of editors, are hidden ones.
    if (!name.startsWith('.')) loop.soon()
  })

  function tell(faults: readonly string[]): void {
    for (const fault of faults) if (!told.includes(fault)) onFault(fault)
    told = faults
    const text = faults.length === 0 ? undefined : faults.join('\n')
    if (session.get(FAULT) === text) return
    doc.transact(() => (text === undefined ? session.delete(FAULT) : session.set(FAULT, text)), FROM_DISK)
  }

  function synchronize(): number {
    const { faults, isUnsettled, folders } = keeper.synchronize(performance.now())
    tell(faults)
    onStorm?.(keeper.stormHash())
    watch.follow(folders)
    if (isUnsettled) return UNSETTLED_MS
    return faults.length > 0 ? RETRY_MS : LOOK_MS
  }

  const loop = createWorkLoop(synchronize)
  loop.now()
  return {
    loop,
    close() {
      loop.close()
      watch.close()
      synchronize()
      watch.close()
    },
  }
}

/** Two documents that are always the same. */
function mirror(one: Y.Doc, other: Y.Doc): void {
  one.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== other) Y.applyUpdate(other, update, one)
  })
  other.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== one) Y.applyUpdate(one, update, other)
  })
}

function connect(
  hocuspocus: Hocuspocus<Joining>,
  socket: WebSocket,
  {
    joining,
    closingOf,
  }: { readonly joining: Joining; readonly closingOf: ReturnType<typeof createMessageGate> },
): void {
  // What it asked for has been looked at: whatever the request says of its own address is of no use here.
  const connection = hocuspocus.handleConnection(socket, new Request('http://board/'), joining)
  socket.on('message', (data) => {
    if (socket.readyState !== socket.OPEN) return
    const bytes = bytesOf(data)
    const closing = closingOf(bytes)
    if (closing) socket.close(closing.code, closing.reason)
    else connection.handleMessage(bytes)
  })
  socket.on('close', (code, reason) => connection.handleClose({ code, reason: reason.toString() }))
  socket.on('error', () => socket.terminate())
}

function bytesOf(data: Buffer | ArrayBuffer | readonly Buffer[]): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  return data instanceof Uint8Array ? data : Buffer.concat(data)
}
