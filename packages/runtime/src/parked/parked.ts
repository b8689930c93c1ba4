import type { Cause, EpochMs } from '@landfall/kernel'
import type { Draft } from '../writing/draft.ts'
import type { ParkedWork } from './parked-work.ts'

/** Work on the shelf of what is parked, with why. */
export interface DeadLetter {
  readonly id: string
  readonly work: ParkedWork
  readonly message: string
  readonly parkedAt: EpochMs
}

/** Sets work aside. The same work parked again takes the place of the first. */
export function park(
  draft: Draft,
  {
    id,
    work,
    cause,
    now,
  }: {
    readonly id: string
    readonly work: ParkedWork
    readonly cause: Pick<Cause, 'message'>
    readonly now: EpochMs
  },
): void {
  draft.put('parked', { scope: work.kind, key: id, rank: now, value: { work, message: cause.message } })
}
