import { spanText } from './scenario/value-text.ts'
import type { WatchedRule } from './watched-rule.ts'

/** A rule as a storm writes it, with the qualified names of its events. */
export function ruleText(rule: WatchedRule): string {
  const by = rule.by === undefined ? '' : ` by ${rule.by}`
  switch (rule.kind) {
    case 'leads to': {
      const within = rule.within ? ` within ${spanText(rule.within)}` : ''
      return `every ${rule.event} leads to ${rule.outcomes.join(' | ')}${within}${by}`
    }
    case 'never after': {
      const until = rule.until === undefined ? '' : ` until ${rule.until}`
      return `never ${rule.event} after ${rule.after}${until}${by}`
    }
    case 'at most':
      return `at most ${rule.count} ${rule.event} per ${rule.by}`
  }
}
