import type { Aggregate, Element, Expression, Field, ModelIndex, Reference, Type } from '@landfall/model'
import { elementOf, fieldNamed, messageFields, withoutOptional } from '@landfall/model'

/** The fields that an expression may name. */
export interface Scene {
  readonly index: ModelIndex
  /** Of the command or event at hand, its key among them; `word` is what the whole of it is called. */
  readonly message?: { readonly word: 'command' | 'event'; readonly fields: readonly Field[] }
  readonly state?: readonly Field[]
  readonly row?: readonly Field[]
  /** Names that hide fields. */
  readonly locals?: readonly string[]
}

/** A field, told by where it is declared. */
export type FieldKey = string

export function fieldKey({ place }: Pick<Field, 'place'>): FieldKey {
  return `${place.file}:${place.start}`
}

/** What a name or a `state.x` means: a field, or something that is none. Undefined for any other expression. */
export function meaningOf(
  scene: Scene,
  expression: Expression,
): { readonly key: FieldKey; readonly word?: string } | undefined {
  if (expression.kind === 'name') return meaningOfName(scene, expression)
  if (expression.kind !== 'member' || expression.of.kind !== 'name' || expression.of.scope !== 'whole')
    return undefined
  const word = expression.of.name
  const fields = word === 'state' ? scene.state : word === 'row' ? scene.row : scene.message?.fields
  const field = fieldNamed(fields ?? [], expression.name)
  return { key: field ? fieldKey(field) : `unknown ${expression.name}`, word }
}

function meaningOfName(
  scene: Scene,
  { name, scope }: Expression & { readonly kind: 'name' },
): { readonly key: FieldKey; readonly word?: string } {
  const fields =
    scope === 'message'
      ? scene.message?.fields
      : scope === 'state'
        ? scene.state
        : scope === 'row'
          ? scene.row
          : undefined
  const field = fields && fieldNamed(fields, name)
  if (!field) return { key: `${scope} ${name}` }
  const word = scope === 'message' ? scene.message?.word : scope
  return { key: fieldKey(field), ...(word !== undefined && { word }) }
}

/** The fields of a value type. */
export function fieldsOfType({ index }: Scene, type: Type): readonly Field[] {
  const plain = withoutOptional(type)
  return plain.kind === 'named' ? (elementOf(index, plain.target, 'value')?.fields ?? []) : []
}

/** The fields that can be given or read of what is mentioned. */
export function fieldsOf(index: ModelIndex, reference: Reference | undefined): readonly Field[] {
  return fieldsOfElement(index, elementOf(index, reference?.target))
}

function fieldsOfElement(index: ModelIndex, element: Element | undefined): readonly Field[] {
  switch (element?.kind) {
    case 'event':
    case 'command':
    case 'publication':
      return messageFields(index, element)
    case 'view':
      return rowOf(element)
    default:
      return []
  }
}

export function rowOf({
  key,
  fields,
}: {
  readonly key?: Field
  readonly fields: readonly Field[]
}): readonly Field[] {
  return key ? [key, ...fields] : fields
}

/** What is known where an element speaks for itself: to a command or event also the state of its aggregate. */
export function sceneOf(index: ModelIndex, element: Element): Scene {
  switch (element.kind) {
    case 'command': {
      const locals = element.clauses.flatMap((clause) => (clause.kind === 'let' ? [clause.name] : []))
      return {
        ...messageScene(index, 'command', messageFields(index, element), aggregateOf(index, element)),
        locals,
      }
    }
    case 'event':
      return messageScene(index, 'event', messageFields(index, element), aggregateOf(index, element))
    case 'aggregate':
      return messageScene(index, 'command', element.key ? [element.key] : [], element)
    case 'publication': {
      const source = elementOf(index, element.from?.target)
      const fields = fieldsOf(index, element.from)
      return source?.kind === 'view' ? { index, row: fields } : { index, message: { word: 'event', fields } }
    }
    default:
      return { index }
  }
}

function aggregateOf(
  index: ModelIndex,
  { aggregate }: { readonly aggregate?: string },
): Aggregate | undefined {
  return elementOf(index, aggregate, 'aggregate')
}

function messageScene(
  index: ModelIndex,
  word: 'command' | 'event',
  fields: readonly Field[],
  aggregate: Aggregate | undefined,
): Scene {
  return { index, message: { word, fields }, state: aggregate?.state ?? [] }
}

/** What is known where an element speaks of an event. */
export function sceneWith(
  index: ModelIndex,
  event: Reference | undefined,
  others: Pick<Scene, 'state' | 'row'>,
): Scene {
  return { index, ...others, ...(event && { message: { word: 'event', fields: fieldsOf(index, event) } }) }
}
