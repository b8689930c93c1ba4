import { editedFiles } from '../edit-apply.ts'
import type { StormEdit } from '../edit-request.ts'
import type { EditFailure } from '../edit-result.ts'
import { editStorm } from '../edits.ts'
import type { StormFile } from '../parsed-file.ts'
import { readStorm } from '../read-storm.ts'

/** For tests: a storm with edits made, one after the other. Throws where one is refused. */
export function edited(text: string, ...edits: readonly StormEdit[]): string {
  return editedAll([{ name: 'a.storm', text }], ...edits)['a.storm'] ?? ''
}

/** The same for several files; the texts by the names of the files. */
export function editedAll(
  files: readonly StormFile[],
  ...edits: readonly StormEdit[]
): Record<string, string> {
  let now = files
  for (const edit of edits) {
    const storm = readStorm(now)
    const result = editStorm(storm, edit)
    if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.message}`)
    now = editedFiles(storm.files, result.value)
  }
  return Object.fromEntries(now.map(({ name, text }) => [name, text]))
}

/** Why an edit is refused, and what stands at the place that it names. */
export function refusal(
  text: string,
  edit: StormEdit,
): Pick<EditFailure, 'code' | 'message'> & { readonly at?: string } {
  const result = editStorm(readStorm([{ name: 'a.storm', text }]), edit)
  if (result.ok) throw new Error('the edit was not refused')
  const { code, message, place } = result.failure
  return { code, message, ...(place && { at: text.slice(place.start, place.end) }) }
}

/** How many edits come of one. */
export function editCount(text: string, edit: StormEdit): number {
  const result = editStorm(readStorm([{ name: 'a.storm', text }]), edit)
  return result.ok ? result.value.length : Number.NaN
}
