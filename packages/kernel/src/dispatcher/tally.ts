import type { Repeat } from '../step.ts'

const repeatCountMax = 5

/** How often each name occurs: the most frequent first, equal ones by name, at most 5. */
export function tally(names: readonly string[]): readonly Repeat[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Array.from(counts, ([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, repeatCountMax)
}

/** `Ping (3 times), Pong (2 times)`. */
export function tallyText(repeats: readonly Repeat[]): string {
  return repeats.map(({ name, count }) => `${name} (${count} ${count === 1 ? 'time' : 'times'})`).join(', ')
}
