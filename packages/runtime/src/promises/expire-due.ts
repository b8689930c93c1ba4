import type { PromiseRule } from '@landfall/kernel'
import { draftOf, type Engine } from '../engine.ts'
import { NEVER } from '../store/shelf-values.ts'
import { settled, type Work } from '../writing/work.ts'
import { expireOne } from './watch-event.ts'
import { putRuleRecord, ruleRecord, watchPage } from './watch-page.ts'

/** Events that are watched in the job that lets deadlines pass; where more are left it is not yet time. */
const REST_COUNT_MAX = 5_000
/** Keys of a rule whose deadlines pass in one job. */
const EXPIRED_COUNT_MAX = 500

/**
 * Lets the deadlines pass that have come. Before that the rules see all that was recorded until now, what waits to be
 * written included: what came in time is seen in time.
 *
 * @param from - position behind which events may not have been seen.
 * @returns false where too much is left to be seen, and nothing was done.
 */
export function* expireDue(engine: Engine, rules: readonly PromiseRule[], from: number): Work<boolean> {
  const { store } = engine
  const limit = store.lastPosition - from
  if (limit > REST_COUNT_MAX) return false
  const stored = limit > 0 ? yield* settled(store.readLog({ afterPosition: from, limit })) : []
  yield* watchPage(engine, rules, [...stored, ...draftOf(engine).events])
  for (const rule of rules) if (rule.expire) yield* expireSome(engine, rule)
  return true
}

function* expireSome(engine: Engine, rule: PromiseRule): Work<void> {
  const { memory, store } = engine
  const { name } = rule
  const rankMax = engine.now()
  const due = yield* settled(
    store.readRecords({ shelf: 'watch', scope: name, rankMax, limit: EXPIRED_COUNT_MAX }),
  )
  let brokenCount = 0
  for (const { key } of due) {
    const record = yield* memory.recordOf('watch', name, key)
    if (record && record.rank <= rankMax) brokenCount += expireOne(engine, rule, record).brokenCount
  }
  if (brokenCount === 0) return
  const known = yield* ruleRecord(engine, rule)
  putRuleRecord(engine, rule, { ...known, brokenCount: known.brokenCount + brokenCount })
}

/** The first moment at which one of the rules is to be asked. */
export async function firstDeadline(
  { store }: Pick<Engine, 'store'>,
  rules: readonly PromiseRule[],
): Promise<number> {
  let earliest = NEVER
  for (const { name: scope } of rules) {
    const [first] = await store.readRecords({ shelf: 'watch', scope, limit: 1 })
    earliest = Math.min(earliest, first?.rank ?? NEVER)
  }
  return earliest
}
