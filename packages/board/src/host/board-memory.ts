import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as Y from 'yjs'
import { replaceFile } from './replace-file.ts'

/** What a board remembers between two starts beside the files themselves. */
export interface BoardMemory {
  /** Tells this board from one that was begun anew: what browsers keep of another one does not fit. */
  readonly roomId: string
  /** The shared document. */
  readonly doc: Y.Doc
  /** Each file as it was when board and disk last agreed. */
  readonly agreed: ReadonlyMap<string, string>
}

/** Where a board keeps its memory, below the folder in which everything is kept that is not for git. */
export function memoryFileIn(dataFolder: string): string {
  return join(dataFolder, 'board.json')
}

/**
 * Undefined where there is none, or none that can be read: then the board begins anew with what is on the disk, and what
 * could not be read is put aside.
 *
 * @param origin - of the changes by which the document comes about.
 */
export function readBoardMemory(file: string, origin: unknown): BoardMemory | undefined {
  if (!existsSync(file)) return undefined
  const doc = new Y.Doc()
  try {
    const { roomId, update, agreed } = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof roomId !== 'string' || roomId === '' || typeof update !== 'string')
      throw new Error('not a memory')
    Y.applyUpdate(doc, Buffer.from(update, 'base64'), origin)
    return {
      roomId,
      doc,
      agreed: new Map(Object.entries(agreed).map(([path, text]) => [path, String(text)])),
    }
  } catch {
    doc.destroy()
    renameSync(file, join(dirname(file), `damaged-${basename(file)}`))
    return undefined
  }
}

export function writeBoardMemory(file: string, { roomId, doc, agreed }: BoardMemory): void {
  mkdirSync(dirname(file), { recursive: true })
  replaceFile(
    file,
    JSON.stringify({
      roomId,
      update: Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64'),
      agreed: Object.fromEntries(agreed),
    }),
  )
}
