/** Longer names are not compared. */
const NAME_LENGTH_MAX = 60
/** Candidates looked at to find one name. */
const CANDIDATES_MAX = 2_000
/** Pairs of letters compared to find one name. */
const COMPARISONS_MAX = 10_000

/**
 * The candidate that a misspelt name most likely means: at most a third of its letters differ. Looks at a bounded
 * number of candidates, the first ones.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > NAME_LENGTH_MAX) return undefined
  const wanted = name.toLowerCase()
  const letters = lettersOf(wanted)
  let best: { candidate: string; distance: number } | undefined
  let seen = 0
  let comparisons = 0
  for (const candidate of candidates) {
    if (++seen > CANDIDATES_MAX || comparisons > COMPARISONS_MAX) break
    const third = Math.max(1, Math.floor(Math.min(name.length, candidate.length) / 3))
    const limit = Math.min(third, (best?.distance ?? Infinity) - 1)
    if (candidate.length > NAME_LENGTH_MAX || Math.abs(name.length - candidate.length) > limit) continue
    if (countBits(letters & ~lettersOf(candidate)) > limit) continue
    comparisons += candidate.length * (2 * limit + 1)
    const distance = editDistance(wanted, candidate.toLowerCase(), limit)
    if (distance !== undefined) best = { candidate, distance }
    if (distance === 0) break
  }
  return best?.candidate
}

/** One bit per letter that occurs, the same for small and capital ones. Letters beyond a to z share bits. */
function lettersOf(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) & 31)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/**
 * Letters to change, add, leave out or swap with their neighbour, row by row, as long as they are not above the limit;
 * only cells near the diagonal matter.
 */
function editDistance(left: string, right: string, limit: number): number | undefined {
  let before: readonly number[] = []
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = new Array<number>(right.length + 1).fill(limit + 1)
    next[0] = i
    const last = Math.min(right.length, i + limit)
    for (let j = Math.max(1, i - limit); j <= last; j++) {
      const cost = left.charCodeAt(i - 1) === right.charCodeAt(j - 1) ? 0 : 1
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost, swapped)
    }
    before = row
    row = next
  }
  const distance = row[right.length] ?? 0
  return distance <= limit ? distance : undefined
}
