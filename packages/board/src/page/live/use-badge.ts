import type { ElementId } from '@landfall/model'
import { createContext, use, useRef, useSyncExternalStore } from 'react'
import { type OwnStore, ownStore } from '../session/own-store.ts'
import type { ElementBadge } from './element-badge.ts'

export type Badges = ReadonlyMap<ElementId, ElementBadge>

export const BadgesContext = createContext<OwnStore<Badges>>(ownStore<Badges>(new Map()))

/** What stands on one sticky: it alone is drawn again when that changes. */
export function useBadge(id: ElementId): ElementBadge | undefined {
  const badges = use(BadgesContext)
  const before = useRef<ElementBadge>(undefined)
  return useSyncExternalStore(badges.subscribe, () => {
    const now = badges.get().get(id)
    if (!isSame(before.current, now)) before.current = now
    return before.current
  })
}

function isSame(one: ElementBadge | undefined, other: ElementBadge | undefined): boolean {
  return (
    one?.count === other?.count &&
    one?.rate === other?.rate &&
    one?.refused === other?.refused &&
    one?.trouble === other?.trouble
  )
}
