import type { Node, NodeProps } from '@xyflow/react'
import type { BondLine, MapBond } from './storm-map.ts'

export type WordsFlowNode = Node<{ readonly bond: MapBond }, 'words'>

const SIGNS: Readonly<Record<BondLine['kind'], { readonly sign: string; readonly words: string }>> = {
  pattern: { sign: '', words: 'Pattern' },
  published: { sign: '◉', words: 'Published' },
  coupled: { sign: '⚠', words: 'Used though nobody publishes it' },
  told: { sign: '', words: 'Goes this way' },
}

/** What goes between two areas, on the arrow. */
export function BondWords({ data: { bond } }: NodeProps<WordsFlowNode>) {
  return (
    <ul
      className="map-words"
      data-coupled={bond.isCoupled || undefined}
      aria-label={`${bond.from} to ${bond.to}`}
    >
      {bond.lines.map(({ kind, text }) => (
        <li key={`${kind} ${text}`} data-kind={kind} title={SIGNS[kind].words}>
          {SIGNS[kind].sign !== '' && <span aria-hidden="true">{SIGNS[kind].sign} </span>}
          {text}
        </li>
      ))}
    </ul>
  )
}
