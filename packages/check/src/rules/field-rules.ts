import type { Rule } from '../rule.ts'
import { eventFieldUnused } from './event-field-unused.ts'
import { valueOfSomethingElse } from './value-of-something-else.ts'
import { viewFieldUnfilled } from './view-field-unfilled.ts'

export const fieldRules: readonly Rule[] = [viewFieldUnfilled, eventFieldUnused, valueOfSomethingElse]
