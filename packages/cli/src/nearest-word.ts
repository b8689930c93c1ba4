/** The candidate that a mistyped word most likely means: at most a third of its letters differ, and at least one may. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: { readonly candidate: string; readonly distance: number } | undefined
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.floor(candidate.length / 3))
    if (Math.abs(word.length - candidate.length) > limit) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { candidate, distance }
    }
  }
  return best?.candidate
}

/** Letters to insert, delete, replace, or swap with their neighbour (optimal string alignment). */
function editDistance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const isSame = left[i - 1] === right[j - 1]
      const isSwapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      const replaced = at(rows[i - 1], j - 1) + (isSame ? 0 : 1)
      const swapped = isSwapped ? at(rows[i - 2], j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(at(rows[i - 1], j) + 1, at(row, j - 1) + 1, replaced, swapped))
    }
    rows.push(row)
  }
  return at(rows[left.length], right.length)
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Number.POSITIVE_INFINITY
}
