import type { Result } from '@landfall/kernel'
import { fail, ok } from '@landfall/kernel'
import type { Command, ModelIndex } from '@landfall/model'
import { messageFields } from '@landfall/model'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { environment } from './environment.ts'
import { messageType, type StormRefusal } from './message.ts'
import { type Fields, fieldOf } from './values.ts'

/** Gives a command the defaults of the fields that it lacks, and refuses it if it then still lacks one. */
export function compileComplete(
  index: ModelIndex,
  { compiler, command }: { readonly compiler: Compiler; readonly command: Command },
): (given: Fields) => Result<Fields, StormRefusal> {
  const defaults = command.fields.flatMap((field) =>
    field.default ? [{ name: field.name, value: compileExpression(compiler, field.default) }] : [],
  )
  const required = messageFields(index, command).filter(({ type }) => type.kind !== 'optional')
  return (given) => {
    const data = defaults.length === 0 ? given : withDefaults(given)
    const missing = required.find(({ name }) => fieldOf(data, name) === undefined)
    if (!missing) return ok(data)
    return fail({
      code: `${messageType(command)}/incomplete`,
      message: `${command.label ?? command.name} needs ${missing.name}`,
    })
  }

  function withDefaults(given: Fields): Fields {
    const lacking = defaults.filter(({ name }) => fieldOf(given, name) === undefined)
    const filled = lacking.map(({ name, value }) => [name, value(environment({}))])
    return { ...given, ...Object.fromEntries(filled) }
  }
}
