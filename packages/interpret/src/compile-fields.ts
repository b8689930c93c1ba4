import type { FieldOrigin, Place } from '@landfall/model'
import { type Compiler, compileExpression } from './compile-expression.ts'
import type { Environment, Evaluate } from './environment.ts'
import { EvaluationError } from './evaluation-error.ts'
import { type Fields, fieldOf } from './values.ts'

/** Fills the fields of a message from where each of them comes; what is optional and missing is left out. */
export type FillFields = (environment: Environment) => Fields

interface Filling {
  readonly compiler: Compiler
  /** Names of the `let`s around it, in the order of their slots. */
  readonly locals?: readonly string[]
  /** Name and place of what is filled, for the message about a field that cannot be. */
  readonly owner: string
  readonly place: Place
}

export function compileFields(origins: readonly FieldOrigin[], filling: Filling): FillFields {
  const fields = origins.map(({ field, origin }) => ({
    name: field.name,
    value: compileOrigin(origin, field.name, filling),
    isRequired: field.type.kind !== 'optional',
  }))
  const { owner, place } = filling
  return (environment) => {
    const filled: [string, unknown][] = []
    for (const { name, value, isRequired } of fields) {
      const found = value(environment)
      if (found !== undefined) filled.push([name, found])
      else if (isRequired) {
        throw new EvaluationError('missing', `\`${owner}\` needs \`${name}\`, which has no value here`, place)
      }
    }
    return Object.fromEntries(filled)
  }
}

export function compileOrigin(
  origin: FieldOrigin['origin'],
  name: string,
  { compiler, locals }: Pick<Filling, 'compiler' | 'locals'>,
): Evaluate {
  switch (origin.kind) {
    case 'expression':
    case 'default':
      return compileExpression(compiler, origin.expression, locals)
    case 'command field':
    case 'event field':
    case 'key':
    case 'supplied by system':
    case 'given':
      return ({ message }) => fieldOf(message, name)
    case 'state':
    case 'row':
      return ({ state }) => fieldOf(state, name)
    case 'untouched':
    case 'none':
      return () => undefined
  }
}

/** The values that fields have before anything has been said about them. */
export function compileDefaults(
  fields: readonly FieldOrigin['field'][],
  compiler: Compiler,
): (environment: Environment) => Fields {
  const defaults = fields.map((field) => ({
    name: field.name,
    value: field.default ? compileExpression(compiler, field.default) : () => undefined,
  }))
  return (environment) => Object.fromEntries(defaults.map(({ name, value }) => [name, value(environment)]))
}
