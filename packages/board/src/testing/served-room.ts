import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'
import type { BoardLimits } from '../host/board-limits.ts'
import type { RightsOf } from '../host/board-rights.ts'
import { type BoardRoom, openBoardRoom } from '../host/board-room.ts'
import type { TestFolder } from './test-folder.ts'

/** A room that can be joined, closed when the test is over. */
export interface ServedRoom {
  readonly room: BoardRoom
  /** For WebSockets. */
  readonly url: string
  readonly faults: readonly string[]
  close(): Promise<void>
}

export async function servedRoom(
  { root, memoryFile }: Pick<TestFolder, 'root' | 'memoryFile'>,
  {
    limits,
    rightsOf = () => ({ mayWrite: true }),
  }: { readonly limits?: BoardLimits; readonly rightsOf?: RightsOf } = {},
): Promise<ServedRoom> {
  const faults: string[] = []
  const room = await openBoardRoom({
    root,
    memoryFile,
    ...(limits && { limits }),
    onFault: (fault) => faults.push(fault),
  })
  const server = createServer()
  server.on('upgrade', (request, socket, head) => room.join({ request, socket, head }, rightsOf))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  let isOpen = true
  async function close(): Promise<void> {
    if (!isOpen) return
    isOpen = false
    await room.close()
    server.close()
  }
  onTestFinished(close)
  return { room, url: `ws://127.0.0.1:${port}/board/socket`, faults, close }
}
