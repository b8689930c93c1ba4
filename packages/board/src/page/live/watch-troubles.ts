import type { ServiceClient } from '../service/service-client.ts'
import type { LiveState } from './live-state.ts'

/** What goes wrong in a system, looked at now and then. */
export interface TroubleWatch {
  start(): () => void
  lookAgain(): void
}

type Troubles = Partial<
  Pick<LiveState, 'commandCounts' | 'deadLetters' | 'brokenPromises' | 'brokenPromiseCount'>
>

const LOOK_MS = 2_000

/** Lists are fetched again only where their number has changed. */
export function watchTroubles(
  client: Pick<ServiceClient, 'overview' | 'commandCounts' | 'deadLetters' | 'brokenPromises'>,
  tell: (news: Troubles) => void,
): TroubleWatch {
  let deadLetterCount = 0
  let brokenPromiseCount = 0
  let isLooking = false

  async function look(): Promise<void> {
    if (isLooking) return
    isLooking = true
    try {
      const [overview, counts] = await Promise.all([client.overview(), client.commandCounts()])
      if (counts.ok) tell({ commandCounts: counts.value })
      if (!overview.ok) return
      const { value } = overview
      if (value.deadLetterCount !== deadLetterCount) await lookAtLetters(value.deadLetterCount)
      if (value.brokenPromiseCount !== brokenPromiseCount) await lookAtPromises(value.brokenPromiseCount)
    } finally {
      isLooking = false
    }
  }

  async function lookAtLetters(count: number): Promise<void> {
    const letters = await client.deadLetters()
    if (!letters.ok) return
    deadLetterCount = count
    tell({ deadLetters: letters.value })
  }

  async function lookAtPromises(count: number): Promise<void> {
    const broken = await client.brokenPromises()
    if (!broken.ok) return
    brokenPromiseCount = count
    tell({ brokenPromises: broken.value, brokenPromiseCount: count })
  }

  return {
    start() {
      void look()
      const timer = setInterval(() => void look(), LOOK_MS)
      return () => clearInterval(timer)
    },
    lookAgain() {
      deadLetterCount = -1
      void look()
    },
  }
}
