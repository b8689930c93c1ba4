import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts'
import { mermaidLabel } from './mermaid-label.ts'

/** With more stickies nobody sees the whole any more. */
export const NODE_COUNT_MAX = 50
/** With those that lead out of a part they stay below the 500 arrows at which Mermaid gives up. */
const EDGE_COUNT_MAX = 150
/** What is written may be this long, in UTF-16 units: with everything around it, it stays below Mermaid's 50,000. */
const TEXT_LENGTH_MAX = 25_000
/** Words at which arrows into other parts end. */
const EXIT_COUNT_MAX = 6

/**
 * The diagram as it is if it is small enough, else in parts: each holds stickies that hang together, each sticky is in
 * one part, and an arrow that leads into another part ends at words that say which. Never empty.
 */
export function splitDiagram(diagram: Diagram): readonly Diagram[] {
  const partOf = partOfNodes(diagram)
  const partCount = Math.max(0, ...partOf.values()) + 1
  if (partCount === 1) return [diagram]
  return Array.from({ length: partCount }, (_, part) => partDiagram(diagram, part, partOf))
}

/** Fills part after part: from the first sticky that is left along the arrows, nearest first. */
function partOfNodes({ nodes, edges }: Diagram): ReadonlyMap<string, number> {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const leaving = Map.groupBy(edges, ({ from }) => from)
  const arriving = Map.groupBy(edges, ({ to }) => to)
  const partOf = new Map<string, number>()
  let part = 0
  let room = EMPTY
  for (const { key } of nodes) {
    const waiting = partOf.has(key) ? [] : [key]
    for (const next of waiting) {
      const node = byKey.get(next)
      if (!node || partOf.has(next)) continue
      const isInPart = (other: string) => other === next || partOf.get(other) === part
      const joining = [
        ...(leaving.get(next) ?? []).filter(({ to }) => isInPart(to)),
        ...(arriving.get(next) ?? []).filter(({ from }) => from !== next && isInPart(from)),
      ]
      const filled = withNode(room, node, joining)
      const isFull = room.nodeCount > 0 && !fits(filled)
      part += isFull ? 1 : 0
      room = isFull ? withNode(EMPTY, node, []) : filled
      partOf.set(next, part)
      for (const { to } of leaving.get(next) ?? []) waiting.push(to)
    }
  }
  return partOf
}

interface Room {
  readonly nodeCount: number
  readonly edgeCount: number
  readonly textLength: number
}

const EMPTY: Room = { nodeCount: 0, edgeCount: 0, textLength: 0 }

function withNode(room: Room, node: DiagramNode, joining: readonly DiagramEdge[]): Room {
  const texts = [node, ...joining].map(({ lines }) => mermaidLabel(lines).length)
  return {
    nodeCount: room.nodeCount + 1,
    edgeCount: room.edgeCount + joining.length,
    textLength: texts.reduce((sum, length) => sum + length, room.textLength),
  }
}

function fits({ nodeCount, edgeCount, textLength }: Room): boolean {
  return nodeCount <= NODE_COUNT_MAX && edgeCount <= EDGE_COUNT_MAX && textLength <= TEXT_LENGTH_MAX
}

function partDiagram(
  { nodes, edges, groups }: Diagram,
  part: number,
  partOf: ReadonlyMap<string, number>,
): Diagram {
  const own = nodes.filter(({ key }) => partOf.get(key) === part)
  const starting = edges.filter(({ from, to }) => partOf.get(from) === part && partOf.has(to))
  const inner = starting.filter(({ to }) => partOf.get(to) === part)
  const exits = exitsOf(starting, { part, partOf })
  const titles = new Map(nodes.map(({ key, lines }) => [key, lines[0] ?? '']))
  return {
    nodes: [...own, ...exits.map(({ key, parts, targets }) => exitNode(key, parts, targets, titles))],
    edges: [...inner, ...exits.flatMap(({ edges: leaving }) => leaving)],
    groups,
  }
}

interface Exit {
  readonly key: string
  /** Counted from 0. */
  readonly parts: readonly number[]
  readonly targets: readonly string[]
  readonly edges: readonly DiagramEdge[]
}

/** One for each part that is led to; where these are many, the last stands for all the others. */
function exitsOf(
  edges: readonly DiagramEdge[],
  { part, partOf }: { readonly part: number; readonly partOf: ReadonlyMap<string, number> },
): readonly Exit[] {
  const leaving = edges.filter(({ to }) => partOf.get(to) !== part)
  const parts = [...new Set(leaving.flatMap(({ to }) => partOf.get(to) ?? []))].sort((a, b) => a - b)
  const shelves = parts.slice(0, EXIT_COUNT_MAX - 1).map((each) => [each])
  const rest = parts.slice(EXIT_COUNT_MAX - 1)
  return [...shelves, ...(rest.length > 0 ? [rest] : [])].map((shelf) => {
    const key = `part ${shelf[0]}`
    const led = leaving.filter(({ to }) => shelf.includes(partOf.get(to) ?? -1))
    const sources = [...new Set(led.map(({ from }) => from))]
    return {
      key,
      parts: shelf,
      targets: [...new Set(led.map(({ to }) => to))],
      edges: sources.map((from) => ({ from, to: key, lines: [], isDotted: true })),
    }
  })
}

function exitNode(
  key: string,
  parts: readonly number[],
  targets: readonly string[],
  titles: ReadonlyMap<string, string>,
): DiagramNode {
  const numbers = parts.length === 1 ? `part ${(parts[0] ?? 0) + 1}` : 'other parts'
  const [only] = targets
  const what =
    targets.length === 1 && only !== undefined ? (titles.get(only) ?? '') : `${targets.length} more`
  return { key, kind: 'goes on', lines: [what, `in ${numbers}`] }
}
