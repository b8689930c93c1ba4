import { describe, expect, it } from 'vitest'
import { plantedMistakes } from './planted-mistakes.ts'
import { runEpisodes } from './run-episodes.ts'
import { simulate } from './simulate.ts'

// `npm run crash -- --steps 1000000` does more.
/** By this one the market is played, in which there is everything that can go wrong. */
const MARKET_SEED = 1
const anySeed = Math.floor(Math.random() * 2 ** 31)

describe('a system that is simulated', () => {
  it.each([7, anySeed])('[CONFORMANCE-1] keeps its promises in a run with seed %d', async (seed) => {
    const { broken } = await runEpisodes({ seed, stepCount: 2_000 })
    expect(broken, `seed ${seed}`).toEqual([])
  })
  it('[CONFORMANCE-2] records and tells the same with the same seed, and something else with another', async () => {
    const [first, again, other] = [
      await simulate({ seed: anySeed, stepCount: 600 }),
      await simulate({ seed: anySeed, stepCount: 600 }),
      await simulate({ seed: anySeed + 1, stepCount: 600 }),
    ]
    expect(again, `seed ${anySeed}`).toEqual(first)
    expect(other.logHash).not.toBe(first.logHash)
  })
  it.each(plantedMistakes)('[CONFORMANCE-3] is seen to break them where $name', async ({ spoil }) => {
    const { broken } = await simulate({ seed: MARKET_SEED, stepCount: 2_000, spoil })
    expect(broken.length).toBeGreaterThan(0)
  })
})
