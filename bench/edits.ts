import type { StormFile } from '@landfall/language'

/** What a person changes in one file, as replacements in the text of `largeStorm`. */
export const EDITS: readonly { readonly what: string; readonly from: string; readonly to: string }[] = [
  { what: 'a guard', from: 'amount > 0', to: 'amount > 1' },
  { what: 'a field', from: 'rest: Int', to: 'rest: Int, note: Text?' },
  { what: 'the name of an event', from: 'OrderPaid5x3', to: 'OrderSettled5x3' },
  {
    what: 'the type of a state',
    from: 'status: open | paid | closed',
    to: 'status: open | paid | closed | lost',
  },
  { what: 'the first line', from: '/** Context', to: '/** The context' },
]

/** The files with one edit in one of them. */
export function editedFiles(
  files: readonly StormFile[],
  number: number,
  { from, to }: (typeof EDITS)[number],
): StormFile[] {
  const edited = files.map((file, index) =>
    index === number ? { ...file, text: file.text.replaceAll(from, to) } : file,
  )
  if (edited[number]?.text === files[number]?.text) throw new Error(`the edit from ${from} changes nothing`)
  return edited
}
