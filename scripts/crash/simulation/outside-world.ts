import type { Recorded } from '@landfall/kernel'
import type { OutsideSystem } from '@landfall/runtime'
import type { Chance } from './chance.ts'
import type { ProcessTime } from './simulated-time.ts'

/** Systems that answer, refuse, fail, answer late or never; they keep in mind what they have answered. */
export interface OutsideWorld {
  /** The way to a system from one process. */
  wayTo(answer: AnswerBy, time: ProcessTime): OutsideSystem
  /** What was answered to an event, by its id; empty where nobody was asked. */
  answersTo(eventId: string): readonly unknown[]
  /** Keeps in mind an answer that comes by another way. */
  note(eventId: string, answer: unknown): void
  /** Events that were answered lately. */
  readonly lately: readonly string[]
  /** Only answers, and at once, from now on or no longer. */
  setWilling(isWilling: boolean): void
  /** Answers that are on their way, and need no time to pass. */
  readonly comingCount: number
}

/** What a system says to an event. */
export type AnswerBy = (recorded: Recorded, chance: Chance) => unknown

const SECOND_MS = 1_000
const LATELY_COUNT = 20

export function outsideWorld(chance: Chance): OutsideWorld {
  const answers = new Map<string, unknown[]>()
  const lately: string[] = []
  let isWilling = false
  let comingCount = 0

  function note(eventId: string, answer: unknown): void {
    const known = answers.get(eventId)
    if (known) known.push(answer)
    else answers.set(eventId, [answer])
    lately.push(eventId)
    if (lately.length > LATELY_COUNT) lately.shift()
  }

  async function turnsPass(): Promise<void> {
    comingCount += 1
    const turnCount = chance.below(6)
    for (let turn = 0; turn < turnCount; turn++) await new Promise((resolve) => setImmediate(resolve))
    comingCount -= 1
  }

  return {
    wayTo: (answerBy, time) => ({
      attemptCountMax: 4,
      retryMs: SECOND_MS,
      async ask(recorded) {
        const how = isWilling ? 0 : chance.below(10)
        if (how >= 4) await turnsPass()
        if (how === 6) await timePasses(time, chance.below(20) * SECOND_MS)
        // Never: the connection is given up after half a minute.
        if (how === 7) await timePasses(time, 30 * SECOND_MS)
        if (how >= 7) throw new Error('the line is dead')
        const answer = answerBy(recorded, chance)
        note(recorded.eventId, answer)
        // The answer was given, and does not arrive.
        if (how === 5) throw new Error('the line was cut')
        return answer
      },
    }),
    answersTo: (eventId) => answers.get(eventId) ?? [],
    note,
    lately,
    setWilling(next) {
      isWilling = next
    },
    get comingCount() {
      return comingCount
    },
  }
}

function timePasses(time: ProcessTime, ms: number): Promise<void> {
  return new Promise((resolve) => time.wakeAt(time.now() + ms + 1, resolve))
}
