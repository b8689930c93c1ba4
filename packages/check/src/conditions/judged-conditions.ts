import type { Aggregate, Element, ModelIndex } from '@landfall/model'
import { judgeCommand } from './judge-command.ts'
import { judgeCondition } from './judge-condition.ts'
import { judgeFolds } from './judge-folds.ts'
import { judgePolicy } from './judge-policy.ts'
import { judgeSteps } from './judge-steps.ts'
import type { Judged } from './judged.ts'
import { onceForElement } from './once-for-element.ts'

/** The conditions of an element of which something is certain, in the order of the text. Empty for most kinds. */
export const judgedConditions: (index: ModelIndex, element: Element) => readonly Judged[] = onceForElement(
  (index, element) => {
    switch (element.kind) {
      case 'command':
        return judgeCommand(index, element).clauses
      case 'policy':
        return judgePolicy(index, element)
      case 'process':
        return judgeSteps(index, element)
      case 'view':
        return judgeFolds(index, element)
      case 'aggregate':
        return judgeInvariants(index, element)
      default:
        return []
    }
  },
)

/** `always` is a promise and no rule: nothing of how the state comes about is held against it. */
function judgeInvariants(index: ModelIndex, { invariants }: Aggregate): readonly Judged[] {
  return invariants.flatMap((condition): readonly Judged[] => {
    const judgement = judgeCondition(index, condition, [])
    return judgement ? [{ role: 'always', condition, ...judgement }] : []
  })
}
