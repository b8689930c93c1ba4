import { createContext, use } from 'react'

/** What a sticky on the wall can ask for. The same object as long as the wall is shown. */
export interface WallDesk {
  readonly rename: (key: string, text: string) => void
  readonly stopRenaming: () => void
  readonly openFindings: (key: string) => void
  readonly resize: (key: string, rect: Size, isDone: boolean) => void
}

interface Size {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const WallDeskContext = createContext<WallDesk | undefined>(undefined)

export function useWallDesk(): WallDesk {
  const desk = use(WallDeskContext)
  if (!desk) throw new Error('There is no wall around this sticky.')
  return desk
}
