import type { Invariant } from '@landfall/kernel'
import type { Aggregate } from '@landfall/model'
import type { State } from './compile-evolve.ts'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { environment } from './environment.ts'
import type { InterpretOptions } from './interpret-options.ts'
import type { StormEvent } from './message.ts'

/** What an aggregate says that always holds; the same condition twice is one. */
export function compileInvariants(
  { invariants }: Aggregate,
  compiler: Compiler,
  { printExpression }: InterpretOptions,
): readonly Invariant<State, StormEvent>[] {
  const byName = new Map<string, Invariant<State, StormEvent>>()
  invariants.forEach((condition, nth) => {
    const name = printExpression?.(condition) ?? `condition ${nth + 1}`
    const evaluate = compileExpression(compiler, condition)
    byName.set(name, {
      name,
      // The key is read from the event: the state does not have it.
      holds: (state, { event }) =>
        Boolean(evaluate(environment({ message: event.data, state: state ?? {} }))),
    })
  })
  return [...byName.values()]
}
