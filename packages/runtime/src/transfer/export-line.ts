import { fail, ok, type Result } from '@landfall/kernel'
import type { Shelf, StoredEvent, StoredRecord } from '../store/store.ts'

/** Version of the lines below. */
const EXPORT_FORMAT = 1

/** The first line: of which log the others are. */
export interface ExportHeader {
  readonly logId: string
  readonly lastPosition: number
}

export type ExportedRecord = StoredRecord & { readonly shelf: Shelf }

/** A line behind the first. */
export type ExportLine =
  | { readonly kind: 'event'; readonly event: StoredEvent }
  | { readonly kind: 'record'; readonly record: ExportedRecord }
  /** The last line: how many there were before it. */
  | { readonly kind: 'end'; readonly eventCount: number; readonly recordCount: number }

/** Whether what lies on a shelf is exported. The others hold what is folded from the log, and are folded anew. */
const IS_EXPORTED: Readonly<Record<Shelf, boolean>> = {
  row: false,
  view: false,
  process: true,
  timer: true,
  schedule: true,
  call: true,
  waiting: true,
  parked: true,
  answer: true,
  snapshot: false,
  rule: true,
  watch: true,
  broken: true,
  discarded: true,
}

const SHELVES: readonly string[] = Object.keys(IS_EXPORTED)

export const EXPORTED_SHELVES: readonly Shelf[] = SHELVES.filter(isShelf).filter(
  (shelf) => IS_EXPORTED[shelf],
)

export function headerText({ logId, lastPosition }: ExportHeader): string {
  return JSON.stringify({ landfall: 'log', format: EXPORT_FORMAT, logId, lastPosition })
}

export function lineText(line: ExportLine): string {
  switch (line.kind) {
    case 'event': {
      const { position, aggregate, key, version, at, causationId, correlationId, event } = line.event
      return JSON.stringify({ position, aggregate, key, version, at, causationId, correlationId, event })
    }
    case 'record': {
      const { shelf, scope, key, rank, value } = line.record
      return JSON.stringify({ shelf, scope, key, rank, value })
    }
    case 'end':
      return JSON.stringify({ end: true, eventCount: line.eventCount, recordCount: line.recordCount })
  }
}

/** The first line of an export, from which a store of its log can be made; or what is wrong with it, in words. */
export function parseExportHeader(text: string): Result<ExportHeader, string> {
  const { landfall, format, logId, lastPosition } = parsedObject(text) ?? {}
  if (landfall !== 'log') return fail('this is no export of a log: its first line should say so')
  if (format !== EXPORT_FORMAT)
    return fail(`it was exported by a newer version of Landfall (format ${String(format)}). Use that version`)
  if (!isKey(logId) || logId === '' || !isCount(lastPosition))
    return fail('the first line should say which log it is, and how long')
  return ok({ logId, lastPosition })
}

/** A line behind the first, or what is wrong with it, in words. */
export function parseExportLine(text: string): Result<ExportLine, string> {
  const json = parsedObject(text)
  if (!json) return fail('this is not a line of JSON. The file may have been cut off; export it again')
  if ('end' in json) return parseEnd(json)
  return 'shelf' in json ? parseRecord(json) : parseEvent(json)
}

function parseEnd({ eventCount, recordCount }: Fields): Result<ExportLine, string> {
  if (!isCount(eventCount) || !isCount(recordCount))
    return fail('the last line should say how many events and records there are')
  return ok({ kind: 'end', eventCount, recordCount })
}

function parseRecord({ shelf, scope, key, rank, value }: Fields): Result<ExportLine, string> {
  const record = { shelf, scope, key, rank, value }
  return isRecord(record)
    ? ok({ kind: 'record', record })
    : fail('a record should have a shelf that is exported, a scope, a key, a rank and a value')
}

function parseEvent(json: Fields): Result<ExportLine, string> {
  const { position, aggregate, key, version, at, causationId, correlationId, event } = json
  const stored = { position, aggregate, key, version, at, causationId, correlationId, event }
  return isEvent(stored)
    ? ok({ kind: 'event', event: stored })
    : fail(
        'an event should have a position, an aggregate, a key, a version, a moment, a cause, a story, and itself with its type',
      )
}

type Fields = Readonly<Record<string, unknown>>

function parsedObject(text: string): Fields | undefined {
  try {
    const json: unknown = JSON.parse(text)
    return isObject(json) ? json : undefined
  } catch {
    return undefined
  }
}

function isEvent(fields: Fields): fields is Fields & StoredEvent {
  const { position, aggregate, key, version, at, causationId, correlationId, event } = fields
  return (
    isCount(position) &&
    isKey(aggregate) &&
    isKey(key) &&
    isCount(version) &&
    typeof at === 'number' &&
    typeof causationId === 'string' &&
    typeof correlationId === 'string' &&
    isObject(event) &&
    typeof event.type === 'string'
  )
}

function isRecord(fields: Fields): fields is Fields & ExportedRecord {
  const { shelf, scope, key, rank, value } = fields
  return (
    typeof shelf === 'string' &&
    isShelf(shelf) &&
    IS_EXPORTED[shelf] &&
    isKey(scope) &&
    isKey(key) &&
    typeof rank === 'number' &&
    value !== undefined
  )
}

function isShelf(name: string): name is Shelf {
  return SHELVES.includes(name)
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed()
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
