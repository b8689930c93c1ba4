import type { Ports, Result } from '@landfall/kernel'
import { fail, ok } from '@landfall/kernel'
import type { Aggregate, Command, CommandClause, ModelIndex } from '@landfall/model'
import { elementOf, messageFields, originsOfOutcome } from '@landfall/model'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { compileFields, type FillFields } from './compile-fields.ts'
import { type Environment, environment, type Evaluate } from './environment.ts'
import type { State } from './compile-evolve.ts'
import { messageType, type StormCommand, type StormEvent, type StormRefusal } from './message.ts'

export type Decide = (command: StormCommand, state: State, ports: Ports) => Result<readonly StormEvent[], StormRefusal>

type Check = (environment: Environment) => StormRefusal | undefined

interface Branch {
  readonly guard: Evaluate | undefined
  readonly open: string | undefined
  readonly outcomes: readonly { readonly type: string; readonly fill: FillFields }[]
}

/** The rules of a command, in their order: whether it exists as it must, its `requires`, then the first arrow that holds. */
export function compileDecide(
  index: ModelIndex,
  { compiler, command, aggregate }: { readonly compiler: Compiler; readonly command: Command; readonly aggregate: Aggregate },
): Decide {
  const locals = command.clauses.flatMap((clause) => (clause.kind === 'let' ? [clause.name] : []))
  const type = messageType(command)
  const incomplete = compileIncomplete(index, command)
  const checks = compileChecks(command, { compiler, locals, type })
  const branches = command.clauses
    .filter((clause) => clause.kind === 'arrow')
    .map((arrow) => compileBranch(index, arrow, { compiler, command, locals }))
  const defaults = command.fields.flatMap(({ name, default: value }) => (value ? [{ name, value: compileExpression(compiler, value) }] : []))
  return (given, state, ports) => {
    const existence = existenceRefusal(command, aggregate, given, state)
    if (existence) return fail(existence)
    const data: Record<string, unknown> = { ...given.data }
    for (const { name, value } of defaults) data[name] ??= value(environment({}))
    const lack = incomplete(data)
    if (lack) return fail(lack)
    const known = environment({ message: data, state: state ?? {}, ports, locals: [] })
    for (const check of checks) {
      const refusal = check(known)
      if (refusal) return fail(refusal)
    }
    const branch = branches.find(({ guard }) => !guard || guard(known))
    if (!branch) return ok([])
    if (branch.open !== undefined) return fail({ code: `${type}/open`, message: branch.open })
    return ok(branch.outcomes.map((outcome) => ({ type: outcome.type, data: outcome.fill(known) })))
  }
}

function existenceRefusal(command: Command, aggregate: Aggregate, given: StormCommand, state: State): StormRefusal | undefined {
  const key = aggregate.key ? given.data[aggregate.key.name] : undefined
  const name = `${aggregate.label ?? aggregate.name}${key === undefined ? '' : ` ${JSON.stringify(key)}`}`
  if (command.mode === 'creates' && state !== undefined) {
    return { code: `${messageType(command)}/exists`, message: `${name} exists already` }
  }
  if (command.mode === 'existing' && state === undefined) {
    return { code: `${messageType(command)}/unknown`, message: `There is no ${name}` }
  }
  return undefined
}

function compileIncomplete(index: ModelIndex, command: Command): (data: Readonly<Record<string, unknown>>) => StormRefusal | undefined {
  const required = messageFields(index, command).filter(({ type }) => type.kind !== 'optional')
  return (data) => {
    const lacking = required.find(({ name }) => data[name] === undefined)
    return lacking && { code: `${messageType(command)}/incomplete`, message: `${command.name} needs ${lacking.name}` }
  }
}

/** `requires` and `let`, in the order of the text: a `let` is known to what stands below it. */
function compileChecks(
  command: Command,
  { compiler, locals, type }: { readonly compiler: Compiler; readonly locals: readonly string[]; readonly type: string },
): readonly Check[] {
  let rule = 0
  return command.clauses.flatMap((clause): Check[] => {
    if (clause.kind === 'let') {
      const slot = locals.indexOf(clause.name)
      const value = compileExpression(compiler, clause.value, locals)
      return [
        (known) => {
          known.locals[slot] = value(known)
          return undefined
        },
      ]
    }
    if (clause.kind !== 'requires') return []
    rule += 1
    const condition = compileExpression(compiler, clause.condition, locals)
    const refusal = { code: `${type}/${rule}`, message: clause.message ?? `${command.label ?? command.name} is not possible now` }
    return [(known) => (condition(known) ? undefined : refusal)]
  })
}

function compileBranch(
  index: ModelIndex,
  arrow: CommandClause & { kind: 'arrow' },
  { compiler, command, locals }: { readonly compiler: Compiler; readonly command: Command; readonly locals: readonly string[] },
): Branch {
  const outcomes = arrow.outcomes.flatMap((outcome) => {
    const event = elementOf(index, outcome.event.target, 'event')
    if (!event) return []
    const origins = originsOfOutcome(index, command, outcome)
    const fill = compileFields(origins, { compiler, locals, owner: event.name, place: outcome.event.place })
    return [{ type: messageType(event), fill }]
  })
  const names = arrow.outcomes.map(({ event }) => event.text)
  return {
    guard: arrow.guard && compileExpression(compiler, arrow.guard, locals),
    open: arrow.open
      ? `${command.name} leaves open whether ${names.join(' or ')} happens: say when with \`when\`, or let a system answer`
      : undefined,
    outcomes,
  }
}
