import type { EpochMs } from '@landfall/kernel'
import type { Engine } from '../engine.ts'
import type { StoredEvent } from '../store/store.ts'
import type { Write } from '../writing/writer.ts'
import { createRuleCheck } from './check-rules.ts'
import { createStreamCheck } from './check-streams.ts'
import { createComparedView } from './compare-view.ts'
import { createFaultList } from './fault-list.ts'
import { nextTurn } from './next-turn.ts'
import type { Share } from './share.ts'
import type { Verification } from './verification.ts'

/** Events read at once. */
const PAGE_COUNT = 1_000

export interface VerifyParts {
  readonly engine: Engine
  readonly write: Write
  /** The log as it was at a moment. */
  readonly until: { readonly position: number; readonly at: EpochMs }
  /** Instances, rows and keys of rules that are remembered at the same time. */
  readonly keyCountMax: number
}

export type ShareOutcome =
  | { readonly kind: 'verified'; readonly verification: Verification }
  | { readonly kind: 'too many keys' }
  /** The rows of this view were exchanged for others meanwhile. */
  | { readonly kind: 'exchanged'; readonly view: string }

/** Goes through the log once, and looks at what the keys of a share belong to. */
export async function verifyShare(parts: VerifyParts, share: Share): Promise<ShareOutcome> {
  const { engine, write, until, keyCountMax } = parts
  const faults = createFaultList()
  const streams = createStreamCheck(engine, share, faults)
  const rules = createRuleCheck(engine, share)
  const views = engine.index.definitions.projections.map((view) => createComparedView(engine, view, share))
  // Every share sees them; one tells them.
  const tellGap = share.nth === 0 ? faults.tell : () => {}
  let eventCount = 0
  for await (const page of pagesUntil(engine, until.position, tellGap)) {
    eventCount += page.length
    for (const stored of page) {
      const read = engine.read(stored)
      streams.see(stored, read)
      if (read.ok) rules.see(read.value)
    }
    for (const view of views) view.see(page)
    const rowCount = views.reduce((sum, { check }) => sum + check.size, 0)
    if (streams.size + rules.size + rowCount > keyCountMax) return { kind: 'too many keys' }
  }
  for (const view of views) if (!(await view.compare(write))) return { kind: 'exchanged', view: view.name }
  const watched = rules.outcome(until.at)
  const { told, count: faultCount } = faults
  return {
    kind: 'verified',
    verification: {
      eventCount,
      position: until.position,
      faults: told,
      faultCount,
      views: views.map(({ check }) => check.outcome()),
      brokenPromiseCount: watched.brokenCount + streams.brokenCount(),
      openPromiseCount: watched.openCount,
    },
  }
}

/** The log page by page. Where positions are missing that is told, and it goes on behind the gap. */
async function* pagesUntil(
  { store }: Engine,
  until: number,
  tell: (sentence: string) => void,
): AsyncGenerator<readonly StoredEvent[]> {
  for (let position = 0; position < until; await nextTurn()) {
    const limit = Math.min(PAGE_COUNT, until - position)
    const page = await store.readLog({ afterPosition: position, limit })
    for (const stored of page) {
      if (stored.position !== position + 1)
        tell(`Behind position ${position} comes ${stored.position}: the log is not whole`)
      position = stored.position
    }
    yield page
    if (page.length > 0) continue
    tell(
      `Behind position ${position} nothing can be read, and ${until} was to be the last: the log is not whole`,
    )
    return
  }
}
