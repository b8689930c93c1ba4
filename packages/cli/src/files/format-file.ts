import { join } from 'node:path'
import { formatStorm, type StormFile } from '@landfall/language'
import { type Finding, severityOf } from '@landfall/model'
import { readText } from './read-text.ts'
import { replaceFile } from './replace-file.ts'

/** What became of a file that was to be formatted. */
export type Formatted =
  | { readonly kind: 'was formatted' }
  | { readonly kind: 'is formatted now' }
  /** With `isOnlyAsked`. */
  | { readonly kind: 'would change' }
  /** It is left as it is: what is broken may not be what it seems. */
  | { readonly kind: 'broken'; readonly file: StormFile; readonly findings: readonly Finding[] }
  /** `problem` continues the sentence "<path> …". */
  | { readonly kind: 'failed'; readonly problem: string }

/** Formats a file, or with `isOnlyAsked` says whether it would change. A file that does not change is not written. */
export function formatFile(
  name: string,
  { cwd, isOnlyAsked }: { readonly cwd: string; readonly isOnlyAsked: boolean },
): Formatted {
  const path = join(cwd, name)
  const text = readText(path)
  if (!text.ok) return { kind: 'failed', problem: text.failure }
  const formatted = formatStorm(text.value)
  if (!formatted.ok) {
    const file = { name, text: text.value }
    return { kind: 'broken', file, findings: formatted.problems.map((problem) => findingOf(problem, name)) }
  }
  if (formatted.text === text.value) return { kind: 'was formatted' }
  if (isOnlyAsked) return { kind: 'would change' }
  const replaced = replaceFile(path, formatted.text)
  if (!replaced.ok) return { kind: 'failed', problem: `cannot be written: ${replaced.failure}.` }
  return { kind: 'is formatted now' }
}

type Problem = Extract<ReturnType<typeof formatStorm>, { readonly ok: false }>['problems'][number]

function findingOf({ code, message, from, to }: Problem, file: string): Finding {
  return { code, severity: severityOf(code, 'model'), message, place: { file, start: from, end: to } }
}
