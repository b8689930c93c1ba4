import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onCycles } from './on-cycles.ts'

/** By the book: whether a way leads from a node back to itself. */
function isOnCycle(edges: ReadonlyMap<string, readonly string[]>, node: string): boolean {
  const open = [...(edges.get(node) ?? [])]
  const seen = new Set<string>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === node) return true
    if (!seen.has(next)) open.push(...(edges.get(next) ?? []))
    seen.add(next)
  }
  return false
}

describe('onCycles', () => {
  it('[LANG-55] finds exactly the nodes that lead back to themselves', () => {
    const node = fc.nat(9).map(String)
    fc.assert(
      fc.property(fc.array(fc.tuple(node, fc.array(node, { maxLength: 3 }))), (entries) => {
        const edges = new Map(entries)
        const expected = [...edges.keys()].filter((each) => isOnCycle(edges, each))
        expect([...onCycles(edges)].toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('[LANG-55] a chain of 100,000 needs no stack', () => {
    const edges = new Map(Array.from({ length: 100_000 }, (_, index) => [`${index}`, [`${index + 1}`]]))
    expect(onCycles(edges).size).toBe(0)
    edges.set('100000', ['0'])
    expect(onCycles(edges).size).toBe(100_001)
  })
})
