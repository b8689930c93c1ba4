import type { ElementKind } from '@landfall/model'
import fc from 'fast-check'
import type { Destination, StormEdit } from '../edit-request.ts'
import type { Storm } from '../read-storm.ts'
import { addField, changeField, changeText, type Draw } from './edit-draw-change.ts'
import { Tape } from './edit-draw-tape.ts'

/** Numbers that an edit is drawn by, for tests: the same numbers give the same edit of the same storm. */
export const arbitraryTape: fc.Arbitrary<number[]> = fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 })

/** An edit that a person might make; undefined where the storm has nothing that it could be made to. */
export function drawEdit(storm: Storm, numbers: readonly number[]): StormEdit | undefined {
  const tape = new Tape(numbers)
  return tape.pick(DRAWS)?.(storm, tape)
}

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
