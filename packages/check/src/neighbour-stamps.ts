import type { Element, ElementId, ModelIndex } from '@landfall/model'
import type { Reach } from './rule.ts'

/** For each element, in the order of the model, a number that stands for it and all its neighbours within a reach. */
export interface NeighbourStamps {
  readonly stamps: (reach: Reach) => Float64Array
}

/**
 * Neighbours are an element and what it mentions, and an aggregate and what stands in it. A context has its contents
 * as neighbours, but is none of theirs: otherwise everything in it would be two steps from everything.
 * Linear in elements and connections. Two different neighbourhoods share a stamp once in 2^52 times.
 *
 * @param numberOf - one number for each element that there ever was; an element that has changed is another one.
 */
export function neighbourStamps(index: ModelIndex, numberOf: (element: Element) => number): NeighbourStamps {
  const { elements } = index.model
  const edges = edgesOf(index)
  const own = Float64Array.from(elements, (element) => mixed(numberOf(element)))
  const one = widened(own, edges)
  const two = widened(one, edges)
  const all = [own, one, two, widened(two, edges)] as const
  return { stamps: (reach) => all[reach] }
}

/** Pairs of positions, one behind the other: from, to, from, to. The stamp of `from` takes in that of `to`. */
type Edges = readonly number[]

function edgesOf(index: ModelIndex): Edges {
  const { elements } = index.model
  const positions = new Map<ElementId, number[]>()
  elements.forEach((element, position) => {
    const known = positions.get(element.id)
    if (known) known.push(position)
    else positions.set(element.id, [position])
  })
  const edges: number[] = []
  const join = (from: ElementId, to: ElementId): void => {
    for (const left of positions.get(from) ?? [])
      for (const right of positions.get(to) ?? []) edges.push(left, right, right, left)
  }
  for (const [target, connections] of index.byTarget)
    for (const { source } of connections) join(source.id, target)
  for (const [aggregate, members] of index.byAggregate)
    for (const member of members) join(member.id, aggregate)
  for (const [name, members] of index.byContext) {
    for (const frame of positions.get(`context ${name}`) ?? [])
      for (const member of members) edges.push(frame, ...(positions.get(member.id) ?? []).slice(0, 1))
  }
  return edges
}

function widened(stamps: Float64Array, edges: Edges): Float64Array {
  const sums = Float64Array.from(stamps, mixed)
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const from = edges[at] ?? 0
    sums[from] = wrapped((sums[from] ?? 0) + mixed(stamps[edges[at + 1] ?? 0] ?? 0))
  }
  return sums
}

const MODULUS = 2 ** 52

function wrapped(sum: number): number {
  return sum >= MODULUS ? sum - MODULUS : sum
}

/** Spreads a number below 2^52 over all of them, so that sums of several hardly ever meet. */
function mixed(value: number): number {
  const low = value % 2 ** 26
  const high = Math.floor(value / 2 ** 26)
  const left = scrambled(low ^ Math.imul(high, 0x9e3779b1))
  const right = scrambled(high ^ Math.imul(left, 0x85ebca77))
  return (left % 2 ** 26) * 2 ** 26 + (right % 2 ** 26)
}

/** The finishing steps of MurmurHash3: every bit of the input changes half of the output. */
function scrambled(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
