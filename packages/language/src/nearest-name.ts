/** Longer names are not compared. */
const NAME_LENGTH_MAX = 60
/** Letters looked at to find one name. */
const WORK_MAX = 100_000

/**
 * The candidate that a misspelt name most likely means: at most a third of its letters differ. Of candidates without
 * an end only the first few thousand are looked at.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > NAME_LENGTH_MAX) return undefined
  const wanted = name.toLowerCase()
  const letters = lettersOf(wanted)
  let best: { candidate: string; distance: number } | undefined
  let work = 0
  for (const candidate of candidates) {
    work += candidate.length + 1
    if (work > WORK_MAX) break
    const third = Math.max(1, Math.floor(Math.min(name.length, candidate.length) / 3))
    const limit = Math.min(third, (best?.distance ?? Infinity) - 1)
    if (candidate.length > NAME_LENGTH_MAX || Math.abs(name.length - candidate.length) > limit) continue
    const other = candidate.toLowerCase()
    if (countBits(letters & ~lettersOf(other)) > limit) continue
    work += candidate.length * (2 * limit + 1)
    const distance = editDistance(wanted, other, limit)
    if (distance !== undefined) best = { candidate, distance }
    if (distance === 0) break
  }
  return best?.candidate
}

/** One bit per letter that occurs; others share bits, which only makes names more alike. */
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

/** Levenshtein distance, row by row, as long as it is not above the limit; only cells near the diagonal matter. */
function editDistance(left: string, right: string, limit: number): number | undefined {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = new Array<number>(right.length + 1).fill(limit + 1)
    next[0] = i
    const last = Math.min(right.length, i + limit)
    for (let j = Math.max(1, i - limit); j <= last; j++) {
      const cost = left.charCodeAt(i - 1) === right.charCodeAt(j - 1) ? 0 : 1
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
    }
    row = next
  }
  const distance = row[right.length] ?? 0
  return distance <= limit ? distance : undefined
}
