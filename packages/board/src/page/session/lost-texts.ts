/** A file as it was in a room that is no more. */
export interface LostText {
  readonly path: string
  readonly text: string
}

/** Of the files that were kept, those that have a line which is nowhere any more. */
export function lostTexts(kept: readonly LostText[], texts: Iterable<string>): readonly LostText[] {
  const known = new Set([...texts].flatMap((text) => text.split('\n').map((line) => line.trim())))
  return kept.filter(({ text }) =>
    text.split('\n').some((line) => line.trim() !== '' && !known.has(line.trim())),
  )
}
