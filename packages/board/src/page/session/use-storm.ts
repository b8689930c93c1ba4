import { createContext, use, useSyncExternalStore } from 'react'
import type { StormSession, StormSnapshot } from './storm-session.ts'

export const SessionContext = createContext<StormSession | undefined>(undefined)

export function useSession(): StormSession {
  const session = use(SessionContext)
  if (!session) throw new Error('There is no session around this part of the page.')
  return session
}

/** The storm as it is, and again whenever it has changed. */
export function useStorm(): StormSnapshot {
  const { subscribe, snapshot } = useSession()
  return useSyncExternalStore(subscribe, snapshot)
}
