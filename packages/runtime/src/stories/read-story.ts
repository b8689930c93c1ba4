import type { EpochMs, Recorded } from '@landfall/kernel'
import type { Issue } from '../commands/issue.ts'
import type { Engine } from '../engine.ts'
import type { DeadLetter } from '../parked/parked.ts'
import { issueToday } from '../reading/issue-today.ts'
import { readOrAsStored } from '../reading/read-event.ts'
import { NEVER } from '../store/shelf-values.ts'
import type { Shelf, StoredRecord } from '../store/store.ts'

/** A command that has not been handled yet. */
interface WaitingCommand {
  readonly issue: Issue
  /** Absent for one whose turn it is. */
  readonly dueAt?: EpochMs
}

/** A process that will give up waiting. */
interface WaitingTimeout {
  readonly process: string
  readonly key: string
  readonly dueAt: EpochMs
}

interface OpenQuestion {
  readonly eventId: string
  readonly system: string
  readonly askAt?: EpochMs
  readonly attemptCount: number
}

/** All that belongs to one story, as it lies in the store. */
export interface StoryParts {
  readonly correlationId: string
  /** In the order of the log. */
  readonly events: readonly Recorded[]
  readonly commands: readonly WaitingCommand[]
  readonly timeouts: readonly WaitingTimeout[]
  readonly questions: readonly OpenQuestion[]
  readonly letters: readonly DeadLetter[]
  /** There are more events than these. */
  readonly isCut: boolean
}

/** Events that are told of one story: the first ones. */
const EVENT_COUNT_MAX = 10_000

/** Dead letters that are told of one story. */
const LETTER_COUNT_MAX = 1_000

/** Records read at once. */
const PAGE_COUNT = 1_000

/** Reads a story from the log and the shelves, bit by bit: others are served meanwhile. */
export async function readStory(engine: Engine, correlationId: string): Promise<StoryParts> {
  const { store, names } = engine
  // What waits comes first: when it is handled in between, its events are seen, and are told in its place.
  const commands: WaitingCommand[] = []
  const timeouts: WaitingTimeout[] = []
  for await (const { rank: dueAt, value } of recordsOn(engine, 'timer')) {
    if (value.kind === 'command') {
      if (value.issue.correlationId === correlationId)
        commands.push({ issue: issueToday(names, value.issue), dueAt })
    } else if (value.correlationId === correlationId)
      timeouts.push({ process: names.of('process', value.process), key: value.key, dueAt })
  }
  for await (const { value } of recordsOn(engine, 'waiting'))
    if (value.correlationId === correlationId) commands.push({ issue: issueToday(names, value) })
  const stored = await store.readLog({ afterPosition: 0, limit: EVENT_COUNT_MAX + 1, correlationId })
  const events = stored.slice(0, EVENT_COUNT_MAX).map((each) => readOrAsStored(engine, each))
  const questions = await questionsOf(engine, events)
  const letters = await lettersOf(engine, correlationId, events)
  const isCut = stored.length > EVENT_COUNT_MAX || letters.length >= LETTER_COUNT_MAX
  return { correlationId, events, commands, timeouts, questions, letters, isCut }
}

async function questionsOf(
  { store, index }: Engine,
  events: readonly Recorded[],
): Promise<readonly OpenQuestion[]> {
  const questions: OpenQuestion[] = []
  for (const { event, eventId } of events) {
    const systems = index.reactorsTo(event.type).filter(({ kind }) => kind === 'system')
    for (const system of new Set(systems.map(({ name }) => name))) {
      const call = await store.readRecord('call', system, eventId)
      if (!call) continue
      const askAt = call.rank === NEVER ? {} : { askAt: call.rank }
      questions.push({ eventId, system, ...askAt, attemptCount: call.value.attemptCount })
    }
  }
  return questions
}

async function lettersOf(
  engine: Engine,
  correlationId: string,
  events: readonly Recorded[],
): Promise<readonly DeadLetter[]> {
  const positions = new Set(events.map(({ position }) => position))
  const letters: DeadLetter[] = []
  for await (const { key, rank, value } of recordsOn(engine, 'parked')) {
    const { work } = value
    const isPartOfIt =
      'position' in work
        ? positions.has(work.position)
        : work.kind === 'command'
          ? work.issue.correlationId === correlationId
          : work.kind === 'timeout' && work.correlationId === correlationId
    if (isPartOfIt) letters.push({ id: key, parkedAt: rank, ...value })
    if (letters.length >= LETTER_COUNT_MAX) break
  }
  return letters
}

async function* recordsOn<S extends Shelf>({ store }: Engine, shelf: S): AsyncGenerator<StoredRecord<S>> {
  let after: StoredRecord<S> | undefined
  for (let isMore = true; isMore; ) {
    const page = await store.readRecords({ shelf, limit: PAGE_COUNT, ...(after && { after }) })
    yield* page
    after = page.at(-1)
    isMore = page.length === PAGE_COUNT
    if (isMore) await nextTurn()
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
