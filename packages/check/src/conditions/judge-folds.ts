import { type Fold, type ModelIndex, rowFields, type View } from '@landfall/model'
import { heardMessage } from './heard-message.ts'
import { judgeCondition } from './judge-condition.ts'
import type { Judged } from './judged.ts'
import { type FieldOwner, knownOfFields } from './known.ts'
import { possibleRowValues } from './possible-row-values.ts'

/** The `where` of each `on`. A fold that looks at a row which is not there changes nothing, so there is one. */
export function judgeFolds(index: ModelIndex, view: View): readonly Judged[] {
  return view.folds.flatMap((fold): readonly Judged[] => {
    const condition = fold.guard
    if (!condition) return []
    const known = knownOfFields(index, ownersOf(index, view, fold), [condition])
    const judgement = judgeCondition(index, condition, known)
    return judgement ? [{ role: 'fold', condition, ...judgement }] : []
  })
}

function ownersOf(index: ModelIndex, view: View, fold: Fold): readonly FieldOwner[] {
  const row: FieldOwner = {
    of: 'row',
    owner: view,
    fields: rowFields(view),
    isComplete: false,
    valuesOf: (name) => possibleRowValues(index, view, name),
  }
  return [...heardMessage(index, fold.event), row]
}
