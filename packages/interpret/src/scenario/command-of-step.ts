import { fail, ok, type Result } from '@landfall/kernel'
import { indexModel, type Model, type ScenarioStep, targetOf } from '@landfall/model'
import { compileExpression, createCompiler } from '../compile-expression.ts'
import { environment } from '../environment.ts'
import { EvaluationError } from '../evaluation-error.ts'
import { messageType, type StormCommand } from '../message.ts'
import type { StepFailure } from '../step-failure.ts'

/**
 * The command that a step sends, for a system at work elsewhere. What is left out of its braces is left out here. Fails
 * where a value cannot be worked out, such as `1 / 0`.
 */
export function commandOfStep(
  model: Model,
  { command, arguments: assignments }: ScenarioStep & { readonly kind: 'when command' },
): Result<StormCommand, StepFailure> {
  const known = targetOf(indexModel(model), command, 'command')
  const compiler = createCompiler(model)
  try {
    const values = assignments.map(
      ({ name, value }) => [name, compileExpression(compiler, value)(environment({}))] as const,
    )
    return ok({ type: known ? messageType(known) : command.text, data: Object.fromEntries(values) })
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    return fail({ message: error.message, details: [], place: error.place })
  }
}
