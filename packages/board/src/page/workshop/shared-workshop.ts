import { planWorkshop, WORKSHOP_MINUTES_USUAL, type WorkshopStepId, workshopSteps } from '@landfall/check'
import { newTimer, readTimer, type Timer } from './timer.ts'
import { type Ballot, readBallot, readVoting, type Voting } from './votes.ts'

/** What all who are at a board share beside the storm: where the workshop stands. */
export interface SharedWorkshop {
  readonly stepId: WorkshopStepId
  /** Minutes that there are for all steps together. */
  readonly planMinutes: number
  /** Until somebody starts one, it waits with what the plan gives to the step. */
  readonly timer: Timer
  readonly voting?: Voting
  /** Of the present round, by the id of the person. */
  readonly ballots: ReadonlyMap<string, Ballot>
  /** Id of the person who shows the others around. */
  readonly presenterId?: string
}

/** The keys of the shared session. Each person's dots have a key of their own: votes of two people never meet. */
export const WORKSHOP_KEYS = {
  step: 'step',
  planMinutes: 'planMinutes',
  timer: 'timer',
  voting: 'voting',
  presenter: 'presenter',
} as const

const VOTES = 'votes '

export function ballotKey(round: string, personId: string): string {
  return `${VOTES}${round} ${personId}`
}

export function isBallotKey(key: string): boolean {
  return key.startsWith(VOTES)
}

/** What is in a shared session; what cannot be is as if it were not there. */
export function readSharedWorkshop(session: ReadonlyMap<string, unknown>): SharedWorkshop {
  const voting = readVoting(session.get(WORKSHOP_KEYS.voting))
  const presenterId = session.get(WORKSHOP_KEYS.presenter)
  const minutes = session.get(WORKSHOP_KEYS.planMinutes)
  const planMinutes = typeof minutes === 'number' && minutes > 0 ? minutes : WORKSHOP_MINUTES_USUAL
  const wanted = session.get(WORKSHOP_KEYS.step)
  const step = workshopSteps.find(({ id }) => id === wanted) ?? workshopSteps[0]
  const planned = planWorkshop(planMinutes).find((each) => each.step === step)
  return {
    stepId: step.id,
    planMinutes,
    timer: readTimer(session.get(WORKSHOP_KEYS.timer)) ?? newTimer(planned?.minutes ?? step.minutes),
    ...(voting && { voting }),
    ballots: voting ? ballotsOf(session, voting) : new Map(),
    ...(typeof presenterId === 'string' && { presenterId }),
  }
}

function ballotsOf(session: ReadonlyMap<string, unknown>, { round }: Voting): ReadonlyMap<string, Ballot> {
  const prefix = ballotKey(round, '')
  return new Map(
    [...session]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, data]) => [key.slice(prefix.length), readBallot(data)]),
  )
}
