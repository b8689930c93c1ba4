import { useEffect, useState } from 'react'
import type { RoomInfo } from '../../shared/room-info.ts'

type SystemInfo = Partial<Pick<RoomInfo, 'hasSystem' | 'isAheadOfSystem'>>

/** Between two looks at whether the text is ahead of what runs. */
const LOOK_MS = 5_000

/** What the host says of the system behind this board; undefined until it has. While nobody answers, what it said last. */
export function useRoom(): SystemInfo | undefined {
  const [room, setRoom] = useState<SystemInfo>()
  useEffect(() => {
    let isWanted = true
    const look = async (): Promise<void> => {
      const found = await readRoom()
      if (isWanted) setRoom((known) => found ?? known ?? {})
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_MS)
    return () => {
      isWanted = false
      clearInterval(timer)
    }
  }, [])
  return room
}

async function readRoom(): Promise<SystemInfo | undefined> {
  try {
    const response = await fetch(new URL('room.json', location.href))
    const { hasSystem, isAheadOfSystem }: SystemInfo = await response.json()
    return { hasSystem: hasSystem === true, isAheadOfSystem: isAheadOfSystem === true }
  } catch {
    return undefined
  }
}
