import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqlite } from '@landfall/sqlite'
import { afterAll, expect, it } from 'vitest'
import { type Acknowledged, brokenPromises } from './broken-promises.ts'
import { killOnce } from './kill-once.ts'
import { crashedStorm } from './storm.ts'

// `npm run crash` does this 500 times.
const folder = mkdtempSync(join(tmpdir(), 'landfall-crash-'))
const file = join(folder, 'crash.db')
const definitions = crashedStorm()
const acknowledged: Acknowledged[] = []

afterAll(() => rmSync(folder, { recursive: true }))

async function found(): Promise<readonly string[]> {
  const store = sqlite(file)
  const broken = await brokenPromises(store, { definitions, acknowledged })
  await store.close()
  return broken
}

it('a system that is killed under load three times keeps every promise', async () => {
  const since = Date.now()
  for (const afterMs of [40, 150, 300]) {
    acknowledged.push(...(await killOnce({ file, run: String(afterMs), since, afterMs })))
    expect(await found()).toEqual([])
  }
  expect(acknowledged.length).toBeGreaterThan(0)
}, 60_000)

it.each([
  ['an event is lost', 'DELETE FROM event WHERE position = (SELECT max(position) FROM event)'],
  [
    'a row is older than the log',
    "UPDATE shelf_row SET value = '{}' WHERE key = (SELECT min(key) FROM shelf_row)",
  ],
  ['a timer is lost', 'DELETE FROM shelf_timer'],
  ['a question is forgotten', 'DELETE FROM shelf_call'],
])('the check sees it where %s', async (_, damage) => {
  const database = new DatabaseSync(file)
  database.exec('BEGIN')
  const { changes } = database.prepare(damage).run()
  database.exec('COMMIT')
  database.close()
  // What the clients were doing when they were killed decides whether there is a timer or a question to lose.
  if (changes > 0) expect((await found()).length).toBeGreaterThan(0)
})
