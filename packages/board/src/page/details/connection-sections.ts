import {
  type Connection,
  connectionsFrom,
  connectionsTo,
  type Element,
  type ElementId,
  type ElementKind,
  elementOf,
  type ModelIndex,
} from '@landfall/model'
import { CONNECTION_WORDS } from './connection-words.ts'
import type { ChoiceItem, DetailItem, DetailRow, DetailSection } from './detail-section.ts'
import { elementName } from './element-name.ts'
import { said } from './head-section.ts'

/** What an element is connected with, in words that lead to the other; and the scenarios that play it. */
export function connectionSections(index: ModelIndex, element: Element): readonly DetailSection[] {
  const onward = connectionsFrom(element).map((connection) => onwardRow(index, connection))
  const toMe = connectionsTo(index, element)
  const back = toMe.filter(({ kind }) => kind !== 'plays').map(backRow)
  const plays = toMe.filter(({ kind }) => kind === 'plays').map(backRow)
  const rows = [...uniqueRows([...onward, ...back]), ...newRows(index, element)]
  return [
    ...(rows.length > 0 ? [{ title: 'Connections', rows }] : []),
    ...(plays.length > 0 ? [{ title: 'Scenarios that play it', rows: uniqueRows(plays) }] : []),
  ]
}

function onwardRow(index: ModelIndex, connection: Connection): DetailRow {
  const { onward } = CONNECTION_WORDS[connection.kind]
  const target = elementOf(index, connection.reference.target)
  if (!target)
    return { id: `${onward} ${connection.reference.text}`, items: [said(onward, connection.reference.text)] }
  return connectedRow(connection, { words: onward, other: target, target })
}

function backRow(connection: Connection): DetailRow {
  const { back } = CONNECTION_WORDS[connection.kind]
  return connectedRow(connection, { words: back, other: connection.source, target: undefined })
}

function connectedRow(
  { kind, source, reference }: Connection,
  {
    words,
    other,
    target,
  }: { readonly words: string; readonly other: Element; readonly target: Element | undefined },
): DetailRow {
  const { drawn } = CONNECTION_WORDS[kind]
  const to = target?.id ?? reference.target
  const ends = drawn === 'onward' ? { from: source.id, to } : { from: to, to: source.id }
  const cut: readonly DetailItem[] =
    drawn && ends.from !== undefined && ends.to !== undefined
      ? [
          {
            kind: 'action',
            label: `Remove: ${words} ${elementName(other)}`,
            caption: 'Remove',
            change: { kind: 'disconnect', from: ends.from, to: ends.to },
          },
        ]
      : []
  return {
    id: `${words} ${other.id}`,
    items: [{ kind: 'link', label: elementName(other), to: other.id, words }, ...cut],
  }
}

function uniqueRows(rows: readonly DetailRow[]): readonly DetailRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

interface NewConnection {
  readonly label: string
  readonly kinds: readonly ElementKind[]
  readonly drawn: 'onward' | 'back'
}

const NEW: Partial<Readonly<Record<ElementKind, readonly NewConnection[]>>> = {
  command: [
    { label: 'Is given by', kinds: ['actor'], drawn: 'back' },
    { label: 'Records', kinds: ['event'], drawn: 'onward' },
  ],
  event: [{ label: 'Is recorded by', kinds: ['command'], drawn: 'back' }],
  policy: [
    { label: 'Reacts to', kinds: ['event', 'publication'], drawn: 'back' },
    { label: 'Goes through', kinds: ['view'], drawn: 'back' },
    { label: 'Sends', kinds: ['command'], drawn: 'onward' },
  ],
  process: [
    { label: 'Follows', kinds: ['event', 'publication'], drawn: 'back' },
    { label: 'Sends', kinds: ['command'], drawn: 'onward' },
    { label: 'Ends on', kinds: ['event', 'publication'], drawn: 'onward' },
  ],
  view: [
    { label: 'Is for', kinds: ['actor'], drawn: 'onward' },
    { label: 'Is fed by', kinds: ['event', 'publication'], drawn: 'back' },
  ],
  system: [
    { label: 'Hears of', kinds: ['event', 'publication'], drawn: 'back' },
    { label: 'May answer with', kinds: ['event'], drawn: 'onward' },
    { label: 'May send', kinds: ['command'], drawn: 'onward' },
    { label: 'Looks at', kinds: ['view'], drawn: 'back' },
  ],
  screen: [
    { label: 'Is for', kinds: ['actor'], drawn: 'onward' },
    { label: 'Shows', kinds: ['view'], drawn: 'back' },
    { label: 'Offers', kinds: ['command'], drawn: 'onward' },
  ],
  actor: [{ label: 'Gives', kinds: ['command'], drawn: 'onward' }],
  hotspot: [
    {
      label: 'Is about',
      kinds: ['event', 'command', 'policy', 'view', 'aggregate', 'system'],
      drawn: 'onward',
    },
  ],
  opportunity: [
    {
      label: 'Is about',
      kinds: ['event', 'command', 'policy', 'view', 'aggregate', 'system'],
      drawn: 'onward',
    },
  ],
}

/** Choices of what else to connect it with. */
function newRows(index: ModelIndex, element: Element): readonly DetailRow[] {
  const items = (NEW[element.kind] ?? []).map(({ label, kinds, drawn }): ChoiceItem => {
    const others = index.model.elements.filter(({ kind, id }) => kinds.includes(kind) && id !== element.id)
    return {
      kind: 'choice',
      label,
      value: '',
      options: [{ value: '', title: '…' }, ...others.map(asOption)],
      change: (other) => (other === '' ? undefined : connection(element.id, other, drawn)),
    }
  })
  return items.map((item) => ({ id: `new ${item.label}`, items: [item] }))
}

function asOption(element: Element): { readonly value: ElementId; readonly title: string } {
  const context = element.context === undefined ? '' : ` (${element.context})`
  return { value: element.id, title: `${elementName(element)}${context}` }
}

function connection(id: ElementId, other: ElementId, drawn: 'onward' | 'back') {
  return drawn === 'onward'
    ? ({ kind: 'connect', from: id, to: other } as const)
    : ({ kind: 'connect', from: other, to: id } as const)
}
