import type { Element, TextEdit } from '@landfall/model'
import { extentOf, type Spot, titleOf } from './edit-find.ts'
import { headWords, wordsOf } from './edit-head.ts'
import { indentAt, indentUnit, isFirstOnLine } from './edit-lines.ts'
import type { MentionSort } from './edit-lists.ts'
import { insertAt } from './edit-page.ts'
import { done, type EditResult, refuse } from './edit-result.ts'
import { headEnd } from './edit-sticky-braces.ts'
import { behindLast, clausesOf, withClause } from './edit-write-clause.ts'
import { withReaction } from './edit-write-reaction.ts'
import type { Arrow } from './generated/ast.ts'

/** A mention to be written into a sticky. */
export interface NewMention {
  readonly sort: MentionSort
  readonly text: string
  readonly choice: 'all' | 'one'
  /** The event that a system answers to, or that a process follows. */
  readonly following: Element | undefined
}

/** Writes a mention where its sort belongs, into a sticky that can be read whole. */
export function writeMention(spot: Spot, mention: NewMention): EditResult<TextEdit[]> {
  const { text } = mention
  switch (mention.sort) {
    case 'actors':
      return done([withActor(spot, text)])
    case 'on':
      return done([withTarget(spot, text)])
    case 'outcomes':
      return done(withOutcome(spot, mention))
    case 'when':
      return withTrigger(spot, text)
    case 'each':
      return withEach(spot, text)
    case 'folds':
    case 'hears':
    case 'steps':
      return done(withClause(spot, { text: `on ${text}`, index: indexFor(spot, mention.sort) }))
    case 'answers':
    case 'then':
      return spot.element.kind === 'policy'
        ? done(withClause(spot, { text: `then ${text}` }))
        : withReaction(spot, mention)
    case 'sends':
      return done(inClause(spot, 'Sends', { text, word: 'sends' }))
    case 'ends':
      return done(inClause(spot, 'ProcessEnds', { text, word: 'ends on' }))
    case 'reads':
      return done(withClause(spot, { text: `reads ${text}` }))
    case 'shows':
    case 'offers':
      return done([onScreen(spot, mention.sort, text)])
    case 'from':
      return withSource(spot, text)
    case 'subscribes':
    case 'relates':
      throw new Error('a context says this in stickies of their own')
  }
}

function withActor(spot: Spot, text: string): TextEdit {
  const { node } = spot.placed.sticky
  const known = 'actors' in node ? behindLast(spot, node.actors, `, ${text}`) : undefined
  const word = node.$type === 'Command' ? 'by' : 'for'
  return known ?? insertAt(spot.page, headWords(spot)?.last.end ?? spot.placed.item.to, ` ${word} ${text}`)
}

function withTarget(spot: Spot, text: string): TextEdit {
  const { node, rule } = spot.placed.sticky
  const known = 'targets' in node ? behindLast(spot, node.targets, `, ${text}`) : undefined
  const question = wordsOf(spot.page, spot.placed)[1]
  const end = rule === 'Ignore' ? undefined : question?.end
  return known ?? insertAt(spot.page, end ?? spot.placed.item.to, ` on ${text}`)
}

/** An arrow that always holds takes the event in; behind one that may not hold, another arrow begins. */
function withOutcome(spot: Spot, { text, choice }: NewMention): TextEdit[] {
  const clauses = clausesOf(spot)
  const index = clauses.findLastIndex(({ $type }) => $type === 'Arrow')
  const arrow = clauses[index]
  if (arrow?.$type !== 'Arrow') return withClause(spot, { text: `-> ${text}` })
  if (arrow.guard) return withClause(spot, { text: `-> ${text}`, index: index + 1 })
  const added = behindLast(spot, [...arrow.outcomes, ...arrow.alternatives], `${joint(arrow, choice)}${text}`)
  return added ? [added] : []
}

