import type { Expression } from './expression.ts'
import { expressionParts } from './expression-parts.ts'

/** Whose field is read: of the command or event at hand (its key included), of the state, of the row. */
export type ReadOwner = 'message' | 'state' | 'row'

/** What an expression looks at. Of `price.cents` it is `price`; whether `event.at` is a field the event must say. */
export type Read =
  | { readonly kind: 'field'; readonly of: ReadOwner; readonly name: string }
  /** All of it at once. */
  | { readonly kind: 'whole'; readonly of: ReadOwner }
  /** `at`, `eventId`, `causationId` or `correlationId`. */
  | { readonly kind: 'envelope'; readonly name: string }
  /** `now`, `today` or `newId`. */
  | { readonly kind: 'port'; readonly name: string }

interface Let {
  readonly name: string
  readonly value: Expression
}

/** Parameters of `line -> …` that are known at some depth, the innermost first. */
interface Bound {
  readonly name: string
  readonly outer: Bound | undefined
}

/**
 * The leaves of an expression, each once, in the order of the text. Empty for a constant.
 *
 * @param lets - the `let`s that it may use: they are replaced by what they read. A local name that is none of
 * them is a parameter, and reads nothing by itself.
 */
export function expressionReads(expression: Expression, lets: readonly Let[] = []): readonly Read[] {
  const reads = new Map<string, Read>()
  const values = new Map(lets.map(({ name, value }) => [name, value]))
  const waiting: { expression: Expression; bound: Bound | undefined }[] = [{ expression, bound: undefined }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const read = readOf(next.expression)
    if (read) reads.set(JSON.stringify(read), read)
    else if (isLocal(next.expression)) {
      const { name } = next.expression
      if (isBound(next.bound, name)) continue
      const value = values.get(name)
      // Taken out, so that each is followed once, however often it is used and whatever it uses itself.
      values.delete(name)
      if (value) waiting.push({ expression: value, bound: undefined })
    } else {
      const bound =
        next.expression.kind === 'lambda'
          ? { name: next.expression.parameter, outer: next.bound }
          : next.bound
      for (const part of expressionParts(next.expression).toReversed())
        waiting.push({ expression: part, bound })
    }
  }
  return [...reads.values()]
}

function isLocal(expression: Expression): expression is Extract<Expression, { readonly kind: 'name' }> {
  return expression.kind === 'name' && expression.scope === 'local'
}

function isBound(bound: Bound | undefined, name: string): boolean {
  for (let at = bound; at; at = at.outer) {
    if (at.name === name) return true
  }
  return false
}

function readOf(expression: Expression): Read | undefined {
  if (expression.kind === 'member' && expression.of.kind === 'name' && expression.of.scope === 'whole') {
    return { kind: 'field', of: ownerOf(expression.of.name), name: expression.name }
  }
  if (expression.kind !== 'name') return undefined
  const { name, scope } = expression
  switch (scope) {
    case 'message':
    case 'state':
    case 'row':
      return { kind: 'field', of: scope, name }
    case 'whole':
      return { kind: 'whole', of: ownerOf(name) }
    case 'envelope':
    case 'port':
      return { kind: scope, name }
    case 'local':
      return undefined
  }
}

function ownerOf(whole: string): ReadOwner {
  return whole === 'state' || whole === 'row' ? whole : 'message'
}
