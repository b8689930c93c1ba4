import { type EditResult, formatStorm } from '@landfall/language'
import type { TextEdit } from '@landfall/model'
import { whiteSpaceEdits } from './white-space-edits.ts'

/** Lays a file out the one canonical way. Refused where something in it cannot be read. */
export function formatFile({
  name,
  text,
}: {
  readonly name: string
  readonly text: string
}): EditResult<readonly TextEdit[]> {
  const formatted = formatStorm(text)
  if (!formatted.ok) {
    const [problem] = formatted.problems
    const place = problem && { file: name, start: problem.from, end: problem.to }
    const message = `A file is laid out once all of it can be read. ${problem?.message ?? ''}`.trim()
    return { ok: false, failure: { code: 'UNREADABLE', message, ...(place && { place }) } }
  }
  const edits = whiteSpaceEdits(name, { before: text, after: formatted.text })
  return {
    ok: true,
    value: edits ?? [{ place: { file: name, start: 0, end: text.length }, text: formatted.text }],
  }
}
