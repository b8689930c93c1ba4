import { EXIT } from './exit-code.ts'
import { processTerminal } from './process-terminal.ts'
import { runLandfall } from './run-landfall.ts'

const terminal = processTerminal()

// Also what is thrown out of turn, by a stream or a timer, is a bug and is told as one.
process.on('uncaughtException', (error) => {
  tellBug(error)
  process.exit()
})

try {
  // Not `process.exit`: what was written to a pipe may not have arrived yet.
  process.exitCode = await runLandfall(process.argv.slice(2), terminal)
} catch (error) {
  tellBug(error)
}

function tellBug(error: unknown): void {
  const report = error instanceof Error ? error.stack : String(error)
  terminal.stderr.write(
    `\nThis is a bug in Landfall. Please report it, with what you did and these lines:\n\n${report}\n`,
  )
  process.exitCode = EXIT.bug
}
