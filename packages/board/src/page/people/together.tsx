import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { measureClock } from '../workshop/measure-clock.ts'
import type { SharedWorkshop } from '../workshop/shared-workshop.ts'
import { createWorkshop, type Workshop } from '../workshop/workshop.ts'
import { keptPerson } from './kept-person.ts'
import { createPeople, type People } from './people.ts'
import type { Present } from './presence.ts'

interface TogetherValue {
  readonly people: People
  readonly workshop: Workshop
}

const TogetherContext = createContext<TogetherValue | undefined>(undefined)

/** Around all of the page that shows who else is there, or where the workshop stands. */
export function Together({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const value = useMemo(
    () => ({ people: createPeople(session, keptPerson()), workshop: createWorkshop(session) }),
    [session],
  )
  useEffect(() => {
    const ends = [value.people.begin(), value.workshop.begin()]
    return () => {
      for (const end of ends) end()
    }
  }, [value])
  const isConnected = useOwn(session.isConnected)
  useEffect(() => {
    if (isConnected) void measureClock().then(value.workshop.aheadMs.set)
  }, [isConnected, value])
  return <TogetherContext value={value}>{children}</TogetherContext>
}

function useTogether(): TogetherValue {
  const value = use(TogetherContext)
  if (!value) throw new Error('There is nobody together around this part of the page.')
  return value
}

export function usePeople(): People {
  return useTogether().people
}

export function useWorkshop(): Workshop {
  return useTogether().workshop
}

/** The other pages that are open at this board, and what is chosen on each. Pointers change nothing of it. */
export function usePresent(): readonly Present[] {
  return useOwn(usePeople().present)
}

export function useSharedWorkshop(): SharedWorkshop {
  return useOwn(useWorkshop().shared)
}
