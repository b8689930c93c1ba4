import type { Duration, ModelIndex, PromiseRule } from '@landfall/model'
import { listenedTo } from './listened-to.ts'

/** A rule of a promise by the types of its events, all of which are known. */
export type WatchedRule = LeadsToRule | NeverAfterRule | AtMostRule

export interface LeadsToRule {
  readonly kind: 'leads to'
  readonly event: string
  readonly outcomes: readonly string[]
  readonly within?: Duration
  readonly by?: string
}

export interface NeverAfterRule {
  readonly kind: 'never after'
  readonly event: string
  readonly after: string
  readonly until?: string
  readonly by?: string
}

export interface AtMostRule {
  readonly kind: 'at most'
  readonly event: string
  readonly count: number
  readonly by: string
}

/** Undefined where a rule mentions an event of which nothing is known. */
export function watchedRule(index: ModelIndex, rule: PromiseRule): WatchedRule | undefined {
  const event = listenedTo(index, rule.event)
  if (event === undefined) return undefined
  const by = rule.by !== undefined && { by: rule.by }
  switch (rule.kind) {
    case 'leads to': {
      const outcomes = rule.outcomes.flatMap((outcome) => listenedTo(index, outcome) ?? [])
      if (outcomes.length < rule.outcomes.length) return undefined
      return { kind: rule.kind, event, outcomes, ...(rule.within && { within: rule.within }), ...by }
    }
    case 'never after': {
      const after = listenedTo(index, rule.after)
      const until = rule.until && listenedTo(index, rule.until)
      if (after === undefined || (rule.until && until === undefined)) return undefined
      return { kind: rule.kind, event, after, ...(until !== undefined && { until }), ...by }
    }
    case 'at most':
      return { kind: rule.kind, event, count: rule.count, by: rule.by }
  }
}
