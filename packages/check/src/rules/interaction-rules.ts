import type { Rule } from '../rule.ts'
import { commandDisguisedAsEvent } from './command-disguised-as-event.ts'
import { eventCarriesTooMuch } from './event-carries-too-much.ts'
import { eventCouldBeView } from './event-could-be-view.ts'
import { queryThatChanges } from './query-that-changes.ts'
import { viewCouldBeEvent } from './view-could-be-event.ts'
import { waitingForLongProcess } from './waiting-for-long-process.ts'

export const interactionRules: readonly Rule[] = [
  commandDisguisedAsEvent,
  queryThatChanges,
  waitingForLongProcess,
  eventCarriesTooMuch,
  viewCouldBeEvent,
  eventCouldBeView,
]
