/** From an offset, letters are taken out of a text, and others put in their place. */
export interface AnchoredChange {
  readonly offset: number
  readonly removedCount: number
  readonly inserted: string
}

/**
 * The same change, of whole lines: from the beginning of a line, with the line end behind it, where it could as well be
 * from the end of the line before. The text becomes the same; what differs is whose line end is meant. So a line that
 * somebody puts in, another that is taken out at the same moment, and what a third writes at the end of the line before
 * leave each other whole.
 */
export function anchoredChange(text: string, change: AnchoredChange): AnchoredChange {
  const { offset, removedCount, inserted } = change
  const removed = text.slice(offset, offset + removedCount)
  const isOfLines = (part: string) => part === '' || part.startsWith('\n')
  if (text[offset + removedCount] !== '\n' || !isOfLines(removed) || !isOfLines(inserted)) return change
  return { offset: offset + 1, removedCount, inserted: inserted === '' ? '' : `${inserted.slice(1)}\n` }
}
