import { EXIT, type ExitCode } from './exit-code.ts'
import { printable } from './printable.ts'
import type { Terminal } from './terminal.ts'

/** Says why something could not be done, one sentence per line. */
export function tellImpossible(problems: readonly string[], { stderr }: Terminal): ExitCode {
  for (const problem of problems) stderr.write(`landfall: ${printable(problem)}\n`)
  return EXIT.impossible
}
