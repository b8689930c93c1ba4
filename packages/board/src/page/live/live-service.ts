import type { ModelIndex } from '@landfall/model'
import { followEvents } from '../service/follow-events.ts'
import { pauseFor } from '../service/pause-for.ts'
import { createServiceClient, type ServiceClient } from '../service/service-client.ts'
import { type OwnStore, ownStore } from '../session/own-store.ts'
import type { StormSession } from '../session/storm-session.ts'
import { createEventTape, type EventTape } from './event-tape.ts'
import { createLiveSampler } from './live-sampler.ts'
import { type LiveState, NOTHING_YET } from './live-state.ts'
import { watchTroubles } from './watch-troubles.ts'

/** The running system behind a board, for all parts of the page at once. */
export interface LiveService {
  readonly client: ServiceClient
  readonly tape: EventTape
  /** Renewed at most every quarter of a second, however much happens. */
  readonly state: OwnStore<LiveState>
  /** Follows the system until what is returned is called. Whoever looks, looks at the same stream. */
  watch(): () => void
  /** Looks at dead letters and broken promises now, such as when something was done about them. */
  lookAgain(): void
}

const SAMPLE_MS = 250
const RETRY_MS = 2_000
/** Events that can be gone back to, and those of them that are kept whole. */
const EVENT_COUNT_MAX = 20_000
const WHOLE_COUNT_MAX = 2_000

const services = new WeakMap<StormSession, LiveService>()

/** The service of a board's page: the same, whoever asks. */
export function liveServiceOf(session: StormSession): LiveService {
  const known = services.get(session)
  if (known) return known
  // The page stands one folder below the interface.
  const client = createServiceClient(new URL('..', location.href))
  const service = createLiveService(client, () => session.snapshot().index)
  services.set(session, service)
  return service
}

/** @param now - milliseconds of a clock that only goes forward. */
export function createLiveService(
  client: ServiceClient,
  indexNow: () => ModelIndex,
  now: () => number = () => performance.now(),
): LiveService {
  const tape = createEventTape({ countMax: EVENT_COUNT_MAX, wholeCountMax: WHOLE_COUNT_MAX })
  const state = ownStore(NOTHING_YET)
  const troubles = watchTroubles(client, (news) => state.set({ ...state.get(), ...news }))
  const sampler = createLiveSampler({ tape, indexNow, now })
  /** Of the last event there was when it was first looked. */
  let startedAt: number | undefined
  let ending: AbortController | undefined
  let watcherCount = 0

  function sample(): void {
    const isCaughtUp = startedAt !== undefined && tape.last >= startedAt
    const renewed = sampler.sample(state.get(), isCaughtUp)
    if (renewed) state.set(renewed)
  }

  function forget(): void {
    sampler.forget()
    startedAt = 0
    state.set(NOTHING_YET)
  }

  const tell = (problem: LiveState['problem']) => state.set({ ...state.get(), problem })

  async function follow(signal: AbortSignal): Promise<void> {
    const position = await lastPosition(client, signal, tell)
    if (position === undefined) return
    startedAt ??= position
    const after = tape.last > 0 ? tape.last : Math.max(0, position - EVENT_COUNT_MAX)
    await followEvents(client, { hear: sampler.hear, tell, forget }, { after, signal })
  }

  function start(): void {
    ending = new AbortController()
    const { signal } = ending
    const sampling = setInterval(sample, SAMPLE_MS)
    const stopTroubles = troubles.start()
    signal.addEventListener('abort', () => {
      clearInterval(sampling)
      stopTroubles()
    })
    void follow(signal)
  }

  return {
    client,
    tape,
    state,
    lookAgain: troubles.lookAgain,
    watch() {
      if (watcherCount++ === 0) start()
      let isWatching = true
      return () => {
        if (!isWatching) return
        isWatching = false
        if (--watcherCount === 0) ending?.abort()
      }
    },
  }
}

/** Where the log stands, asked for until there is an answer; undefined where the signal ends that. */
async function lastPosition(
  client: ServiceClient,
  signal: AbortSignal,
  tell: (problem: LiveState['problem']) => void,
): Promise<number | undefined> {
  while (!signal.aborted) {
    const overview = await client.overview()
    if (signal.aborted) return undefined
    if (overview.ok) return overview.value.position
    tell(overview.failure)
    await pauseFor(RETRY_MS, signal)
  }
  return undefined
}
