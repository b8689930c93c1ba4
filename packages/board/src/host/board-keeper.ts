import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import * as Y from 'yjs'
import { addFile, type BoardDocument, boardDocument, type Placement } from '../shared/board-document.ts'
import { isStormFile, stormPathProblem } from '../shared/storm-path.ts'
import { type BoardFolder, boardFolder } from './board-folder.ts'
import { BOARD_LIMITS, type BoardLimits } from './board-limits.ts'
import { readBoardMemory, writeBoardMemory } from './board-memory.ts'
import { boardText } from './disk-text.ts'
import { diskWords } from './disk-words.ts'
import { type DiskLook, lookAtDisk } from './look-at-disk.ts'
import { mendBoard } from './mend-board.ts'
import { createPatience, type Patience } from './patience.ts'
import { stormHash } from './storm-hash.ts'
import { type Agreed, bringBack, type News, takeNews } from './take-news.ts'
import { type Writing, writingsOf } from './writings.ts'

/** Keeps a board and the files on the disk the same. */
export interface BoardKeeper {
  readonly roomId: string
  readonly placeId: string
  readonly board: BoardDocument
  /** Brings together what has happened on either side since the last time, and writes it down. */
  synchronize(nowMs: number): Synchronized
  /** Tells the text of the whole storm from any other. */
  stormHash(): string
}

interface Synchronized {
  /** What could not be read or written, as sentences; it is on the board, and is tried again the next time. */
  readonly faults: readonly string[]
  /** Something on the disk may be half of what it is to be: look again in a moment. */
  readonly isUnsettled: boolean
  /** In which files may appear. */
  readonly folders: readonly string[]
}

/** Changes that came from the disk: whoever writes them back would go in circles. */
export const FROM_DISK = 'disk'

export interface BoardPlace {
  /** The folder of the storm. Files in it are read and written. */
  readonly root: string
  /** The storms that belong to the board, by their path below the folder; all, where it is left out. */
  readonly only?: ReadonlySet<string> | undefined
  /** Where the board keeps what is not in those files. */
  readonly memoryFile: string
  readonly limits?: BoardLimits
}

export function createBoardKeeper(place: BoardPlace): BoardKeeper {
  const { root, only, memoryFile, limits = BOARD_LIMITS } = place
  const folder = boardFolder(root, only)
  const memory = readBoardMemory(memoryFile, FROM_DISK)
  const roomId = memory?.roomId ?? randomUUID()
  const agreed: Agreed = new Map(memory?.agreed)
  const board = boardDocument(memory?.doc ?? new Y.Doc())
  let patience = NO_PATIENCE
  let isRemembered = memory !== undefined
  board.doc.on('update', () => {
    isRemembered = false
  })

  function remember(): readonly string[] {
    if (isRemembered) return []
    try {
      writeBoardMemory(memoryFile, { roomId, doc: board.doc, agreed })
      isRemembered = true
      return []
    } catch (error) {
      return [`What is not in the files cannot be kept over a restart: ${diskWords(error)}.`]
    }
  }

  return {
    roomId,
    placeId: createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16),
    board,
    stormHash: () => stormHash([...board.files].map(([path, text]) => [path, text.toString()])),
    synchronize(nowMs) {
      const looked = lookAtDisk(folder, limits)
      if (!looked.ok) {
        // Its memory may lie in the same folder, which is not to be made again.
        const unkept = existsSync(dirname(memoryFile)) ? remember() : []
        return { faults: [looked.failure, ...unkept], isUnsettled: false, folders: [] }
      }
      const look = looked.value
      const { news, held } = newsIn(look, { agreed, patience }, nowMs)
      const empty = board.doc.transact(() => {
        mendBoard(board, { limits, only })
        takeNews(board, agreed, isEmptied(look, agreed) ? forgotten(news, agreed) : news)
        const left = bringBack(board, agreed).filter((path) => !held.has(path))
        begin(board, place)
        return left
      }, FROM_DISK)
      if (news.size > 0) isRemembered = false
      if (patience === NO_PATIENCE) patience = createPatience()
      const writings = writingsOf(board, { look, held, limits })
      // Remembered first: if the process ends before the files are written, they are older than the board, and not newer.
      const faults = [...look.faults, ...writings.faults, ...remember()]
      for (const path of empty) removeEmpty(folder, agreed, path)
      const { isLate, ...written } = writeAll(folder, agreed, writings.writings)
      if (written.count > 0) isRemembered = false
      return {
        faults: [...faults, ...written.faults, ...(written.count > 0 ? remember() : [])],
        isUnsettled: isLate || [...held].some((path) => !look.unread.has(path)),
        folders: look.folders,
      }
    },
  }
}

