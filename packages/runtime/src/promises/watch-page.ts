import type { Cause, PromiseRule, Recorded, Result } from '@landfall/kernel'
import { draftOf, type Engine } from '../engine.ts'
import { NEVER, type RuleRecord } from '../store/shelf-values.ts'
import type { StoredEvent } from '../store/store.ts'
import type { Work } from '../writing/work.ts'
import { cannotTell, type Outcome, watchEvent } from './watch-event.ts'

/** Positions that a rule may pass without a word of it; after a restart they are passed again. */
const UNTOLD_COUNT_MAX = 10_000

/**
 * Lets rules see those events that each has not seen yet, and writes down how far they have come in the same commit.
 *
 * @returns the earliest deadline of all that was watched.
 */
export function* watchPage(
  engine: Engine,
  rules: readonly PromiseRule[],
  page: readonly StoredEvent[],
): Work<number> {
  const events = page.map((stored) => ({ position: stored.position, read: engine.read(stored) }))
  let earliest = NEVER
  for (const rule of rules) earliest = Math.min(earliest, yield* watchWith(engine, rule, events))
  return earliest
}

interface ReadEvent {
  readonly position: number
  readonly read: Result<Recorded, Cause>
}

function* watchWith(engine: Engine, rule: PromiseRule, events: readonly ReadEvent[]): Work<number> {
  const record = yield* ruleRecord(engine, rule)
  const heard = new Set(rule.on)
  const unseen = events.filter(({ position }) => position > record.position)
  const watched = unseen.filter(({ read }) => !read.ok || heard.has(read.value.event.type))
  let { brokenCount } = record
  let earliest = NEVER
  for (const event of watched) {
    const outcome = yield* watchOne(engine, rule, event)
    brokenCount += outcome.brokenCount
    earliest = Math.min(earliest, outcome.deadline)
  }
  const position = unseen.at(-1)?.position ?? record.position
  if (watched.length > 0 || position - record.position >= UNTOLD_COUNT_MAX)
    putRuleRecord(engine, rule, { ...record, position, brokenCount })
  return earliest
}

function* watchOne(engine: Engine, rule: PromiseRule, { position, read }: ReadEvent): Work<Outcome> {
  if (read.ok) return yield* watchEvent(engine, rule, read.value)
  // It might have been one that the rule listens to.
  return cannotTell(engine, rule, { key: '', positions: [position], cause: read.failure })
}

/** How far a rule has come, with all that waits to be written. */
export function* ruleRecord({ memory }: Engine, { name }: PromiseRule): Work<RuleRecord> {
  const record = yield* memory.recordOf('rule', name, 'promise')
  return record?.value ?? { hash: '', position: 0, brokenCount: 0 }
}

export function putRuleRecord(engine: Engine, { name }: PromiseRule, value: RuleRecord): void {
  draftOf(engine).put('rule', { scope: name, key: 'promise', rank: 0, value })
}
