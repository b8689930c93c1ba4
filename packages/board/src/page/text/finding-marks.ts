import type { Finding, Fix } from '@landfall/model'

/** A finding as a mark in the text of one file; offsets stay within the text. */
export interface FindingMark {
  readonly from: number
  readonly to: number
  readonly severity: Finding['severity']
  readonly message: string
  readonly code: string
  readonly fix?: Fix
}

export function findingMarks(
  findings: readonly Finding[],
  { file, length }: { readonly file: string; readonly length: number },
): readonly FindingMark[] {
  return findings
    .filter(({ place }) => place.file === file)
    .map(({ place, severity, message, code, fix }) => ({
      from: Math.min(place.start, length),
      to: Math.min(Math.max(place.end, place.start), length),
      severity,
      message,
      code,
      ...(fix && { fix }),
    }))
    .toSorted((left, right) => left.from - right.from || left.to - right.to)
}
