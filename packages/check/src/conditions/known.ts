import {
  type Expression,
  expressionReads,
  type Field,
  fieldNamed,
  type ModelIndex,
  type NamedElement,
  type ReadOwner,
} from '@landfall/model'
import { ANYTHING, all, type Claim, some } from './claim.ts'
import { claimOf } from './claim-of.ts'
import type { PossibleValues } from './constants-in.ts'
import type { Assumption } from './judge-condition.ts'
import { subjectOf } from './subject-of.ts'

/** What is known where a condition stands, and how it comes to be known. */
export type Known = Assumption &
  (
    | {
        readonly kind: 'values'
        readonly field: Field
        readonly owner: NamedElement
        readonly values: readonly Expression[]
      }
    /** A field that has to be given is there. */
    | { readonly kind: 'given' }
    /** A `requires` above, or the `where` that has been passed. */
    | { readonly kind: 'condition'; readonly word: 'requires' | 'where'; readonly condition: Expression }
    /** The same `on` has just set it. */
    | { readonly kind: 'set'; readonly field: Field }
  )

/** An element whose fields conditions read, and what is known of their values. */
export interface FieldOwner {
  readonly of: ReadOwner
  readonly owner: NamedElement
  readonly fields: readonly Field[]
  /** Whether every field that is not optional has its value. */
  readonly isComplete: boolean
  readonly valuesOf: (name: string) => PossibleValues
}

/** What is known of the fields that some conditions read. */
export function knownOfFields(
  index: ModelIndex,
  owners: readonly FieldOwner[],
  conditions: readonly Expression[],
): readonly Known[] {
  const reads = conditions.flatMap((condition) => expressionReads(condition))
  return owners.flatMap((owner) => {
    const names = new Set(
      reads.flatMap((read) => (read.kind === 'field' && read.of === owner.of ? [read.name] : [])),
    )
    return [...names].flatMap((name) => {
      const field = fieldNamed(owner.fields, name)
      return field ? [...knownPresence(index, owner, field), ...knownValues(index, owner, field)] : []
    })
  })
}

function knownPresence(index: ModelIndex, { of, isComplete }: FieldOwner, field: Field): readonly Known[] {
  if (!isComplete || field.type.kind === 'optional') return []
  const subject = subjectOf(index, nameOf(of, field))
  return subject ? [{ kind: 'given', claim: { kind: 'presence', of: subject, isPresent: true } }] : []
}

function knownValues(index: ModelIndex, { of, owner, valuesOf }: FieldOwner, field: Field): readonly Known[] {
  const values = valuesOf(field.name)
  if (!values) return []
  return [{ kind: 'values', field, owner, values, claim: claimOfValues(index, nameOf(of, field), values) }]
}

/** The name of a field in an expression; it may be missing, whatever the type promises. */
export function nameOf(scope: ReadOwner, { name, type, place }: Field): Expression {
  return { kind: 'name', name, scope, type: { kind: 'optional', of: type }, place }
}

function claimOfValues(index: ModelIndex, name: Expression, values: readonly Expression[]): Claim {
  const of = subjectOf(index, name)
  if (!of) return ANYTHING
  const words = values.flatMap((value) => wordOf(value) ?? [])
  const others = values.filter((value) => wordOf(value) === undefined)
  const isWord = all(
    { kind: 'presence', of, isPresent: true },
    { kind: 'among', of, names: words, isAmong: true },
  )
  return some(
    ...(words.length > 0 ? [isWord] : []),
    ...others.map((value) => claimOf(index, equality(name, value), true)),
  )
}

function wordOf(value: Expression): string | undefined {
  if (value.kind === 'alternative') return value.name
  return value.kind === 'literal' && typeof value.value === 'boolean' ? String(value.value) : undefined
}

export function equality(left: Expression, right: Expression): Expression {
  return {
    kind: 'binary',
    operator: '==',
    left,
    right,
    type: { kind: 'basic', name: 'Bool' },
    place: left.place,
  }
}
