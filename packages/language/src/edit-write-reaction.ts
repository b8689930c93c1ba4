import type { Element, TextEdit } from '@landfall/model'
import { nameOf, type Spot, titleOf } from './edit-find.ts'
import { done, type EditResult, refuse } from './edit-result.ts'
import { behindLast, clausesOf } from './edit-write-clause.ts'
import type { ProcessOn, Ref, SystemOn } from './generated/ast.ts'
import { nameFrom } from './storm-text.ts'

/** Behind what a system hears or a process handles: the event asked for, or the last one. */
export function withReaction(
  spot: Spot,
  { text, following }: { readonly text: string; readonly following: Element | undefined },
): EditResult<TextEdit[]> {
  const reactions = clausesOf(spot).filter(
    (clause) => clause.$type === 'SystemOn' || clause.$type === 'ProcessOn',
  )
  const isMeant = ({ event }: { readonly event: Ref }) =>
    following === undefined || isMentionOf(event, following)
  const reaction = reactions.findLast(isMeant)
  if (!reaction) {
    const verb = spot.element.kind === 'system' ? 'answers to' : 'follows'
    const what = following ? `does not react to the ${nameOf(following)}` : 'reacts to no event yet'
    return refuse(
      'NOT_CONNECTABLE',
      `${titleOf(spot.element)} ${what}: connect the event that this ${verb} first`,
      spot.element.place,
    )
  }
  const added =
    reaction.$type === 'SystemOn' ? withAnswer(spot, reaction, text) : withSend(spot, reaction, text)
  return done(added ? [added] : [])
}

function isMentionOf({ parts }: Ref, element: Element): boolean {
  return 'name' in element && nameFrom(parts.at(-1) ?? '') === element.name
}

function withAnswer(spot: Spot, { answers, event }: SystemOn, text: string): TextEdit | undefined {
  return behindLast(spot, answers, ` | ${text}`) ?? behindLast(spot, [event], ` -> ${text}`)
}

function withSend(spot: Spot, { sends, sets, event }: ProcessOn, text: string): TextEdit | undefined {
  return behindLast(spot, sends, `, ${text}`) ?? behindLast(spot, [sets ?? event], ` -> ${text}`)
}
