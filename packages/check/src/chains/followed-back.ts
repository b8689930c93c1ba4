import { type Location, locationText } from './location.ts'
import type { Source } from './source.ts'
import type { MessageId } from './step.ts'
import type { Tangle } from './tangle.ts'

/** The locations, by message, that a value passes on its way round. */
export type Trail = ReadonlyMap<MessageId, ReadonlyMap<string, Location>>

/**
 * All that the value of a location at a message comes from, along every way that leads there.
 *
 * @param mayComeFrom - asked about each step of the way; undefined is the answer as soon as it says no. Where a value
 * comes from nowhere else (a constant, or unknown) the trail ends, if that is allowed.
 */
export function followedBack(
  tangle: Tangle,
  start: { readonly message: MessageId; readonly location: Location },
  mayComeFrom: (source: Source) => boolean,
): Trail | undefined {
  const trail = new Map<MessageId, Map<string, Location>>()
  const waiting = [start]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { message, location } = next
    const known = trail.get(message) ?? new Map<string, Location>()
    trail.set(message, known)
    if (known.has(locationText(location))) continue
    known.set(locationText(location), location)
    for (const step of tangle.stepsInto(message)) {
      const source = tangle.sourceOn(step, location)
      if (!mayComeFrom(source)) return undefined
      if (source.kind === 'moved') waiting.push({ message: step.from.id, location: source.from })
    }
  }
  return trail
}
