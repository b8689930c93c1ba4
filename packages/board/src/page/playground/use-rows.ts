import { qualifiedName, targetOf, type View } from '@landfall/model'
import { useEffect } from 'react'
import { useFetched } from '../live/use-fetched.ts'
import type { RowPage } from '../service/operations.ts'
import type { Asked } from '../service/problem.ts'
import { usePlay } from './use-play.ts'

/** Rows of one view that are shown. */
export const ROW_COUNT = 50

/** Where events cannot be heard, rows are looked at this often. */
const LOOK_MS = 2_000

/**
 * The rows of a view, and again whenever an event has happened that the view takes in. One stream of events serves all
 * views of a page: a browser opens six connections to a server, and no more, for all its tabs together.
 */
export function useRows(view: View): Asked<RowPage> | undefined {
  const { index, service } = usePlay()
  const { value, fetchAgain } = useFetched(view.id, () =>
    service.client.rows(view, { limit: ROW_COUNT, after: newestOf() }),
  )
  const types = view.folds
    .flatMap(({ event }) => targetOf(index, event, 'event', 'publication') ?? [])
    .map(qualifiedName)

  function newestOf(): number {
    const { lastOfType } = service.state.get()
    return Math.max(0, ...types.map((type) => lastOfType.get(type) ?? 0))
  }

  const typesText = types.join(' ')
  useEffect(() => {
    const newest = (): number => {
      const { lastOfType } = service.state.get()
      return Math.max(0, ...typesText.split(' ').map((type) => lastOfType.get(type) ?? 0))
    }
    let seen = newest()
    const stop = service.state.subscribe(() => {
      const now = newest()
      if (now === seen) return
      seen = now
      fetchAgain()
    })
    const timer = setInterval(() => {
      if (service.state.get().problem) fetchAgain()
    }, LOOK_MS)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [service, typesText, fetchAgain])
  return value
}
