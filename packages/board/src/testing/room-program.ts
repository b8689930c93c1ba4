/** A host that a test can kill: `node room-program.ts root memoryFile port` prints the port and the room. */
import { createServer } from 'node:http'
import { openBoardRoom } from '../host/board-room.ts'

const [root = '', memoryFile = '', port = '0'] = process.argv.slice(2)
const room = await openBoardRoom({
  root,
  memoryFile,
  onFault: (fault) => process.stderr.write(`${fault}\n`),
})
const server = createServer()
server.on('upgrade', (request, socket, head) => {
  room.join({ request, socket, head }, () => ({ mayWrite: true }))
})
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address()
  const taken = typeof address === 'object' ? address?.port : undefined
  process.stdout.write(`${JSON.stringify({ port: taken, roomId: room.roomId })}\n`)
})
process.once('SIGTERM', async () => {
  await room.close()
  process.exit(0)
})
