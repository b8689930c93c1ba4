import { readFileSync, statSync } from 'node:fs'
import { fail, ok, type Result } from '@landfall/kernel'
import { attemptOnFile } from './attempt-on-file.ts'

const MEGABYTE = 1_000_000
/** A storm of a megabyte has some 20,000 stickies: who hands us more has handed us something else. */
const SIZE_MAX = 8 * MEGABYTE

/** The text of a file, without a byte order mark. The failure continues the sentence "<path> …". */
export function readText(path: string): Result<string, string> {
  const stats = attemptOnFile(() => statSync(path))
  if (!stats.ok) return fail(`cannot be read: ${stats.failure}.`)
  if (!stats.value.isFile()) return fail('is not a file.')
  if (stats.value.size > SIZE_MAX) {
    const size = Math.ceil(stats.value.size / MEGABYTE)
    return fail(
      `is too large: ${size} MB, and at most ${SIZE_MAX / MEGABYTE} MB are read. Cut it into several files.`,
    )
  }
  const bytes = attemptOnFile(() => readFileSync(path))
  if (!bytes.ok) return fail(`cannot be read: ${bytes.failure}.`)
  return decode(bytes.value)
}

function decode(bytes: Uint8Array): Result<string, string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail('is not text in UTF-8: save it with that encoding.')
  }
}
