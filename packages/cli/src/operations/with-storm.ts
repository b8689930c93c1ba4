import type { Given } from '../arguments/given.ts'
import { readSoundStorm, type SoundStorm } from '../commands/read-sound-storm.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

/** Reads the storm that `--storm` names, or that of this folder. One with errors is told, and nothing is done. */
export async function withStorm(
  given: Given,
  terminal: Terminal,
  work: (storm: SoundStorm) => Promise<ExitCode>,
): Promise<ExitCode> {
  const path = given.values.get('storm')
  const reading = readSoundStorm({ ...given, operands: path === undefined ? [] : [path] }, terminal)
  switch (reading.kind) {
    case 'sound':
      return work(reading)
    case 'impossible':
      return reading.exitCode
    case 'has errors':
      terminal.stdout.write(`${reading.text}\nErrors first: nothing was done.\n`)
      return EXIT.wrong
  }
}
