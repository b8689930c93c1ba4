import { EXIT, type ExitCode } from './exit-code.ts'
import { processTerminal } from './process-terminal.ts'
import { runLandfall } from './run-landfall.ts'

// Also what is thrown out of turn, by a stream or a timer, is a bug and is told as one.
process.on('uncaughtException', (error) => process.exit(tellBug(error)))

// Not `process.exit`: what was written to a pipe may not have arrived yet.
process.exitCode = await main().catch(tellBug)

async function main(): Promise<ExitCode> {
  const terminal = processTerminal()
  if (terminal.ok) return await runLandfall(process.argv.slice(2), terminal.value)
  process.stderr.write('landfall: The folder you are in is not there any more.\n')
  return EXIT.impossible
}

function tellBug(error: unknown): ExitCode {
  const report = error instanceof Error ? error.stack : String(error)
  process.stderr.write(
    `\nThis is a bug in Landfall. Please report it, with what you did and these lines:\n\n${report}\n`,
  )
  return EXIT.bug
}
