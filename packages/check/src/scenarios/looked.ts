import type { Connection, Element, ElementId, ModelIndex } from '@landfall/model'

/** What somebody has asked of an index: an answer holds for another index in which all of that is the same. */
export interface Looked {
  /** What ids meant; undefined where nothing had this id. */
  readonly meant: ReadonlyMap<ElementId, Element | undefined>
  /** Who mentioned an element. */
  readonly mentions: ReadonlyMap<ElementId, readonly Connection[]>
}

export interface StartedLooking extends Looked {
  readonly meant: Map<ElementId, Element | undefined>
  readonly mentions: Map<ElementId, readonly Connection[]>
}

export function startLooking(): StartedLooking {
  return { meant: new Map(), mentions: new Map() }
}

/** Whether whoever looked would see the same: elements never change, so the same object says the same. */
export function looksTheSame(index: ModelIndex, { meant, mentions }: Looked): boolean {
  for (const [id, element] of meant) if (index.byId.get(id) !== element) return false
  for (const [id, before] of mentions) {
    const now = index.byTarget.get(id) ?? []
    if (now.length !== before.length) return false
    if (now.some(({ source }, at) => source !== before[at]?.source)) return false
  }
  return true
}
