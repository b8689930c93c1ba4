import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Diagram } from './diagram.ts'
import { mermaidText } from './mermaid-text.ts'
import { NODE_COUNT_MAX, splitDiagram } from './split-diagram.ts'

function diagramOf(
  nodeCount: number,
  arrows: readonly (readonly [number, number])[],
  word = 'Sticky',
): Diagram {
  return {
    nodes: Array.from({ length: nodeCount }, (_, at) => ({
      key: `k${at}`,
      kind: 'event',
      lines: [`${word} ${at}`],
    })),
    edges: arrows.map(([from, to]) => ({
      from: `k${from}`,
      to: `k${to}`,
      lines: [`${word} again`],
      isDotted: false,
    })),
    groups: [],
  }
}

it('[DOCUMENT-23] what is small enough stays as it is', () => {
  const diagram = diagramOf(NODE_COUNT_MAX, [[0, 1]])
  expect(splitDiagram(diagram)).toEqual([diagram])
})

it('[DOCUMENT-23] an arrow into another part ends at words that name the part', () => {
  const arrows = Array.from({ length: NODE_COUNT_MAX + 9 }, (_, at) => [at, at + 1] as const)
  const [first, second, ...others] = splitDiagram(diagramOf(NODE_COUNT_MAX + 10, [...arrows, [55, 3]]))
  expect(others).toEqual([])
  expect(first?.nodes.at(-1)).toEqual({
    key: 'part 1',
    kind: 'goes on',
    lines: [`Sticky ${NODE_COUNT_MAX}`, 'in part 2'],
  })
  expect(second?.nodes.at(-1)?.lines).toEqual(['Sticky 3', 'in part 1'])
})

it('[DOCUMENT-23] each sticky is in one part, no arrow is lost, and every part is within the limits of Mermaid', () => {
  const arbitraryDiagram = fc.integer({ min: 0, max: 400 }).chain((nodeCount) =>
    fc
      .array(fc.tuple(fc.nat(Math.max(0, nodeCount - 1)), fc.nat(Math.max(0, nodeCount - 1))), {
        maxLength: 1200,
      })
      .map((arrows) => diagramOf(nodeCount, nodeCount > 0 ? arrows : [], '"'.repeat(60))),
  )
  fc.assert(
    fc.property(arbitraryDiagram, (diagram) => {
      const parts = splitDiagram(diagram)
      const own = parts.map(({ nodes }) => nodes.filter(({ kind }) => kind !== 'goes on'))
      expect(
        own
          .flat()
          .map(({ key }) => key)
          .toSorted(),
      ).toEqual(diagram.nodes.map(({ key }) => key).toSorted())
      for (const [at, part] of parts.entries()) {
        const text = mermaidText(part, 'TB')
        expect(text.length).toBeLessThan(50_000)
        expect(part.edges.length).toBeLessThan(500)
        const keys = new Set(own[at]?.map(({ key }) => key))
        const leaving = diagram.edges.filter(({ from, to }) => keys.has(from) && !keys.has(to))
        const inner = diagram.edges.filter(({ from, to }) => keys.has(from) && keys.has(to))
        expect(part.edges.filter(({ to }) => keys.has(to))).toEqual(inner)
        const leftFrom = new Set(part.edges.filter(({ to }) => !keys.has(to)).map(({ from }) => from))
        expect(leftFrom).toEqual(new Set(leaving.map(({ from }) => from)))
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)
