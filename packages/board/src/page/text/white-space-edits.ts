import type { TextEdit } from '@landfall/model'

/**
 * The edits that turn a text into one that differs in nothing but white space: one for each stretch of it that
 * differs, so that what others write between them stays. Undefined where something else differs.
 */
export function whiteSpaceEdits(
  file: string,
  { before, after }: { readonly before: string; readonly after: string },
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = []
  let old = 0
  let now = 0
  while (old < before.length || now < after.length) {
    const oldEnd = endOfSpace(before, old)
    const nowEnd = endOfSpace(after, now)
    const text = after.slice(now, nowEnd)
    if (before.slice(old, oldEnd) !== text) edits.push({ place: { file, start: old, end: oldEnd }, text })
    if (before[oldEnd] !== after[nowEnd]) return undefined
    old = oldEnd + 1
    now = nowEnd + 1
  }
  return edits
}

function endOfSpace(text: string, at: number): number {
  let end = at
  while (end < text.length && /\s/.test(text[end] ?? '')) end++
  return end
}
