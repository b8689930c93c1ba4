import type { Spot } from './edit-find.ts'
import { type Page, type Piece, wordsIn } from './edit-page.ts'

/** The words that a named sticky begins with. */
export interface HeadWords {
  /** Such as `event`, or the `pivotal` before it. */
  readonly first: Piece
  readonly name: Piece
  readonly label?: Piece
  /** Each `was` with the name behind it. */
  readonly was: readonly { readonly word: Piece; readonly name: Piece }[]
  /** The last of them all. */
  readonly last: Piece
}

/** Undefined for a sticky whose name cannot be read. */
export function headWords({ page, placed }: Pick<Spot, 'page' | 'placed'>): HeadWords | undefined {
  const words = wordsOf(page, placed)
  const [first] = words
  let index = first?.image === 'pivotal' && words[1]?.image === 'event' ? 2 : 1
  const name = words[index]
  if (!first || !name || (name.type !== 'STRING' && !/^[\p{L}_]/u.test(name.image))) return undefined
  let last = name
  let label: Piece | undefined
  const next = words[++index]
  if (next?.type === 'STRING') {
    label = next
    last = next
    index++
  }
  const was: HeadWords['was'][number][] = []
  for (; words[index]?.image === 'was' && words[index + 1]?.type === 'STRING'; index += 2) {
    const [word, old] = words.slice(index, index + 2)
    if (!word || !old) break
    was.push({ word, name: old })
    last = old
  }
  return { first, name, ...(label && { label }), was, last }
}

/** The words and signs of a sticky. */
export function wordsOf(page: Page, { item }: Spot['placed']): readonly Piece[] {
  return wordsIn(page, { start: item.from, end: item.to })
}
