import { lstatSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DocumentFile } from '@landfall/document'
import { fail, ok, type Result } from '@landfall/kernel'
import { attemptOnFile } from '../files/attempt-on-file.ts'
import { readManifest } from './document-manifest.ts'

/** How a folder stands to the documents that are to be in it. Paths are below the folder. */
export interface DocumentComparison {
  readonly missing: readonly DocumentFile[]
  readonly changed: readonly DocumentFile[]
  /** Written earlier, of what is gone from the storm. */
  readonly leftOver: readonly string[]
  /** All that was written earlier. */
  readonly own: ReadonlySet<string>
}

/**
 * Compares documents with what is in a folder, which need not be there yet. What stands in the way and was not written
 * by us is a failure, one sentence each that begins with `shown`.
 */
export function compareDocuments(
  files: readonly DocumentFile[],
  { folder, shown }: { readonly folder: string; readonly shown: string },
): Result<DocumentComparison, readonly string[]> {
  const stats = attemptOnFile(() => statSync(folder, { throwIfNoEntry: false }))
  if (stats.ok && stats.value && !stats.value.isDirectory()) {
    return fail([`${shown} is a file, and documents need a folder: name another with --out.`])
  }
  const own = readManifest(folder)
  if (!own.ok) return fail([`${shown} ${own.failure}`])
  const states = files.map((file) => ({ file, state: stateOf(file, { folder, own: own.value }) }))
  const problems = states.flatMap(({ state }) =>
    state.kind === 'in the way' ? [`${shown}/${state.path} ${state.problem}`] : [],
  )
  if (problems.length > 0) return fail([...new Set(problems)])
  const inState = (kind: State['kind']) =>
    states.filter(({ state }) => state.kind === kind).map(({ file }) => file)
  const wanted = new Set(files.map(({ path }) => path))
  return ok({
    missing: inState('missing'),
    changed: inState('changed'),
    leftOver: [...own.value].filter((path) => !wanted.has(path) && isFile(join(folder, path))),
    own: own.value,
  })
}

type State =
  | { readonly kind: 'missing' | 'changed' | 'same' }
  | { readonly kind: 'in the way'; readonly path: string; readonly problem: string }

const FOREIGN = 'was not written by landfall, and stays as it is. Move it, or name another folder with --out.'

function stateOf(
  { path, text }: DocumentFile,
  { folder, own }: { readonly folder: string; readonly own: ReadonlySet<string> },
): State {
  const above = noFolderIn(dirname(path), folder)
  if (above !== undefined) return { kind: 'in the way', path: above, problem: FOREIGN }
  const target = join(folder, path)
  const stats = attemptOnFile(() => lstatSync(target, { throwIfNoEntry: false }))
  if (!stats.ok) return { kind: 'in the way', path, problem: `cannot be read: ${stats.failure}.` }
  if (!stats.value) return { kind: 'missing' }
  // Through a link we would write to a place that nobody named.
  if (!stats.value.isFile()) return { kind: 'in the way', path, problem: FOREIGN }
  const found = attemptOnFile(() => readFileSync(target, 'utf8'))
  if (!found.ok) return { kind: 'in the way', path, problem: `cannot be read: ${found.failure}.` }
  // Git may have given it the line ends of this system.
  if (found.value.replaceAll('\r\n', '\n') === text) return { kind: 'same' }
  return own.has(path) ? { kind: 'changed' } : { kind: 'in the way', path, problem: FOREIGN }
}

/** The first step of a path that is there and no folder itself; through a link we would leave the folder. */
function noFolderIn(path: string, folder: string): string | undefined {
  const steps = path === '.' ? [] : path.split('/')
  return steps
    .map((_, at) => steps.slice(0, at + 1).join('/'))
    .find((step) => {
      const stats = attemptOnFile(() => lstatSync(join(folder, step), { throwIfNoEntry: false }))
      return !stats.ok || (stats.value !== undefined && !stats.value.isDirectory())
    })
}

function isFile(path: string): boolean {
  const stats = attemptOnFile(() => lstatSync(path, { throwIfNoEntry: false }))
  return stats.ok && stats.value?.isFile() === true
}
