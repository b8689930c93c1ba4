import { elementsOf, type ModelIndex, type PromiseRule } from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { durationText } from './duration-text.ts'
import { type Mention, mentionOfReference } from './mention.ts'

/** One rule of a promise. `by` names the field whose equal values belong together. */
export type PromiseRuleEntry =
  | {
      readonly kind: 'never after'
      readonly event: Mention
      readonly after: Mention
      readonly until?: Mention
      readonly by?: string
    }
  | {
      readonly kind: 'leads to'
      readonly event: Mention
      readonly outcomes: readonly Mention[]
      readonly within?: string
      readonly by?: string
    }
  | { readonly kind: 'at most'; readonly count: number; readonly event: Mention; readonly by: string }

export interface PromiseEntry {
  readonly title: string
  readonly description?: string
  readonly context?: string
  readonly rules: readonly PromiseRuleEntry[]
}

/** What must always be true of the whole, in the order of the text. */
export function promiseList(index: ModelIndex, options: DocumentOptions): readonly PromiseEntry[] {
  return elementsOf(index, 'promise').map(({ title, description, context, rules }) => ({
    title,
    ...(description !== undefined && { description }),
    ...(context !== undefined && { context }),
    rules: rules.map((rule) => ruleEntry(index, rule, options)),
  }))
}

function ruleEntry(index: ModelIndex, rule: PromiseRule, options: DocumentOptions): PromiseRuleEntry {
  const event = mentionOfReference(index, rule.event)
  const by = rule.by !== undefined && { by: rule.by }
  switch (rule.kind) {
    case 'never after':
      return {
        kind: rule.kind,
        event,
        after: mentionOfReference(index, rule.after),
        ...(rule.until && { until: mentionOfReference(index, rule.until) }),
        ...by,
      }
    case 'leads to':
      return {
        kind: rule.kind,
        event,
        outcomes: rule.outcomes.map((outcome) => mentionOfReference(index, outcome)),
        ...(rule.within && { within: durationText(rule.within, options) }),
        ...by,
      }
    case 'at most':
      return { kind: rule.kind, count: rule.count, event, by: rule.by }
  }
}
