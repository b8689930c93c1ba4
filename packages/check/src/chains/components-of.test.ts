import fc from 'fast-check'
import { expect, it } from 'vitest'
import { componentsOf } from './components-of.ts'

const NODES = [0, 1, 2, 3, 4, 5, 6]
const graphs = fc.array(fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES)), { maxLength: 16 })

type Graph = readonly (readonly [number, number])[]

function behind(graph: Graph): (node: number) => readonly number[] {
  return (node) => graph.filter(([from]) => from === node).map(([, to]) => to)
}

function canReach(graph: Graph, start: number): ReadonlySet<number> {
  const reached = new Set<number>()
  const waiting = [...behind(graph)(start)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    waiting.push(...behind(graph)(next))
  }
  return reached
}

it('[CHECK-58] two nodes are in one component exactly if each leads to the other', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const components = componentsOf(NODES, behind(graph))
      const found = components.map((component) => component.toSorted())
      const wanted = NODES.flatMap((node) => {
        const round = NODES.filter(
          (other) => canReach(graph, node).has(other) && canReach(graph, other).has(node),
        )
        return round[0] === node ? [round] : []
      })
      expect(found.toSorted(([one = 0], [other = 0]) => one - other)).toEqual(wanted)
    }),
  )
})
it('[CHECK-62] a way of a hundred thousand nodes needs no stack', () => {
  const last = 100_000
  const found = componentsOf([0], (node: number) => [node === last ? 1 : node + 1])
  expect(found.map((component) => component.length)).toEqual([last])
})
