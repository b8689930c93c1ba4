import type { Element, ElementId, ModelIndex } from '@landfall/model'
import type { Reach } from './rule.ts'

/** For each element, by its position in the model, a number that stands for it and all its neighbours within a reach. */
export type NeighbourStamps = (position: number, reach: Reach) => number

/**
 * Neighbours are an element and what it mentions, and an aggregate and what stands in it. A context has its contents
 * as neighbours, but is none of theirs: otherwise everything in it would be two steps from everything.
 * Linear in elements and connections. Two different neighbourhoods share a stamp once in 2^52 times.
 *
 * @param numberOf - one number for each element that there ever was; an element that has changed is another one.
 */
export function neighbourStamps(index: ModelIndex, numberOf: (element: Element) => number): NeighbourStamps {
  const { elements } = index.model
  const nodes = nodesOf(elements)
  const own = new Float64Array(nodes.count)
  elements.forEach((element, position) => {
    const node = nodes.at[position] ?? 0
    own[node] = wrapped((own[node] ?? 0) + mixed(numberOf(element)))
  })
  const edges = edgesOf(index, nodes)
  const one = widened(own, edges)
  const two = widened(one, edges)
  const all = [own, one, two, widened(two, edges)] as const
  return (position, reach) => all[reach][nodes.at[position] ?? 0] ?? 0
}

/** Elements that share an id are one node: who mentions one of them mentions them all. */
interface Nodes {
  readonly count: number
  readonly ofId: ReadonlyMap<ElementId, number>
  /** The node of each element, in the order of the model. */
  readonly at: Int32Array
}

function nodesOf(elements: readonly Element[]): Nodes {
  const ofId = new Map<ElementId, number>()
  const at = new Int32Array(elements.length)
  elements.forEach(({ id }, position) => {
    const node = ofId.get(id) ?? ofId.size
    if (node === ofId.size) ofId.set(id, node)
    at[position] = node
  })
  return { count: ofId.size, ofId, at }
}

/** Pairs of nodes, one behind the other: from, to, from, to. The stamp of `from` takes in that of `to`. */
type Edges = readonly number[]

function edgesOf(index: ModelIndex, { ofId }: Nodes): Edges {
  const edges: number[] = []
  for (const [target, connections] of index.byTarget) {
    const to = ofId.get(target)
    for (const { source } of connections) join(edges, ofId.get(source.id), to)
  }
  for (const [aggregate, members] of index.byAggregate) {
    const to = ofId.get(aggregate)
    for (const { id } of members) join(edges, ofId.get(id), to)
  }
  for (const [name, members] of index.byContext) {
    const frame = ofId.get(`context ${name}`)
    if (frame === undefined) continue
    for (const { id } of members) edges.push(frame, ofId.get(id) ?? frame)
  }
  return edges
}

function join(edges: number[], left: number | undefined, right: number | undefined): void {
  if (left !== undefined && right !== undefined) edges.push(left, right, right, left)
}

function widened(stamps: Float64Array, edges: Edges): Float64Array {
  const spread = new Float64Array(stamps.length)
  for (let node = 0; node < stamps.length; node++) spread[node] = mixed(stamps[node] ?? 0)
  const sums = spread.slice()
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const from = edges[at] ?? 0
    sums[from] = wrapped((sums[from] ?? 0) + (spread[edges[at + 1] ?? 0] ?? 0))
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
