import { StoreFault } from '@landfall/runtime'
import { sqlite } from '../sqlite-store.ts'
import { addEvents } from './add-events.ts'

// Commits until the store cannot, and prints what was acknowledged and what it said.
const [path = ''] = process.argv.slice(2)
const store = sqlite(path, { logId: 'full' })
try {
  for (;;) await addEvents(store, 50)
} catch (error) {
  if (!(error instanceof StoreFault)) throw error
  const readable = await store.readLog({ afterPosition: 0, limit: 1_000_000 })
  const { code, message } = error
  process.stdout.write(
    JSON.stringify({ acknowledged: store.lastPosition, readable: readable.length, code, message }),
  )
}
