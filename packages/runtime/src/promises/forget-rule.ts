import { draftOf, type Engine } from '../engine.ts'
import { settled, type Work } from '../writing/work.ts'

/** Records that are removed in one job. */
const PAGE_COUNT = 1_000

/**
 * Removes what a rule has remembered and told, up to a page of it.
 *
 * @returns false where there may be more.
 */
export function* forgetSome(engine: Engine, rule: string): Work<boolean> {
  const { store } = engine
  const range = { scope: rule, limit: PAGE_COUNT }
  const watched = yield* settled(store.readRecords({ shelf: 'watch', ...range }))
  const told = yield* settled(store.readRecords({ shelf: 'broken', ...range }))
  for (const { key } of watched) draftOf(engine).remove('watch', rule, key)
  for (const { key } of told) draftOf(engine).remove('broken', rule, key)
  return watched.length < PAGE_COUNT && told.length < PAGE_COUNT
}
