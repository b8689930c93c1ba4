import type { Element } from '@landfall/model'
import { kindInWords } from '@landfall/model'
import { useMemo } from 'react'
import { useSession, useStorm } from '../session/use-storm.ts'
import { stickyKindOf } from '../storm/sticky-kinds.ts'
import type { Change } from './change.ts'
import { DetailField } from './detail-field.tsx'
import type { DetailRow, DetailSection } from './detail-section.ts'
import { detailsOf } from './details-of.ts'
import { ElementFindings } from './element-findings.tsx'
import { elementName } from './element-name.ts'
import { makeChange } from './make-change.ts'

/** Everything that one element says, each part in a form in which it can be changed. */
export function ElementDetails({ element }: { readonly element: Element }) {
  const { storm, index } = useStorm()
  const sections = useMemo(() => detailsOf({ storm, index }, element), [storm, index, element])
  const kind = stickyKindOf(element.kind)
  return (
    <>
      <header className="detail-head">
        <span className="detail-kind" style={{ background: kind?.color ?? '#e8e8e8' }}>
          <span aria-hidden="true">{kind?.sign}</span> {kind?.title ?? kindInWords(element.kind)}
        </span>
        <h2>{elementName(element)}</h2>
      </header>
      <ElementFindings element={element} />
      {sections.map((section) => (
        <SectionOfDetails key={section.title} of={element.id} section={section} />
      ))}
      <RemoveElement element={element} />
    </>
  )
}

function SectionOfDetails({ of, section }: { readonly of: string; readonly section: DetailSection }) {
  return (
    <section aria-label={section.title}>
      <h3>{section.title}</h3>
      {section.rows.map((row, at) => (
        // By its place: who renames a field goes on in the same row.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place
        <Row key={at} of={of} row={row} />
      ))}
    </section>
  )
}

function Row({ of, row }: { readonly of: string; readonly row: DetailRow }) {
  return (
    <div className="detail-row">
      {row.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of a row have no identity beyond their place
        <DetailField key={at} of={of} item={item} />
      ))}
    </div>
  )
}

function RemoveElement({ element }: { readonly element: Element }) {
  const session = useSession()
  if (!session.mayWrite) return null
  return (
    <div className="detail-row">
      {removals(element).map(({ title, change }) => (
        <button
          key={title}
          type="button"
          onClick={() => {
            if (makeChange(session, change)) session.chosen.set([])
          }}
        >
          {title}
        </button>
      ))}
    </div>
  )
}

function removals({ kind, place }: Element): readonly { readonly title: string; readonly change: Change }[] {
  const change = { kind: 'remove', element: place, references: 'remove' } as const
  if (kind !== 'context' && kind !== 'aggregate') return [{ title: 'Remove this sticky', change }]
  return [
    { title: 'Remove the frame alone', change: { ...change, contents: 'keep' } },
    { title: 'Remove with all in it', change: { ...change, contents: 'remove' } },
  ]
}
