import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { boardDocument } from '../../shared/board-document.ts'
import { newTimer } from './timer.ts'
import { countVotes } from './votes.ts'
import { createWorkshop, type Workshop } from './workshop.ts'

function joined(doc: Y.Doc, { mayWrite }: { readonly mayWrite: boolean } = { mayWrite: true }): Workshop {
  const workshop = createWorkshop({ board: boardDocument(doc), mayWrite })
  workshop.begin()
  return workshop
}

function together(...docs: readonly Y.Doc[]): void {
  for (const from of docs) for (const to of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
}

it('[BOARD-81] the step at which everybody is, and its timer, are the same for all', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  const [ann, bob] = [joined(one), joined(other)]
  expect(ann.shared.get()).toMatchObject({ stepId: 'collect', planMinutes: 120 })
  ann.goTo('causes')
  ann.startTimer()
  ann.setPlanMinutes(90)
  together(one, other)
  expect(bob.shared.get()).toEqual(ann.shared.get())
  expect(bob.shared.get()).toMatchObject({ stepId: 'causes', planMinutes: 90, timer: { kind: 'running' } })
})

it('[BOARD-82] at each step a timer waits with the minutes that the plan gives to it', () => {
  const workshop = joined(new Y.Doc())
  expect(workshop.shared.get().timer).toEqual(newTimer(25))
  workshop.startTimer()
  expect(workshop.shared.get().timer).toMatchObject({ kind: 'running', lengthMs: 25 * 60_000 })
  workshop.setPlanMinutes(60)
  workshop.goTo('causes')
  expect(workshop.shared.get().timer).toEqual(newTimer(10))
  workshop.addMinute()
  expect(workshop.shared.get().timer).toEqual(newTimer(11))
})

it('[BOARD-81] nothing of a session that cannot be is shown', () => {
  const doc = new Y.Doc()
  const { session } = boardDocument(doc)
  const workshop = joined(doc)
  session.set('step', 'lunch')
  session.set('planMinutes', 'long')
  session.set('timer', { kind: 'running' })
  session.set('voting', [])
  session.set('presenter', 7)
  expect(workshop.shared.get()).toEqual({
    stepId: 'collect',
    planMinutes: 120,
    timer: newTimer(25),
    ballots: new Map(),
  })
})

it('[BOARD-91] dots that people put at the same moment all count, and who comes back has the same', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  const [ann, bob] = [joined(one), joined(other)]
  ann.startVoting(2)
  together(one, other)
  ann.putDot('ann', 'hotspot A')
  bob.putDot('bob', 'hotspot A')
  bob.putDot('bob', 'event B')
  bob.putDot('bob', 'event B')
  together(one, other)
  const back = joined(one).shared.get()
  expect(back).toEqual(bob.shared.get())
  expect(back.ballots.get('bob')).toEqual(['hotspot A', 'event B'])
  expect(back.voting && countVotes([...back.ballots.values()], back.voting)).toEqual([
    { element: 'hotspot A', count: 2 },
    { element: 'event B', count: 1 },
  ])
})

it('[BOARD-91] a dot is put while the vote is open, and a new vote begins with none', () => {
  const doc = new Y.Doc()
  const workshop = joined(doc)
  workshop.putDot('ann', 'hotspot A')
  workshop.startVoting(1)
  workshop.putDot('ann', 'hotspot A')
  workshop.stopVoting()
  workshop.takeDot('ann', 'hotspot A')
  expect(workshop.shared.get().voting?.isOpen).toBe(false)
  expect(workshop.shared.get().ballots).toEqual(new Map([['ann', ['hotspot A']]]))
  workshop.endVoting()
  expect([...boardDocument(doc).session.keys()]).toEqual([])
  workshop.startVoting(1)
  expect(workshop.shared.get().ballots).toEqual(new Map())
})

it('[BOARD-93] who looks on moves nothing', () => {
  const doc = new Y.Doc()
  const looker = joined(doc, { mayWrite: false })
  looker.goTo('causes')
  looker.startVoting(3)
  looker.present('eve')
  expect([...boardDocument(doc).session.keys()]).toEqual([])
  joined(doc).goTo('refine')
  expect(looker.shared.get().stepId).toBe('refine')
})
