import type { CommandPage } from '../arguments/command-page.ts'
import { EXIT } from '../exit-code.ts'

/** The exit codes of a command: 0 and 1 in its own words, and what is the same for all. */
export function exitCodes(own: { readonly fine: string; readonly wrong?: string }): CommandPage['exitCodes'] {
  return [
    { code: EXIT.fine, means: own.fine },
    ...(own.wrong === undefined ? [] : [{ code: EXIT.wrong, means: own.wrong }]),
    { code: EXIT.impossible, means: 'it could not be done: a wrong argument, path or file' },
    { code: EXIT.bug, means: 'a bug in Landfall' },
  ]
}
