import type { SliceDraft } from './slice-draft.ts'

/**
 * Slices as a story: nothing stands before what leads to it, unless the two are in a loop. What begins by itself comes
 * in the order of the text, and what follows from it right behind it, as far as other causes allow.
 */
export function orderSlices(
  slices: readonly SliceDraft[],
  links: ReadonlyMap<SliceDraft, readonly SliceDraft[]>,
): readonly SliceDraft[] {
  const led = new Set([...links.values()].flat())
  const alone = slices.filter((slice) => !led.has(slice) && links.get(slice)?.length === 0 && isAside(slice))
  const aside = new Set(alone)
  const begins = slices.filter((slice) => !led.has(slice) && !aside.has(slice))
  // What is in loops that nothing leads into: the first of the text begins.
  const others = slices.filter((slice) => led.has(slice))
  const finished = finishedInOrder([...begins.toReversed(), ...others], (slice) =>
    (links.get(slice) ?? []).toSorted(byNearness).toReversed(),
  )
  return [...finished.toReversed(), ...alone]
}

/** What has nothing to do with the story is told at its end. */
function isAside({ kind, members }: SliceDraft): boolean {
  return kind === 'view' || kind === 'automation' || members.every(({ element }) => element.kind !== 'event')
}

/** A view stands right behind what feeds it; the story goes on behind. */
function byNearness(one: SliceDraft, other: SliceDraft): number {
  return Number(other.kind === 'view') - Number(one.kind === 'view')
}

/** Depth first: everything comes behind all that can be reached from it, loops apart. Read backwards, causes come first. */
function finishedInOrder(
  starts: readonly SliceDraft[],
  nextOf: (slice: SliceDraft) => readonly SliceDraft[],
): readonly SliceDraft[] {
  const seen = new Set<SliceDraft>()
  const finished: SliceDraft[] = []
  for (const start of starts) {
    if (seen.has(start)) continue
    seen.add(start)
    const path = [{ slice: start, rest: nextOf(start).values() }]
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const next = last.rest.next().value
      if (next === undefined) {
        finished.push(last.slice)
        path.pop()
      } else if (!seen.has(next)) {
        seen.add(next)
        path.push({ slice: next, rest: nextOf(next).values() })
      }
    }
  }
  return finished
}
