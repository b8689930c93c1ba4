import { type FormEvent, useState } from 'react'
import { useOwn } from '../session/use-own.ts'
import { NAME_LENGTH_MAX, PERSON_COLORS } from './person.ts'
import { usePeople } from './together.tsx'

/** What the others call this person, and in which colour they see them. */
export function PersonForm({ close }: { readonly close: () => void }) {
  const people = usePeople()
  const me = useOwn(people.me)
  const [name, setName] = useState(me.name)

  function keep(event: FormEvent): void {
    event.preventDefault()
    people.name(name)
    close()
  }

  return (
    <form className="person-form" aria-label="You" onSubmit={keep}>
      <label>
        Your name
        <input
          value={name}
          maxLength={NAME_LENGTH_MAX}
          autoComplete="name"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <fieldset>
        <legend>Your colour</legend>
        {PERSON_COLORS.map((color, nth) => (
          <label key={color} className="person-color" style={{ background: color }}>
            <input
              type="radio"
              name="person-color"
              aria-label={`Colour ${nth + 1}`}
              checked={color === me.color}
              onChange={() => people.me.set({ ...me, color })}
            />
          </label>
        ))}
      </fieldset>
      <button type="submit">Keep</button>
    </form>
  )
}
