import { connectionsAllowed, connectionsTo, type Element, type Finding } from '@landfall/model'
import { type FormEvent, useState } from 'react'
import { useSession, useStorm } from '../session/use-storm.ts'
import { connectEdit } from './connect-edit.ts'
import { flowsOf } from './flows.ts'
import { renameSticky } from './rename-sticky.ts'
import { stickyText } from './sticky-face.ts'
import { stickyKindOf } from './sticky-kinds.ts'

/** All that can be done with a sticky, without a wall. */
export function ListActions({
  element,
  findings,
  close,
}: {
  readonly element: Element
  readonly findings: readonly Finding[]
  readonly close: () => void
}) {
  const session = useSession()
  const { index } = useStorm()
  const mentions = connectionsTo(index, element)
  function remove(references: 'remove' | 'leave'): void {
    const isFrame = element.kind === 'context' || element.kind === 'aggregate'
    session.perform({
      kind: 'remove',
      element: element.id,
      references,
      ...(isFrame && { contents: 'keep' as const }),
    })
    close()
  }
  return (
    <div className="list-actions">
      {findings.map(({ code, severity, message, fix }) => (
        <p key={`${code} ${message}`}>
          <strong>{severity}</strong> {message}{' '}
          {fix && session.mayWrite && (
            <button type="button" onClick={() => session.write(fix.edits)}>
              {fix.title}
            </button>
          )}
        </p>
      ))}
      <Connected element={element} />
      {session.mayWrite && (
        <>
          <Renaming element={element} close={close} />
          <Connecting element={element} />
          <MovingTo element={element} />
          <button type="button" onClick={() => remove('remove')}>
            {mentions.length > 0
              ? `Take it off, with its ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`
              : 'Take it off'}
          </button>
        </>
      )}
    </div>
  )
}

function Renaming({ element, close }: { readonly element: Element; readonly close: () => void }) {
  const session = useSession()
  const [text, setText] = useState(stickyText(element))
  function rename(event: FormEvent): void {
    event.preventDefault()
    if (renameSticky(session, element.id, text)) close()
  }
  return (
    <form onSubmit={rename}>
      <label>
        Write on it <input value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="submit">Write</button>
    </form>
  )
}

/** What it is connected to, each with a way to take the line away. */
function Connected({ element }: { readonly element: Element }) {
  const session = useSession()
  const { index } = useStorm()
  const about = [element, ...connectionsTo(index, element).map(({ source }) => source)]
  const flows = about.flatMap(flowsOf).filter(({ from, to }) => from === element.id || to === element.id)
  const lines = new Map(flows.map((flow) => [`${flow.from} ${flow.to} ${flow.verb}`, flow]))
  if (lines.size === 0) return <p>No line leads from here or to here.</p>
  return (
    <ul aria-label="Lines">
      {[...lines].map(([key, { from, to, verb }]) => {
        const [source, target] = [index.byId.get(from), index.byId.get(to)]
        if (!source || !target) return null
        const words = `${stickyText(source)} ${verb} ${stickyText(target)}`
        return (
          <li key={key}>
            {words}{' '}
            {session.mayWrite && (
              <button
                type="button"
                aria-label={`Take away: ${words}`}
                onClick={() => session.perform({ kind: 'disconnect', from, to })}
              >
                Take away
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Connecting({ element }: { readonly element: Element }) {
  const session = useSession()
  const { index } = useStorm()
  const targets = index.model.elements.filter(
    ({ id, kind }) =>
      id !== element.id &&
      stickyKindOf(kind) !== undefined &&
      connectionsAllowed(element.kind, kind).length > 0,
  )
  if (targets.length === 0) return null
  return (
    <label>
      Draw a line to{' '}
      <select
        value=""
        onChange={({ target }) => {
          const other = index.byId.get(target.value)
          if (other) session.perform(connectEdit(element, other))
        }}
      >
        <option value="">choose a sticky</option>
        {targets.map((other) => (
          <option key={other.id} value={other.id}>
            {stickyKindOf(other.kind)?.title}: {stickyText(other)}
          </option>
        ))}
      </select>
    </label>
  )
}

function MovingTo({ element }: { readonly element: Element }) {
  const session = useSession()
  const { index } = useStorm()
  const contexts = index.byKind.get('context') ?? []
  if (element.kind === 'context' || contexts.length === 0) return null
  return (
    <label>
      Stands in{' '}
      <select
        value={element.context === undefined ? '' : `context ${element.context}`}
        onChange={({ target }) =>
          session.perform({
            kind: 'move',
            element: element.id,
            ...(target.value !== '' && { in: target.value }),
          })
        }
      >
        <option value="">no context</option>
        {[...new Map(contexts.map((context) => [context.id, context])).values()].map((context) => (
          <option key={context.id} value={context.id}>
            {stickyText(context)}
          </option>
        ))}
      </select>
    </label>
  )
}
