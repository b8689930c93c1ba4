import type { Ports, Result } from '@landfall/kernel'
import { fail, ok } from '@landfall/kernel'
import type { Aggregate, Command, ModelIndex } from '@landfall/model'
import { compileClauses } from './compile-clauses.ts'
import { compileComplete } from './compile-complete.ts'
import type { State } from './compile-evolve.ts'
import type { Compiler } from './compile-expression.ts'
import { environment } from './environment.ts'
import { existenceRefusal } from './existence-refusal.ts'
import type { StormCommand, StormEvent, StormRefusal } from './message.ts'

export type Decide = (
  command: StormCommand,
  state: State,
  ports: Ports,
) => Result<readonly StormEvent[], StormRefusal>

/**
 * The rules of a command, in their order: whether it has what it needs, whether its instance exists as it must, its
 * `requires`, then the first arrow that holds. A `let` gets its value before the first of these that stands below it
 * in the text.
 */
export function compileDecide(
  index: ModelIndex,
  parts: { readonly compiler: Compiler; readonly command: Command; readonly aggregate: Aggregate },
): Decide {
  const { command, aggregate } = parts
  const complete = compileComplete(index, parts)
  const { lets, rules, arrows } = compileClauses(index, parts)
  return (given, state, ports) => {
    const completed = complete(given.data)
    if (!completed.ok) return completed
    const data = completed.value
    const existence = existenceRefusal({ command, aggregate, data, state })
    if (existence) return fail(existence)
    const known = environment({ message: data, state: state ?? {}, ports, locals: [] })
    const knowLets = (count: number): void => {
      while (known.locals.length < count) known.locals.push(lets[known.locals.length]?.(known))
    }
    for (const { letsAbove, holds, refusal } of rules) {
      knowLets(letsAbove)
      if (!holds(known)) return fail(refusal)
    }
    for (const { letsAbove, guard, open, outcomes } of arrows) {
      knowLets(letsAbove)
      if (guard && !guard(known)) continue
      if (open) return fail(open)
      return ok(outcomes.map(({ type, fill }) => ({ type, data: fill(known) })))
    }
    return ok([])
  }
}
