import type { Expression, FunctionDefinition, Model } from '@landfall/model'
import { emitExpression } from './emit-expression.ts'
import { createEmitter, type EmittedParts, type FunctionTable } from './emitter.ts'
import type { Evaluate } from './environment.ts'

/** What the expressions of a storm share. */
export interface Compiler {
  readonly functions: FunctionTable
}

export function createCompiler(model: Model): Compiler {
  const definitions = new Map<string, FunctionDefinition>()
  for (const element of model.elements)
    if (element.kind === 'function' && !definitions.has(element.id)) definitions.set(element.id, element)
  const compiled = new Map<string, (...given: unknown[]) => unknown>()
  const functions: FunctionTable = {
    find(id) {
      const known = compiled.get(id)
      const definition = definitions.get(id)
      if (known || !definition) return known
      const made = compileFunction(functions, definition)
      compiled.set(id, made)
      return made
    },
  }
  return { functions }
}

function compileFunction(
  functions: FunctionTable,
  { parameters, body }: FunctionDefinition,
): (...given: unknown[]) => unknown {
  const codes = parameters.map((_, index) => `given${index}`)
  const locals = new Map(parameters.map(({ name }, index) => [name, codes[index] ?? '']))
  const { emitter, finish } = createEmitter(emitExpression, functions, locals)
  return finish(`(${codes.join(', ')}) => (${emitExpression(emitter, body)})`)
}

/**
 * Turns a checked expression into a function, once; running it walks no tree.
 *
 * @param locals - names of the `let`s around it, in the order of their slots in `Environment.locals`.
 */
export function compileExpression(
  compiler: Compiler,
  expression: Expression,
  locals: readonly string[] = [],
): Evaluate {
  const { emitter, finish } = emitterFor(compiler, locals)
  return finish(`({ message, state, recorded, ports, locals }) => (${emitExpression(emitter, expression)})`)
}

/** For code that holds several expressions; see `emitExpression` for what they may use. */
export function emitterFor(compiler: Compiler, locals: readonly string[]): EmittedParts {
  const codes = new Map(locals.map((name, slot) => [name, `locals[${slot}]`]))
  return createEmitter(emitExpression, compiler.functions, codes)
}
