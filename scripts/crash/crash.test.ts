import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type KilledJournal, type KillMoment, killOnce, warmVictim } from './kill-once.ts'
import { lookAtFile, verifyFile } from './look-at-file.ts'
import { type VictimProgram, victimProgram } from './victim-program.ts'

// `npm run crash` does this 500 times.
const folder = mkdtempSync(join(tmpdir(), 'landfall-crash-'))
const file = join(folder, 'crash.db')
const journal: KilledJournal = new Map()
let program: VictimProgram

beforeAll(async () => {
  program = await victimProgram(folder)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

it('[CONFORMANCE-4] a system that is killed at work and while it starts keeps every promise', async () => {
  const since = Date.now()
  const moments: readonly KillMoment[] = [
    { behind: 'ready', afterMs: 300, loadMs: 1_000_000 },
    { behind: 'start', afterMs: 5, loadMs: 1_000_000 },
    { behind: 'ready', afterMs: 5, loadMs: 1_000_000 },
    { behind: 'ready', afterMs: 150, loadMs: 50 },
    { behind: 'ready', afterMs: 200, loadMs: 1_000_000 },
  ]
  for (const [run, moment] of moments.entries()) {
    await killOnce(warmVictim(program), { file, run, since }, { moment, journal })
    expect(await lookAtFile(file, journal)).toEqual([])
  }
  expect([...journal.values()].filter(({ told }) => told[0]).length).toBeGreaterThan(0)
  expect((await verifyFile(file)).broken).toEqual([])
}, 60_000)

it.each([
  ['an event is lost', 'DELETE FROM event WHERE position = (SELECT max(position) FROM event)'],
  [
    'a row is older than the log',
    "UPDATE shelf_row SET value = '{}' WHERE key = (SELECT min(key) FROM shelf_row)",
  ],
  ['a timer is lost', 'DELETE FROM shelf_timer'],
  ['a question is forgotten', 'DELETE FROM shelf_call'],
])('[CONFORMANCE-3] the look at a file sees it where %s', async (_, damage) => {
  const database = new DatabaseSync(file)
  database.exec('BEGIN')
  const { changes } = database.prepare(damage).run()
  database.exec('COMMIT')
  database.close()
  // What the clients were doing when they were killed decides whether there is a timer or a question to lose.
  if (changes > 0) expect((await lookAtFile(file, journal)).length).toBeGreaterThan(0)
})
