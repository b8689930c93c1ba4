import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PlayRequest } from './play-request.ts'
import { createScenarioPlayer } from './scenario-player.ts'
import type { ScenarioResults } from './scenario-results.ts'
import type { StageAudience } from './scenario-stage.ts'

const FILE = { name: 'a.storm', text: '' }

/** A stage that does nothing by itself, and what was asked of it and told. */
function theatre() {
  const asked: PlayRequest[] = []
  const told: ScenarioResults[] = []
  const audiences: StageAudience[] = []
  let ended = 0
  const player = createScenarioPlayer(
    (audience) => {
      audiences.push(audience)
      return { play: (request) => asked.push(request), end: () => void ended++ }
    },
    (results) => told.push(results),
  )
  const hear: StageAudience['hear'] = (news) => audiences.at(-1)?.hear(news)
  return { player, asked, told, audiences, hear, endedCount: () => ended }
}

const green = (scenario: string) =>
  ({ kind: 'played', outcome: { scenario, state: 'green', message: '', details: [] } }) as const
const states = (results: ScenarioResults | undefined) =>
  [...(results?.outcomes ?? [])].map(([id, { state }]) => `${id} ${state}`)

describe('A player of scenarios', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('[BOARD-61] plays once for many changes in quick succession, and the last of them', () => {
    const { player, asked } = theatre()
    for (const text of ['a', 'b', 'c']) player.play([{ name: 'a.storm', text }])
    vi.advanceTimersByTime(1_000)
    expect(asked.map(({ files }) => files[0]?.text)).toEqual(['c'])
  })
  it('[BOARD-61] plays again what has changed meanwhile, when it is done', () => {
    const { player, asked, told, hear } = theatre()
    player.play([FILE])
    vi.advanceTimersByTime(1_000)
    player.play([{ ...FILE, text: 'new' }])
    vi.advanceTimersByTime(1_000)
    expect(asked).toHaveLength(1)
    hear({ kind: 'done' })
    expect(asked.map(({ files }) => files[0]?.text)).toEqual(['', 'new'])
    hear(green('one'))
    hear({ kind: 'done' })
    expect(told.at(-1)).toMatchObject({ isPlaying: false, trouble: '' })
    expect(states(told.at(-1))).toEqual(['one green'])
  })
  it('[BOARD-62] ends what takes too long, says so, and plays the others on a new stage', () => {
    const { player, asked, told, audiences, hear, endedCount } = theatre()
    player.play([FILE])
    vi.advanceTimersByTime(1_000)
    hear({ kind: 'playing', scenario: 'one' })
    hear(green('one'))
    hear({ kind: 'playing', scenario: 'endless' })
    vi.advanceTimersByTime(60_000)
    expect(endedCount()).toBe(2)
    // The new stage said nothing at all, so reading went on too long there.
    expect(audiences).toHaveLength(2)
    expect(asked[1]?.without).toEqual(['one', 'endless'])
    expect(states(told.at(-1))).toEqual(['one green', 'endless stopped'])
    expect(told.at(-1)?.outcomes.get('endless')?.message).toBe(
      'It was stopped after 4 seconds: something in it may never end.',
    )
    expect(told.at(-1)).toMatchObject({
      isPlaying: false,
      trouble: expect.stringContaining('Reading the storm'),
    })
  })
  it('[BOARD-62] leaves to the end what took too long the last time', () => {
    const { player, asked, hear } = theatre()
    player.play([FILE])
    vi.advanceTimersByTime(1_000)
    hear({ kind: 'playing', scenario: 'endless' })
    vi.advanceTimersByTime(5_000)
    hear({ kind: 'done' })
    player.play([FILE])
    vi.advanceTimersByTime(1_000)
    expect(asked.at(-1)).toMatchObject({ last: ['endless'], without: [] })
  })
  it('[BOARD-62] plays nothing more when it is closed', () => {
    const { player, asked, endedCount } = theatre()
    player.play([FILE])
    vi.advanceTimersByTime(1_000)
    player.play([FILE])
    player.close()
    vi.advanceTimersByTime(60_000)
    expect(asked).toHaveLength(1)
    expect(endedCount()).toBe(1)
  })
})
