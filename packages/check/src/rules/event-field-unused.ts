import {
  connectionsTo,
  destinationsOfField,
  type Event,
  type Field,
  keyOf,
  type ModelIndex,
  reactionsTo,
} from '@landfall/model'
import { listedNames } from '../listed-names.ts'
import { mayTakeAnything } from '../may-take-anything.ts'
import { elementRule } from '../rule.ts'

/**
 * Fields of an event that go nowhere: into no state, row, command or other event, that decide nothing and that nobody
 * is told. One finding for all of an event. Silent where somebody listens who has not said yet what for.
 */
export const eventFieldUnused = elementRule({
  code: 'FIELD-7',
  about: ['event'],
  // A policy, the command it sends, and the key of its aggregate that the command carries.
  reach: 3,
  *find(event, { index }) {
    if (connectionsTo(index, event).some((connection) => mayTakeAnything(index, connection))) return
    const unused = event.fields.filter(
      (field) =>
        !isIdentity(index, event, field) &&
        destinationsOfField(index, { element: event.id, field: field.name }).length === 0,
    )
    const [first] = unused
    if (!first) return
    yield { message: messageAbout(index, event, unused), place: first.place }
  },
})

/** The key says what the event is about. Before there is an aggregate any Id may become it. */
function isIdentity(index: ModelIndex, event: Event, { name, type }: Field): boolean {
  if (event.aggregate === undefined) return type.kind === 'basic' && type.name === 'Id'
  return name === keyOf(index, event)?.name
}

function messageAbout(index: ModelIndex, event: Event, unused: readonly Field[]): string {
  const names = listedNames(unused.map(({ name }) => name))
  const [them, it] = unused.length === 1 ? ['it', 'it'] : ['them', 'they']
  const help = `show ${them} in a view, let a rule use ${them}, or leave ${them} out until ${it} ${unused.length === 1 ? 'is' : 'are'} needed`
  const isAll = event.fields.every((field) => unused.includes(field) || isIdentity(index, event, field))
  return isAll && reactionsTo(index, event).length === 0
    ? `Nothing listens to \`${event.name}\`, so nothing uses its ${names}: ${help}`
    : `Nothing uses ${names} of \`${event.name}\`: ${help}`
}
