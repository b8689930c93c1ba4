import type { Finding, Fix, Place } from '@landfall/model'

/** A finding that can be mended without a question. */
export interface MendableFinding extends Finding {
  readonly fix: Fix
}

/**
 * Of the findings with a safe fix those that can be mended at once: no two change the same stretch of a text. The
 * first in the order of the list goes first; the others wait until the text has been read again.
 *
 * @param files - names of the files that may be changed.
 */
export function fittingFixes(
  findings: readonly Finding[],
  files: ReadonlySet<string>,
): readonly MendableFinding[] {
  const taken: Place[] = []
  const fitting: MendableFinding[] = []
  for (const finding of findings.filter(isMendable)) {
    const places = finding.fix.edits.map(({ place }) => place)
    const isFree = places.every(
      (place, index) =>
        files.has(place.file) &&
        !taken.some((other) => collide(place, other)) &&
        !places.slice(0, index).some((other) => collide(place, other)),
    )
    if (!isFree) continue
    taken.push(...places)
    fitting.push(finding)
  }
  return fitting
}

function isMendable(finding: Finding): finding is MendableFinding {
  return finding.fix?.safe === true && finding.fix.edits.length > 0
}

/** Stretches may touch; what is put in between two letters may touch nothing, for its place would be a guess. */
function collide(left: Place, right: Place): boolean {
  if (left.file !== right.file) return false
  const isInsertion = left.start === left.end || right.start === right.end
  return isInsertion
    ? left.start <= right.end && right.start <= left.end
    : left.start < right.end && right.start < left.end
}
