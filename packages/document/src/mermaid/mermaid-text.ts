import { stickyColours } from '../picture/sticky-colours.ts'
import type { Diagram, DiagramEdge, DiagramKind, DiagramNode } from './diagram.ts'
import { mermaidLabel } from './mermaid-label.ts'

/** The text of a Mermaid flow chart, from left to right (`LR`) or from top to bottom (`TB`), without a line end. */
export function mermaidText({ nodes, edges, groups }: Diagram, direction: 'LR' | 'TB'): string {
  const names = new Map(nodes.map(({ key }, at) => [key, `n${at}`]))
  const nodeLine = (node: DiagramNode) =>
    `${names.get(node.key)}${shape(node.kind, mermaidLabel(node.lines))}:::${classOf(node.kind)}`
  const known = new Set(groups.map(({ key }) => key))
  return [
    `flowchart ${direction}`,
    ...groups.flatMap(({ key, title }, at) => {
      const inGroup = nodes.filter(({ group }) => group === key)
      if (inGroup.length === 0) return []
      return [
        `  subgraph g${at}["${mermaidLabel([title]) || NO_WORDS}"]`,
        ...inGroup.map((node) => `    ${nodeLine(node)}`),
        '  end',
      ]
    }),
    ...nodes
      .filter(({ group }) => group === undefined || !known.has(group))
      .map((node) => `  ${nodeLine(node)}`),
    ...edges.flatMap((edge) => edgeLine(edge, names)),
    ...[...new Set(nodes.map(({ kind }) => kind))].map(
      (kind) => `  classDef ${classOf(kind)} ${style(kind)}`,
    ),
  ].join('\n')
}

/** Mermaid reads no sticky and no frame without words. */
const NO_WORDS = '…'

function edgeLine({ from, to, lines, isDotted }: DiagramEdge, names: ReadonlyMap<string, string>): string[] {
  const [source, target] = [names.get(from), names.get(to)]
  if (source === undefined || target === undefined) return []
  const label = mermaidLabel(lines)
  const text = label === '' ? '' : `|"${label}"|`
  return [`  ${source} ${isDotted ? '-.->' : '-->'}${text} ${target}`]
}

function shape(kind: DiagramKind, label: string): string {
  const text = `"${label || NO_WORDS}"`
  switch (kind) {
    case 'actor':
    case 'goes on':
      return `([${text}])`
    case 'process':
      return `[[${text}]]`
    default:
      return `[${text}]`
  }
}

function classOf(kind: DiagramKind): string {
  return kind === 'goes on' ? 'more' : kind
}

function style(kind: DiagramKind): string {
  switch (kind) {
    case 'context':
      return 'fill:#f4f4f0,stroke:#8a8a84,color:#1f1f1f'
    case 'elsewhere':
      return 'fill:#ffffff,stroke:#8a8a84,color:#1f1f1f,stroke-dasharray:4 3'
    case 'goes on':
      return 'fill:#ffffff,stroke:#8a8a84,color:#1f1f1f,stroke-dasharray:2 2'
    default: {
      const { fill, edge } = stickyColours[kind]
      return `fill:${fill},stroke:${edge},color:#1f1f1f`
    }
  }
}
