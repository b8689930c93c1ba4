import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { type BoardDocument, boardDocument } from '../../shared/board-document.ts'
import type { RoomInfo } from '../../shared/room-info.ts'
import { type LostText, lostTexts } from './lost-texts.ts'
import { ownStore } from './own-store.ts'

/** What this browser has of boards of the same folder that are no more. */
export interface LeftBehind {
  readonly texts: readonly LostText[]
  /** Throws it away. */
  discard(): Promise<void>
}

/** Undefined for nothing. */
export const leftBehind = ownStore<LeftBehind | undefined>(undefined)

export function storeNameOf(roomId: string): string {
  return `landfall-board-${roomId}`
}

/**
 * Notes which room this folder has now. Those that it had before, and whose texts this browser still keeps, come into
 * `leftBehind`, if something of them is not in the new one: it may never have reached anybody.
 */
export async function lookForLeftBehind({ placeId, roomId }: RoomInfo, board: BoardDocument): Promise<void> {
  const name = `landfall-board-rooms-${placeId}`
  const rooms: readonly string[] = JSON.parse(localStorage.getItem(name) ?? '[]')
  localStorage.setItem(name, JSON.stringify([...new Set([...rooms, roomId])]))
  const earlier = await Promise.all(rooms.filter((room) => room !== roomId).map(keptIn))
  const now = [...board.files.values()].map(String)
  const texts = lostTexts(
    earlier.flatMap((each) => each.texts),
    now,
  )
  async function discard(): Promise<void> {
    for (const each of earlier) await each.clear()
    localStorage.setItem(name, JSON.stringify([roomId]))
    leftBehind.set(undefined)
  }
  if (texts.length > 0) leftBehind.set({ texts, discard })
  else if (earlier.length > 0) await discard()
}

async function keptIn(
  roomId: string,
): Promise<{ readonly texts: readonly LostText[]; readonly clear: () => Promise<void> }> {
  const doc = new Y.Doc()
  const kept = new IndexeddbPersistence(storeNameOf(roomId), doc)
  await kept.whenSynced
  const texts = [...boardDocument(doc).files].map(([path, text]) => ({ path, text: text.toString() }))
  return { texts, clear: () => kept.clearData() }
}
