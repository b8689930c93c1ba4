import type { Decider } from '../definitions.ts'
import { fail, ok, type Result } from '../result.ts'

export interface NotifyObstacle {
  readonly type: 'NotifyObstacle'
  readonly noticeId: string
  readonly message: string
}

export interface ObstacleNotified {
  readonly type: 'ObstacleNotified'
  readonly noticeId: string
  readonly message: string
}

export type NoticeState =
  | { readonly status: 'unknown' }
  | { readonly status: 'sent'; readonly message: string }

export type NoticeRefusal = {
  readonly code: 'NOTICE_SENT'
  readonly message: 'This notice has been sent before'
}

const initialState: NoticeState = { status: 'unknown' }

function decide(
  command: NotifyObstacle,
  state: NoticeState,
): Result<readonly ObstacleNotified[], NoticeRefusal> {
  const { noticeId, message } = command
  if (state.status === 'sent')
    return fail({ code: 'NOTICE_SENT', message: 'This notice has been sent before' })
  return ok([{ type: 'ObstacleNotified', noticeId, message }])
}

function evolve(_state: NoticeState, event: ObstacleNotified): NoticeState {
  return { status: 'sent', message: event.message }
}

export const notice: Decider<NotifyObstacle, NoticeState, ObstacleNotified, NoticeRefusal> = {
  aggregate: 'Notice',
  commands: ['NotifyObstacle'],
  events: ['ObstacleNotified'],
  initialState,
  keyOf: (command) => command.noticeId,
  decide,
  evolve,
}
