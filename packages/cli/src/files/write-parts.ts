import { randomUUID } from 'node:crypto'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fail, ok, type Result } from '@landfall/kernel'
import { faultText } from './fault-text.ts'

/**
 * Writes parts into a new file, which has its name only once it is complete and on the disk. The failure says what the
 * system refused, such as that there is a file of that name; what the parts fail with is thrown.
 */
export async function writeParts(
  path: string,
  parts: AsyncIterable<Uint8Array>,
): Promise<Result<undefined, string>> {
  if (existsSync(path)) return fail('it exists')
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    await pipeline(
      Readable.from(parts),
      createWriteStream(temporary, { flags: 'wx', mode: 0o600, flush: true }),
    )
    if (existsSync(path)) return fail('it exists')
    renameSync(temporary, path)
    return ok(undefined)
  } catch (error) {
    const fault = faultText(error)
    // What is read, from a disk or a connection, is where the parts come from.
    if (fault === undefined || (error instanceof Error && 'syscall' in error && error.syscall === 'read')) {
      throw error
    }
    return fail(fault)
  } finally {
    rmSync(temporary, { force: true })
  }
}
