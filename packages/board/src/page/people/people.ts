import type { Awareness } from 'y-protocols/awareness'
import { type OwnStore, ownStore } from '../session/own-store.ts'
import type { StormSession } from '../session/storm-session.ts'
import type { KeptPerson } from './kept-person.ts'
import { cleanName, type Person } from './person.ts'
import {
  CHOSEN_MAX,
  followsBack,
  type Pointer,
  type Present,
  pageOf,
  readPointer,
  readPresent,
  type View,
} from './presence.ts'
import { throttled } from './throttled.ts'

/** Who is at this board, and what this browser tells the others of its person. */
export interface People {
  readonly me: OwnStore<Person>
  /** Whether this person has said their name, or keeps the one they were given. */
  readonly hasName: OwnStore<boolean>
  /** All other pages; the same array while nothing but pointers moves. */
  readonly present: OwnStore<readonly Present[]>
  /** Where the others point, by the id of their page. */
  readonly pointers: OwnStore<ReadonlyMap<number, Pointer>>
  /** Id of the person whose view this browser follows. */
  readonly following: OwnStore<string | undefined>
  /** Says what this person is called; nothing that can be shown keeps the name there is. */
  name(text: string): void
  /** Undefined follows nobody. Whoever follows this person, by whatever way round, cannot be followed. */
  follow(personId: string | undefined): void
  sharePointer(pointer: Pointer | undefined): void
  shareView(view: View): void
  /** Begins to listen and to tell; the answer ends it. */
  begin(): () => void
}

/** Pointers and views are told at most so often: 20 times a second. */
const TOLD_EVERY_MS = 50
const WORLD = {
  everyMs: TOLD_EVERY_MS,
  now: () => performance.now(),
  wait: (work: () => void, ms: number) => void setTimeout(work, ms),
}

export function createPeople(
  { awareness, chosen, notice }: Pick<StormSession, 'awareness' | 'chosen' | 'notice'>,
  { person, hasName, keep }: KeptPerson,
): People {
  const me = ownStore(person)
  const isNamed = ownStore(hasName)
  const present = ownStore<readonly Present[]>([])
  const pointers = ownStore<ReadonlyMap<number, Pointer>>(new Map())
  const following = ownStore<string | undefined>(undefined)
  const share = (field: string, value: unknown) => awareness.setLocalStateField(field, value)

  function listen(): void {
    const now = presentIn(awareness, present.get())
    present.set(now)
    pointers.set(pointersIn(awareness))
    const followed = following.get()
    if (followed !== undefined && !pageOf(followed, now)) follow(undefined)
  }

  function follow(personId: string | undefined): void {
    const isCircle =
      personId !== undefined && followsBack(personId, { me: me.get().id, present: present.get() })
    if (isCircle) {
      notice.set('You cannot follow somebody who follows you')
      return
    }
    following.set(personId)
    share('follows', personId)
  }

  return {
    me,
    hasName: isNamed,
    present,
    pointers,
    following,
    name(text) {
      me.set({ ...me.get(), name: cleanName(text) ?? me.get().name })
      isNamed.set(true)
    },
    follow,
    sharePointer: throttled((pointer: Pointer | undefined) => share('pointer', pointer), WORLD),
    shareView: throttled((view: View) => share('view', view), WORLD),
    begin() {
      const tellMe = () => share('user', { ...me.get(), colorLight: `${me.get().color}33` })
      const tellChosen = () => share('chosen', chosen.get().slice(0, CHOSEN_MAX))
      tellMe()
      tellChosen()
      listen()
      awareness.on('change', listen)
      const ends = [me.subscribe(tellMe), me.subscribe(() => keep(me.get())), chosen.subscribe(tellChosen)]
      return () => {
        awareness.off('change', listen)
        for (const end of ends) end()
      }
    },
  }
}

/** The same objects, and the same array, for whatever has not changed since before. */
function presentIn(awareness: Awareness, before: readonly Present[]): readonly Present[] {
  const known = new Map(before.map((each) => [each.clientId, each]))
  const now = othersIn(awareness).flatMap(([clientId, state]) => {
    const read = readPresent(clientId, state)
    if (!read) return []
    const last = known.get(clientId)
    return [last && isSame(last, read) ? last : read]
  })
  const isAsBefore = now.length === before.length && now.every((each) => known.get(each.clientId) === each)
  return isAsBefore ? before : now
}

function pointersIn(awareness: Awareness): ReadonlyMap<number, Pointer> {
  return new Map(
    othersIn(awareness).flatMap(([clientId, state]) => {
      const pointer = readPointer(state.pointer)
      return pointer ? [[clientId, pointer] as const] : []
    }),
  )
}

function othersIn(awareness: Awareness): readonly (readonly [number, Readonly<Record<string, unknown>>])[] {
  return [...awareness.getStates()].filter(([clientId]) => clientId !== awareness.clientID)
}

/** Small, and compared only when its page has said something. */
function isSame(left: Present, right: Present): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
