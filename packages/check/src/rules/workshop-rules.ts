import type { Rule } from '../rule.ts'
import { hotspotOpen } from './hotspot-open.ts'
import { hotspotUnanswered } from './hotspot-unanswered.ts'
import { ignoreWithoutReason } from './ignore-without-reason.ts'
import { timelineWithoutTurningPoint } from './timeline-without-turning-point.ts'

/** What a facilitator asks at the end of a workshop. */
export const workshopRules: readonly Rule[] = [
  hotspotOpen,
  hotspotUnanswered,
  timelineWithoutTurningPoint,
  ignoreWithoutReason,
]
