import { useEffect, useMemo, useRef } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession, useStorm } from '../session/use-storm.ts'
import { type Wall, wallOf } from './wall.ts'

/** The wall as it is at the level that is looked at. */
export function useWall(): Wall {
  const { board, level: ownLevel } = useSession()
  const snapshot = useStorm()
  const level = useOwn(ownLevel)
  const previous = useRef<Wall>(undefined)
  const wall = useMemo(() => {
    const { index, findings } = snapshot
    return wallOf({ index, findings, layouts: board.layouts, level }, previous.current)
  }, [snapshot, board, level])
  useEffect(() => {
    previous.current = wall
  }, [wall])
  return wall
}
