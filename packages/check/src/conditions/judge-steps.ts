import {
  type Expression,
  expressionReads,
  type FieldOrigin,
  type ModelIndex,
  originsOfProcessState,
  type Process,
  type ProcessStep,
} from '@landfall/model'
import { claimOf } from './claim-of.ts'
import { heardMessage } from './heard-message.ts'
import { judgeCondition } from './judge-condition.ts'
import type { Judged } from './judged.ts'
import { equality, type FieldOwner, type Known, knownOfFields, nameOf } from './known.ts'
import { possibleMemoryValues } from './possible-memory-values.ts'

/** The `when` of each `on` of a process: it looks at what is remembered once the event has been taken in. */
export function judgeSteps(index: ModelIndex, process: Process): readonly Judged[] {
  return process.steps.flatMap((step): readonly Judged[] => {
    const condition = step.guard
    if (!condition) return []
    const fields = knownOfFields(index, ownersOf(index, process, step), [condition])
    const known = [...knownOfStep(index, { process, step, condition }), ...fields]
    const judgement = judgeCondition(index, condition, known)
    return judgement ? [{ role: 'step', condition, ...judgement }] : []
  })
}

function ownersOf(index: ModelIndex, process: Process, step: ProcessStep): readonly FieldOwner[] {
  const memory: FieldOwner = {
    of: 'state',
    owner: process,
    fields: process.state,
    isComplete: false,
    valuesOf: (name) => possibleMemoryValues(index, process, name),
  }
  return [memory, ...heardMessage(index, step.event)]
}

/** What the step itself has just set, as far as that does not depend on what was remembered before. */
function knownOfStep(
  index: ModelIndex,
  {
    process,
    step,
    condition,
  }: { readonly process: Process; readonly step: ProcessStep; readonly condition: Expression },
): readonly Known[] {
  const reads = expressionReads(condition)
  return originsOfProcessState(index, process, step).flatMap(({ field, origin }): Known[] => {
    const isRead = reads.some(
      (read) => read.kind === 'field' && read.of === 'state' && read.name === field.name,
    )
    const value = isRead ? valueSet(origin) : undefined
    if (!value) return []
    return [{ kind: 'set', field, claim: claimOf(index, equality(nameOf('state', field), value), true) }]
  })
}

function valueSet(origin: FieldOrigin['origin']): Expression | undefined {
  if (origin.kind === 'event field') return nameOf('message', origin.field)
  if (origin.kind !== 'expression') return undefined
  const looksBack = expressionReads(origin.expression).some((read) => 'of' in read && read.of === 'state')
  return looksBack ? undefined : origin.expression
}
