import { newPerson, type Person, readPerson } from './person.ts'

const KEPT = 'landfall-person'

/** Who sits at this browser. */
export interface KeptPerson {
  /** As they were last time. */
  readonly person: Person
  /** Whether they have said their name. */
  readonly hasName: boolean
  readonly keep: (person: Person) => void
}

export function keptPerson(): KeptPerson {
  const kept = readPerson(parsed(localStorage.getItem(KEPT)))
  const keep = (person: Person) => localStorage.setItem(KEPT, JSON.stringify(person))
  return { person: kept ?? newPerson(newId(), Math.random), hasName: kept !== undefined, keep }
}

/** Not `randomUUID`, which a page has only on this machine or over https. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