/**
 * What is otherwise than it was agreed, as far as it is settled. What is not, and what could not be read, is held: it is
 * neither taken nor written.
 */
function newsIn(
  { texts, unread }: DiskLook,
  { agreed, patience }: { readonly agreed: Agreed; readonly patience: Patience },
  nowMs: number,
): { readonly news: News; readonly held: ReadonlySet<string> } {
  const news = new Map<string, string | undefined>()
  const held = new Set<string>(unread)
  for (const path of new Set([...texts.keys(), ...agreed.keys()])) {
    const raw = texts.get(path)
    const text = raw === undefined ? undefined : boardText(raw)
    if (unread.has(path)) continue
    if (text === agreed.get(path)) patience.forget(path)
    else if (patience.isSettled({ path, text, nowMs })) news.set(path, text)
    else held.add(path)
  }
  return { news, held }
}

/** Who starts believes what is there: nobody has been looking at anything else. */
const NO_PATIENCE: Patience = { isSettled: () => true, forget() {} }

/** No storm is there any more, and there were some: nobody empties a board like that on purpose. */
function isEmptied({ texts, unread }: DiskLook, agreed: Agreed): boolean {
  return ![...texts.keys(), ...unread].some(isStormFile) && [...agreed.keys()].some(isStormFile)
}

/** What is gone is forgotten to have been there, and is written again. */
function forgotten(news: News, agreed: Agreed): News {
  for (const [path, text] of news) if (text === undefined) agreed.delete(path)
  return new Map([...news].filter(([, text]) => text !== undefined))
}

/** Everybody finds a file to write into, and for each file the layout into which all put their placements. */
function begin({ files, layouts, ...board }: BoardDocument, { root, only }: BoardPlace): void {
  if (files.size === 0) addFile({ files, layouts, ...board }, firstFile(root, only))
  for (const path of files.keys()) if (!layouts.has(path)) layouts.set(path, new Y.Map<Placement>())
}

function firstFile(root: string, only: ReadonlySet<string> | undefined): string {
  const [first = `${basename(resolve(root))}.storm`] = only ?? []
  return stormPathProblem(first) === undefined ? first : 'board.storm'
}

function writeAll(
  folder: BoardFolder,
  agreed: Agreed,
  writings: readonly Writing[],
): { readonly count: number; readonly isLate: boolean; readonly faults: readonly string[] } {
  let count = 0
  let isLate = false
  const faults: string[] = []
  for (const { path, before, text } of writings) {
    try {
      // Somebody has written it since we looked: that comes onto the board first.
      if (folder.read(path) !== before) isLate = true
      else {
        folder.write(path, text)
        agreed.set(path, boardText(text))
        count += 1
      }
    } catch (error) {
      faults.push(
        `${path} cannot be written: ${diskWords(error)}. It is kept here, and written when it can be.`,
      )
    }
  }
  return { count, isLate, faults }
}

/** Where it cannot be removed it is on the board again the next time. */
function removeEmpty(folder: BoardFolder, agreed: Agreed, path: string): void {
  agreed.delete(path)
  try {
    if (folder.read(path) === '') folder.remove(path)
  } catch {
    return
  }
}
