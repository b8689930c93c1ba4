import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '@landfall/kernel'
import type { ModelIndex } from '@landfall/model'
import { fastTime, type RunningSystem, type TimeSource } from '@landfall/runtime'
import { startTraffic, type Traffic } from './start-traffic.ts'

/** A storm at work with people who are made up, for somebody to look at. Nothing of it is kept. */
export interface Demo {
  /** Where its events are while it runs. */
  readonly folder: string
  readonly time: TimeSource
  /** What it is, for whoever started it. */
  readonly text: string
  start(index: ModelIndex, system: RunningSystem): Traffic
  /** Takes away what it has written. */
  end(): void
}

const DAY_MS = 10_000
const PAUSE_MS = 250

/** @param options.seed - the same seed makes people do the same, as far as they find the same. */
export function createDemo({ seed, now }: { readonly seed: number; readonly now: number }): Demo {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-demo-'))
  return {
    folder,
    time: fastTime({ since: now, dayMs: DAY_MS }),
    text: `A demo: made-up people are at work (seed ${seed}), a day takes ${DAY_MS / 1_000} seconds, nothing is kept`,
    start: (index, system) =>
      startTraffic(index, system, { pauseMs: PAUSE_MS, random: seededRandom({ seed }) }),
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}
