import type { Recorded } from '@landfall/kernel'
import type { CloudEvent } from './cloud-event.ts'

/** What is said of events, as JSON, worked out once for all who hear the same. */
export interface ToldTexts {
  /**
   * @param to - what those have in common who hear the same of an event.
   * @returns undefined where nothing is said.
   */
  of(
    recorded: Recorded,
    to: string,
    tell: () => Promise<CloudEvent | undefined> | CloudEvent | undefined,
  ): Promise<string | undefined>
}

export function createToldTexts(): ToldTexts {
  // An event that is no longer in memory takes what was said of it along.
  const texts = new WeakMap<Recorded, Map<string, Promise<string | undefined>>>()
  return {
    of(recorded, to, tell) {
      const known = texts.get(recorded) ?? new Map<string, Promise<string | undefined>>()
      texts.set(recorded, known)
      const text = known.get(to) ?? textOf(tell)
      known.set(to, text)
      return text
    },
  }
}

async function textOf(
  tell: () => Promise<CloudEvent | undefined> | CloudEvent | undefined,
): Promise<string | undefined> {
  const told = await tell()
  return told && JSON.stringify(told)
}
