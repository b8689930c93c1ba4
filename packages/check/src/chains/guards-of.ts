import type { Arrow, Command, Expression } from '@landfall/model'
import type { NameReader } from './made-of.ts'
import { namesAt } from './names-at.ts'
import { namesInCommand } from './names-in-command.ts'
import type { Step } from './step.ts'

/** A condition that holds whenever a step is taken, or with `holds: false` one that does not hold then. */
interface Guard {
  readonly condition: Expression
  readonly holds: boolean
  /** Where its names lead: to what stands before the step. */
  readonly read: NameReader
}

/** All that is asked before a step is taken. */
export function guardsOf(step: Step): readonly Guard[] {
  switch (step.kind) {
    case 'records':
      return guardsOfArrow(step.from, step.arrow)
    case 'sends': {
      const { sending } = step
      if (sending.kind === 'process') return guardIf(sending.step.guard, namesAt(sending.process.id))
      const { trigger } = sending.policy
      return trigger?.kind === 'event' ? guardIf(trigger.guard, namesAt(undefined)) : []
    }
    case 'answers':
    case 'publishes':
      return []
  }
}

/** Every `requires` holds, so does the arrow's `when`, and that of no arrow above it. */
function guardsOfArrow(command: Command, arrow: Arrow): readonly Guard[] {
  const read = namesInCommand(command)
  const arrows = command.clauses.filter((clause) => clause.kind === 'arrow')
  const above = arrows.slice(0, arrows.indexOf(arrow))
  return [
    ...command.clauses.flatMap((clause) =>
      clause.kind === 'requires' ? guardIf(clause.condition, read) : [],
    ),
    ...guardIf(arrow.guard, read),
    ...above.flatMap(({ guard }) => guardIf(guard, read).map((each) => ({ ...each, holds: false }))),
  ]
}

function guardIf(condition: Expression | undefined, read: NameReader): readonly Guard[] {
  return condition ? [{ condition, read, holds: true }] : []
}
