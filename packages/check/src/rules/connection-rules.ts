import type { Rule } from '../rule.ts'
import { actorTakesNoPart } from './actor-takes-no-part.ts'
import { aggregateDecidesNothing } from './aggregate-decides-nothing.ts'
import { aggregateTooLarge } from './aggregate-too-large.ts'
import { commandAcrossBoundary } from './command-across-boundary.ts'
import { commandCausesNothing } from './command-causes-nothing.ts'
import { commandIssuedByNobody } from './command-issued-by-nobody.ts'
import { commandWithoutAggregate } from './command-without-aggregate.ts'
import { contextEmpty } from './context-empty.ts'
import { eventMeansTwoRows } from './event-means-two-rows.ts'
import { eventRecordedByNobody } from './event-recorded-by-nobody.ts'
import { policiesForgotten } from './policies-forgotten.ts'
import { policyDoesNothing } from './policy-does-nothing.ts'
import { policyReactsToNothing } from './policy-reacts-to-nothing.ts'
import { processWithoutKey } from './process-without-key.ts'
import { publicationFromNothing } from './publication-from-nothing.ts'
import { screenOfNoUse } from './screen-of-no-use.ts'
import { systemTakesNoPart } from './system-takes-no-part.ts'
import { viewFedByNothing } from './view-fed-by-nothing.ts'
import { viewReadByNobody } from './view-read-by-nobody.ts'
import { viewRowsNeverBegin } from './view-rows-never-begin.ts'
import { viewWithoutKey } from './view-without-key.ts'

/** Stickies that lack a connection they need, or have one that the grammar of connections does not have. */
export const connectionRules: readonly Rule[] = [
  eventRecordedByNobody,
  commandWithoutAggregate,
  commandAcrossBoundary,
  commandCausesNothing,
  commandIssuedByNobody,
  aggregateTooLarge,
  aggregateDecidesNothing,
  policyReactsToNothing,
  policyDoesNothing,
  policiesForgotten,
  viewFedByNothing,
  viewReadByNobody,
  viewRowsNeverBegin,
  eventMeansTwoRows,
  viewWithoutKey,
  screenOfNoUse,
  actorTakesNoPart,
  systemTakesNoPart,
  contextEmpty,
  publicationFromNothing,
  processWithoutKey,
]
