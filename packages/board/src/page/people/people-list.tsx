import { useEffect, useState } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { initialsOf, type Person } from './person.ts'
import { PersonForm } from './person-form.tsx'
import { peopleOf } from './presence.ts'
import { usePeople, usePresent, useSharedWorkshop, useWorkshop } from './together.tsx'
import { useFollowing } from './use-following.ts'
import './people.css'

/** Who is there, in the bar: oneself, the others, and behind each name what one can do with them. */
export function PeopleList() {
  const people = usePeople()
  const me = useOwn(people.me)
  const others = peopleOf(usePresent()).filter(({ id }) => id !== me.id)
  const [isOpen, open] = useState(false)
  useFollowing()
  useEscape(isOpen, open)
  const count = others.length + 1
  return (
    <div className="people">
      <button
        type="button"
        className="people-there"
        aria-expanded={isOpen}
        aria-label={`${count === 1 ? 'Nobody else is' : `${count} people are`} here. You are ${me.name}`}
        onClick={() => open(!isOpen)}
      >
        {[...others.slice(0, FACES_MAX - 1), me].map((person) => (
          <Face key={person.id} person={person} />
        ))}
        {others.length >= FACES_MAX && <span>+{others.length - FACES_MAX + 1}</span>}
      </button>
      {isOpen && (
        <div className="people-card">
          <OtherPeople others={others} />
          <PersonForm close={() => open(false)} />
          <Invitation />
        </div>
      )}
    </div>
  )
}

function useEscape(isOpen: boolean, open: (isOpen: boolean) => void): void {
  useEffect(() => {
    if (!isOpen) return
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') open(false)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isOpen, open])
}

const FACES_MAX = 6

function Face({ person }: { readonly person: Person }) {
  return (
    <span className="face" style={{ background: person.color }} title={person.name} aria-hidden="true">
      {initialsOf(person.name)}
    </span>
  )
}

function OtherPeople({ others }: { readonly others: readonly Person[] }) {
  const people = usePeople()
  const workshop = useWorkshop()
  const { mayWrite } = useSession()
  const followed = useOwn(people.following)
  const me = useOwn(people.me)
  const { presenterId } = useSharedWorkshop()
  const isPresenting = presenterId === me.id
  return (
    <>
      <ul aria-label="People here">
        {others.length === 0 && <li>Nobody else is here yet.</li>}
        {others.map((person) => (
          <li key={person.id}>
            <Face person={person} />
            <span className="people-name">
              {person.name}
              {person.id === presenterId && ' (presents)'}
            </span>
            <button
              type="button"
              aria-pressed={person.id === followed}
              aria-label={`Follow ${person.name}`}
              onClick={() => people.follow(person.id === followed ? undefined : person.id)}
            >
              Follow
            </button>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <button type="button" onClick={() => workshop.present(isPresenting ? undefined : me.id)}>
          {isPresenting ? 'Stop presenting' : 'Present: offer all others to follow you'}
        </button>
      )}
    </>
  )
}

/** A link with which others look on and change nothing. */
function Invitation() {
  const { notice } = useSession()
  const link = new URL(location.href)
  link.search = 'look'
  link.hash = ''
  function copy(): void {
    navigator.clipboard.writeText(link.href).then(
      () => notice.set('The link is copied: who opens it looks on and changes nothing'),
      () => notice.set('The link could not be copied: choose it with the mouse and copy it'),
    )
  }
  return (
    <p className="people-link">
      <label>
        Link for looking on
        <input readOnly value={link.href} onFocus={({ target }) => target.select()} />
      </label>
      {/* Only a page on this machine or over https may write to the clipboard. */}
      {window.isSecureContext && (
        <button type="button" onClick={copy}>
          Copy
        </button>
      )}
    </p>
  )
}
