import { relative, sep } from 'node:path'

/** A path as people see it: from the folder where they stand, with `/` everywhere. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path)
  return shown === '' ? '.' : shown.split(sep).join('/')
}
