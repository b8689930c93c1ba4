import type { Rule } from '../rule.ts'
import { commandNotImperative } from './command-not-imperative.ts'
import { eventNotInPastTense } from './event-not-in-past-tense.ts'
import { eventOnlyChanged } from './event-only-changed.ts'
import { eventRepeatsAggregate } from './event-repeats-aggregate.ts'
import { nameNotANoun } from './name-not-a-noun.ts'
import { technicalName } from './technical-name.ts'
import { termWithTwoMeanings } from './term-with-two-meanings.ts'
import { twoNamesForOneThing } from './two-names-for-one-thing.ts'

export const nameRules: readonly Rule[] = [
  nameNotANoun,
  termWithTwoMeanings,
  twoNamesForOneThing,
  technicalName,
  eventNotInPastTense,
  eventOnlyChanged,
  eventRepeatsAggregate,
  commandNotImperative,
]
