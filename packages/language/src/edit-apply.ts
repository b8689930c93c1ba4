import type { TextEdit } from '@landfall/model'
import type { StormFile } from './parsed-file.ts'

/**
 * A text with edits made in it. Their places count in the text as it is; where two insert at one place, the first of
 * the list stands first. The edits must not overlap: throws if they do.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = []
  let end = 0
  for (const { place, text: added } of inOrder(edits)) {
    if (place.start < end) throw new Error(`edits overlap at ${place.file}:${place.start}`)
    parts.push(text.slice(end, place.start), added)
    end = place.end
  }
  return parts.join('') + text.slice(end)
}

/** Files with edits made in them; a file that an edit names and nobody has begins empty. */
export function editedFiles(files: readonly StormFile[], edits: readonly TextEdit[]): StormFile[] {
  const byFile = Map.groupBy(edits, ({ place }) => place.file)
  const known = new Set(files.map(({ name }) => name))
  const added = [...byFile.keys()].filter((name) => !known.has(name)).map((name) => ({ name, text: '' }))
  return [...files, ...added].map((file) => {
    const own = byFile.get(file.name)
    return own ? { name: file.name, text: applyEdits(file.text, own) } : file
  })
}

/** Where what stands at an offset stands once the edits are made. What is put in right before it moves it on. */
export function offsetAfter(
  edits: readonly TextEdit[],
  { file, offset }: { file: string; offset: number },
): number {
  let moved = offset
  for (const { place, text } of edits) {
    const isBefore = place.end <= offset && (place.start < offset || place.start === place.end)
    if (place.file === file && isBefore) moved += text.length - (place.end - place.start)
  }
  return moved
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted(
    (left, right) => left.place.start - right.place.start || left.place.end - right.place.end,
  )
}
