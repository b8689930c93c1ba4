import { serveBoard } from '../../host/serve-board.ts'

/** A board in a process of its own, which can be killed: prints its address, as one line. */
const [root = '', memoryFile = '', pageFolder = '', port = '0'] = process.argv.slice(2)
const { address } = await serveBoard({
  ...{ root, memoryFile, pageFolder },
  port: Number(port),
  onFault: (fault) => process.stderr.write(`${fault}\n`),
})
process.stdout.write(`${address}\n`)
