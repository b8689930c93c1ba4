import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sqlite } from '@landfall/sqlite'
import { type Acknowledged, brokenPromises } from './broken-promises.ts'
import { killOnce } from './kill-once.ts'
import { crashedStorm } from './storm.ts'

/** Kills on one file, behind which a new one is begun: so that reading it whole stays short. */
const KILLS_PER_FILE = 10

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '500' }, seed: { type: 'string' } },
})
const killCount = Number(values.kills)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
console.log(`Killing a system under load ${killCount} times, seed ${seed}`)

const definitions = crashedStorm()
let commandCount = 0
let eventCount = 0
let random = seed
for (let first = 0; first < killCount; first += KILLS_PER_FILE) {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-crash-'))
  const file = join(folder, 'crash.db')
  const acknowledged: Acknowledged[] = []
  const since = Date.now()
  for (let kill = first; kill < Math.min(killCount, first + KILLS_PER_FILE); kill++) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0
    acknowledged.push(...(await killOnce({ file, run: String(kill), since, afterMs: random % 400 })))
    const store = sqlite(file)
    const broken = await brokenPromises(store, { definitions, acknowledged })
    eventCount = store.lastPosition
    await store.close()
    if (broken.length > 0) {
      console.error(
        `Kill ${kill} broke ${broken.length} promises; the file is ${file}:\n  ${broken.slice(0, 10).join('\n  ')}`,
      )
      process.exit(1)
    }
  }
  commandCount += acknowledged.length
  console.log(
    `  ${Math.min(killCount, first + KILLS_PER_FILE)} kills: every promise kept (${acknowledged.length} commands acknowledged, ${eventCount} events in the last file)`,
  )
  rmSync(folder, { recursive: true })
}
console.log(`${killCount} kills, ${commandCount} acknowledged commands: nothing lost, nothing doubled`)
