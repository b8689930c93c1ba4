import type { Place } from './place.ts'
import type { Type } from './type.ts'

/** A length of time. Months are calendar months; everything from a week down is exact. */
export interface Duration {
  readonly months: number
  readonly ms: number
}

/** Where the value of a name comes from. */
export type NameScope =
  /** A field of the command, the event or the call at hand, or the key. */
  | 'message'
  /** A field of the state of the aggregate or process. */
  | 'state'
  /** A field of the row of a view. */
  | 'row'
  /** A `let` of a command, the parameter of a function or of `line -> …`. */
  | 'local'
  /** `at`, `eventId`, `causationId`, `correlationId` of the event at hand. */
  | 'envelope'
  /** `now`, `today`, `newId`: handed in from outside. */
  | 'port'
  /** The whole of the command or event (`event`), state (`state`) or row (`row`). */
  | 'whole'

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | 'mod'
  | 'div'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'and'
  | 'or'
  | 'contains'
  | '??'

export type BuiltIn = 'count' | 'sum' | 'any' | 'all' | 'map' | 'filter' | 'first' | 'last' | 'divide'

/** A field given a value in braces. `{ amount }` is short for `{ amount: amount }`. */
export interface Assignment {
  readonly name: string
  readonly value: Expression
  readonly place: Place
}

export type Pattern =
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'alternative'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }

export interface MatchArm {
  readonly patterns: readonly Pattern[]
  readonly value: Expression
  readonly place: Place
}

interface Node<Kind extends string> {
  readonly kind: Kind
  /** The type that the checker found. */
  readonly type: Type
  readonly place: Place
}

/**
 * A checked expression: every name is resolved, every node has its type. `invalid` stands where a finding has been
 * reported; a model with an invalid expression can be looked at, but that expression cannot be run.
 */
export type Expression =
  /** Int as number, Decimal as canonical text, Id, Text, Date as text, Time as epoch ms, Bool as boolean. */
  | (Node<'literal'> & { readonly value: string | number | boolean })
  | (Node<'duration'> & { readonly value: Duration })
  | Node<'missing'>
  | (Node<'text'> & { readonly parts: readonly (string | Expression)[] })
  | (Node<'alternative'> & { readonly name: string })
  | (Node<'name'> & { readonly name: string; readonly scope: NameScope })
  | (Node<'member'> & { readonly of: Expression; readonly name: string })
  | (Node<'binary'> & {
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    })
  | (Node<'not'> & { readonly operand: Expression })
  | (Node<'negative'> & { readonly operand: Expression })
  | (Node<'is missing'> & { readonly operand: Expression; readonly negated: boolean })
  | (Node<'if'> & { readonly condition: Expression; readonly yes: Expression; readonly no: Expression })
  | (Node<'match'> & { readonly of: Expression; readonly arms: readonly MatchArm[] })
  | (Node<'record'> & { readonly fields: readonly Assignment[] })
  | (Node<'list'> & { readonly items: readonly Expression[] })
  | (Node<'call'> & { readonly target: string; readonly arguments: readonly Expression[] })
  | (Node<'built-in'> & { readonly name: BuiltIn; readonly arguments: readonly Expression[] })
  | (Node<'lambda'> & { readonly parameter: string; readonly body: Expression })
  /** An Int where a Decimal is wanted. */
  | (Node<'to decimal'> & { readonly operand: Expression })
  /** `understood` is a sound expression of another type than the place wants: who renames things looks into it. */
  | (Node<'invalid'> & { readonly understood?: Expression })