function joint({ outcomes, alternatives }: Arrow, choice: 'all' | 'one'): string {
  const isOpen = alternatives.length > 0 || (outcomes.length === 1 && choice === 'one')
  return isOpen ? ' | ' : ', '
}

function withTrigger(spot: Spot, text: string): EditResult<TextEdit[]> {
  const trigger = clausesOf(spot).find(({ $type }) => $type === 'PolicyWhen' || $type === 'PolicyEvery')
  if (!trigger) return done(withClause(spot, { text: `when ${text}`, index: 0 }))
  const place = { file: spot.page.file, ...extentOf(spot, trigger) }
  return refuse(
    'ONLY_ONE',
    `${titleOf(spot.element)} begins with something already: make a second policy for this, or take that away first`,
    place,
  )
}

function withEach(spot: Spot, text: string): EditResult<TextEdit[]> {
  const clauses = clausesOf(spot)
  const each = clauses.find(({ $type }) => $type === 'ForEach')
  const index = clauses.findLastIndex(({ $type }) => $type === 'PolicyWhen' || $type === 'PolicyEvery') + 1
  if (!each) return done(withClause(spot, { text: `for each ${text}`, index }))
  const place = { file: spot.page.file, ...extentOf(spot, each) }
  return refuse(
    'ONLY_ONE',
    `${titleOf(spot.element)} goes through a view already: make a second policy for this`,
    place,
  )
}

/** Behind the last of its sort; the first step of a process stands before its timeout and end. */
function indexFor(spot: Spot, sort: 'folds' | 'hears' | 'steps'): number {
  const clauses = clausesOf(spot)
  const wanted = { folds: 'Fold', hears: 'SystemOn', steps: 'ProcessOn' }[sort]
  const last = clauses.findLastIndex(({ $type }) => $type === wanted)
  if (last !== -1) return last + 1
  if (sort === 'hears') return 0
  const end = clauses.findIndex(({ $type }) => $type === 'ProcessTimeout' || $type === 'ProcessEnds')
  return end === -1 ? clauses.length : end
}

/** Into the list of a clause, or as a clause of its own. */
function inClause(
  spot: Spot,
  type: 'Sends' | 'ProcessEnds',
  { text, word }: { readonly text: string; readonly word: string },
): TextEdit[] {
  const clause = clausesOf(spot).findLast(({ $type }) => $type === type)
  const added = clause && behindLast(spot, [clause], `, ${text}`)
  return added ? [added] : withClause(spot, { text: `${word} ${text}` })
}

/** A screen has no braces: what it shows and offers stands below it, unless it has a line in common. */
function onScreen(spot: Spot, sort: 'shows' | 'offers', text: string): TextEdit {
  const { page, placed } = spot
  const { node, rule } = placed.sticky
  const clauses = node.$type === 'Screen' ? node.clauses : []
  const own = clauses.findLast(({ $type }) => $type === (sort === 'shows' ? 'Shows' : 'Offers'))
  const added = own && behindLast(spot, [own], `, ${text}`)
  if (added) return added
  const last = clauses.at(-1)
  const end = last ? extentOf(spot, last).end : headEnd(spot)
  const isInLine = last !== undefined && !isFirstOnLine(page.text, extentOf(spot, last).start)
  if (isInLine || rule !== 'Screen') return insertAt(page, end, ` ${sort} ${text}`)
  const indent = last
    ? indentAt(page.text, extentOf(spot, last).start)
    : indentAt(page.text, placed.item.from) + indentUnit(page.text)
  return insertAt(page, end, `${page.newline}${indent}${sort} ${text}`)
}

function withSource(spot: Spot, text: string): EditResult<TextEdit[]> {
  const { node } = spot.placed.sticky
  if (node.$type !== 'Publication' || !node.source)
    return done([insertAt(spot.page, spot.placed.item.to, ` from ${text}`)])
  const place = { file: spot.page.file, ...extentOf(spot, node.source) }
  return refuse(
    'ONLY_ONE',
    `${titleOf(spot.element)} is made from something already: take that away first`,
    place,
  )
}
