import type { Command, CommandClause, ModelIndex } from '@landfall/model'
import { originsOfOutcome, targetOf } from '@landfall/model'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { compileFields, type FillFields } from './compile-fields.ts'
import type { Evaluate } from './environment.ts'
import { messageType, type StormRefusal } from './message.ts'

/** The clauses of a command, by kind, each kind in the order of the text. */
export interface CompiledClauses {
  /** In the order of their slots. */
  readonly lets: readonly Evaluate[]
  /** The `requires`. */
  readonly rules: readonly CompiledRule[]
  readonly arrows: readonly CompiledArrow[]
}

interface Below {
  /** How many `let`s stand above it in the text. */
  readonly letsAbove: number
}

interface CompiledRule extends Below {
  readonly holds: Evaluate
  readonly refusal: StormRefusal
}

interface CompiledArrow extends Below {
  readonly guard: Evaluate | undefined
  /** Why it cannot be followed: which of its outcomes happens is left open. */
  readonly open: StormRefusal | undefined
  /** What is known of the events that it names. */
  readonly outcomes: readonly { readonly type: string; readonly fill: FillFields }[]
}

type Arrow = CommandClause & { readonly kind: 'arrow' }

export function compileClauses(
  index: ModelIndex,
  { compiler, command }: { readonly compiler: Compiler; readonly command: Command },
): CompiledClauses {
  const { clauses } = command
  const locals = clauses.flatMap((clause) => (clause.kind === 'let' ? [clause.name] : []))
  const lets: Evaluate[] = []
  const rules: CompiledRule[] = []
  const arrows: CompiledArrow[] = []
  for (const clause of clauses) {
    const letsAbove = lets.length
    switch (clause.kind) {
      case 'let':
        lets.push(compileExpression(compiler, clause.value, locals))
        break
      case 'requires': {
        const holds = compileExpression(compiler, clause.condition, locals)
        const message = clause.message ?? `${command.label ?? command.name} is not possible now`
        rules.push({
          letsAbove,
          holds,
          refusal: { code: `${messageType(command)}/${rules.length + 1}`, message },
        })
        break
      }
      case 'arrow':
        arrows.push({ letsAbove, ...compileArrow(index, clause, { compiler, command, locals }) })
        break
    }
  }
  return { lets, rules, arrows }
}

function compileArrow(
  index: ModelIndex,
  arrow: Arrow,
  {
    compiler,
    command,
    locals,
  }: { readonly compiler: Compiler; readonly command: Command; readonly locals: readonly string[] },
): Omit<CompiledArrow, 'letsAbove'> {
  const outcomes = arrow.outcomes.flatMap((outcome) => {
    const event = targetOf(index, outcome.event, 'event')
    if (!event) return []
    const origins = originsOfOutcome(index, command, outcome)
    const fill = compileFields(origins, { compiler, locals, owner: event.name, place: outcome.event.place })
    return [{ type: messageType(event), fill }]
  })
  return {
    guard: arrow.guard && compileExpression(compiler, arrow.guard, locals),
    open: arrow.open ? openRefusal(command, arrow) : undefined,
    outcomes,
  }
}

function openRefusal(command: Command, { outcomes }: Arrow): StormRefusal {
  const names = outcomes.map(({ event }) => event.text).join(' or ')
  return {
    code: `${messageType(command)}/open`,
    message: `${command.name} leaves open whether ${names} happens: say when with \`when\`, or let a system answer`,
  }
}
