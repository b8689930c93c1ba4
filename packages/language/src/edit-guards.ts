import type { ElementId, TextEdit } from '@landfall/model'
import type { AstNode } from 'langium'
import { cutAround } from './edit-cut.ts'
import { extentOf, findSpot, nameOf, type Spot, titleOf, whole } from './edit-find.ts'
import { mentionsIn } from './edit-mentions.ts'
import { insertAt, replaceIn, wordBefore } from './edit-page.ts'
import type { ElementAddress, TextChange } from './edit-request.ts'
import { done, type EditResult, refuse } from './edit-result.ts'
import { expressionText } from './edit-storm-text.ts'
import type { Expression, Ref, Send } from './generated/ast.ts'
import type { Storm } from './read-storm.ts'

/** A clause, and an expression that it may have behind a word such as `where`. */
interface Condition {
  /** What the clause is about. */
  readonly refs: readonly Ref[]
  readonly word: 'where' | 'when' | 'after'
  readonly expression: Expression | undefined
  /** What the word and the expression stand behind. */
  readonly behind: AstNode
  /** The `otherwise` that stands in place of a condition. */
  readonly otherwise?: AstNode
}

type SetGuard = Extract<TextChange, { readonly kind: 'set guard' }>
type SetDelay = Extract<TextChange, { readonly kind: 'set delay' }>

export function setGuard(storm: Storm, spot: Spot, { on, text }: SetGuard): EditResult<TextEdit[]> {
  return setCondition(storm, spot, { conditions: conditionsOf(spot), on, text, what: 'a condition' })
}

export function setDelay(storm: Storm, spot: Spot, { command, text }: SetDelay): EditResult<TextEdit[]> {
  return setCondition(storm, spot, {
    conditions: delaysOf(spot),
    on: command,
    text,
    what: 'a command that could wait',
  })
}

function setCondition(
  storm: Storm,
  spot: Spot,
  {
    conditions,
    on,
    text,
    what,
  }: {
    readonly conditions: readonly Condition[]
    readonly on: ElementAddress | undefined
    readonly text: string | undefined
    readonly what: string
  },
): EditResult<TextEdit[]> {
  const sound = whole(spot)
  if (!sound.ok) return sound
  const about = on === undefined ? undefined : findSpot(storm, on)
  if (about && !about.ok) return about
  const id = about?.value.element.id
  const condition = conditions.find(
    ({ refs }) => id === undefined || refs.some((ref) => isMention(spot, ref, id)),
  )
  if (!condition) {
    const where = about ? `nothing to say of the ${nameOf(about.value.element)}` : `no place for ${what}`
    return refuse('NOT_FOUND', `${titleOf(spot.element)} has ${where}`, spot.element.place)
  }
  const typed = text === undefined || text.trim() === '' ? undefined : expressionText(text)
  if (typed && !typed.ok) return typed
  return done(withCondition(spot, condition, typed?.value))
}

function isMention(spot: Spot, ref: Ref, id: ElementId): boolean {
  const { start } = extentOf(spot, ref)
  return [...mentionsIn(spot.element).byPath.values()].some(
    ({ place, target }) => target === id && place.start === start,
  )
}

function withCondition(
  spot: Spot,
  { word, expression, behind, otherwise }: Condition,
  text: string | undefined,
): TextEdit[] {
  const { page } = spot
  const { end } = extentOf(spot, behind)
  if (expression) {
    const known = extentOf(spot, expression)
    const before = wordBefore(page, wordBefore(page, known.start)?.start ?? 0)
    if (text === undefined) return cutAround(page, { start: before?.end ?? known.start, end: known.end })
    return page.text.slice(known.start, known.end) === text ? [] : [replaceIn(page, known, text)]
  }
  if (text === undefined) return []
  const last = otherwise && wordBefore(page, extentOf(spot, otherwise).end)
  return [last ? replaceIn(page, last, `${word} ${text}`) : insertAt(page, end, ` ${word} ${text}`)]
}

function conditionsOf({ placed }: Spot): Condition[] {
  const { node } = placed.sticky
  switch (node.$type) {
    case 'Command':
      return node.clauses.flatMap((clause): Condition[] => {
        if (clause.$type !== 'Arrow') return []
        const outcomes = [...clause.outcomes, ...clause.alternatives]
        const behind = outcomes.at(-1) ?? clause
        const refs = outcomes.map(({ event }) => event)
        return [
          {
            refs,
            word: 'when',
            expression: clause.guard,
            behind,
            ...(clause.otherwise && { otherwise: clause }),
          },
        ]
      })
    case 'View':
      return node.clauses.flatMap((clause) =>
        clause.$type === 'Fold' ? [whereOf(clause.event, clause.guard)] : [],
      )
    case 'Policy':
      return node.clauses.flatMap((clause) => {
        if (clause.$type === 'PolicyWhen') return [whereOf(clause.event, clause.guard)]
        return clause.$type === 'ForEach' ? [whereOf(clause.view, clause.guard)] : []
      })
    case 'Process':
      return node.clauses.flatMap((clause): Condition[] => {
        if (clause.$type !== 'ProcessOn') return []
        const behind = clause.sends.at(-1) ?? clause.sets ?? clause.event
        return [{ refs: [clause.event], word: 'when', expression: clause.guard, behind }]
      })
    default:
      return []
  }
}

function whereOf(ref: Ref, expression: Expression | undefined): Condition {
  return { refs: [ref], word: 'where', expression, behind: ref }
}

function delaysOf({ placed }: Spot): Condition[] {
  const { node } = placed.sticky
  if (node.$type !== 'Policy' && node.$type !== 'Process') return []
  const sends = node.clauses.flatMap((clause): Send[] => {
    if (clause.$type === 'PolicyThen') return [clause.send]
    return clause.$type === 'ProcessOn' || clause.$type === 'ProcessTimeout' ? clause.sends : []
  })
  return sends.map((send) => {
    return {
      refs: [send.command],
      word: 'after',
      expression: send.after,
      behind: send.arguments ?? send.command,
    }
  })
}
