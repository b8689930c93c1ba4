import type { HandledCommand } from '../outcome.ts'
import type { DoesNotSettle } from '../step.ts'
import type { CommandQueue, WaitingCommand } from './command-queue.ts'
import type { Journal } from './journal.ts'
import { tally, tallyText } from './tally.ts'

/** What a run came to. */
export interface Run {
  /** Absent for a run in which no command was waiting. */
  readonly firstOutcome: HandledCommand | undefined
  /** Absent for a run that became quiet. */
  readonly unsettled: DoesNotSettle | undefined
}

/** Handles what waits in the queue, and all that follows from it, until the queue is empty or the limit reached. */
export function runUntilQuiet({
  commandCountMax,
  handle,
  journal,
  queue,
}: {
  readonly commandCountMax: number
  readonly handle: (waiting: WaitingCommand) => HandledCommand
  readonly journal: Journal
  readonly queue: CommandQueue
}): Run {
  let firstOutcome: HandledCommand | undefined
  for (let commandCount = 0; commandCount < commandCountMax; commandCount += 1) {
    const waiting = queue.take()
    if (waiting === undefined) break
    const outcome = handle(waiting)
    firstOutcome ??= outcome
  }
  const unsettled = queue.waitingCount === 0 ? undefined : stop({ commandCountMax, journal, queue })
  queue.clear()
  return { firstOutcome, unsettled }
}

function stop({
  commandCountMax,
  journal,
  queue,
}: {
  readonly commandCountMax: number
  readonly journal: Journal
  readonly queue: CommandQueue
}): DoesNotSettle {
  const droppedCount = queue.waitingCount
  const repeats = tally(queue.takenTypes())
  const unsettled: DoesNotSettle = {
    kind: 'does not settle',
    message:
      `After ${commandCountMax} commands in one run, ${droppedCount} more were waiting; they are dropped. ` +
      `Most often came ${tallyText(repeats)}. ` +
      'Look for a policy or process whose command leads to the event that it listens to.',
    repeats,
    droppedCount,
  }
  journal.record(unsettled, queue.take()?.causeId)
  return unsettled
}
