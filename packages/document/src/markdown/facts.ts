/** A word with several lines below it; one line stands beside it, and none is nothing. */
export function facts(word: string, texts: readonly string[]): readonly string[] {
  const [only] = texts
  if (only === undefined) return []
  if (texts.length === 1) return [`- **${word}** ${only}`]
  return [`- **${word}**`, ...texts.map((text) => `  - ${text}`)]
}
