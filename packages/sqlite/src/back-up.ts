import { existsSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backup, type DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreFault } from '@landfall/runtime'
import { asStoreFault } from './store-fault.ts'

/** Pages of 8 KB that are copied in one step: a commit waits for one step at most, which takes some 0.1 ms. */
const STEP_PAGE_COUNT = 64

/** A commit takes less than the time between two tries. */
const TRY_COUNT_MAX = 1_000

/** The copy is written through to the disk so often while it grows; what is left at its end holds up a commit. */
const FLUSH_MS = 20

/**
 * Copies a database that is open, as it is at one moment between two commits, while it is written to. The copy has its
 * name only once it is complete.
 *
 * @param ending - a copy that is under way is given up.
 * @throws StoreFault: there is a file of this name, its place cannot be written to, or the copy was given up.
 */
export async function backUp(database: DatabaseSync, path: string, ending: AbortSignal): Promise<void> {
  assertFree(path)
  const part = `${path}.part`
  try {
    await remove(part)
    await copy(database, part, ending)
    assertFree(path)
    await rename(part, path)
    await flush(dirname(path))
  } catch (error) {
    await remove(part)
    throw asStoreFault(error, path)
  }
}

function assertFree(path: string): void {
  if (existsSync(path))
    throw new StoreFault('not writable', `${path}: there is a file of this name already. Give another path`)
}

async function copy(database: DatabaseSync, part: string, ending: AbortSignal): Promise<void> {
  const copied = new AbortController()
  const flushing = flushUntil(part, copied.signal)
  try {
    for (let tryCount = 1; !(await copyOnce(database, part, ending)); tryCount++) {
      if (tryCount >= TRY_COUNT_MAX)
        throw new StoreFault('unavailable', `${part}: too much is written for a copy to begin. Try it again`)
      await wait(1)
    }
  } finally {
    copied.abort()
    await flushing
  }
}

/** False where it could not begin, because its first step came in the middle of a commit. */
async function copyOnce(database: DatabaseSync, part: string, ending: AbortSignal): Promise<boolean> {
  try {
    await backup(database, part, {
      rate: STEP_PAGE_COUNT,
      progress() {
        if (ending.aborted) throw closing(part)
      },
    })
    return true
  } catch (error) {
    // Node names no cause then: nothing has been copied, and SQLite has no error to tell.
    if (!(error instanceof Error && 'errcode' in error && error.errcode === 0)) throw error
    if (ending.aborted) throw closing(part)
    return false
  }
}

function closing(part: string): StoreFault {
  return new StoreFault('unavailable', `${part}: the store was closed before the copy was complete`)
}

/** SQLite flushes the copy at its end, and nobody can commit meanwhile: so most of it is to be on the disk by then. */
async function flushUntil(part: string, copied: AbortSignal): Promise<void> {
  let file: FileHandle | undefined
  try {
    for (; !copied.aborted; await wait(FLUSH_MS)) {
      if (existsSync(part)) file ??= await open(part, 'r+')
      await file?.datasync()
    }
  } catch {
    // SQLite meets the same fault, and says so.
  } finally {
    await file?.close()
  }
}

/** A new name is kept through a loss of power once its folder is flushed; Windows knows no such thing. */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

async function remove(part: string): Promise<void> {
  for (const name of [part, `${part}-journal`]) await rm(name, { force: true })
}
