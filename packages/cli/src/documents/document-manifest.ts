import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '@landfall/kernel'
import { attemptOnFile } from '../files/attempt-on-file.ts'

/** The file in a folder of documents that lists what was written there. */
export const MANIFEST = '.landfall-documents'

const HEAD = '# Written by landfall document. It changes and removes these files, and no others.'

/** The text of a manifest for paths below its folder. */
export function manifestText(paths: readonly string[]): string {
  return `${[HEAD, ...[...paths].sort()].join('\n')}\n`
}

/**
 * The paths that a folder's manifest lists; none where there is no manifest. A path that leads out of the folder is no
 * document of ours, whoever wrote it there: then nothing is touched. The failure continues the sentence "<folder> …".
 */
export function readManifest(folder: string): Result<ReadonlySet<string>, string> {
  const path = join(folder, MANIFEST)
  const isThere = attemptOnFile(() => lstatSync(path, { throwIfNoEntry: false }) !== undefined)
  if (isThere.ok && !isThere.value) return ok(new Set())
  const text = attemptOnFile(() => readFileSync(path, 'utf8'))
  if (!text.ok) return fail(`cannot be read: ${text.failure}.`)
  const lines = text.value.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  const stray = lines.find((line) => !isInside(line))
  if (stray === undefined) return ok(new Set(lines))
  return fail(
    `has a list of documents, ${MANIFEST}, with a path that leads out of the folder: ${stray}. Remove that line.`,
  )
}

function isInside(path: string): boolean {
  const parts = path.split('/')
  return (
    !path.includes('\\') && !/^[a-z]:/i.test(path) && parts.every((part) => !['', '.', '..'].includes(part))
  )
}
