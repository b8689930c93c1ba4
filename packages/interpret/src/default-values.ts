import type { Field, Model } from '@landfall/model'
import { compileExpression, createCompiler } from './compile-expression.ts'
import { environment } from './environment.ts'
import { EvaluationError } from './evaluation-error.ts'

/** The values of defaults. Undefined for a field without one, and for a default that has no value. */
export function defaultValues(model: Model): (field: Field) => unknown {
  const compiler = createCompiler(model)
  const known = new Map<Field, unknown>()
  return (field) => {
    if (!field.default) return undefined
    if (known.has(field)) return known.get(field)
    const value = valueOr(() => field.default && compileExpression(compiler, field.default)(environment({})))
    known.set(field, value)
    return value
  }
}

function valueOr(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    if (error instanceof EvaluationError) return undefined
    throw error
  }
}
