import { type FormEvent, useMemo, useState } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession, useStorm } from '../session/use-storm.ts'
import { ListItem } from './list-item.tsx'
import { isAddedKind, STICKY_KINDS } from './sticky-kinds.ts'
import { wallTree } from './wall-tree.ts'
import './list-lens.css'
import './wall.css'

/** The same storm as a list: for small screens, and for people who listen to it. */
export function ListLens() {
  const session = useSession()
  const { index, findings } = useStorm()
  const level = useOwn(session.level)
  const tree = useMemo(() => wallTree(index, level), [index, level])
  const told = useMemo(() => Map.groupBy(findings, ({ element }) => element), [findings])
  return (
    <section className="wall-list" aria-label="List of stickies">
      {session.mayWrite && <ListEntry />}
      {tree.length === 0 && <p>There are no stickies yet.</p>}
      <ul>
        {tree.map((item) => (
          <ListItem key={item.element.id} item={item} told={told} />
        ))}
      </ul>
    </section>
  )
}

function ListEntry() {
  const session = useSession()
  const kind = useOwn(session.entryKind)
  const [text, setText] = useState('')
  function add(event: FormEvent): void {
    event.preventDefault()
    const element = isAddedKind(kind)
      ? { kind, name: text }
      : { kind: kind === 'opportunity' ? ('opportunity' as const) : ('hotspot' as const), text }
    if (text.trim() !== '' && session.perform({ kind: 'add', element }).ok) setText('')
  }
  return (
    <form className="wall-entry" onSubmit={add}>
      <select
        aria-label="Kind"
        value={kind}
        onChange={({ target }) =>
          session.entryKind.set(STICKY_KINDS.find((each) => each.kind === target.value)?.kind ?? 'event')
        }
      >
        {STICKY_KINDS.map((each) => (
          <option key={each.kind} value={each.kind}>
            {each.title}
          </option>
        ))}
      </select>
      <input aria-label="New sticky" value={text} onChange={({ target }) => setText(target.value)} />
      <button type="submit">Add</button>
    </form>
  )
}
