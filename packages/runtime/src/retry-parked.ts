import type { Recorded } from '@landfall/kernel'
import { unreachable } from '@landfall/kernel'
import { draftOf, type Engine } from './engine.ts'
import { planSchedule, reactBySchedule, timeOut } from './fire-due.ts'
import type { ParkedWork } from './parked-work.ts'
import { publishOne } from './publish.ts'
import { react, reactWith } from './react.ts'
import { foldView } from './record-events.ts'
import { recordedEvent } from './recorded-event.ts'
import { runUntilQuiet } from './run-commands.ts'
import { settled, type Work } from './work.ts'

/** Does parked work again. If it fails again it is parked again, under the same id. */
export function* retryParked(engine: Engine, work: ParkedWork): Work<void> {
  yield* doAgain(engine, work)
  yield* runUntilQuiet(engine)
}

function* doAgain(engine: Engine, work: ParkedWork): Work<void> {
  const { index } = engine
  switch (work.kind) {
    case 'command':
      engine.queue.push(work.issue)
      return
    case 'reaction': {
      const recorded = yield* eventAt(engine, work.position)
      const reactor = index.reactorsTo(recorded.event.type).find(({ name }) => name === work.reactor)
      if (reactor) yield* reactWith(engine, reactor, recorded)
      return
    }
    case 'publication': {
      const recorded = yield* eventAt(engine, work.position)
      const publication = index
        .publicationsOf(recorded.event.type)
        .find(({ name }) => name === work.publication)
      const published = publication && (yield* publishOne(engine, publication, recorded))
      if (published) yield* react(engine, published)
      return
    }
    case 'view': {
      const recorded = yield* eventAt(engine, work.position)
      const projection = index.projectionsOf(recorded.event.type).find(({ name }) => name === work.view)
      if (projection) yield* foldView(engine, projection, recorded)
      return
    }
    case 'timeout':
      return yield* timeOut(engine, work)
    case 'schedule': {
      const schedule = index.definitions.schedules.find(({ name }) => name === work.schedule)
      if (!schedule) return
      const planned = yield* engine.memory.recordOf('schedule', '', work.schedule)
      if (!planned) planSchedule(engine, schedule, { after: engine.now(), startedAt: work.dueAt })
      return yield* reactBySchedule(engine, schedule, work.dueAt)
    }
    case 'call': {
      const { eventId } = yield* eventAt(engine, work.position)
      const now = engine.now()
      const value = { position: work.position, attemptCount: 0 }
      draftOf(engine).put('call', { scope: work.system, key: eventId, rank: now, value })
      engine.due(now)
      return
    }
    case 'state':
      // The event is folded again when the instance is read again.
      return
    default:
      unreachable(work)
  }
}

function* eventAt({ store }: Engine, position: number): Work<Recorded> {
  const [stored] = yield* settled(store.readLog({ afterPosition: position - 1, limit: 1 }))
  if (!stored) throw new Error(`There is no event at position ${position}.`)
  return recordedEvent(store.logId, stored)
}
