import type { AstNode } from 'langium'
import { extentOf, type Spot } from './edit-find.ts'
import { type Stretch, wordBefore } from './edit-page.ts'
import type { Command, Ref, Sticky, View } from './generated/ast.ts'

/** Mentions of one sort in a sticky, and what goes when the last of them goes. */
export interface MentionList {
  /** What connects the sticky to what it mentions. */
  readonly sort: MentionSort
  /** Each mention with what belongs to it alone, such as the braces behind it. */
  readonly items: readonly { readonly ref: Ref; readonly node: AstNode }[]
  /** Whether several may stand here; otherwise the words around say something about just this one. */
  readonly isList: boolean
  /** A clause in the braces of the sticky, a part of its text, or (absent) the whole sticky. */
  readonly whole?: { readonly clause: number } | { readonly part: Stretch }
}

export type MentionSort =
  | 'actors'
  | 'outcomes'
  | 'hears'
  | 'answers'
  | 'sends'
  | 'reads'
  | 'when'
  | 'each'
  | 'then'
  | 'on'
  | 'steps'
  | 'ends'
  | 'folds'
  | 'shows'
  | 'offers'
  | 'from'
  | 'subscribes'
  | 'relates'

/** The lists of mentions in a sticky that can be read whole. What promises and scenarios tell is no list. */
export function listsOf(spot: Spot): readonly MentionList[] {
  const { node } = spot.placed.sticky
  switch (node.$type) {
    case 'Command':
      return [...partOf(spot, 'actors', node.actors), ...outcomeLists(node)]
    case 'View':
      return [...partOf(spot, 'actors', node.actors), ...foldLists(node)]
    case 'System':
    case 'Policy':
    case 'Process':
      return node.clauses.flatMap((clause, index) => clauseLists(spot, clause, index))
    case 'Screen':
      return [
        ...partOf(spot, 'actors', node.actors),
        ...node.clauses.flatMap((clause) =>
          clause.$type === 'Shows'
            ? partOf(spot, 'shows', clause.views)
            : partOf(spot, 'offers', clause.commands),
        ),
      ]
    case 'Hotspot':
    case 'Opportunity':
    case 'Ignore':
      return partOf(spot, 'on', node.targets)
    case 'Publication':
      return node.source
        ? partOf(spot, 'from', [node.source]).map((list) => ({ ...list, isList: false }))
        : []
    case 'Subscription':
      return [{ sort: 'subscribes', items: node.events.map(plain), isList: true }]
    case 'Reading':
      return [{ sort: 'reads', items: [plain(node.view)], isList: false }]
    case 'Relation':
      return [{ sort: 'relates', items: [plain(node.from), plain(node.to)], isList: false }]
    default:
      return []
  }
}

function plain(ref: Ref): MentionList['items'][number] {
  return { ref, node: ref }
}

/** Mentions behind a word such as `by`, which goes with the last of them. */
function partOf(spot: Spot, sort: MentionSort, refs: readonly Ref[]): MentionList[] {
  const [first, last] = [refs[0], refs.at(-1)]
  if (!first || !last) return []
  const part = partBetween(spot, first, last)
  return [{ sort, items: refs.map(plain), isList: true, whole: { part } }]
}

function partBetween(spot: Spot, first: AstNode, last: AstNode): Stretch {
  const word = wordBefore(spot.page, extentOf(spot, first).start)
  return { start: wordBefore(spot.page, word?.start ?? 0)?.end ?? 0, end: extentOf(spot, last).end }
}

function outcomeLists(node: Command): MentionList[] {
  return node.clauses.flatMap((clause, index): MentionList[] => {
    if (clause.$type !== 'Arrow') return []
    const items = [...clause.outcomes, ...clause.alternatives].map((outcome) => ({
      ref: outcome.event,
      node: outcome,
    }))
    return [{ sort: 'outcomes', items, isList: true, whole: { clause: index } }]
  })
}

function foldLists(node: View): MentionList[] {
  return node.clauses.flatMap((clause, index) =>
    clause.$type === 'Fold' ? [single('folds', clause.event, index)] : [],
  )
}

function single(sort: MentionSort, ref: Ref, clause: number): MentionList {
  return { sort, items: [plain(ref)], isList: false, whole: { clause } }
}

type Clause = (Sticky & { readonly $type: 'System' | 'Policy' | 'Process' })['clauses'][number]

function clauseLists(spot: Spot, clause: Clause, index: number): MentionList[] {
  switch (clause.$type) {
    case 'SystemOn': {
      const answers = clause.answers.map((answer) => ({ ref: answer.event, node: answer }))
      return [single('hears', clause.event, index), ...behindArrow(spot, 'answers', answers)]
    }
    case 'Sends':
      return [{ sort: 'sends', items: clause.commands.map(plain), isList: true, whole: { clause: index } }]
    case 'Reading':
      return [single('reads', clause.view, index)]
    case 'PolicyWhen':
      return [single('when', clause.event, index)]
    case 'ForEach':
      return [single('each', clause.view, index)]
    case 'PolicyThen':
      return [single('then', clause.send.command, index)]
    case 'ProcessOn':
    case 'ProcessTimeout': {
      const sends = clause.sends.map((send) => ({ ref: send.command, node: send }))
      const event = clause.$type === 'ProcessOn' ? [single('steps', clause.event, index)] : []
      return [...event, ...behindArrow(spot, 'then', sends)]
    }
    case 'ProcessEnds':
      return [{ sort: 'ends', items: clause.events.map(plain), isList: true, whole: { clause: index } }]
    default:
      return []
  }
}

function behindArrow(spot: Spot, sort: MentionSort, items: MentionList['items']): MentionList[] {
  const [first, last] = [items[0], items.at(-1)]
  return first && last
    ? [{ sort, items, isList: true, whole: { part: partBetween(spot, first.node, last.node) } }]
    : []
}
