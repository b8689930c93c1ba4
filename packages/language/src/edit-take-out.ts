import type { TextEdit } from '@landfall/model'
import { cut, cutAround } from './edit-cut.ts'
import { extentOf, type Spot } from './edit-find.ts'
import type { MentionList } from './edit-lists.ts'
import type { Page } from './edit-page.ts'
import { removeClauses } from './edit-remove-clauses.ts'
import { memberOf } from './edit-room.ts'
import { bracesOf } from './edit-sticky-braces.ts'
import type { Ref } from './generated/ast.ts'

/** Takes mentions out of their lists, and with the last of a list what held it. */
export function takeOut(spot: Spot, lists: readonly MentionList[], isOut: (ref: Ref) => boolean): TextEdit[] {
  const { page, index } = spot
  const goners = lists.filter(({ items }) => items.some(({ ref }) => isOut(ref)))
  const emptied = goners.filter(({ items }) => items.every(({ ref }) => isOut(ref)))
  if (emptied.some(({ whole }) => whole === undefined)) return cutSticky(page, index)
  const clauses = new Set(emptied.flatMap(({ whole }) => (whole && 'clause' in whole ? [whole.clause] : [])))
  const braces = clauses.size > 0 ? bracesOf(spot) : undefined
  const gone = [...clauses].flatMap((clause) => braces?.clauses[clause] ?? [])
  return [
    ...(braces ? removeClauses(page, braces, { indexes: clauses, mayGo: true }) : []),
    ...goners
      .filter((list) => !emptied.includes(list))
      .flatMap(({ items }) => withoutItems(spot, items, isOut)),
    ...emptied.flatMap(({ whole }) => {
      if (!whole || !('part' in whole)) return []
      const isGone = gone.some(({ start, end }) => start <= whole.part.start && whole.part.end <= end)
      return isGone ? [] : cutAround(page, whole.part)
    }),
  ]
}

export function cutSticky(page: Page, index: number): TextEdit[] {
  const member = memberOf(page, index)
  return member ? [cut(page, member.block)] : []
}

function withoutItems(spot: Spot, items: MentionList['items'], isOut: (ref: Ref) => boolean): TextEdit[] {
  const extents = items.map(({ node }) => extentOf(spot, node))
  const firstKept = items.findIndex(({ ref }) => !isOut(ref))
  return items.flatMap(({ ref }, index) => {
    const [own, before, after] = [extents[index], extents[index - 1], extents[index + 1]]
    if (!isOut(ref) || !own) return []
    if (index < firstKept) return after ? cutAround(spot.page, { start: own.start, end: after.start }) : []
    return before ? cutAround(spot.page, { start: before.end, end: own.end }) : []
  })
}
