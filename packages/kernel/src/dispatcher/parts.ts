import { type VirtualClock, virtualClock } from '../clock.ts'
import type { Ports, ReactionPorts } from '../definitions.ts'
import type { DispatcherOptions } from '../dispatcher-options.ts'
import { countingIds } from '../ids.ts'
import { type Agenda, createAgenda } from './agenda.ts'
import { type Calls, createCalls } from './calls.ts'
import { commandHandler } from './command-handler.ts'
import { type CommandQueue, commandQueue } from './command-queue.ts'
import { indexDefinitions } from './definition-index.ts'
import { type EventLog, eventLog } from './event-log.ts'
import { createJournal, type Journal } from './journal.ts'
import { type ProcessInstances, processInstances } from './process-instance.ts'
import { createProcesses } from './processes.ts'
import { createPublisher, type Publisher } from './publisher.ts'
import { createReactors, type Reactors } from './reactors.ts'
import { type Run, runUntilQuiet } from './run-until-quiet.ts'
import { createSchedules } from './schedules.ts'
import { createTimekeeper, type Timekeeper } from './timekeeper.ts'
import { type ViewStore, viewStore } from './view-store.ts'

/** What a dispatcher is made of. */
export interface DispatcherParts {
  readonly agenda: Agenda
  readonly calls: Calls
  readonly clock: VirtualClock
  readonly instances: ProcessInstances
  readonly journal: Journal
  readonly log: EventLog
  readonly publisher: Publisher
  readonly queue: CommandQueue
  readonly reactors: Reactors
  readonly timekeeper: Timekeeper
  readonly views: ViewStore
  /** Handles what waits in the queue, and all that follows from it. */
  run(): Run
}

export function dispatcherParts(options: DispatcherOptions): DispatcherParts {
  const { definitions, clock = virtualClock(), ids = countingIds(), onStep } = options
  const commandCountMax = limit('commandCountMax', options.commandCountMax ?? 10_000)
  const firingCountMax = limit('firingCountMax', options.firingCountMax ?? 100_000)
  const index = indexDefinitions(definitions)
  const journal = createJournal({ clock, onStep })
  const log = eventLog({ clock, index, journal })
  const views = viewStore({ index, journal })
  const agenda = createAgenda()
  const queue = commandQueue({ agenda, clock, journal })
  const decisionPorts = (): Ports => ({ now: clock.now(), newId: () => ids.newId() })
  const ports = (): ReactionPorts => ({ ...decisionPorts(), rows: (view) => rowsOf(views, view) })
  const calls = createCalls({ clock, index, journal, queue })
  const instances = processInstances(index)
  const processes = createProcesses({ agenda, instances, journal, ports, queue })
  const reactors = createReactors({ calls, index, journal, ports, processes, queue })
  const publisher = createPublisher({ index, journal, log, views })
  const { react } = reactors
  const handle = commandHandler({ index, journal, log, ports: decisionPorts, publisher, react, views })
  const run = () => runUntilQuiet({ commandCountMax, handle, journal, queue })
  const settle = () => run().unsettled
  const schedules = createSchedules({
    agenda,
    clock,
    journal,
    ports,
    queue,
    schedules: definitions.schedules,
  })
  const timekeeper = createTimekeeper({
    agenda,
    clock,
    firingCountMax,
    journal,
    processes,
    queue,
    schedules,
    settle,
  })
  return { agenda, calls, clock, instances, journal, log, publisher, queue, reactors, run, timekeeper, views }
}

/** The rows themselves, and not a copy: they are read within one reaction, during which no view changes. */
function rowsOf(views: ViewStore, view: string): Iterable<unknown> {
  const rows = views.rowsOf(view)
  return { [Symbol.iterator]: () => rows.values() }
}

function limit(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 1) return value
  throw new RangeError(`${name} is a whole number of at least 1, and ${value} is not.`)
}
