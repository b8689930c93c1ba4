import type { Element, ElementId, Place, Reference, Type } from '@landfall/model'
import type { Stretch } from './edit-page.ts'
import { scanText } from './sticky-parser.ts'

/** A name in the text that stands for an element. */
export interface Mention {
  /** Where in its element: the same before and after an edit that adds nothing to the element. */
  readonly path: string
  /** Calls of functions, and enums before a member (`Direction.N`), have no context before them. */
  readonly form: 'reference' | 'type' | 'call' | 'enum'
  /** The name and perhaps more behind it. */
  readonly place: Place
  readonly target?: ElementId
}

/** What an element mentions, in no order. */
export interface Mentions {
  readonly byPath: ReadonlyMap<string, Mention>
  /** Paths of expressions that could not be read. */
  readonly invalid: readonly string[]
}

const known = new WeakMap<Element, Mentions>()

export function mentionsIn(element: Element): Mentions {
  const remembered = known.get(element)
  if (remembered) return remembered
  const found = { byPath: new Map<string, Mention>(), invalid: [] }
  visit(element, '', found)
  known.set(element, found)
  return found
}

interface Found {
  readonly byPath: Map<string, Mention>
  readonly invalid: string[]
}

function visit(value: unknown, path: string, found: Found): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, `${path}/${index}`, found)
    return
  }
  const mention = mentionOf(value)
  if (mention) found.byPath.set(path, { ...mention, path })
  if ('kind' in value && value.kind === 'invalid') found.invalid.push(path)
  for (const [key, part] of Object.entries(value)) {
    // The type of an expression was written elsewhere.
    if (key !== 'type' || !('kind' in value)) visit(part, `${path}/${key}`, found)
  }
}

function mentionOf(value: object): Omit<Mention, 'path'> | undefined {
  if (isReference(value)) return withTarget('reference', value.place, value.target)
  if (isNamedType(value) && value.place) return withTarget('type', value.place, value.target)
  if (isCall(value)) return withTarget('call', value.place, value.target ?? `built-in ${value.name}`)
  if (isAlternative(value) && value.place.end - value.place.start > value.name.length) {
    return withTarget('enum', value.place, value.type.kind === 'named' ? value.type.target : undefined)
  }
  return undefined
}

function withTarget(
  form: Mention['form'],
  place: Place,
  target: ElementId | undefined,
): Omit<Mention, 'path'> {
  return { form, place, ...(target !== undefined && { target }) }
}

function isReference(value: object): value is Reference {
  return 'text' in value && 'place' in value && !('kind' in value)
}

function isNamedType(value: object): value is Type & { readonly kind: 'named' } {
  return 'kind' in value && value.kind === 'named'
}

function isCall(
  value: object,
): value is { readonly target?: string; readonly name?: string; readonly place: Place } {
  return 'kind' in value && (value.kind === 'call' || value.kind === 'built-in')
}

function isAlternative(
  value: object,
): value is { readonly name: string; readonly type: Type; readonly place: Place } {
  return 'kind' in value && value.kind === 'alternative' && 'place' in value
}

/** The names of a mention as they are written, such as `Billing` and `"Payment failed"`. */
export function nameImages(
  text: string,
  { form, place }: Pick<Mention, 'form' | 'place'>,
): (Stretch & { readonly image: string })[] {
  const { tokens } = scanText(text.slice(place.start, place.end))
  const names: (Stretch & { readonly image: string })[] = []
  for (let index = 0; index < tokens.length; index += 2) {
    const token = tokens[index]
    if (!token) break
    const start = place.start + token.startOffset
    names.push({ start, end: start + token.image.length, image: token.image })
    if (form === 'call' || form === 'enum' || tokens[index + 1]?.image !== '.') break
  }
  return names
}
