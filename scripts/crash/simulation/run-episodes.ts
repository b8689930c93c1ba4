import { createHash } from 'node:crypto'
import { type Simulated, type SimulationOptions, simulate } from './simulate.ts'

/** Steps on one store, behind which a new one is begun: so that reading it whole stays short. */
const EPISODE_STEP_COUNT = 2_000

/** What has come of episodes so far. */
export interface Episodes extends Simulated {
  /** Of the last episode: so many steps with this seed alone do the same again. */
  readonly lastSeed: number
  readonly lastStepCount: number
}

/**
 * Simulates systems one after the other, until promises are found broken. The episode of a seed is the first of a run
 * with that seed.
 *
 * @param onEpisode - told behind each episode.
 */
export async function runEpisodes(
  { seed, stepCount, spoil }: SimulationOptions,
  onEpisode: (episodes: Episodes) => void = () => {},
): Promise<Episodes> {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  let broken: readonly string[] = []
  let done = 0
  for (let nth = 0; ; nth++) {
    const lastSeed = (seed + nth * 7_919) % 2 ** 31
    const episodeStepCount = Math.min(EPISODE_STEP_COUNT, stepCount - done)
    const episode = await simulate({ seed: lastSeed, stepCount: episodeStepCount, ...(spoil && { spoil }) })
    hash.update(episode.logHash)
    for (const [what, count] of Object.entries(episode.counts)) counts[what] = (counts[what] ?? 0) + count
    done += episode.stepCount
    broken = episode.broken
    const logHash = hash.copy().digest('hex')
    const episodes = { stepCount: done, broken, logHash, counts, lastSeed, lastStepCount: episodeStepCount }
    onEpisode(episodes)
    if (broken.length > 0 || done >= stepCount) return episodes
  }
}
