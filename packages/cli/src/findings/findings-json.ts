import type { Finding, Place } from '@landfall/model'
import type { Sources } from './sources.ts'

/** The findings as JSON for other programs: an array, one finding per line. Its form is documented in `docs/cli.md`. */
export function findingsJson(findings: readonly Finding[], sources: Sources): string {
  return `${jsonLines(findings.map((finding) => findingData(finding, sources)))}\n`
}

/** A JSON array with one item per line. */
export function jsonLines(items: readonly object[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
}

export function findingData(
  { code, severity, message, place, element, fix }: Finding,
  sources: Sources,
): object {
  return {
    code,
    severity,
    message,
    ...placeData(place, sources),
    ...(element !== undefined && { element }),
    ...(fix && {
      fix: {
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map((edit) => ({ ...placeData(edit.place, sources), text: edit.text })),
      },
    }),
  }
}

/** A place in the form of all JSON output: lines and columns from 1, offsets from 0. */
export function placeData(place: Place, sources: Sources): object {
  const { file, start, end } = sources(place)
  return { file, start, end }
}
