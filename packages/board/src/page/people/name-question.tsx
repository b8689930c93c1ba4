import { type FormEvent, useState } from 'react'
import { useOwn } from '../session/use-own.ts'
import { NAME_LENGTH_MAX } from './person.ts'
import { usePeople } from './together.tsx'
import './people.css'

/** Asks once what a person is called. It is in nobody's way: whoever does not answer keeps the name they were given. */
export function NameQuestion() {
  const people = usePeople()
  const me = useOwn(people.me)
  const hasName = useOwn(people.hasName)
  const [name, setName] = useState(me.name)
  if (hasName) return null

  function keep(event: FormEvent): void {
    event.preventDefault()
    people.name(name)
  }

  return (
    <form className="together-bar" aria-label="Your name" onSubmit={keep}>
      <label>
        The others see you as{' '}
        <input
          value={name}
          maxLength={NAME_LENGTH_MAX}
          autoComplete="name"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <button type="submit">That is me</button>
    </form>
  )
}
