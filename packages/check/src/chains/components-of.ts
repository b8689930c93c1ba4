/**
 * The strongly connected components of a graph that have a way round: more than one node, or one that leads to itself.
 * Nodes of a component come in the order in which they were first reached. Linear, and without recursion.
 *
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms" (1972).
 *
 * @param behind - the nodes that a node leads to.
 */
export function componentsOf<Node>(
  roots: Iterable<Node>,
  behind: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] {
  const visits = new Map<Node, Visit<Node>>()
  const open: Visit<Node>[] = []
  const components: Node[][] = []
  for (const root of roots) {
    const way: Visit<Node>[] = visits.has(root) ? [] : [enter(root)]
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.behind[here.looked++]
      if (next === undefined) {
        way.pop()
        leave(here, way.at(-1))
      } else {
        const known = visits.get(next)
        if (!known) way.push(enter(next))
        else if (known.isOpen) here.lowest = Math.min(here.lowest, known.number)
      }
    }
  }
  return components

  function enter(node: Node): Visit<Node> {
    const number = visits.size
    const visit: Visit<Node> = { node, number, lowest: number, isOpen: true, behind: behind(node), looked: 0 }
    visits.set(node, visit)
    open.push(visit)
    return visit
  }

  function leave(visit: Visit<Node>, before: Visit<Node> | undefined): void {
    if (before) before.lowest = Math.min(before.lowest, visit.lowest)
    if (visit.lowest !== visit.number) return
    const members = open.splice(open.lastIndexOf(visit))
    for (const member of members) member.isOpen = false
    const isLoop = members.length > 1 || visit.behind.includes(visit.node)
    if (isLoop) components.push(members.map(({ node }) => node))
  }
}

interface Visit<Node> {
  readonly node: Node
  readonly number: number
  /** The lowest number of a node that can be reached from here and is still open. */
  lowest: number
  isOpen: boolean
  readonly behind: readonly Node[]
  looked: number
}
