import type { Element, ElementId } from '@landfall/model'
import { useSession, useStorm } from '../session/use-storm.ts'
import { stickyKindOf } from '../storm/sticky-kinds.ts'
import { elementName } from './element-name.ts'
import { framesFor } from './frame-of.ts'

/** What several elements have in common, and what can be done with all of them at once. */
export function SeveralDetails({ elements }: { readonly elements: readonly Element[] }) {
  const session = useSession()
  const { storm } = useStorm()
  const contexts = new Set(elements.map(({ context }) => context))
  const [context] = contexts
  const frames = elements
    .map(({ kind }) => framesFor(storm, kind))
    .reduce((common, own) => common.filter((frame) => own.includes(frame)))

  function moveTo(id: ElementId): void {
    session.together(() => {
      for (const element of elements)
        session.perform({ kind: 'move', element: element.id, ...(id !== '' && { in: id }) })
    })
  }

  function remove(): void {
    session.together(() => {
      for (const { id } of elements)
        session.perform({ kind: 'remove', element: id, contents: 'keep', references: 'remove' })
    })
    session.chosen.set([])
  }

  return (
    <>
      <h2>{elements.length} stickies</h2>
      {contexts.size === 1 && (
        <p>All of them stand {context === undefined ? 'in no context' : `in ${context}`}.</p>
      )}
      <ul className="detail-several">
        {elements.map((element) => (
          <li key={element.id}>
            <span aria-hidden="true">{stickyKindOf(element.kind)?.sign}</span>{' '}
            <button type="button" className="detail-name" onClick={() => session.chosen.set([element.id])}>
              {elementName(element)}
            </button>
          </li>
        ))}
      </ul>
      {session.mayWrite && (
        <div className="detail-row">
          {frames.length > 0 && (
            <label className="detail-choice">
              <span className="detail-caption">Move all of them to</span>
              <select value="…" onChange={({ target }) => moveTo(target.value)}>
                <option disabled>…</option>
                <option value="">No frame</option>
                {frames.map((frame) => (
                  <option key={frame.id} value={frame.id}>
                    {elementName(frame)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="button" onClick={remove}>
            Remove all of them
          </button>
        </div>
      )}
    </>
  )
}
