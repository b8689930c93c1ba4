import type { Policy as KernelPolicy, Reaction, ReactionPorts, ScheduledPolicy } from '@landfall/kernel'
import type { ModelIndex, Policy } from '@landfall/model'
import { elementOf, qualifiedName } from '@landfall/model'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { compileSend } from './compile-send.ts'
import { type Environment, environment } from './environment.ts'
import { listenedTo } from './listened-to.ts'
import type { StormCommand, StormEvent } from './message.ts'
import { comesRound, nextMoment } from './schedule.ts'
import { isFields } from './values.ts'

/** A policy without a trigger, or whose schedule never comes round, does nothing yet. */
export function interpretPolicy(
  index: ModelIndex,
  policy: Policy,
  compiler: Compiler,
): KernelPolicy<StormEvent, StormCommand> | ScheduledPolicy<StormCommand> | undefined {
  const { trigger } = policy
  const react = compileReact(index, policy, compiler)
  const name = qualifiedName(policy)
  if (!trigger) return undefined
  if (trigger.kind === 'schedule') {
    const { schedule } = trigger
    if (!comesRound(schedule)) return undefined
    return {
      kind: 'scheduled policy',
      name,
      next: (after, startedAt) => nextMoment(schedule, { after, startedAt }),
      react: (ports) => react(environment({ ports }), ports),
    }
  }
  const event = listenedTo(index, trigger.event)
  if (event === undefined) return undefined
  const guard = trigger.guard && compileExpression(compiler, trigger.guard)
  return {
    kind: 'policy',
    name,
    on: [event],
    react(recorded, ports) {
      const known = environment({ message: recorded.event.data, recorded, ports })
      return !guard || guard(known) ? react(known, ports) : []
    },
  }
}

/** All that a policy sends: its commands in order, for each row in order. */
function compileReact(
  index: ModelIndex,
  policy: Policy,
  compiler: Compiler,
): (known: Environment, ports: ReactionPorts) => readonly Reaction<StormCommand>[] {
  const sends = policy.sends.flatMap((send) => compileSend(index, { kind: 'policy', policy, send }, compiler))
  const rowsOf = compileRows(index, policy, compiler)
  return (known, ports) => rowsOf(known, ports).flatMap((row) => sends.map((send) => send(row, ports.now)))
}

/** What is known with each row of `for each`; just what is known without it. */
function compileRows(
  index: ModelIndex,
  { forEach }: Policy,
  compiler: Compiler,
): (known: Environment, ports: ReactionPorts) => readonly Environment[] {
  if (!forEach) return (known) => [known]
  const view = elementOf(index, forEach.view.target, 'view')
  if (!view) return () => []
  const name = qualifiedName(view)
  const guard = forEach.guard && compileExpression(compiler, forEach.guard)
  return (known, ports) => {
    const rows = [...ports.rows(name)].filter(isFields)
    return rows.map((row) => ({ ...known, state: row })).filter((row) => !guard || guard(row))
  }
}
