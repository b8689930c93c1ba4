import {
  type ConnectionNeedName,
  type FindingCode,
  lacksTies,
  type ModelIndex,
  type NamedElement,
} from '@landfall/model'
import { meantBy } from './meant-by.ts'
import type { StormRule } from './rule.ts'

/**
 * A rule about stickies that lack a connection which others would have to make. It is asked about the whole storm,
 * because a misspelt mention anywhere may mean the sticky. Of several stickies with one id the first is told.
 */
export function lonelyRule<Sticky extends NamedElement>(rule: {
  readonly code: FindingCode
  readonly about: (index: ModelIndex) => readonly Sticky[]
  readonly need: ConnectionNeedName
  readonly say: (sticky: Sticky, index: ModelIndex) => string
  /** Looked at before it is told: whether this one is as it should be all the same. */
  readonly isMeant?: (sticky: Sticky, index: ModelIndex) => boolean
}): StormRule {
  const { code, about, need, say, isMeant } = rule
  return {
    code,
    *find({ index }) {
      const isMisspelt = meantBy(index, need)
      for (const sticky of about(index)) {
        const { id, name, namePlace } = sticky
        if (!lacksTies(index, sticky, need) || index.byId.get(id) !== sticky) continue
        if (isMisspelt(name) || isMeant?.(sticky, index)) continue
        yield { message: say(sticky, index), place: namePlace, element: id }
      }
    },
  }
}
