import { attempt, type EpochMs, type PromiseRule, type Recorded, type Watched } from '@landfall/kernel'
import type { Engine } from '../engine.ts'
import { isIn, type Share } from './share.ts'

/** Watches the rules of promises anew, for the keys of a share. */
export interface RuleCheck {
  see(recorded: Recorded): void
  /** Keys that are remembered. */
  readonly size: number
  /** To be called behind the last event: what is broken and what is open at a moment. */
  outcome(now: EpochMs): { readonly brokenCount: number; readonly openCount: number }
}

export function createRuleCheck({ index }: Pick<Engine, 'index'>, share: Share): RuleCheck {
  const rules = (index.definitions.promises ?? []).map((rule) => createCheck(rule, share))
  return {
    see(recorded) {
      for (const rule of rules) rule.see(recorded)
    },
    get size() {
      return rules.reduce((sum, { size }) => sum + size, 0)
    },
    outcome(now) {
      const outcomes = rules.map((rule) => rule.outcome(now))
      return {
        brokenCount: outcomes.reduce((sum, { brokenCount }) => sum + brokenCount, 0),
        openCount: outcomes.reduce((sum, { openCount }) => sum + openCount, 0),
      }
    },
  }
}

function createCheck(rule: PromiseRule, share: Share): RuleCheck {
  const watched = new Map<string, Watched<unknown>>()
  const heard = new Set(rule.on)
  let brokenCount = 0

  /** A rule that throws is broken, and remembers what it did before. */
  function watch(key: string, work: () => Watched<unknown>): void {
    const outcome = attempt(work)
    brokenCount += outcome.ok ? outcome.value.broken.length : 1
    if (!outcome.ok) return
    if (outcome.value.memory === undefined) watched.delete(key)
    else watched.set(key, outcome.value)
  }

  return {
    see(recorded) {
      if (!heard.has(recorded.event.type)) return
      const keyed = attempt(() => rule.keyOf(recorded))
      const key = keyed.ok ? keyed.value : ''
      if (!isIn(share, `${rule.name}\n${key}`)) return
      watch(key, () => {
        if (!keyed.ok) throw keyed.failure.error
        return rule.watch(watched.get(key)?.memory, recorded)
      })
    },
    get size() {
      return watched.size
    },
    outcome(now) {
      for (const [key, { deadline, memory }] of [...watched])
        if (deadline !== undefined && deadline <= now)
          watch(key, () => rule.expire?.(memory, now) ?? { memory, broken: [] })
      const openCount = [...watched.values()].reduce((sum, each) => sum + (each.openCount ?? 0), 0)
      return { brokenCount, openCount }
    },
  }
}
