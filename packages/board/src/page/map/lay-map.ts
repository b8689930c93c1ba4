import { Graph, layout } from '@dagrejs/dagre'
import type { ModelIndex } from '@landfall/model'
import { type AreaDraft, type BondDraft, mapDrafts } from './map-drafts.ts'
import type { StormMap } from './storm-map.ts'

const LINE = { height: 18, letterWidth: 7.4, padding: 16 }

/** Contexts as areas, from who offers something on the left to who uses it on the right. The same storm gives the same map. */
export function layMap(index: ModelIndex): StormMap {
  const { areas, bonds } = mapDrafts(index)
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 70, ranksep: 70, edgesep: 40, marginx: 40, marginy: 40 })
  for (const area of areas) graph.setNode(area.key, areaSize(area))
  for (const bond of bonds) graph.setEdge(bond.from, bond.to, { ...wordsSize(bond), labelpos: 'c' }, bond.key)
  if (areas.length > 0) layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    areas: areas.map((area) => ({ ...area, rect: around(graph.node(area.key)) })),
    bonds: bonds.map((bond) => {
      const edge = graph.edge(bond.from, bond.to, bond.key)
      return {
        ...bond,
        points: edge.points ?? [],
        words: around({ x: 0, y: 0, ...edge, ...wordsSize(bond) }),
      }
    }),
    width,
    height,
  }
}

/** Twice as much is twice the area, within what can be read and seen. */
function areaSize({ kind, title, elementCount }: AreaDraft): {
  readonly width: number
  readonly height: number
} {
  const side = Math.min(360, 96 + 24 * Math.sqrt(elementCount))
  const wide = Math.max(side * 1.2, title.length * 11 + 40)
  return kind === 'system'
    ? { width: Math.max(120, title.length * 9 + 30), height: 70 }
    : { width: wide, height: side * 0.8 }
}

function wordsSize({ lines }: BondDraft): { readonly width: number; readonly height: number } {
  const longest = Math.max(0, ...lines.map(({ text }) => text.length + 3))
  return {
    width: longest * LINE.letterWidth + LINE.padding,
    height: lines.length * LINE.height + LINE.padding,
  }
}

function around({
  x,
  y,
  width,
  height,
}: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}) {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
