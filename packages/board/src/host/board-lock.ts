import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Two boards with one memory would each overwrite what the other remembers. */
export class BoardIsOpen extends Error {}

/**
 * Keeps other processes from opening the board with this memory.
 *
 * @returns what lets them again. One that a killed process has left hurts nobody.
 * @throws BoardIsOpen where another process has it.
 */
export function lockBoard(memoryFile: string): () => void {
  const file = `${memoryFile}.lock`
  mkdirSync(dirname(file), { recursive: true })
  const owner = ownerIn(file)
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    throw new BoardIsOpen(`It is open already, in process ${owner}`)
  }
  writeFileSync(file, String(process.pid))
  return () => {
    if (ownerIn(file) === process.pid) rmSync(file, { force: true })
  }
}

function ownerIn(file: string): number | undefined {
  try {
    const id = Number(readFileSync(file, 'utf8'))
    return Number.isSafeInteger(id) && id > 0 ? id : undefined
  } catch {
    return undefined
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    // It is there, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
