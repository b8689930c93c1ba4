import {
  elementOf,
  elementsOf,
  fieldNamed,
  type ModelIndex,
  type Type,
  withoutOptional,
} from '@landfall/model'
import type { Completion } from './completion.ts'
import type { Slot } from './cursor-slot.ts'
import { asField, fieldsOfOwner, type WritingPlace } from './named-completions.ts'
import { fieldsInScene } from './scene-at.ts'

const BUILT_INS = ['count', 'sum', 'any', 'all', 'map', 'filter', 'first', 'last', 'divide']
const PORTS = ['now', 'today', 'newId']
const ENVELOPE = ['at', 'eventId', 'causationId', 'correlationId']
const WORDS = ['and', 'or', 'not', 'if', 'then', 'else', 'match', 'contains', 'is missing', 'is not missing']

/** What an expression may go on with: what the place wants, then the fields at hand, functions and words. */
export function valueCompletions(
  place: WritingPlace,
  { field, owner }: Extract<Slot, { readonly sort: 'value' }>,
): readonly Completion[] {
  const { index, scene, element } = place
  const known = fieldsInScene(index, scene)
  const wanted =
    field === undefined
      ? undefined
      : fieldNamed(owner === undefined ? known : fieldsOfOwner(place, owner), field)
  const lets = element?.kind === 'command' ? element.clauses.filter((clause) => clause.kind === 'let') : []
  const hasPorts = element?.kind === 'command' || element?.kind === 'policy' || element?.kind === 'process'
  const hasEnvelope = scene.message !== undefined && scene.message.kind !== 'command'
  return [
    ...(wanted ? membersOf(index, wanted.type) : []),
    ...[...new Map(known.map((one) => [one.name, one])).values()].map(asField),
    ...lets.map(({ name }): Completion => ({ text: name, sort: 'field' })),
    ...elementsOf(index, 'function').map(({ name }): Completion => ({ text: name, sort: 'function' })),
    ...BUILT_INS.map((text): Completion => ({ text, sort: 'function' })),
    ...[...(hasPorts ? PORTS : []), ...(hasEnvelope ? ENVELOPE : [])].map(asWord),
    ...['true', 'false', 'missing', ...WORDS].map(asWord),
  ]
}

/** The words that a type is made of, where it is made of words. */
function membersOf(index: ModelIndex, type: Type): readonly Completion[] {
  const plain = withoutOptional(type)
  const members =
    plain.kind === 'alternatives'
      ? plain.members
      : plain.kind === 'named'
        ? (elementOf(index, plain.target, 'enum')?.members ?? [])
        : []
  return members.map((text) => ({ text, sort: 'member', isLikely: true }))
}

function asWord(text: string): Completion {
  return { text, sort: 'word' }
}
