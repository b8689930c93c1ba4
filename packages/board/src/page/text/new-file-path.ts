import { stormPathProblem } from '../../shared/storm-path.ts'

/** The path of a new file, as somebody names it; or why there cannot be one of that name. */
export function newFilePath(
  typed: string,
  known: readonly string[],
): { readonly path: string } | { readonly refusal: string } {
  const trimmed = typed.trim()
  const path = trimmed.endsWith('.storm') ? trimmed : `${trimmed}.storm`
  const parts = path.split('/')
  const isFine =
    parts.every((part) => /^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u.test(part)) && !/^\.storm$/.test(path)
  if (!isFine) return { refusal: 'Name the file with letters, such as billing' }
  const problem = stormPathProblem(path)
  if (problem !== undefined) return { refusal: problem }
  if (known.some((name) => name.toLowerCase() === path.toLowerCase()))
    return { refusal: `There is a file ${path} already` }
  return { path }
}
