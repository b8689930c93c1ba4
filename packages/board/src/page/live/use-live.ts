import { useEffect, useSyncExternalStore } from 'react'
import type { Story } from '../service/operations.ts'
import type { Asked } from '../service/problem.ts'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { type LiveService, liveServiceOf } from './live-service.ts'
import type { LiveState } from './live-state.ts'
import { useFetched } from './use-fetched.ts'

/** The running system, followed for as long as this part of the page is there. */
export function useLive(): { readonly service: LiveService; readonly state: LiveState } {
  const service = liveServiceOf(useSession())
  useEffect(() => service.watch(), [service])
  return { service, state: useOwn(service.state) }
}

/** A story, and again whenever more of it has happened. */
export function useStory(service: LiveService, position: number | undefined): Asked<Story> | undefined {
  const { value, fetchAgain } = useFetched(position === undefined ? undefined : String(position), (id) =>
    service.client.story(id),
  )
  const correlationId = value?.ok ? value.value.correlationId : undefined
  useEffect(
    () =>
      service.state.subscribe(() => {
        if (correlationId !== undefined && service.state.get().heardStories.has(correlationId)) fetchAgain()
      }),
    [service, correlationId, fetchAgain],
  )
  return value
}

/** A part of the state of the service: drawn again only where it is another one. */
export function useLivePart<Part>(
  service: Pick<LiveService, 'state'>,
  partOf: (state: LiveState) => Part,
): Part {
  return useSyncExternalStore(service.state.subscribe, () => partOf(service.state.get()))
}
