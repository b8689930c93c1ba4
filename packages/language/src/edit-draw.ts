import type { Element, ElementKind } from '@landfall/model'
import fc from 'fast-check'
import type { Destination, StormEdit } from './edit-request.ts'
import type { Storm } from './read-storm.ts'

/** Numbers that an edit is drawn by, for tests: the same numbers give the same edit of the same storm. */
export const arbitraryTape: fc.Arbitrary<number[]> = fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 })

/** An edit that a person might make; undefined where the storm has nothing that it could be made to. */
export function drawEdit(storm: Storm, numbers: readonly number[]): StormEdit | undefined {
  const tape = new Tape(numbers)
  return tape.pick(DRAWS)?.(storm, tape)
}

/** Is used up number by number; ends with zeros. */
class Tape {
  private at = 0
  private readonly numbers: readonly number[]

  constructor(numbers: readonly number[]) {
    this.numbers = numbers
  }

  below(limit: number): number {
    return (this.numbers[this.at++] ?? 0) % Math.max(limit, 1)
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)]
  }

  isOdd(): boolean {
    return this.below(2) === 1
  }
}

type Draw = (storm: Storm, tape: Tape) => StormEdit | undefined

const ADDED = [
  'event',
  'command',
  'policy',
  'view',
  'actor',
  'system',
  'screen',
  'process',
  'aggregate',
  'context',
  'enum',
  'value',
  'publication',
] as const

const PHRASES = [
  'Box packed',
  'Ship It',
  'Überweisung',
  "What's new?",
  'SMS sent',
  'Step 2 done',
  'Payer',
  'x',
  'on',
  'Order-Placed',
]

function nameFor({ model }: Storm, tape: Tape): string {
  const other = tape.pick(model.elements)
  if (tape.below(4) === 0 && other && 'name' in other) return other.name
  return `${tape.pick(PHRASES)}${tape.isOdd() ? '' : ` ${tape.below(50)}`}`
}

function destinationFor({ model }: Storm, tape: Tape): Destination {
  const address = tape.pick(model.elements)?.id ?? ''
  const frames = model.elements.filter(({ kind }) => kind === 'context' || kind === 'aggregate')
  switch (tape.below(4)) {
    case 0:
      return {}
    case 1:
      return { after: address }
    case 2:
      return { before: address }
    default:
      return frames.length > 0 ? { in: tape.pick(frames)?.id ?? '' } : {}
  }
}

const addNamed: Draw = (storm, tape) => {
  const kind = tape.pick(ADDED) ?? 'event'
  return { kind: 'add', element: { kind, name: nameFor(storm, tape) }, ...destinationFor(storm, tape) }
}

const addNote: Draw = (storm, tape) => {
  const on = tape.pick(storm.model.elements)
  const kind = tape.isOdd() ? 'hotspot' : 'opportunity'
  const text = `Say "why" \\ ${tape.below(100)}`
  return {
    kind: 'add',
    element: { kind, text, ...(on && 'name' in on && { on: [on.id] }) },
    ...destinationFor(storm, tape),
  }
}

const rename: Draw = (storm, tape) => {
  const element = tape.pick(storm.model.elements.filter((one) => 'name' in one))
  return (
    element && { kind: 'rename', element: element.id, name: nameFor(storm, tape), keepHistory: tape.isOdd() }
  )
}

const remove: Draw = ({ model }, tape) => {
  const element = tape.pick(model.elements)
  if (!element) return undefined
  return {
    kind: 'remove',
    element: element.id,
    contents: tape.isOdd() ? 'keep' : 'remove',
    references: tape.isOdd() ? 'remove' : 'leave',
  }
}

const move: Draw = (storm, tape) => {
  const element = tape.pick(storm.model.elements)
  return element && { kind: 'move', element: element.id, ...destinationFor(storm, tape) }
}

const connect: Draw = ({ model }, tape) => {
  const [from, to] = [tape.pick(model.elements), tape.pick(model.elements)]
  if (!from || !to) return undefined
  return { kind: 'connect', from: from.id, to: to.id, choice: tape.isOdd() ? 'one' : 'all' }
}

