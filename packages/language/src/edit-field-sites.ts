import type { Element, FieldOrigin, ModelIndex } from '@landfall/model'
import {
  elementOf,
  originsOfAnswer,
  originsOfArguments,
  originsOfOutcome,
  originsOfRow,
  originsOfState,
} from '@landfall/model'
import { fieldKey, fieldsOf, rowOf, sceneOf, sceneWith } from './edit-field-scene.ts'
import { type FieldSite, sendSite, siteOf, siteOrigin } from './edit-field-site.ts'
import { processSites } from './edit-process-sites.ts'

/** The places in an element where fields may be copied by name. */
export function fieldSitesIn(index: ModelIndex, element: Element): FieldSite[] {
  switch (element.kind) {
    case 'command': {
      const scene = sceneOf(index, element)
      const key = elementOf(index, element.aggregate, 'aggregate')?.key
      // An event of the same aggregate carries its key without a word.
      const isOther = ({ field }: FieldOrigin) => key === undefined || fieldKey(field) !== fieldKey(key)
      return element.clauses.flatMap((clause, at) => {
        if (clause.kind !== 'arrow') return []
        return clause.outcomes.map((outcome, nth) =>
          siteOf(
            { path: `clauses/${at}/${nth}`, reference: outcome.event, scene },
            originsOfOutcome(index, element, outcome),
            isOther,
          ),
        )
      })
    }
    case 'event': {
      const { place } = element
      const origins = originsOfState(index, element).map((origin) =>
        siteOrigin(sceneOf(index, element), origin),
      )
      return [{ path: 'state', place, title: 'its state', origins }]
    }
    case 'system':
      return element.reactions.flatMap((reaction, at) => {
        const scene = sceneWith(index, reaction.event, {})
        return reaction.answers.map((answer, nth) =>
          siteOf(
            { path: `reactions/${at}/${nth}`, reference: answer.event, scene },
            originsOfAnswer(index, reaction, answer),
            () => false,
          ),
        )
      })
    case 'policy': {
      const { trigger, forEach } = element
      const event = trigger?.kind === 'event' ? trigger.event : undefined
      const scene = sceneWith(index, event, forEach ? { row: fieldsOf(index, forEach.view) } : {})
      return element.sends.map((send, at) =>
        sendSite(
          { path: `sends/${at}`, send, scene },
          originsOfArguments(index, { kind: 'policy', policy: element, send }),
        ),
      )
    }
    case 'process':
      return processSites(index, element)
    case 'view':
      return element.folds.map((fold, at) => {
        const scene = sceneWith(index, fold.event, { row: rowOf(element) })
        return siteOf(
          { path: `folds/${at}`, reference: fold.event, scene },
          originsOfRow(index, element, fold),
          () => !fold.remove,
        )
      })
    default:
      return []
  }
}
