type Graph = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The knots of a graph: for each set of nodes that all reach each other, one shortest way round.
 *
 * @returns each cycle as `[a, b, c, a]`, starting at its first name in sorted order; sorted; empty when there is none.
 */
export function findCycles(graph: Graph): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = []
  const knotted = new Set<string>()
  for (const node of [...graph.keys()].sort()) {
    if (knotted.has(node)) continue
    const cycle = shortestWayRound(graph, node)
    if (cycle === undefined) continue
    cycles.push(cycle)
    const ahead = reachableFrom(graph, node)
    for (const other of ahead) if (reachableFrom(graph, other).has(node)) knotted.add(other)
  }
  return cycles
}

function shortestWayRound(graph: Graph, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (next === start) return wayBack(cameFrom, { from: node, to: start })
      if (cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  }
  return undefined
}

function wayBack(
  cameFrom: ReadonlyMap<string, string>,
  ends: { from: string; to: string },
): readonly string[] {
  const way = [ends.to]
  for (
    let node: string | undefined = ends.from;
    node !== undefined && node !== ends.to;
    node = cameFrom.get(node)
  ) {
    way.unshift(node)
  }
  return [ends.to, ...way]
}

/** Every node that can be reached in one step or more. */
function reachableFrom(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set(graph.get(start))
  for (const node of reached) for (const next of graph.get(node) ?? []) reached.add(next)
  return reached
}
