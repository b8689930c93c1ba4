import type { Action } from './action.ts'

/** Actions that are shown. */
const FOUND_MAX = 50

/**
 * What somebody looks for: every word that is typed has to occur. What begins with it comes first, then that of which
 * a word begins with it, then the rest, each in the order given.
 */
export function findActions(actions: readonly Action[], typed: string): readonly Action[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return actions.slice(0, FOUND_MAX)
  const found = actions.flatMap((action) => {
    const text = `${action.title} ${action.sort}`.toLowerCase()
    return words.every((word) => text.includes(word)) ? [{ action, rank: rankOf(text, words) }] : []
  })
  return found
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, FOUND_MAX)
    .map(({ action }) => action)
}

function rankOf(text: string, [first = '']: readonly string[]): number {
  if (text.startsWith(first)) return 0
  return text.includes(` ${first}`) ? 1 : 2
}
