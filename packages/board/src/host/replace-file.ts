import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a text in the place of a file at once: whoever looks, and whatever ends this process or this machine, finds the
 * old one or the new one and never a part.
 */
export function replaceFile(file: string, text: string, mode?: number): void {
  // Hidden, so that nobody takes it for a storm, and of one name, so that what a killed process leaves is used again.
  const temporary = join(dirname(file), `.${basename(file)}.landfall`)
  try {
    const handle = openSync(temporary, 'w')
    try {
      if (mode !== undefined) fchmodSync(handle, mode)
      writeWhole(handle, Buffer.from(text))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** A disk that is nearly full takes a part, and refuses with the next. */
function writeWhole(handle: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
}
