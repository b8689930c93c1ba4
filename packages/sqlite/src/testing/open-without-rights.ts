import { StoreFault } from '@landfall/runtime'
import { sqlite } from '../sqlite-store.ts'

// Opens a file as somebody who may not write everywhere, and prints the fault.
if (process.getuid?.() === 0) process.setuid?.(65_534)
const [path = ''] = process.argv.slice(2)
try {
  await sqlite(path).close()
  process.stdout.write(JSON.stringify({ code: 'none', message: 'it was opened' }))
} catch (error) {
  if (!(error instanceof StoreFault)) throw error
  process.stdout.write(JSON.stringify({ code: error.code, message: error.message }))
}
