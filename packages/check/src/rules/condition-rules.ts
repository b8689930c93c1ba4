import type { Rule } from '../rule.ts'
import { arrowNeverTaken } from './arrow-never-taken.ts'
import { conditionAlwaysHolds } from './condition-always-holds.ts'
import { conditionNeverHolds } from './condition-never-holds.ts'
import { eventChangesNothing } from './event-changes-nothing.ts'
import { stateFieldUnread } from './state-field-unread.ts'
import { valueContainsItself } from './value-contains-itself.ts'

export const conditionRules: readonly Rule[] = [
  conditionNeverHolds,
  conditionAlwaysHolds,
  arrowNeverTaken,
  eventChangesNothing,
  stateFieldUnread,
  valueContainsItself,
]
