import { originsTable } from '@landfall/check'
import { printExpression, type Storm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import type { Given } from '../arguments/given.ts'
import { counted } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { jsonLines } from '../findings/findings-json.ts'
import { originsTableText } from '../findings/origins-table.ts'
import { lookOf } from '../look.ts'
import type { Terminal } from '../terminal.ts'
import type { CheckRequest } from './check-request.ts'

/** Tells where each field of a storm comes from and goes to. Errors are no reason not to, and are mentioned. */
export function tellOrigins(
  { model, findings }: Storm,
  { given, request, terminal }: OriginsOptions,
): ExitCode {
  const { stdout, stderr } = terminal
  const rows = originsTable(indexModel(model), { printExpression })
  if (request.format === 'json') stdout.write(`${jsonLines(rows)}\n`)
  else if (rows.length === 0) stdout.write('There is no field in this storm yet.\n')
  else stdout.write(originsTableText(rows, lookOf(terminal, given)))
  const errorCount = findings.filter(({ severity }) => severity === 'error').length
  if (errorCount > 0) {
    const errors = counted(errorCount, 'error')
    stderr.write(`\nThis storm has ${errors}, so the table may lack something: landfall check\n`)
  }
  return EXIT.fine
}

interface OriginsOptions {
  readonly given: Given
  readonly request: CheckRequest
  readonly terminal: Terminal
}
