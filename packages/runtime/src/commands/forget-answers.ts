import { createAlarm } from '../due/alarm.ts'
import { draftOf, type Engine } from '../engine.ts'
import { type BackgroundWork, createBackgroundWork } from '../following/background-work.ts'
import type { StoredRecord } from '../store/store.ts'
import type { TimeSource } from '../time-source.ts'
import { settled } from '../writing/work.ts'
import type { Write } from '../writing/writer.ts'

export interface ForgetAnswersParts {
  readonly engine: Engine
  /** Days for which an answer is kept. */
  readonly answerDaysMax: number
  readonly time: TimeSource
  readonly write: Write
}

/** Answers that are removed in one job. */
const PAGE_COUNT = 500

const DAY_MS = 86_400_000

/** There is something to remove at most so often, so that answers go by many and not one by one. */
const REST_MS = 3_600_000

/** Removes the answers of commands that were given long ago, little by little and by the clock. It begins asleep. */
export function createForgetAnswers(parts: ForgetAnswersParts): BackgroundWork {
  const { engine, answerDaysMax, time, write } = parts
  const keptMs = answerDaysMax * DAY_MS
  const alarm = createAlarm(time, () => work.wake())
  const work = createBackgroundWork({ time, step })
  let dueAt = 0

  async function step(): Promise<boolean> {
    if (time.now() < dueAt) return false
    const range = { shelf: 'answer', rankMax: time.now() - keptMs, limit: PAGE_COUNT } as const
    const page = await engine.store.readRecords(range)
    if (page.length > 0) await write(() => settled(remove(engine, page)))
    if (page.length < PAGE_COUNT) await planNext()
    return page.length === PAGE_COUNT
  }

  /** What is answered from now on is kept for as long as any. */
  async function planNext(): Promise<void> {
    const now = time.now()
    const [oldest] = await engine.store.readRecords({ shelf: 'answer', limit: 1 })
    dueAt = Math.max(now + REST_MS, (oldest?.rank ?? now) + keptMs)
    alarm.set(dueAt)
  }

  return {
    wake: work.wake,
    quiet: work.quiet,
    async close() {
      alarm.close()
      await work.close()
    },
  }
}

/** Nobody changes them meanwhile: while an answer is there its command is not done again. */
function remove(engine: Engine, answers: readonly StoredRecord<'answer'>[]): void {
  for (const { scope, key } of answers) draftOf(engine).remove('answer', scope, key)
}
