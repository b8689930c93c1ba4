import { type Cause, type Recorded, unreachable } from '@landfall/kernel'
import { publishOne } from '../commands/publish.ts'
import { react, reactWith } from '../commands/react.ts'
import { runUntilQuiet } from '../commands/run-commands.ts'
import { planSchedule, reactBySchedule, timeOut } from '../due/fire-due.ts'
import { draftOf, type Engine, parkIn } from '../engine.ts'
import { issueToday } from '../reading/issue-today.ts'
import type { StoredEvent } from '../store/store.ts'
import { foldAgain } from '../views/fold-view.ts'
import { settled, type Work } from '../writing/work.ts'
import type { DeadLetter } from './parked.ts'
import type { ParkedWork } from './parked-work.ts'

/** Does parked work again. If it fails again, or nobody is there to do it, it is parked again, under the same id. */
export function* retryParked(engine: Engine, { id, work }: DeadLetter): Work<void> {
  const cause = 'position' in work ? yield* retryAboutEvent(engine, work) : yield* retryAlone(engine, work)
  if (cause) parkIn(engine, id, { work, cause })
  yield* runUntilQuiet(engine)
}

/** Work about one event of the log. */
type AboutEvent = Extract<ParkedWork, { readonly position: number }>

/** Why the work could not even be begun; undefined where it could: what fails then is parked where it fails. */
type Begun = Work<Pick<Cause, 'message'> | undefined>

function* retryAlone(engine: Engine, work: Exclude<ParkedWork, AboutEvent>): Begun {
  switch (work.kind) {
    case 'command':
      engine.queue.push(issueToday(engine.names, work.issue))
      return undefined
    case 'timeout':
      yield* timeOut(engine, work)
      return undefined
    case 'schedule': {
      const name = engine.names.of('scheduled policy', work.schedule)
      const schedule = engine.index.definitions.schedules.find((each) => each.name === name)
      if (!schedule) return nobody(name)
      const planned = yield* engine.memory.recordOf('schedule', '', name)
      if (!planned) planSchedule(engine, schedule, { after: engine.now(), startedAt: work.dueAt })
      yield* reactBySchedule(engine, schedule, work.dueAt)
      return undefined
    }
    default:
      unreachable(work)
  }
}

function* retryAboutEvent(engine: Engine, work: AboutEvent): Begun {
  const stored = yield* eventAt(engine, work.position)
  if (work.kind === 'state') return yield* readInstanceAgain(engine, stored)
  const recorded = engine.read(stored)
  return recorded.ok ? yield* retryWithEvent(engine, work, recorded.value) : recorded.failure
}

/** Reads the instance of an event anew. */
export function* readAgainAt(engine: Engine, position: number): Work<void> {
  yield* readInstanceAgain(engine, yield* eventAt(engine, position))
}

/** Its event is parked again, if it still cannot be taken. */
function* readInstanceAgain({ index, memory }: Engine, { aggregate, key, version }: StoredEvent): Begun {
  const decider = index.deciderNamed(aggregate)
  if (!decider) return nobody(aggregate)
  yield* memory.readAgain(decider, key, version)
  return undefined
}

function* retryWithEvent(
  engine: Engine,
  work: Exclude<AboutEvent, { readonly kind: 'state' }>,
  recorded: Recorded,
): Begun {
  const { index, names } = engine
  const { type } = recorded.event
  switch (work.kind) {
    case 'reaction': {
      const isMeant = ({
        kind,
        name,
      }: {
        readonly kind: 'policy' | 'process' | 'system'
        readonly name: string
      }) => name === names.of(kind, work.reactor)
      const reactor = index.reactorsTo(type).find(isMeant)
      if (!reactor) return nobody(work.reactor)
      yield* reactWith(engine, reactor, recorded)
      return undefined
    }
    case 'publication': {
      const named = names.of('publication', work.publication)
      const publication = index.publicationsOf(type).find(({ name }) => name === named)
      if (!publication) return nobody(named)
      const published = yield* publishOne(engine, publication, recorded)
      if (published) yield* react(engine, published)
      return undefined
    }
    case 'view': {
      const named = names.of('view', work.view)
      const projection = index.projectionsOf(type).find(({ name }) => name === named)
      if (!projection) return nobody(named)
      yield* foldAgain(engine, { projection, generation: work.generation ?? 0 }, recorded)
      return undefined
    }
    case 'call':
      askAnew(engine, names.of('system', work.system), recorded)
      return undefined
    default:
      unreachable(work)
  }
}

function askAnew(engine: Engine, system: string, { eventId, position }: Recorded): void {
  const now = engine.now()
  draftOf(engine).put('call', {
    scope: system,
    key: eventId,
    rank: now,
    value: { position, attemptCount: 0 },
  })
  engine.due(now)
}

function nobody(name: string): Pick<Cause, 'message'> {
  return { message: `${name} is no longer there to do this: discard it, or say what ${name} is called now` }
}

function* eventAt({ memory, store }: Engine, position: number): Work<StoredEvent> {
  const [durable] = yield* settled(store.readLog({ afterPosition: position - 1, limit: 1 }))
  const stored = durable ?? memory.draft().events.find((event) => event.position === position)
  if (!stored) throw new Error(`There is no event at position ${position}.`)
  return stored
}
