import { type Element, elementOf, type Field, fieldNamed, type ModelIndex, type Place } from '@landfall/model'
import { type DeclaredField, declaredFields } from '../details/declared-fields.ts'
import type { StormSnapshot } from '../session/storm-session.ts'
import { slotBehind } from './cursor-slot.ts'
import { type Cursor, elementAt } from './element-at.ts'
import { mentionsOf } from './mentions-of.ts'
import { fieldsOfOwner } from './named-completions.ts'
import { fieldsInScene, sceneAt } from './scene-at.ts'
import { type StormWord, wordsWithoutComments } from './storm-words.ts'

/** What the word under a cursor means. */
export type Meaning =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'field'; readonly of: Element; readonly declared: DeclaredField }

/** What the word under a cursor means: an element or field, where it is declared or where it is used. */
export function meaningAt({ storm, index }: StormSnapshot, cursor: Cursor): Meaning | undefined {
  const element = elementAt(storm, cursor)
  if (!element) return undefined
  const mention = mentionsOf(element).find(({ place }) => isIn(place, cursor.offset))
  const target = elementOf(index, mention?.target)
  if (target) return { kind: 'element', element: target }
  if ('name' in element && isIn(element.namePlace, cursor.offset)) return { kind: 'element', element }
  const file = storm.files.find(({ name }) => name === cursor.file)
  const words = wordsWithoutComments(file?.text ?? '').filter(({ start }) => start >= element.place.start)
  return fieldMeaning(index, { element, words, offset: cursor.offset })
}

/** Where a meaning is declared, by its name. */
export function declarationOf(meaning: Meaning): Place {
  if (meaning.kind === 'field') return nameOfField(meaning.declared.field)
  return 'name' in meaning.element ? meaning.element.namePlace : meaning.element.place
}

function fieldMeaning(
  index: ModelIndex,
  {
    element,
    words,
    offset,
  }: { readonly element: Element; readonly words: readonly StormWord[]; readonly offset: number },
): Meaning | undefined {
  const own = declaredFields(element).find(({ field }) => isIn(nameOfField(field), offset))
  if (own) return { kind: 'field', of: element, declared: own }
  const at = words.findIndex(({ start, end }) => start <= offset && offset <= end)
  const word = words[at]
  if (word?.sort !== 'word') return undefined
  const scene = sceneAt(index, element, offset)
  const slot = slotBehind(words.slice(0, at), false)
  const fields =
    slot.sort === 'field' ? fieldsOfOwner({ index, element, scene }, slot.owner) : fieldsInScene(index, scene)
  const field = fieldNamed(fields, word.image)
  return field && declaredAs(index, field)
}

/** The element that declares a field, told by where it stands. */
function declaredAs({ model }: ModelIndex, field: Field): Meaning | undefined {
  for (const of of model.elements) {
    const declared = declaredFields(of).find(
      (one) => one.field.place.file === field.place.file && one.field.place.start === field.place.start,
    )
    if (declared) return { kind: 'field', of, declared }
  }
  return undefined
}

function nameOfField({ name, place }: Field): Place {
  return { ...place, end: place.start + name.length }
}

function isIn({ start, end }: Place, offset: number): boolean {
  return start <= offset && offset <= end
}
