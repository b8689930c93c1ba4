import type { ElementId } from '@landfall/model'
import { useMemo, useState } from 'react'
import { ownStore } from '../session/own-store.ts'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { chosenKeys, idOfKey } from './chosen-keys.ts'
import type { Wall } from './wall.ts'

/** Which stickies are chosen, and how to choose others. */
export interface Choice {
  readonly keys: readonly string[]
  readonly choose: (keys: readonly string[]) => void
  /** What is chosen at this moment, also in the midst of an event. */
  readonly now: () => readonly string[]
}

export function useChoice(wall: Wall): Choice {
  const { chosen } = useSession()
  const [picked] = useState(() => ownStore<readonly string[]>([]))
  const ids = useOwn(chosen)
  const own = useOwn(picked)
  const { keysOf } = wall
  return useMemo(() => {
    function choose(keys: readonly string[]): void {
      picked.set(keys)
      const next: readonly ElementId[] = [...new Set(keys.map((key) => idOfKey(key, keysOf)))]
      chosen.set(next)
    }
    return {
      keys: chosenKeys(ids, own, keysOf),
      choose,
      now: () => chosenKeys(chosen.get(), picked.get(), keysOf),
    }
  }, [ids, own, keysOf, chosen, picked])
}
