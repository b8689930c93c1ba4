import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail, type Result } from '@landfall/kernel'
import type { StormFile } from '@landfall/language'
import { attemptOnFile } from '../files/attempt-on-file.ts'
import { replaceFile } from '../files/replace-file.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Writes what has been mended into a file, and keeps its byte order mark. Whoever has changed the file since it was
 * read keeps their change. The failure continues the sentence "<path> …".
 */
export function writeMended(
  { before, after }: { readonly before: StormFile; readonly after: StormFile },
  cwd: string,
): Result<undefined, string> {
  const path = resolve(cwd, before.name)
  const bytes = attemptOnFile(() => readFileSync(path))
  if (!bytes.ok) return fail(`cannot be read any more: ${bytes.failure}.`)
  const mark = bytes.value.subarray(0, 3).equals(Buffer.from(BYTE_ORDER_MARK)) ? BYTE_ORDER_MARK : ''
  if (!bytes.value.equals(Buffer.from(mark + before.text))) {
    return fail('has changed meanwhile and was left as it is: mend it again.')
  }
  const replaced = replaceFile(path, mark + after.text)
  return replaced.ok ? replaced : fail(`cannot be written: ${replaced.failure}.`)
}
