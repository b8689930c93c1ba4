import { type FormEvent, useState } from 'react'
import { useSession } from '../session/use-storm.ts'
import type { RenameTarget } from './rename-target.ts'

/** Asks for another name. Enter gives it, Escape leaves things as they are. */
export function RenameForm({ target, close }: { readonly target: RenameTarget; readonly close: () => void }) {
  const session = useSession()
  const [name, setName] = useState(target.name)
  const [refusal, setRefusal] = useState('')

  function rename(event: FormEvent): void {
    event.preventDefault()
    if (name.trim() === target.name) return close()
    const result = session.perform(target.edit(name))
    if (result.ok) close()
    else setRefusal(result.failure.message)
  }

  return (
    <form className="text-rename" onSubmit={rename}>
      <label>
        {target.title}
        <input
          value={name}
          ref={(input) => input?.focus()}
          onFocus={({ target: input }) => input.select()}
          onChange={({ target: input }) => setName(input.value)}
          onKeyDown={({ key }) => key === 'Escape' && close()}
        />
      </label>
      <button type="submit">Rename</button>
      <button type="button" onClick={close}>
        Cancel
      </button>
      <output>{refusal}</output>
    </form>
  )
}
