import type { Element, ElementId, Model } from '@landfall/model'

/** A sticky that was known by one id and is known by another now: it has a new name, context or file. */
export interface CarriedPlace {
  readonly from: StickyAddress
  readonly to: StickyAddress
}

interface StickyAddress {
  readonly file: string
  readonly id: ElementId
}

/**
 * Which stickies of a storm are which of the storm before, where their ids differ: first those of one kind and name,
 * as when they are moved to another context; then, where as many of a kind have gone from a file as have come, in
 * the order of the text, as when somebody types another name.
 */
export function carriedPlaces(before: Model, after: Model): readonly CarriedPlace[] {
  if (before === after) return []
  const lost = without(before, after)
  const come = without(after, before)
  if (lost.length === 0 || come.length === 0) return []
  const byName = paired(lost, come, nameKey)
  const taken = new Set(byName.flat())
  const isFree = (element: Element) => !taken.has(element)
  const inOrder = paired(
    lost.filter(isFree),
    come.filter(isFree),
    ({ kind, place }) => `${place.file} ${kind}`,
  )
  return [...byName, ...inOrder].map(([from, to]) => ({ from: addressOf(from), to: addressOf(to) }))
}

/** Those that are not in the other model, or in another file there; of several with one id the first. */
function without(model: Model, other: Model): readonly Element[] {
  const known = new Set(other.elements.map(addressKey))
  const seen = new Set<string>()
  return model.elements.filter((element) => {
    const key = addressKey(element)
    if (known.has(key) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Pairs those that have a key in common, where as many of it have gone as have come. */
function paired(
  lost: readonly Element[],
  come: readonly Element[],
  keyOf: (element: Element) => string,
): readonly (readonly [Element, Element])[] {
  const arrived = Map.groupBy(come, keyOf)
  return [...Map.groupBy(lost, keyOf)].flatMap(([key, gone]) => {
    const there = arrived.get(key) ?? []
    if (there.length !== gone.length) return []
    return gone.flatMap((element, at) => {
      const other = there[at]
      return other ? [[element, other] satisfies [Element, Element]] : []
    })
  })
}

function nameKey(element: Element): string {
  return 'name' in element ? `${element.kind} ${element.name}` : `${element.id}`
}

function addressKey({ id, place }: Element): string {
  return `${place.file} ${id}`
}

function addressOf({ id, place }: Element): StickyAddress {
  return { file: place.file, id }
}
