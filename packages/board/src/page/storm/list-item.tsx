import type { Finding } from '@landfall/model'
import { useState } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { ListActions } from './list-actions.tsx'
import { stickyText } from './sticky-face.ts'
import { stickyKindOf } from './sticky-kinds.ts'
import type { TreeItem } from './wall-tree.ts'

/** One sticky of the list, what can be done with it, and what stands in its frame. */
export function ListItem({
  item: { element, items },
  told,
}: {
  readonly item: TreeItem
  readonly told: ReadonlyMap<string | undefined, readonly Finding[]>
}) {
  const { chosen } = useSession()
  const isChosen = useOwn(chosen).includes(element.id)
  const [isOpen, open] = useState(false)
  const findings = told.get(element.id) ?? []
  const kind = stickyKindOf(element.kind)
  return (
    <li>
      <div className="list-row" data-chosen={isChosen}>
        <button
          type="button"
          className="list-name"
          aria-pressed={isChosen}
          onClick={() => chosen.set(isChosen ? [] : [element.id])}
        >
          <span className="list-sign" aria-hidden="true" style={{ background: kind?.color }}>
            {kind?.sign}
          </span>
          <span className="list-kind">{kind?.title}</span> {stickyText(element)}
        </button>
        {findings.length > 0 && (
          <span className="list-count">
            {findings.length} {findings.length === 1 ? 'finding' : 'findings'}
          </span>
        )}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={`Actions for ${stickyText(element)}`}
          onClick={() => open(!isOpen)}
        >
          Actions
        </button>
      </div>
      {isOpen && <ListActions element={element} findings={findings} close={() => open(false)} />}
      {items.length > 0 && (
        <ul>
          {items.map((inner) => (
            <ListItem key={inner.element.id} item={inner} told={told} />
          ))}
        </ul>
      )}
    </li>
  )
}
