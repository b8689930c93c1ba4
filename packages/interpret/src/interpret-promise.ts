import type { PromiseRule } from '@landfall/kernel'
import { elementOf, elementsOf, type ModelIndex } from '@landfall/model'
import { definitionText, heardEvent } from './definition-text.ts'
import type { StormEvent } from './message.ts'
import { ruleText } from './rule-text.ts'
import { fieldOf, keyText } from './values.ts'
import { watchAtMost } from './watch-at-most.ts'
import { watchLeadsTo } from './watch-leads-to.ts'
import { watchNeverAfter } from './watch-never-after.ts'
import { type WatchedRule, watchedRule } from './watched-rule.ts'
import type { Watching } from './watching.ts'

/** The rules of all promises, by the name of their promise and a number. */
export function interpretPromises(index: ModelIndex): readonly PromiseRule[] {
  const counts = new Map<string, number>()
  return elementsOf(index, 'promise').flatMap(({ title, rules }) =>
    rules.flatMap((rule) => {
      // Where several promises have one title they are counted on: each rule has a name of its own.
      const nth = (counts.get(title) ?? 0) + 1
      counts.set(title, nth)
      const watched = watchedRule(index, rule)
      return watched ? [interpretRule(index, watched, { name: `${title}, ${nth}`, promise: title })] : []
    }),
  )
}

function interpretRule(
  index: ModelIndex,
  rule: WatchedRule,
  names: Pick<PromiseRule, 'name' | 'promise'>,
): PromiseRule {
  /** Whoever keeps the memory of a rule need not know what is in it. */
  function watchedBy<Memory>(watching: Watching<Memory>): PromiseRule {
    const { by } = rule
    const interpreted: PromiseRule<StormEvent, Memory> = {
      ...names,
      says: ruleText(rule),
      definition: definitionText(index, { rule, events: watching.on.map((type) => heardType(index, type)) }),
      keyOf: ({ event }) => (by === undefined ? '' : keyText(fieldOf(event.data, by))),
      ...watching,
    }
    return interpreted
  }

  switch (rule.kind) {
    case 'leads to':
      return watchedBy(watchLeadsTo(rule))
    case 'never after':
      return watchedBy(watchNeverAfter(rule))
    case 'at most':
      return watchedBy(watchAtMost(rule))
  }
}

function heardType(index: ModelIndex, type: string): object | undefined {
  const event =
    elementOf(index, `event ${type}`, 'event') ?? elementOf(index, `publication ${type}`, 'publication')
  return event && heardEvent(index, event)
}
