import type { Renaming } from '@landfall/kernel'
import { draftOf, type Engine } from '../engine.ts'
import type { ViewRecord } from '../store/shelf-values.ts'
import type { NameChange, Shelf, Store, StoredRecord } from '../store/store.ts'
import { rowScope } from '../views/row-scope.ts'
import { settled, type Work } from '../writing/work.ts'
import type { Write } from '../writing/writer.ts'

/** Records read at once. */
const PAGE_COUNT = 500

/**
 * Lets what was stored under earlier names be found under those of today: streams, and records beside the log. To be
 * done before anything else is read. It may be stopped half-way, and is then gone on with the next time. What lies
 * there under the new name already stays as it is.
 *
 * @returns in words, what could not be taken over, and stays under its old name.
 */
export async function renameStored(engine: Engine, write: Write): Promise<readonly string[]> {
  const { names, store } = engine
  if (names.renamings.length === 0) return []
  await write(() => prepare(engine))
  const { changes, inTheWay } = await planChanges(engine)
  const left = changes.length > 0 ? await store.rename(changes) : []
  const told = [...inTheWay, ...left].map(
    ({ from, to }) =>
      `Some of what was stored as ${from} stays under that name: ${to} has its own in the same place already`,
  )
  return [...new Set(told)]
}

/** A schedule is found by a name that is its key, and not its scope. */
function* prepare(engine: Engine): Work<void> {
  for (const { kind, from, to } of engine.names.renamings) {
    if (kind === 'scheduled policy') yield* renameSchedule(engine, { from, to })
    if (kind === 'aggregate' || kind === 'publication') yield* removeSnapshots(engine, from)
  }
}

function* renameSchedule(engine: Engine, { from, to }: Pick<Renaming, 'from' | 'to'>): Work<void> {
  const old = yield* engine.memory.recordOf('schedule', '', from)
  if (!old || (yield* engine.memory.recordOf('schedule', '', to))) return
  draftOf(engine).remove('schedule', '', from)
  draftOf(engine).put('schedule', { ...old, key: to })
}

/**
 * Which streams find a namesake is for the store to see, and a state must never lie beside the stream of another: so
 * states are not taken along. They are made anew from the streams.
 */
function* removeSnapshots(engine: Engine, scope: string): Work<void> {
  for (let after: StoredRecord | undefined, isMore = true; isMore; ) {
    const range = { shelf: 'snapshot', scope, limit: PAGE_COUNT, ...(after && { after }) } as const
    const page: readonly StoredRecord[] = yield* settled(engine.store.readRecords(range))
    for (const { key } of page) draftOf(engine).remove('snapshot', scope, key)
    after = page.at(-1)
    isMore = page.length === PAGE_COUNT
  }
}

interface Planned {
  readonly changes: readonly NameChange[]
  /** What has something in its way as a whole. */
  readonly inTheWay: readonly NameChange[]
}

/** Of streams and most records, those that find no namesake are renamed. The rows of a view belong together. */
async function planChanges({ names, store }: Engine): Promise<Planned> {
  const changes: NameChange[] = []
  const inTheWay: NameChange[] = []
  for (const { kind, from, to } of names.renamings) {
    if (kind !== 'view') changes.push(...PLACES[kind].map((of) => ({ of, from, to })))
    else {
      const ofView = await changesOfView(store, { from, to })
      if (!(await holdsAny(store, ofView, 'from'))) continue
      const isFree = changes.every((planned) => planned.of !== 'view' || planned.to !== to)
      if (isFree && !(await holdsAny(store, ofView, 'to'))) changes.push(...ofView)
      else inTheWay.push({ of: 'view', from, to })
    }
  }
  return { changes, inTheWay }
}

/** Where something lies under the names of each kind; not so far as it is found by a key, or within values. */
const PLACES: Readonly<Record<Exclude<Renaming['kind'], 'view'>, readonly NameChange['of'][]>> = {
  aggregate: ['stream', 'broken'],
  publication: ['stream'],
  process: ['process'],
  system: ['call'],
  command: [],
  policy: [],
  'scheduled policy': [],
}

async function changesOfView(
  store: Store,
  { from, to }: Pick<Renaming, 'from' | 'to'>,
): Promise<readonly RecordNameChange[]> {
  const record = await store.readRecord('view', from, '')
  const generations = record ? generationsOf(record.value) : [0]
  const rows = generations.map(
    (each) => ({ of: 'row', from: rowScope(from, each), to: rowScope(to, each) }) as const,
  )
  return [{ of: 'view', from, to }, ...rows]
}

interface RecordNameChange extends NameChange {
  readonly of: Shelf
}

function generationsOf({ generation, rebuild, abandoned = [] }: ViewRecord): readonly number[] {
  return [...new Set([generation, ...(rebuild ? [rebuild.generation] : []), ...abandoned])]
}

async function holdsAny(
  store: Store,
  changes: readonly RecordNameChange[],
  side: 'from' | 'to',
): Promise<boolean> {
  for (const { of, [side]: scope } of changes) {
    const found = await store.readRecords({ shelf: of, scope, limit: 1 })
    if (found.length > 0) return true
  }
  return false
}
