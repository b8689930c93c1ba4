import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findCycles } from './find-cycles.ts'

function graphOf(edges: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
  return new Map(Object.entries(edges).map(([from, targets]) => [from, new Set(targets)]))
}

it('finds none where imports only go one way, even when they meet again', () => {
  expect(findCycles(graphOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([])
  expect(findCycles(graphOf({}))).toEqual([])
})

it('shows the shortest way round, from the first name', () => {
  expect(findCycles(graphOf({ c: ['a'], a: ['b', 'c'], b: ['c'] }))).toEqual([['a', 'c', 'a']])
})

it('finds a file that imports itself', () => {
  expect(findCycles(graphOf({ a: ['a'] }))).toEqual([['a', 'a']])
})

it('reports two knots as two, though one leads to the other', () => {
  const graph = graphOf({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] })
  expect(findCycles(graph)).toEqual([
    ['a', 'b', 'a'],
    ['c', 'd', 'c'],
  ])
})

it('finds a cycle in exactly those graphs that cannot be sorted', () => {
  const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  fc.assert(
    fc.property(fc.dictionary(node, fc.array(node, { maxLength: 3 })), (edges) => {
      const graph = graphOf(edges)
      expect(findCycles(graph).length > 0).toBe(!canBeSorted(graph))
    }),
  )
})

/** Takes away nodes that lead nowhere for as long as there are any: what is left is knotted. */
function canBeSorted(graph: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const left = new Map(graph)
  const leadsNowhere = () =>
    [...left].find(([, targets]) => [...targets].every((target) => !left.has(target)))
  for (let leaf = leadsNowhere(); leaf !== undefined; leaf = leadsNowhere()) left.delete(leaf[0])
  return left.size === 0
}
