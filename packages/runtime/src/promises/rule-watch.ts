import type { PromiseRule } from '@landfall/kernel'
import { createAlarm } from '../due/alarm.ts'
import type { Engine } from '../engine.ts'
import { createBackgroundWork } from '../following/background-work.ts'
import { createLogReader } from '../following/log-reader.ts'
import type { Signal } from '../following/signal.ts'
import { NEVER } from '../store/shelf-values.ts'
import type { TimeSource } from '../time-source.ts'
import type { Write } from '../writing/writer.ts'
import { expireDue, firstDeadline } from './expire-due.ts'
import { watchPage } from './watch-page.ts'

/** Rules that go through the log together. */
export interface RuleWatch {
  /** Resolves once all events have been seen and no deadline has come, or the store has to recover first. */
  quiet(): Promise<void>
  /** To be called before the writer is closed. */
  close(): Promise<void>
}

export interface RuleWatchParts {
  readonly committed: Signal
  readonly engine: Engine
  readonly time: TimeSource
  readonly write: Write
}

/** @param from - position behind which one of the rules has not seen the events yet. */
export function createRuleWatch(
  { committed, engine, time, write }: RuleWatchParts,
  { rules, from }: { readonly rules: readonly PromiseRule[]; readonly from: number },
): RuleWatch {
  /** No deadline comes before. 0 as long as nobody has looked. */
  let earliest = 0
  const alarm = createAlarm(time, () => expiring.wake())
  const expiring = createBackgroundWork({ time, step: expire })
  const reader = createLogReader({
    store: engine.store,
    committed,
    time,
    write,
    from,
    *fold(page) {
      note(yield* watchPage(engine, rules, page))
    },
  })

  function note(deadline: number): void {
    earliest = Math.min(earliest, deadline)
    if (deadline < NEVER) alarm.set(deadline)
  }

  async function expire(): Promise<boolean> {
    if (earliest > time.now()) return false
    earliest = NEVER
    try {
      const isDone = await write(() => expireDue(engine, rules, reader.position))
      if (!isDone) await reader.quiet()
      note(await firstDeadline(engine, rules))
    } catch (error) {
      earliest = 0
      throw error
    }
    return true
  }

  expiring.wake()
  return {
    async quiet() {
      await reader.quiet()
      await expiring.quiet()
    },
    async close() {
      alarm.close()
      await reader.close()
      await expiring.close()
    },
  }
}
