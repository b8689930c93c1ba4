import type { ElementKind, Place } from '@landfall/model'
import { type CheckContext, placeOf, report } from './check-context.ts'
import type { Name, Sticky } from './generated/ast.ts'
import { elementId } from './names.ts'
import type { PlacedSticky } from './parsed-file.ts'
import { isQuoted, nameFrom, unquote } from './storm-text.ts'

/** What every sticky has. */
export interface Head {
  readonly id: string
  readonly name: string
  readonly label?: string
  readonly was: readonly string[]
  readonly description?: string
  readonly context?: string
  readonly place: Place
  readonly namePlace: Place
}

/** What a sticky without a name has. */
export type PlainHead = Omit<Head, 'name' | 'label' | 'was' | 'namePlace'>

/** The head of a named sticky; undefined if its name could not be read. */
export function readHead(context: CheckContext, kind: ElementKind, placed: PlacedSticky): Head | undefined {
  const node: Sticky & { name?: Name; label?: string; was?: string[] } = placed.sticky.node
  // Behind a problem the parser may have left the name out.
  const raw: string | undefined = node.name?.raw
  if (!node.name || raw === undefined) return undefined
  const name = nameFrom(raw)
  const id = elementId(kind, name, placed.sticky.context)
  checkName({ ...context, element: id }, { node: node.name, raw, name, kind })
  if (name === '') return undefined
  const label = node.label === undefined ? phraseLabel(raw, name) : unquote(node.label)
  return {
    ...plainHead(context, id, placed),
    name,
    ...(label !== undefined && { label }),
    was: (node.was ?? []).map(formerName),
    namePlace: placeOf(context, node.name),
  }
}

/**
 * An earlier name as it was stored, which may be one that nobody would give today, such as `order_line`. It may say
 * its context, `Shop.Order`, or that it stood in none, `.Order`.
 */
function formerName(raw: string): string {
  const plain = isQuoted(raw) ? unquote(raw) : raw
  return /^(?:(?:[\p{L}_][\p{L}\p{N}_]*)?\.)?[\p{L}_][\p{L}\p{N}_]*$/u.test(plain) ? plain : nameFrom(raw)
}

export function plainHead(context: CheckContext, id: string, placed: PlacedSticky): PlainHead {
  const { description, from, to } = placed.item
  return {
    id,
    ...(description !== undefined && { description }),
    ...(placed.sticky.context !== undefined && { context: placed.sticky.context }),
    place: { file: context.file, start: from, end: to },
  }
}

/** A quoted name is what people see, where they wrote no other label. */
function phraseLabel(raw: string, name: string): string | undefined {
  if (!isQuoted(raw)) return undefined
  const phrase = unquote(raw)
  return phrase === name ? undefined : phrase
}

function checkName(
  context: CheckContext,
  {
    node,
    raw,
    name,
    kind,
  }: { readonly node: Name; readonly raw: string; readonly name: string; readonly kind: ElementKind },
): void {
  if (name === '')
    return report(
      context,
      'NAME-1',
      'This name has no letter in it: write what it is, such as "Order Placed"',
      node,
    )
  if (/^\p{N}/u.test(name))
    return report(context, 'NAME-1', `\`${name}\` begins with a digit: begin the name with a letter`, node)
  if (isQuoted(raw) || kind === 'function' || !/^\p{Ll}/u.test(name)) return
  const pascal = name.charAt(0).toUpperCase() + name.slice(1)
  report(
    context,
    'NAME-1',
    `\`${name}\` begins with a small letter; names of stickies begin with a capital: \`${pascal}\``,
    node,
  )
}
