import type { Cause, Decider, Recorded, Result } from '@landfall/kernel'
import { foldEvent } from '../commands/fold-event.ts'
import type { Engine } from '../engine.ts'
import { sayIfBroken } from '../promises/judge-invariants.ts'
import type { StoredEvent } from '../store/store.ts'
import type { FaultList } from './fault-list.ts'
import { isIn, type Share } from './share.ts'

/** Looks at the streams of a share: their versions, whether their aggregates can take them, and what always holds. */
export interface StreamCheck {
  see(stored: StoredEvent, read: Result<Recorded, Cause>): void
  /** Streams that are remembered. */
  readonly size: number
  /** To be called behind the last event. */
  brokenCount(): number
}

interface Stream {
  version: number
  state: unknown
  /** The last event of the command at hand. */
  last?: Recorded
  readonly decider: Decider | undefined
  /** Invariants that did not hold behind the last command. */
  readonly broken: Set<string>
}

export function createStreamCheck(
  { index }: Pick<Engine, 'index'>,
  share: Share,
  faults: Pick<FaultList, 'tell'>,
): StreamCheck {
  const streams = new Map<string, Stream>()
  let brokenCount = 0

  function streamOf({ aggregate }: StoredEvent, place: string): Stream {
    const known = streams.get(place)
    if (known) return known
    const decider = index.deciderNamed(aggregate)
    const begun: Stream = { version: 0, state: decider?.initialState, decider, broken: new Set() }
    streams.set(place, begun)
    return begun
  }

  function take(stream: Stream, recorded: Recorded): void {
    const { decider } = stream
    if (!decider) return
    // Where another command begins, the one before is judged by what it has left.
    if (stream.last?.causationId !== recorded.causationId) judge(stream)
    const folded = foldEvent(decider, stream.state, recorded)
    if (folded.ok) stream.state = folded.value
    else
      faults.tell(
        `${nameOf(recorded)} cannot be taken by ${recorded.aggregate} "${recorded.key}": ${folded.failure.message}`,
      )
    if (decider.invariants?.length) stream.last = recorded
  }

  function judge({ broken, decider, last, state }: Stream): void {
    if (!last) return
    for (const invariant of decider?.invariants ?? []) {
      if (sayIfBroken(invariant, state, last) === undefined) broken.delete(invariant.name)
      else if (!broken.has(invariant.name)) {
        broken.add(invariant.name)
        brokenCount += 1
      }
    }
  }

  return {
    see(stored, read) {
      const { aggregate, key, version } = stored
      const place = `${aggregate}\n${key}`
      if (!isIn(share, place)) return
      const stream = streamOf(stored, place)
      if (version !== stream.version + 1)
        faults.tell(
          `${nameOf(stored)} has version ${version} of ${aggregate} "${key}", and ${stream.version + 1} was expected`,
        )
      stream.version = version
      if (read.ok) take(stream, read.value)
      else faults.tell(`${nameOf(stored)} cannot be read: ${read.failure.message}`)
    },
    get size() {
      return streams.size
    },
    brokenCount() {
      for (const stream of streams.values()) judge(stream)
      return brokenCount
    },
  }
}

function nameOf({ position, event }: Pick<StoredEvent, 'position' | 'event'>): string {
  return `Event ${position}, ${event.type},`
}
