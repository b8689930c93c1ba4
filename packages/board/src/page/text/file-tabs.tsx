import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useSession } from '../session/use-storm.ts'
import { newFilePath } from './new-file-path.ts'

/** The files of the storm: which one is shown, and a new one. */
export function FileTabs({
  paths,
  path,
  show,
  format,
}: {
  readonly paths: readonly string[]
  readonly path: string | undefined
  readonly show: (path: string) => void
  /** Absent where nothing may be changed. */
  readonly format?: () => void
}) {
  const { mayWrite } = useSession()
  const [isAdding, setAdding] = useState(false)

  function step(event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = paths[paths.indexOf(path ?? '') + by]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    show(next)
    document.getElementById(tabId(next))?.focus()
  }

  return (
    <div className="text-bar">
      <div role="tablist" aria-label="Files" className="text-tabs" onKeyDown={step}>
        {paths.map((one) => (
          <button
            key={one}
            id={tabId(one)}
            type="button"
            role="tab"
            aria-selected={one === path}
            aria-controls="text-of-file"
            tabIndex={one === path ? 0 : -1}
            ref={one === path ? bringIntoSight : undefined}
            onClick={() => show(one)}
          >
            {one}
          </button>
        ))}
      </div>
      {mayWrite && !isAdding && (
        <button type="button" onClick={() => setAdding(true)}>
          New file
        </button>
      )}
      {isAdding && <NewFileForm paths={paths} show={show} close={() => setAdding(false)} />}
      {format && (
        <button type="button" onClick={format}>
          Tidy up
        </button>
      )}
    </div>
  )
}

function NewFileForm({
  paths,
  show,
  close,
}: {
  readonly paths: readonly string[]
  readonly show: (path: string) => void
  readonly close: () => void
}) {
  const session = useSession()
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState('')

  function add(event: FormEvent): void {
    event.preventDefault()
    const result = newFilePath(name, paths)
    if ('refusal' in result) return setRefusal(result.refusal)
    session.write([{ place: { file: result.path, start: 0, end: 0 }, text: '' }])
    show(result.path)
    close()
  }

  return (
    <form className="text-new" onSubmit={add}>
      <input
        aria-label="Name of the new file"
        placeholder="billing.storm"
        value={name}
        ref={(input) => input?.focus()}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && close()}
      />
      <button type="submit">Add</button>
      <button type="button" onClick={close}>
        Cancel
      </button>
      <output>{refusal}</output>
    </form>
  )
}

function bringIntoSight(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function tabId(path: string): string {
  return `text-tab-${path}`
}
