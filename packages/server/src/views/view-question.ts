import { type ViewFilter, viewFilters } from '@landfall/document'
import { nearestName } from '@landfall/language'
import { qualifiedName, type Type, type View, withoutOptional } from '@landfall/model'
import type { Comparable, FieldOrder, RowFilter, RowQuery, RowSort } from '@landfall/runtime'
import type { ValueReader } from '../wire/read-values.ts'
import type { WrongField } from '../wire/wrong-field.ts'
import { readCursor } from './cursor.ts'
import { positionIn } from './position-in.ts'

/** What somebody asks of a view. */
interface ViewQuestion {
  readonly query: RowQuery
  readonly afterPosition: number
}

export type ReadQuestion =
  | { readonly kind: 'read'; readonly question: ViewQuestion }
  | { readonly kind: 'wrong'; readonly wrong: readonly WrongField[] }

const LIMIT_DEFAULT = 100
const LIMIT_MAX = 1_000

/** A parameter that was given, taken apart. */
type Part =
  | { readonly kind: 'filter'; readonly filter: RowFilter }
  | { readonly kind: 'sort'; readonly sort: RowSort }
  | { readonly kind: 'limit'; readonly limit: number }
  | { readonly kind: 'after'; readonly position: number }
  | { readonly kind: 'cursor'; readonly text: string }
  | { readonly kind: 'wrong'; readonly detail: string }

/** Reads what stands behind `?`. */
export function readViewQuestion(view: View, params: URLSearchParams, reader: ValueReader): ReadQuestion {
  const filters = viewFilters(view)
  const parts = [...params].map(([name, text]) => ({ name, part: readPart(filters, { name, text }, reader) }))
  const twice = parts.filter(({ name }, at) => parts.findIndex((other) => other.name === name) < at)
  const wrong = [
    ...parts.flatMap(({ name, part }) =>
      part.kind === 'wrong' ? [{ field: shortened(name), detail: part.detail }] : [],
    ),
    ...twice.map(({ name }) => ({ field: shortened(name), detail: 'is given twice: give it once' })),
  ]
  if (wrong.length > 0) return { kind: 'wrong', wrong: wrong.slice(0, 20) }
  const query = queryOf(
    view,
    parts.map(({ part }) => part),
  )
  const cursor = parts.flatMap(({ part }) => (part.kind === 'cursor' ? [part.text] : []))[0]
  const afterPosition = parts.flatMap(({ part }) => (part.kind === 'after' ? [part.position] : []))[0] ?? 0
  if (cursor === undefined) return { kind: 'read', question: { query, afterPosition } }
  const after = readCursor(cursor, query)
  if (after) return { kind: 'read', question: { query: { ...query, after }, afterPosition } }
  const detail = 'belongs to another question: take the `next` of a page with the same filters and order'
  return { kind: 'wrong', wrong: [{ field: 'cursor', detail }] }
}

function queryOf(view: View, parts: readonly Part[]): RowQuery {
  const sort = parts.flatMap((part) => (part.kind === 'sort' ? [part.sort] : []))[0]
  const limit = parts.flatMap((part) => (part.kind === 'limit' ? [part.limit] : []))[0] ?? LIMIT_DEFAULT
  return {
    view: qualifiedName(view),
    filters: parts.flatMap((part) => (part.kind === 'filter' ? [part.filter] : [])),
    limit,
    ...(sort && { sort }),
  }
}

function readPart(
  filters: readonly ViewFilter[],
  { name, text }: { readonly name: string; readonly text: string },
  reader: ValueReader,
): Part {
  switch (name) {
    case 'after': {
      const position = positionIn(text)
      return position === undefined ? wrong('expected a position, such as 12') : { kind: 'after', position }
    }
    case 'limit': {
      const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0
      return limit >= 1 && limit <= LIMIT_MAX
        ? { kind: 'limit', limit }
        : wrong(`expected a whole number from 1 to ${LIMIT_MAX}`)
    }
    case 'cursor':
      return { kind: 'cursor', text }
    case 'sort':
      return readSort(filters, text)
    default:
      return readFilter(filters, { name, text }, reader)
  }
}

function readSort(filters: readonly ViewFilter[], text: string): Part {
  const descending = text.startsWith('-')
  const wanted = descending ? text.slice(1) : text
  const ordered = filters.filter(({ isOrdered }) => isOrdered).map(({ field }) => field)
  const field = ordered.find(({ name }) => name === wanted)
  if (field) {
    return { kind: 'sort', sort: { field: field.name, descending, order: orderOf(field.type) } }
  }
  const names = ordered.map(({ name }) => name)
  return wrong(names.length === 0 ? 'nothing here has an order' : `expected one of ${names.join(', ')}`)
}

function readFilter(
  filters: readonly ViewFilter[],
  { name, text }: { readonly name: string; readonly text: string },
  reader: ValueReader,
): Part {
  for (const { field, parameter, isOrdered } of filters) {
    const end = name === parameter ? 'equals' : isOrdered ? rangeEnd(field.name, name) : undefined
    if (end === undefined) continue
    const { value, wrong: found } = reader.text(field, text, name)
    if (found[0]) return wrong(found[0].detail)
    if (!isComparable(value)) return wrong('cannot be compared')
    const compared = { field: field.name, order: orderOf(field.type) }
    return { kind: 'filter', filter: conditionOf(compared, end, value) }
  }
  const known = filters.map(({ parameter }) => parameter)
  const meant = nearestName(name, [...known, 'after', 'limit', 'cursor', 'sort'])
  return wrong(meant === undefined ? 'is not known here' : `is not known here: did you mean \`${meant}\`?`)
}

type End = 'equals' | 'from' | 'to'

function rangeEnd(field: string, name: string): End | undefined {
  return name === `${field}.from` ? 'from' : name === `${field}.to` ? 'to' : undefined
}

function conditionOf(
  compared: { readonly field: string; readonly order: FieldOrder },
  end: End,
  value: Comparable,
): RowFilter {
  switch (end) {
    case 'equals':
      return { ...compared, equals: value }
    case 'from':
      return { ...compared, from: value }
    case 'to':
      return { ...compared, to: value }
  }
}

function orderOf(type: Type): FieldOrder {
  const plain = withoutOptional(type)
  return plain.kind === 'basic' && plain.name === 'Decimal' ? 'decimal' : 'plain'
}

function isComparable(value: unknown): value is Comparable {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function wrong(detail: string): Part {
  return { kind: 'wrong', detail }
}

function shortened(name: string): string {
  return name.slice(0, 80).toWellFormed()
}
