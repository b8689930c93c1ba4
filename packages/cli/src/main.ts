import { EXIT, type ExitCode } from './exit-code.ts'
import { faultText } from './files/fault-text.ts'
import { processTerminal } from './process-terminal.ts'
import { runLandfall } from './run-landfall.ts'

// Also what is thrown out of turn, by a stream or a timer, is told.
process.on('uncaughtException', (error) => process.exit(tell(error)))

// Not `process.exit`: what was written to a pipe may not have arrived yet.
process.exitCode = await main().catch(tell)

async function main(): Promise<ExitCode> {
  const terminal = processTerminal()
  if (terminal.ok) return await runLandfall(process.argv.slice(2), terminal.value)
  process.stderr.write('landfall: The folder you are in is not there any more.\n')
  return EXIT.impossible
}

/** Output that cannot be written is a fault of the disk; everything else that is thrown up to here is a bug. */
function tell(error: unknown): ExitCode {
  const fault = faultText(error, 'write')
  if (fault !== undefined) {
    process.stderr.write(`landfall: The output cannot be written: ${fault}.\n`)
    return EXIT.impossible
  }
  const report = error instanceof Error ? error.stack : String(error)
  process.stderr.write(
    `\nThis is a bug in Landfall. Please report it, with what you did and these lines:\n\n${report}\n`,
  )
  return EXIT.bug
}
