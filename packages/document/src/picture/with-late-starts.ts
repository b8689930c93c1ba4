import type { Followers } from './followers.ts'

/**
 * Moves what begins by itself, with all that follows from it alone, to the right as far as what it leads to allows:
 * a policy by the clock hangs next to the command that it sends, and not at the far left.
 */
export function withLateStarts(
  columns: ReadonlyMap<string, number>,
  followers: Followers,
): ReadonlyMap<string, number> {
  const leaders = leadersOf(followers)
  const moved = new Map(columns)
  for (const start of followers.keys()) {
    if (leaders.has(start)) continue
    const region = followingAlone(start, followers, leaders)
    const spare = [...region].flatMap((key) =>
      [...(followers.get(key) ?? [])]
        .filter((next) => !region.has(next))
        .map((next) => (moved.get(next) ?? 0) - 1 - (moved.get(key) ?? 0)),
    )
    const shift = spare.length > 0 ? Math.min(...spare) : 0
    for (const key of region) moved.set(key, (moved.get(key) ?? 0) + shift)
  }
  return moved
}

function leadersOf(followers: Followers): ReadonlyMap<string, readonly string[]> {
  const leaders = new Map<string, string[]>()
  for (const [key, behind] of followers) {
    for (const next of behind) leaders.set(next, [...(leaders.get(next) ?? []), key])
  }
  return leaders
}

/** The start, and everything that nothing else leads to. */
function followingAlone(
  start: string,
  followers: Followers,
  leaders: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const region = new Set([start])
  const waiting = new Map<string, number>()
  for (const key of region) {
    for (const next of followers.get(key) ?? []) {
      const left = (waiting.get(next) ?? leaders.get(next)?.length ?? 0) - 1
      waiting.set(next, left)
      if (left === 0) region.add(next)
    }
  }
  return region
}
