import { type ElementId, type ElementKind, elementsOf } from '@landfall/model'
import { useOwn } from '../session/use-own.ts'
import { useSession, useStorm } from '../session/use-storm.ts'
import { stickyText } from '../storm/sticky-face.ts'
import { stickyKindOf } from '../storm/sticky-kinds.ts'

/** In the order in which people ask for them. */
const LISTED: readonly ElementKind[] = [
  'publication',
  'event',
  'command',
  'aggregate',
  'policy',
  'process',
  'view',
  'screen',
  'system',
  'actor',
  'hotspot',
  'opportunity',
]

/** All that a context holds, by kind. */
export function ContextContents({
  name,
  title,
  close,
}: {
  readonly name: string
  readonly title: string
  readonly close: () => void
}) {
  const session = useSession()
  const { index } = useStorm()
  const chosen = useOwn(session.chosen)
  const choose = (id: ElementId) => {
    session.chosen.set([id])
    session.panelId.set('details')
  }
  return (
    <aside className="map-contents" aria-label={`What ${title} holds`}>
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </header>
      {LISTED.map((kind) => {
        const held = elementsOf(index, kind, name).filter((element) => index.byId.get(element.id) === element)
        const known = stickyKindOf(kind)
        if (held.length === 0 || !known) return null
        return (
          <section key={kind}>
            <h3>
              <span aria-hidden="true">{known.sign}</span> {known.title} <small>{held.length}</small>
            </h3>
            <ul>
              {held.map((element) => (
                <li key={element.id}>
                  <button
                    type="button"
                    aria-pressed={chosen.includes(element.id)}
                    onClick={() => choose(element.id)}
                  >
                    {stickyText(element)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </aside>
  )
}
