import type { Field, ModelIndex } from '@landfall/model'
import { createContext, use } from 'react'
import type { LiveService } from '../live/live-service.ts'
import type { Attempt } from './attempt.ts'
import type { KnownValues } from './known-values.ts'

/** What all parts of the playground share. */
export interface PlayDesk {
  readonly index: ModelIndex
  readonly service: LiveService
  readonly known: KnownValues
  /** Something plausible for a field. */
  readonly valueFor: (field: Field) => unknown
  /** Who is played. */
  readonly playerName: string
  /** Adds to what has happened. */
  readonly tell: (attempt: Omit<Attempt, 'id'>) => void
}

export const PlayContext = createContext<PlayDesk | undefined>(undefined)

export function usePlay(): PlayDesk {
  const play = use(PlayContext)
  if (!play) throw new Error('There is no playground around this part.')
  return play
}
