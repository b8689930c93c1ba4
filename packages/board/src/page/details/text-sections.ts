import type { Aggregate, Element, Event, Hotspot, Place } from '@landfall/model'
import type { DetailItem, DetailRow, DetailSection, TextItem } from './detail-section.ts'
import { bracesItem } from './reaction-sections.ts'
import { clausesOf, type StickyText } from './sticky-text.ts'
import { addClause, removeClause, writeAt, writeExpression } from './write-part.ts'

export function eventSections(event: Event, sticky: StickyText): readonly DetailSection[] {
  const pivotal: DetailItem = {
    kind: 'switch',
    label: 'The story takes a turn here (pivotal)',
    isOn: event.pivotal,
    change: (isOn) => ({ kind: 'set pivotal', element: event.place, pivotal: isOn }),
  }
  const sets = bracesItem(sticky, 'Sets of the state', {
    given: event.sets,
    word: 'sets',
    behind: event.place.end,
  })
  return [
    { title: 'Event', rows: [{ id: 'pivotal', items: [pivotal] }] },
    ...(event.aggregate === undefined
      ? []
      : [{ title: 'What it changes', rows: [{ id: 'sets', items: [sets] }] }]),
  ]
}

/** What holds for the state of an aggregate at all times. */
export function invariantSection({ invariants }: Aggregate, sticky: StickyText): readonly DetailSection[] {
  if (invariants.length === 0) return []
  const rows = invariants.map(({ place }, at) => ({
    id: `always ${at}`,
    items: [
      {
        ...textItem(sticky, `Always ${at + 1}`, place),
        change: (typed: string) => writeExpression(place, typed),
      },
    ],
  }))
  return [{ title: 'Always true', rows }]
}

export function answerSection(hotspot: Hotspot): DetailSection {
  const { place, resolved } = hotspot
  const closed: DetailItem = {
    kind: 'switch',
    label: 'This is settled',
    isOn: resolved !== undefined,
    change: (isOn) => ({ kind: 'set answer', element: place, ...(isOn && { text: resolved ?? '' }) }),
  }
  const answer: DetailItem = {
    kind: 'text',
    label: 'Answer',
    text: resolved ?? '',
    placeholder: 'What was found',
    change(text) {
      if (text.trim() === (resolved ?? '').trim()) return undefined
      return { kind: 'set answer', element: place, text }
    },
  }
  return { title: 'Answer', rows: [{ id: 'answer', items: [closed, answer] }] }
}

/** Clauses that are read as they are written: by their first words, in the order of the text. */
export function writtenClauses(
  sticky: StickyText,
  {
    title,
    words,
    added,
  }: { readonly title: string; readonly words: readonly string[]; readonly added?: string },
): readonly DetailSection[] {
  const clauses = clausesOf(sticky).filter(({ word }) => words.includes(word))
  const rows: DetailRow[] = clauses.map(({ place }, at) => writtenRow(sticky, `${title} ${at + 1}`, place))
  if (added !== undefined) rows.push({ id: `new ${title}`, items: [newClause(sticky, title, added)] })
  return rows.length > 0 ? [{ title, rows }] : []
}

/** Parts that the model has the places of, such as the steps of a scenario. */
export function writtenParts(
  sticky: StickyText,
  {
    title,
    parts,
    added,
  }: {
    readonly title: string
    readonly parts: readonly { readonly place: Place }[]
    readonly added: string
  },
): readonly DetailSection[] {
  const rows = parts.map(({ place }, at) => writtenRow(sticky, `${title} ${at + 1}`, place))
  return [
    {
      title,
      rows: [...rows, { id: `new ${title}`, items: [newClause(sticky, title, added, parts.at(-1))] }],
    },
  ]
}

/** A sticky that is one sentence: all of it, as it is written. */
export function writtenWhole(sticky: StickyText): DetailSection {
  const { kind, place } = sticky.element satisfies Element
  return { title: 'As it is written', rows: [{ id: kind, items: [textItem(sticky, 'Text', place)] }] }
}

function newClause(
  sticky: StickyText,
  title: string,
  placeholder: string,
  behind?: { readonly place: Place },
): DetailItem {
  return {
    kind: 'add',
    label: `New: ${title}`,
    placeholder,
    change: (text) => (text.trim() === '' ? undefined : addClause(sticky, text.trim(), behind)),
  }
}

function writtenRow(sticky: StickyText, label: string, place: Place): DetailRow {
  return {
    id: label,
    items: [
      textItem(sticky, label, place),
      { kind: 'action', label: `Remove ${label}`, caption: 'Remove', change: removeClause(sticky, place) },
    ],
  }
}

function textItem({ text }: StickyText, label: string, place: Place): TextItem {
  return {
    kind: 'text',
    label,
    text: text.slice(place.start, place.end),
    isStormText: true,
    change: (typed) => writeAt(place, typed.trim()),
  }
}
