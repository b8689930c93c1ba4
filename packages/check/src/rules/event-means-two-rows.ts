import {
  type Expression,
  type Feed,
  type Field,
  feedsOf,
  type ModelIndex,
  rowKeyOrigin,
  type View,
} from '@landfall/model'
import { expressionKey } from '../conditions/expression-key.ts'
import { elementRule } from '../rule.ts'

/** Two lines of a view for one event that find their rows by different things. Told once for each event. */
export const eventMeansTwoRows = elementRule({
  code: 'VIEW-4',
  about: ['view'],
  // The fields of an event include the key of its aggregate, those of a publication the fields of its source.
  reach: 3,
  *find(view, { index }) {
    const { key } = view
    if (!key) return
    for (const feeds of Map.groupBy(feedsOf(index, view), ({ event }) => event.id).values()) {
      if (feeds.length < 2) continue
      const rows = feeds.flatMap((feed) => rowOf(index, view, feed) ?? [])
      const rivals = firstRivals(rows)
      if (rivals) yield { message: messageAbout(view, key, rivals), place: rivals[1].feed.fold.event.place }
    }
  },
})

/** A line of a view and what it finds its row by. */
interface RowOfFold {
  readonly feed: Feed
  readonly by: Expression
  /** Lines with the same text here find the same row. */
  readonly text: string
}

function rowOf(index: ModelIndex, view: View, feed: Feed): RowOfFold | undefined {
  const origin = rowKeyOrigin(index, view, feed.fold)
  const by =
    origin.kind === 'expression'
      ? origin.expression
      : origin.kind === 'event field'
        ? fieldOfEvent(origin.field)
        : undefined
  const text = by && isPlain(by) ? expressionKey(by) : undefined
  return by && text !== undefined ? { feed, by, text } : undefined
}

/** What is worked out otherwise may come to the same, however it is written. */
function isPlain({ kind }: Expression): boolean {
  return ['name', 'member', 'literal', 'text', 'record'].includes(kind)
}

function fieldOfEvent({ name, type, place }: Field): Expression {
  return { kind: 'name', name, scope: 'message', type, place }
}

/** The first two that find different rows, and that surely are taken together. */
function firstRivals(rows: readonly RowOfFold[]): readonly [RowOfFold, RowOfFold] | undefined {
  for (const [number, left] of rows.entries()) {
    const right = rows.slice(number + 1).find((row) => row.text !== left.text && areTakenTogether(left, row))
    if (right) return [left, right]
  }
  return undefined
}

/** Two lines that each have a condition may exclude each other; with one condition both are taken where it holds. */
function areTakenTogether(
  { feed: { fold: left } }: RowOfFold,
  { feed: { fold: right } }: RowOfFold,
): boolean {
  if (!left.guard || !right.guard) return true
  const condition = expressionKey(left.guard)
  return condition !== undefined && condition === expressionKey(right.guard)
}

function messageAbout(view: View, key: Field, [left, right]: readonly [RowOfFold, RowOfFold]): string {
  const { event, fold } = right.feed
  const condition = left.feed.fold.guard ?? fold.guard
  const when = condition ? 'where its condition holds, ' : ''
  return `\`${event.name}\` means two rows of \`${view.name}\`: ${when}one has its \`${key.name}\` from ${inWords(left.by)}, the other from ${inWords(right.by)}. One event changes one row: make two events of it, or a view for each`
}

function inWords(by: Expression): string {
  if (by.kind === 'name') return `\`${by.name}\``
  if (by.kind === 'member' && by.of.kind === 'name') return `\`${by.name}\``
  return by.kind === 'literal' ? `\`${JSON.stringify(by.value)}\`` : 'what its braces work out'
}
