import type { Diagram } from '../mermaid/diagram.ts'
import { mermaidText } from '../mermaid/mermaid-text.ts'
import { splitDiagram } from '../mermaid/split-diagram.ts'

/** A diagram as blocks of a page. One that is too large is drawn in parts, each below its number. */
export function mermaidFences(diagram: Diagram, direction: 'LR' | 'TB'): readonly string[] {
  if (diagram.nodes.length === 0) return []
  const parts = splitDiagram(diagram)
  if (parts.length === 1) return parts.map((part) => fence(part, direction))
  return [
    `This is too large for one picture, and so it is drawn in ${parts.length} parts.`,
    ...parts.flatMap((part, at) => [`**Part ${at + 1} of ${parts.length}**`, fence(part, direction)]),
  ]
}

function fence(diagram: Diagram, direction: 'LR' | 'TB'): string {
  return ['```mermaid', mermaidText(diagram, direction), '```'].join('\n')
}
