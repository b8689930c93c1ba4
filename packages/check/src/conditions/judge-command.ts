import {
  type Arrow,
  type Command,
  type Expression,
  elementOf,
  type ModelIndex,
  messageFields,
  type Requirement,
} from '@landfall/model'
import { claimOf } from './claim-of.ts'
import { eitherOf, missingAt } from './constants-in.ts'
import { type Assumption, judgeCondition, rulesOut } from './judge-condition.ts'
import type { Judged } from './judged.ts'
import { type FieldOwner, type Known, knownOfFields } from './known.ts'
import { onceForElement } from './once-for-element.ts'
import { possibleStateValues } from './possible-state-values.ts'
import { withoutLets } from './without-lets.ts'

/** An arrow that is never taken: behind one without a condition, or where the guards above leave nothing over. */
interface CoveredArrow {
  readonly arrow: Arrow
  /** The one above it that is taken in any case; absent where the guards above together cover everything. */
  readonly behind?: Arrow
}

export interface JudgedCommand {
  readonly clauses: readonly Judged[]
  readonly covered: readonly CoveredArrow[]
}

/**
 * Goes through a command as it is decided: all `requires`, each knowing those before it, then the arrows. Below a
 * `requires` that never holds nothing happens any more, and so nothing more is said.
 */
export const judgeCommand: (index: ModelIndex, command: Command) => JudgedCommand = onceForElement(
  (index, command) => {
    const written = writtenConditions(command)
    if (written.size === 0 && countArrows(command) < 2) return { clauses: [], covered: [] }
    const known = knownOfFields(index, ownersOf(index, command), [...written.values()])
    const requires = judgeRequires(index, { command, written, known })
    if (requires.clauses.some(({ verdict }) => verdict === 'never'))
      return { clauses: requires.clauses, covered: [] }
    const arrows = judgeArrows(index, { command, written, known: requires.known })
    return { clauses: [...requires.clauses, ...arrows.clauses], covered: arrows.covered }
  },
)

/** A command with its conditions, their `let`s written out, and what is known of the fields in them. */
interface Scene {
  readonly command: Command
  readonly written: ReadonlyMap<Requirement | Arrow, Expression>
  readonly known: readonly Known[]
}

function writtenConditions({ clauses }: Command): Scene['written'] {
  const lets = clauses.filter((clause) => clause.kind === 'let')
  const written = new Map<Requirement | Arrow, Expression>()
  clauses.forEach((clause, at) => {
    if (clause.kind === 'let') return
    const condition = clause.kind === 'requires' ? clause.condition : clause.guard
    const above = lets.filter((each) => clauses.indexOf(each) < at)
    if (condition) written.set(clause, withoutLets(condition, above))
  })
  return written
}

function countArrows({ clauses }: Command): number {
  return clauses.filter(({ kind }) => kind === 'arrow').length
}

function ownersOf(index: ModelIndex, command: Command): readonly FieldOwner[] {
  const message: FieldOwner = {
    of: 'message',
    owner: command,
    fields: messageFields(index, command),
    isComplete: true,
    valuesOf: () => undefined,
  }
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  if (!aggregate) return [message]
  const valuesOf: FieldOwner['valuesOf'] = (name) => {
    const values = possibleStateValues(index, aggregate, name)
    // Before the first event there is no state.
    return command.mode === 'may create' ? eitherOf([values, [missingAt(aggregate)]]) : values
  }
  return [message, { of: 'state', owner: aggregate, fields: aggregate.state, isComplete: false, valuesOf }]
}

function judgeRequires(
  index: ModelIndex,
  { command, written, known }: Scene,
): { readonly clauses: readonly Judged[]; readonly known: readonly Known[] } {
  const clauses: Judged[] = []
  const passed: Known[] = [...known]
  for (const requirement of command.clauses) {
    const condition = requirement.kind === 'requires' ? written.get(requirement) : undefined
    if (requirement.kind !== 'requires' || !condition) continue
    const judgement = judgeCondition(index, condition, passed)
    if (judgement)
      clauses.push({ role: 'requires', requirement, condition: requirement.condition, ...judgement })
    if (judgement?.verdict === 'never') break
    if (!judgement) {
      const claim = claimOf(index, condition, true)
      passed.push({ kind: 'condition', word: 'requires', condition: requirement.condition, claim })
    }
  }
  return { clauses, known: passed }
}

/** The first arrow whose guard holds, or that has none, is taken. */
function judgeArrows(index: ModelIndex, { command, written, known }: Scene): JudgedCommand {
  const clauses: Judged[] = []
  const covered: CoveredArrow[] = []
  const failed: Assumption[] = []
  let taken: Arrow | undefined
  for (const arrow of command.clauses) {
    if (arrow.kind !== 'arrow') continue
    if (taken) {
      covered.push({ arrow, behind: taken })
      continue
    }
    const condition = written.get(arrow)
    const judgement = condition && judgeCondition(index, condition, known)
    if (arrow.guard && judgement) clauses.push({ role: 'arrow', arrow, condition: arrow.guard, ...judgement })
    // What stands below a guard that always holds has been said with it.
    if (judgement?.verdict === 'always') break
    if (!judgement && failed.length > 0 && leavesNothing(index, [...known, ...failed], condition))
      covered.push({ arrow })
    else if (!condition) taken = arrow
    if (condition) failed.push({ claim: claimOf(index, condition, false) })
  }
  return { clauses, covered }
}

function leavesNothing(
  index: ModelIndex,
  known: readonly Assumption[],
  condition: Expression | undefined,
): boolean {
  return condition ? rulesOut(known, claimOf(index, condition, true)) : rulesOut(known)
}
