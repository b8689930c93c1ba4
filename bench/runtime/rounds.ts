import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figures } from './contender.ts'
import { CONTENDER_NAMES, type ContenderName } from './contenders.ts'
import { runTask } from './run-task.ts'
import type { Task } from './task.ts'

/** What a contest found of each: the figures of its rounds, or why there are none. */
export type Results = ReadonlyMap<ContenderName, readonly Figures[] | string>

export interface Contest {
  roundCount(name: ContenderName): number
  /** Undefined for one that does not take part. */
  task(name: ContenderName, path: string): Task | undefined
  /** Written once for each contender, before its rounds, which then share the file; otherwise each has a new one. */
  fill?(name: ContenderName, path: string): Task | undefined
}

/** All contenders in turn, round by round, so that what else the machine does meets them alike. */
export function runRounds({ roundCount, task, fill }: Contest): Results {
  const roundsMost = Math.max(...CONTENDER_NAMES.map(roundCount), 0)
  // Fewer for a first look: `npm run bench -- chains --rounds 1`.
  const roundsWanted = Number(process.env.LANDFALL_BENCH_ROUNDS ?? roundsMost)
  const folder = mkdtempSync(join(tmpdir(), 'landfall-bench-'))
  const results = new Map<ContenderName, readonly Figures[] | string>()
  for (let round = 0; round < Math.min(roundsMost, roundsWanted); round++)
    for (const name of CONTENDER_NAMES) {
      const known = results.get(name) ?? []
      if (typeof known === 'string' || round >= roundCount(name)) continue
      const path = join(folder, fill ? `${name}.db` : `${name}-${round}.db`)
      const filling = round === 0 ? fill?.(name, path) : undefined
      const filled = filling && runTask(name, filling)
      const wanted = task(name, path)
      if (!wanted) continue
      const measured = typeof filled === 'string' ? filled : runTask(name, wanted)
      results.set(name, typeof measured === 'string' ? measured : [...known, measured])
    }
  rmSync(folder, { recursive: true })
  return results
}
