import { DIFFERING_COUNT_MAX } from './check-view.ts'
import { FAULT_COUNT_MAX } from './fault-list.ts'
import { ALL, halvesOf, type Share } from './share.ts'
import type { Verification, ViewVerification } from './verification.ts'
import { type VerifyParts, verifyShare } from './verify-share.ts'

type VerifierParts = Omit<VerifyParts, 'until'>

/** Verifies once at a time: whoever asks meanwhile gets the same outcome. */
export function verifier(parts: VerifierParts): () => Promise<Verification> {
  let verifying: Promise<Verification> | undefined
  return () => {
    verifying ??= verifyAll(parts).finally(() => {
      verifying = undefined
    })
    return verifying
  }
}

/** Shares that are no longer divided, however many keys they have. */
const SHARE_COUNT_MAX = 65_536
/** How often a share is begun again because rows were exchanged meanwhile. */
const AGAIN_COUNT_MAX = 3

/**
 * Goes through the log, and compares what is kept beside it with what it says: positions, versions, what aggregates can
 * take, every row of every view, promises. Where there are too many keys to remember them all at once it goes through
 * the log several times, each time for a share of the keys: memory is bounded, and the time is not. Others are served
 * meanwhile, and wait for some rows at a time.
 *
 * Rejects with a StoreFault where the store cannot be read.
 */
async function verifyAll({ engine, write, keyCountMax }: VerifierParts): Promise<Verification> {
  const until = { position: engine.store.lastPosition, at: engine.now() }
  const shares: Share[] = [ALL]
  const found: Verification[] = []
  let againCount = 0
  for (let share = shares.pop(); share; share = shares.pop()) {
    const countMax = share.of < SHARE_COUNT_MAX ? keyCountMax : Number.POSITIVE_INFINITY
    const outcome = await verifyShare({ engine, write, until, keyCountMax: countMax }, share)
    switch (outcome.kind) {
      case 'too many keys':
        shares.push(...halvesOf(share))
        break
      case 'exchanged':
        shares.push(share)
        againCount += 1
        if (againCount > AGAIN_COUNT_MAX)
          return together([...found, notComparable(until.position, outcome.view)])
        break
      case 'verified':
        found.push(outcome.verification)
    }
  }
  return together(found)
}

function notComparable(position: number, view: string): Verification {
  const fault = `The rows of ${view} were folded anew again and again meanwhile: verify once that is over`
  return {
    eventCount: 0,
    position,
    views: [],
    faults: [fault],
    faultCount: 1,
    brokenPromiseCount: 0,
    openPromiseCount: 0,
  }
}

/** What the shares have found, each of which has seen all events. */
function together(found: readonly Verification[]): Verification {
  const sum = (countOf: (each: Verification) => number): number =>
    found.reduce((all, each) => all + countOf(each), 0)
  const [first] = found
  return {
    eventCount: first?.eventCount ?? 0,
    position: first?.position ?? 0,
    views: (first?.views ?? []).map(({ view }) =>
      viewTogether(
        view,
        found.flatMap(({ views }) => views.filter((each) => each.view === view)),
      ),
    ),
    faults: found.flatMap(({ faults }) => faults).slice(0, FAULT_COUNT_MAX),
    faultCount: sum(({ faultCount }) => faultCount),
    brokenPromiseCount: sum(({ brokenPromiseCount }) => brokenPromiseCount),
    openPromiseCount: sum(({ openPromiseCount }) => openPromiseCount),
  }
}

function viewTogether(view: string, found: readonly ViewVerification[]): ViewVerification {
  return {
    view,
    rowCount: found.reduce((sum, { rowCount }) => sum + rowCount, 0),
    differing: found.flatMap(({ differing }) => differing).slice(0, DIFFERING_COUNT_MAX),
    differingCount: found.reduce((sum, { differingCount }) => sum + differingCount, 0),
  }
}
