import {
  BASIC_TYPE_NAMES,
  type Element,
  type ElementKind,
  elementOf,
  elementsNamed,
  elementsOf,
  type Field,
  fieldNamed,
  kindInWords,
  type ModelIndex,
  messageFields,
  rowFields,
  typeText,
  withoutOptional,
} from '@landfall/model'
import type { Completion } from './completion.ts'
import { fieldsInScene, type Scene, stateFields } from './scene-at.ts'

/** Where something is to be written. */
export interface WritingPlace {
  readonly index: ModelIndex
  /** The element whose text it is. */
  readonly element: Element | undefined
  readonly scene: Scene
  /** Of the whole file. */
  readonly text: string
}

/** Elements of the kinds that fit, written as their name is found there: those of the same context first. */
export function mentionCompletions(
  { index, element }: WritingPlace,
  kinds: readonly ElementKind[],
): readonly Completion[] {
  const home = element?.kind === 'context' ? element.name : element?.context
  return kinds.flatMap((kind) =>
    elementsOf(index, kind).flatMap((one): Completion[] => {
      if (!('name' in one)) return []
      const isForeign = one.context !== undefined && one.context !== home
      const isPlain = !isForeign || (home === undefined && elementsNamed(index, one.name).length === 1)
      const text = isPlain ? one.name : `${one.context}.${one.name}`
      return [{ text, sort: 'name', detail: one.label ?? kindInWords(kind), isLikely: !isForeign }]
    }),
  )
}

export function typeCompletions({ index }: WritingPlace): readonly Completion[] {
  const declared = [...elementsOf(index, 'value'), ...elementsOf(index, 'enum')]
  return [
    ...BASIC_TYPE_NAMES.map((text): Completion => ({ text, sort: 'type' })),
    ...declared.map(
      ({ kind, name }): Completion => ({
        text: name,
        sort: 'type',
        detail: kindInWords(kind),
        isLikely: true,
      }),
    ),
  ]
}

/** Behind a dot: elements of a context, members of an enum, fields of what is at hand or of a value. */
export function partCompletions({ index, scene }: WritingPlace, of: string): readonly Completion[] {
  const whole = { state: scene.state, row: scene.row, event: scene.message, command: scene.message }
  const part = Object.entries(whole).find(([word]) => word === of)?.[1]
  if (part) return fieldsOf(index, part).map(asField)
  const named = elementsNamed(index, of)
  const members = named.flatMap((one) => (one.kind === 'enum' ? one.members : []))
  if (members.length > 0) return members.map((text) => ({ text, sort: 'member' }))
  if (named.some(({ kind }) => kind === 'context'))
    return (index.byContext.get(of) ?? []).flatMap((one): Completion[] =>
      'name' in one ? [{ text: one.name, sort: 'name', detail: kindInWords(one.kind) }] : [],
    )
  const field = fieldNamed(fieldsInScene(index, scene), of)
  const type = field && withoutOptional(field.type)
  const value = type?.kind === 'named' ? elementOf(index, type.target, 'value') : undefined
  return (value?.fields ?? []).map(asField)
}

/** Names of fields that braces may give a value to. */
export function fieldCompletions(
  { index, element, scene }: WritingPlace,
  owner: string,
): readonly Completion[] {
  return fieldsOfOwner({ index, element, scene }, owner).map(asField)
}

/** The fields that stand in the braces behind a word: behind `sets` those of the state, behind a fold those of the row. */
export function fieldsOfOwner(
  { index, element, scene }: Pick<WritingPlace, 'index' | 'element' | 'scene'>,
  owner: string,
): readonly Field[] {
  if (owner === 'sets') return scene.state ? stateFields(scene.state) : []
  if (element?.kind === 'view') return rowFields(element)
  const [name = '', context = element?.context] = owner.split('.').toReversed()
  const named = elementsNamed(index, name).filter(({ kind }) => CARRIERS.has(kind))
  const found = named.find((one) => one.context === context) ?? named[0]
  return found ? fieldsOf(index, found) : []
}

const CARRIERS: ReadonlySet<ElementKind> = new Set(['event', 'command', 'publication', 'view', 'value'])

function fieldsOf(index: ModelIndex, element: Element): readonly Field[] {
  switch (element.kind) {
    case 'event':
    case 'command':
    case 'publication':
      return messageFields(index, element)
    case 'view':
      return rowFields(element)
    case 'aggregate':
    case 'process':
      return stateFields(element)
    case 'value':
      return element.fields
    default:
      return []
  }
}

export function asField({ name, type }: Field): Completion {
  return { text: name, sort: 'field', detail: typeText(type) }
}
