/** The words of a `/** … *\/` comment without its stars; undefined for any other comment. */
export function descriptionOf(comment: string): string | undefined {
  if (!comment.startsWith('/**') || comment.length < 5) return undefined
  return comment
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
}
