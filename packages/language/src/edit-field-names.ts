import type { Assignment, Expression, Field, ModelIndex, Place, Reference } from '@landfall/model'
import { type FieldKey, fieldKey, fieldsOf, fieldsOfType, meaningOf, type Scene } from './edit-field-scene.ts'

/** The name of a field in the text. */
export interface FieldUse {
  /** Where in its element: the same before and after, and for `total` and `state.total`. */
  readonly path: string
  readonly name: string
  /** Of the name itself. */
  readonly place: Place
  /** `{ amount }` is a `given` and a `value` at one place. */
  readonly role: 'declared' | 'given' | 'value' | 'member' | 'by'
  /** The field that is meant; of a `by` one for each event. */
  readonly keys: readonly FieldKey[]
  /** What is written before a dot to say exactly whose field it is. */
  readonly word?: string
}

/** An expression that could not be read, and what its names may mean. */
export interface Unread {
  readonly place: Place
  readonly scene: Scene
}

/** What has been found so far. */
export interface FieldUses {
  readonly index: ModelIndex
  readonly uses: FieldUse[]
  readonly unread: Unread[]
}

/** Fields where they are declared, with their defaults. */
export function noteFields(found: FieldUses, fields: readonly Field[], path: string): void {
  for (const [at, field] of fields.entries()) {
    noteName(found, { path: `${path}/${at}`, ...field, role: 'declared', keys: [fieldKey(field)] })
    if (field.default) noteExpression(found, field.default, { index: found.index }, `${path}/${at}/default`)
  }
}

/** Fields given values in the braces behind a mention. */
export function noteGivenTo(
  found: FieldUses,
  { reference, given }: { readonly reference: Reference; readonly given: readonly Assignment[] },
  scene: Scene,
  path: string,
): void {
  noteGiven(found, { given, owner: fieldsOf(found.index, reference) }, scene, path)
}

/** Fields of an owner given values in braces. */
export function noteGiven(
  found: FieldUses,
  { given, owner }: { readonly given: readonly Assignment[]; readonly owner: readonly Field[] },
  scene: Scene,
  path: string,
): void {
  for (const [at, { name, place, value }] of given.entries()) {
    noteName(found, { path: `${path}/${at}`, name, place, role: 'given', keys: keysOf(owner, name) })
    noteExpression(found, value, scene, `${path}/${at}/value`)
  }
}

/** The fields of that name. */
export function keysOf(fields: readonly Field[], name: string): FieldKey[] {
  return fields.filter((field) => field.name === name).map(fieldKey)
}

export function noteExpression(found: FieldUses, expression: Expression, scene: Scene, path: string): void {
  const { place } = expression
  if (expression.kind === 'invalid') {
    found.unread.push({ place, scene })
    return
  }
  const meaning = meaningOf(scene, expression)
  if (meaning && expression.kind === 'name') {
    const { key, word } = meaning
    noteName(found, {
      path,
      name: expression.name,
      place,
      role: 'value',
      keys: [key],
      ...(word !== undefined && { word }),
    })
    return
  }
  if (expression.kind === 'member') {
    const { name, of } = expression
    const keys = meaning ? [meaning.key] : keysOf(fieldsOfType(scene, of.type), name)
    noteName(found, { path, name, place: { ...place, start: place.end - name.length }, role: 'member', keys })
    if (meaning) return
  }
  if (expression.kind === 'record') {
    noteGiven(found, { given: expression.fields, owner: fieldsOfType(scene, expression.type) }, scene, path)
    return
  }
  for (const [at, part] of partsOf(expression).entries()) noteExpression(found, part, scene, `${path}/${at}`)
}

/** @param use - with a place that begins with the name. */
export function noteName(found: FieldUses, use: FieldUse): void {
  const { path, name, role, keys, word } = use
  const { file, start } = use.place
  const place = { file, start, end: start + name.length }
  found.uses.push({ path, name, place, role, keys, ...(word !== undefined && { word }) })
}

/** The expressions right inside one. */
function partsOf(expression: Expression): Expression[] {
  return Object.values(expression).flatMap(expressionsIn)
}

function expressionsIn(value: unknown): Expression[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(expressionsIn)
  if (isExpression(value)) return [value]
  // The arm of a match.
  return 'patterns' in value && 'value' in value ? expressionsIn(value.value) : []
}

function isExpression(value: object): value is Expression {
  return 'kind' in value && 'type' in value && 'place' in value
}
