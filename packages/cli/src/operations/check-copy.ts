import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Result } from '@landfall/kernel'
import { sqlite } from '@landfall/sqlite'
import { writeParts } from '../files/write-parts.ts'
import { type Client, isConnectionFault } from './client.ts'
import { problemTexts } from './tell-problem.ts'

/**
 * What is damaged in the file of a service, in sentences. A copy is looked at: looking takes its time, and whoever has
 * the file open serves nobody meanwhile. The failure says why there is none.
 *
 * @param folder - where the copy lies for a moment, which takes as much room as the data.
 */
export async function checkCopy(client: Client, folder: string): Promise<Result<readonly string[], string>> {
  const opened = await client.open('/operations/backup')
  if (!opened.ok) return opened
  if (opened.value.kind === 'answer') return fail(problemTexts(opened.value.answer).join('; '))
  const place = await mkdtemp(join(folder, 'verify-'))
  try {
    const copy = join(place, 'copy.db')
    const written = await writeParts(copy, opened.value.parts)
    if (!written.ok) return fail(`The copy cannot be written: ${written.failure}`)
    const store = sqlite(copy)
    const damaged = store.check()
    await store.close()
    return ok(damaged)
  } catch (error) {
    if (!isConnectionFault(error)) throw error
    return fail('The connection was lost before the copy was complete')
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** Where a copy may lie of a service whose folder is not here. */
export function folderForCopies(folder: string | undefined): string {
  return folder ?? tmpdir()
}
