import type { ElementId } from '@landfall/model'

/**
 * Which stickies are chosen, where elements are: those that were picked on the wall; of an element that was chosen
 * elsewhere the first.
 */
export function chosenKeys(
  ids: readonly ElementId[],
  picked: readonly string[],
  keysOf: ReadonlyMap<ElementId, readonly string[]>,
): readonly string[] {
  return ids.flatMap((id) => {
    const keys = keysOf.get(id) ?? []
    const own = picked.filter((key) => keys.includes(key))
    return own.length > 0 ? own : keys.slice(0, 1)
  })
}

/** The element of a key. */
export function idOfKey(key: string, keysOf: ReadonlyMap<ElementId, readonly string[]>): ElementId {
  return keysOf.has(key) ? key : key.replace(/#\d+$/, '')
}