const connectLikely: Draw = ({ model }, tape) => {
  const pairs: [ElementKind, ElementKind][] = [
    ['command', 'event'],
    ['event', 'policy'],
    ['policy', 'command'],
    ['event', 'view'],
    ['view', 'actor'],
    ['actor', 'command'],
    ['event', 'system'],
    ['system', 'event'],
    ['system', 'command'],
    ['view', 'screen'],
    ['command', 'screen'],
    ['hotspot', 'event'],
    ['event', 'process'],
    ['process', 'command'],
    ['context', 'context'],
    ['publication', 'context'],
    ['view', 'context'],
  ]
  const [one, other] = tape.pick(pairs) ?? ['command', 'event']
  const [from, to] = [one, other].map((wanted) =>
    tape.pick(model.elements.filter(({ kind }) => kind === wanted)),
  )
  return from && to && { kind: 'connect', from: from.id, to: to.id, choice: tape.isOdd() ? 'one' : 'all' }
}

const disconnect: Draw = (storm, tape) => {
  const edit = connectLikely(storm, tape)
  return edit?.kind === 'connect' ? { kind: 'disconnect', from: edit.from, to: edit.to } : undefined
}

function fieldsOf(element: Element): readonly string[] {
  if (!('fields' in element) && !('state' in element)) return []
  const fields = 'state' in element ? element.state : element.fields
  return fields.map(({ name }) => name)
}

const addField: Draw = ({ model }, tape) => {
  const element = tape.pick(model.elements)
  const type = tape.pick(['Text', 'Int?', '[Id]', 'open | closed', 'Nowhere']) ?? 'Text'
  const name = tape.pick(['size', 'colour', 'first name', 'status', 'state']) ?? 'size'
  const before = tape.pick(element ? fieldsOf(element) : [])
  return (
    element && {
      kind: 'add field',
      of: element.id,
      part: tape.below(5) === 0 ? 'key' : 'fields',
      field: { name, type, markers: tape.isOdd() ? ['personal'] : [] },
      ...(before !== undefined && tape.isOdd() && { before }),
    }
  )
}

const changeField: Draw = ({ model }, tape) => {
  const element = tape.pick(model.elements.filter((one) => fieldsOf(one).length > 0))
  const name = tape.pick(element ? fieldsOf(element) : [])
  if (!element || name === undefined) return undefined
  switch (tape.below(4)) {
    case 0:
      return { kind: 'remove field', of: element.id, name }
    case 1:
      return { kind: 'set field', of: element.id, name, type: 'Int', markers: ['secret'] }
    case 2:
      return { kind: 'set field', of: element.id, name, default: tape.isOdd() ? '' : '1 + 2' }
    default:
      return {
        kind: 'rename field',
        of: element.id,
        name,
        to: tape.pick(['size', 'amount', 'status', 'reason', 'id', 'at']) ?? 'size',
      }
  }
}

const changeText: Draw = ({ model }, tape) => {
  const element = tape.pick(model.elements)?.id ?? ''
  const text = {
    ...(tape.below(3) > 0 && { text: tape.pick(['Why "so"?', 'one\ntwo', 'a */ b', 'x']) ?? '' }),
  }
  const guard = {
    ...(tape.below(3) > 0 && { text: tape.pick(['1 < 2', 'not (a or b)', 'status == open', '1 +']) ?? '' }),
  }
  const kinds: readonly StormEdit[] = [
    { kind: 'set label', element, ...text },
    { kind: 'set description', element, ...text },
    { kind: 'set text', element, text: 'Is it so?' },
    { kind: 'set answer', element, ...text },
    { kind: 'set guard', element, ...guard },
    { kind: 'set delay', element, ...(tape.isOdd() && { text: '3 days' }) },
    { kind: 'set pivotal', element, pivotal: tape.isOdd() },
  ]
  return tape.pick(kinds)
}

const DRAWS: readonly Draw[] = [
  addNamed,
  addNamed,
  addNamed,
  addNote,
  rename,
  rename,
  remove,
  move,
  move,
  connect,
  connectLikely,
  connectLikely,
  connectLikely,
  disconnect,
  addField,
  addField,
  changeField,
  changeField,
  changeText,
  changeText,
]
