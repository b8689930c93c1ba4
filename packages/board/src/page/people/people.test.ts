import { afterEach, expect, it } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { ownStore } from '../session/own-store.ts'
import { createPeople } from './people.ts'
import type { Person } from './person.ts'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

function somebody(id: string) {
  const awareness = new Awareness(new Y.Doc())
  const session = { awareness, chosen: ownStore<readonly string[]>([]), notice: ownStore('') }
  const kept: Person[] = []
  const person = { id, name: id.toUpperCase(), color: '#1a5fb4' }
  const people = createPeople(session, { person, hasName: true, keep: (each) => void kept.push(each) })
  ends.push(people.begin(), () => awareness.destroy())
  return { ...session, people, kept }
}

type Somebody = ReturnType<typeof somebody>

/** Everybody hears what everybody says of themselves. */
function heard(...all: readonly Somebody[]): void {
  for (const { awareness: from } of all) {
    const update = encodeAwarenessUpdate(from, [from.clientID])
    for (const { awareness: to } of all) if (to !== from) applyAwarenessUpdate(to, update, 'network')
  }
}

const VIEW = { lensId: 'storm', rect: { x: 0, y: 0, width: 800, height: 600 } }

it('[BOARD-84] everybody sees who is there and what they have chosen, and oneself not among them', () => {
  const [ann, bob] = [somebody('ann'), somebody('bob')]
  bob.chosen.set(['event A'])
  bob.people.shareView(VIEW)
  heard(ann, bob)
  expect(ann.people.present.get()).toEqual([
    {
      clientId: bob.awareness.clientID,
      person: { id: 'bob', name: 'BOB', color: '#1a5fb4' },
      chosen: ['event A'],
      view: VIEW,
    },
  ])
  bob.people.me.set({ ...bob.people.me.get(), name: 'Robert' })
  heard(ann, bob)
  expect(ann.people.present.get()[0]?.person.name).toBe('Robert')
  expect(bob.kept.map(({ name }) => name)).toEqual(['Robert'])
})

it('[BOARD-86] a pointer that moves is seen, and nothing else is told anew', () => {
  const [ann, bob] = [somebody('ann'), somebody('bob')]
  heard(ann, bob)
  const before = ann.people.present.get()
  bob.people.sharePointer({ lensId: 'storm', x: 3, y: 4 })
  heard(ann, bob)
  expect([...ann.people.pointers.get().values()]).toEqual([{ lensId: 'storm', x: 3, y: 4 }])
  expect(ann.people.present.get()).toBe(before)
})

it('[BOARD-87] one follows who is there, not who follows oneself, and nobody any more who has gone', () => {
  const [ann, bob] = [somebody('ann'), somebody('bob')]
  heard(ann, bob)
  ann.people.follow('bob')
  heard(ann, bob)
  bob.people.follow('ann')
  expect(bob.people.following.get()).toBeUndefined()
  expect(bob.notice.get()).not.toBe('')
  expect(ann.people.following.get()).toBe('bob')
  bob.awareness.setLocalState(null)
  heard(ann, bob)
  expect(ann.people.present.get()).toEqual([])
  expect(ann.people.following.get()).toBeUndefined()
})
