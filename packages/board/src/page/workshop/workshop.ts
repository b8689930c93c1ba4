import type { WorkshopStepId } from '@landfall/check'
import type { ElementId } from '@landfall/model'
import { type OwnStore, ownStore } from '../session/own-store.ts'
import type { StormSession } from '../session/storm-session.ts'
import {
  ballotKey,
  isBallotKey,
  readSharedWorkshop,
  type SharedWorkshop,
  WORKSHOP_KEYS,
} from './shared-workshop.ts'
import { addMinute, pauseTimer, startTimer, type Timer } from './timer.ts'
import { type Ballot, DOTS_MAX, withDot, withoutDot } from './votes.ts'

/** Where the workshop stands for everybody, and what moves it on. Nothing here is undone by anybody's undo. */
export interface Workshop {
  readonly shared: OwnStore<SharedWorkshop>
  /** Milliseconds by which the server's clock is ahead of this browser's. */
  readonly aheadMs: OwnStore<number>
  /** By the server's clock, which is the same for all. */
  now(): number
  /** Brings everybody to a step, with a timer that waits to be started. */
  goTo(step: WorkshopStepId): void
  startTimer(): void
  pauseTimer(): void
  addMinute(): void
  setPlanMinutes(minutes: number): void
  startVoting(dots: number): void
  stopVoting(): void
  /** Puts votes and voting away. */
  endVoting(): void
  putDot(personId: string, element: ElementId): void
  takeDot(personId: string, element: ElementId): void
  /** Undefined: nobody presents any more. */
  present(personId: string | undefined): void
  /** Begins to listen; the answer ends it. */
  begin(): () => void
}

export function createWorkshop({
  board: { doc, session },
  mayWrite,
}: Pick<StormSession, 'board' | 'mayWrite'>): Workshop {
  const shared = ownStore(readSharedWorkshop(new Map(session.entries())))
  const aheadMs = ownStore(0)
  const now = () => Date.now() + aheadMs.get()

  function write(values: Readonly<Record<string, unknown>>): void {
    if (!mayWrite) return
    doc.transact(() => {
      for (const [key, value] of Object.entries(values)) {
        if (value === undefined) session.delete(key)
        else session.set(key, value)
      }
    })
  }

  function changeTimer(change: (timer: Timer, now: number) => Timer): void {
    write({ [WORKSHOP_KEYS.timer]: change(shared.get().timer, now()) })
  }

  function changeBallot(personId: string, change: (ballot: Ballot) => Ballot): void {
    const { voting, ballots } = shared.get()
    if (voting?.isOpen !== true) return
    write({ [ballotKey(voting.round, personId)]: change(ballots.get(personId) ?? []) })
  }

  function clearBallots(): Readonly<Record<string, undefined>> {
    return Object.fromEntries([...session.keys()].filter(isBallotKey).map((key) => [key, undefined]))
  }

  return {
    shared,
    aheadMs,
    now,
    goTo: (step) => write({ [WORKSHOP_KEYS.step]: step, [WORKSHOP_KEYS.timer]: undefined }),
    startTimer: () => changeTimer(startTimer),
    pauseTimer: () => changeTimer(pauseTimer),
    addMinute: () => changeTimer(addMinute),
    setPlanMinutes: (minutes) => write({ [WORKSHOP_KEYS.planMinutes]: minutes }),
    startVoting(dots) {
      const round = Math.round(now()).toString(36)
      const voting = { round, isOpen: true, dots: Math.min(Math.max(Math.trunc(dots) || 1, 1), DOTS_MAX) }
      write({ ...clearBallots(), [WORKSHOP_KEYS.voting]: voting })
    },
    stopVoting() {
      const { voting } = shared.get()
      if (voting) write({ [WORKSHOP_KEYS.voting]: { ...voting, isOpen: false } })
    },
    endVoting: () => write({ ...clearBallots(), [WORKSHOP_KEYS.voting]: undefined }),
    putDot(personId, element) {
      const { voting } = shared.get()
      if (voting) changeBallot(personId, (ballot) => withDot(ballot, element, voting))
    },
    takeDot: (personId, element) => changeBallot(personId, (ballot) => withoutDot(ballot, element)),
    present: (personId) => write({ [WORKSHOP_KEYS.presenter]: personId }),
    begin() {
      const read = () => shared.set(readSharedWorkshop(new Map(session.entries())))
      read()
      session.observe(read)
      return () => session.unobserve(read)
    },
  }
}
