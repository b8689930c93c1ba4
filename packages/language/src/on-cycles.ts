/**
 * The nodes of a graph from which a way leads back to themselves. Takes time in proportion to the graph, and no stack.
 *
 * Source: Tarjan, "Depth-first search and linear graph algorithms" (1972).
 */
export function onCycles(edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const search: Search = {
    edges,
    order: new Map(),
    low: new Map(),
    open: [],
    isOpen: new Set(),
    found: new Set(),
  }
  for (const node of edges.keys()) if (!search.order.has(node)) visit(search, node)
  return search.found
}

interface Search {
  readonly edges: ReadonlyMap<string, readonly string[]>
  /** When each node was met first. */
  readonly order: Map<string, number>
  /** The earliest node that each can get back to. */
  readonly low: Map<string, number>
  readonly open: string[]
  readonly isOpen: Set<string>
  readonly found: Set<string>
}

function visit(search: Search, root: string): void {
  const { edges, low, order, isOpen } = search
  const path = [enter(search, root)]
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const { node } = step
    const next = edges.get(node)?.[step.next++]
    if (next === undefined) {
      path.pop()
      leave(search, node)
      const parent = path.at(-1)?.node
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(node) ?? 0))
    } else if (!edges.has(next)) continue
    else if (!order.has(next)) path.push(enter(search, next))
    else if (isOpen.has(next)) low.set(node, Math.min(low.get(node) ?? 0, order.get(next) ?? 0))
  }
}

function enter({ order, low, open, isOpen }: Search, node: string): { readonly node: string; next: number } {
  order.set(node, order.size)
  low.set(node, order.size - 1)
  open.push(node)
  isOpen.add(node)
  return { node, next: 0 }
}

/** What was met since a node that gets no further back than to itself goes round in a circle with it. */
function leave({ edges, order, low, open, isOpen, found }: Search, node: string): void {
  if (low.get(node) !== order.get(node)) return
  const circle = open.splice(open.lastIndexOf(node))
  for (const member of circle) isOpen.delete(member)
  const [only] = circle
  const isCircle = circle.length > 1 || (only !== undefined && edges.get(only)?.includes(only))
  if (isCircle) for (const member of circle) found.add(member)
}
