import type { Diagram, DiagramNode } from './diagram.ts'

/**
 * The part of an overview that stands in one context (or outside all of them), with the stickies of others that lead
 * into it or that it leads to, which say where they stand. Undefined where nothing stands there.
 */
export function contextDiagram(overview: Diagram, context: string | undefined): Diagram | undefined {
  const own = overview.nodes.filter(({ group }) => group === context)
  if (own.length === 0) return undefined
  const keys = new Set(own.map(({ key }) => key))
  const edges = overview.edges.filter(({ from, to }) => keys.has(from) || keys.has(to))
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const others = overview.nodes.filter(({ key }) => touched.has(key) && !keys.has(key))
  return { nodes: [...own.map(withoutGroup), ...others.map(elsewhere)], edges, groups: [] }
}

function withoutGroup({ key, kind, lines }: DiagramNode): DiagramNode {
  return { key, kind, lines }
}

function elsewhere({ key, lines, group }: DiagramNode): DiagramNode {
  return { key, kind: 'elsewhere', lines: [...lines, ...(group === undefined ? [] : [`(${group})`])] }
}
