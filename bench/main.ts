import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { benchChecking } from './check-storms.ts'
import { benchFolding } from './fold-events.ts'
import { benchReading } from './read-storms.ts'
import { benchSending } from './send-commands.ts'

const SECTIONS = new Map<string, () => void | Promise<void>>([
  ['Reading a storm', benchReading],
  ['Checking a storm', benchChecking],
  ['Folding 1,000,000 events of the subscription box', benchFolding],
  ['Sending commands to a system on SQLite', benchSending],
])

const [, , wanted] = process.argv
if (wanted !== undefined) await SECTIONS.get(wanted)?.()
else {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  for (const name of SECTIONS.keys()) {
    console.log(`\n${name}`)
    // Each in a process of its own: what one leaves in memory would slow down the next.
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: 'inherit' })
  }
}
