import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { counted } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { lookOf } from '../look.ts'
import type { Client } from '../operations/client.ts'
import { dataFolder } from '../operations/data-folder.ts'
import { JSON_OPTION, REACH_DETAILS, REACH_OPTIONS } from '../operations/reach-options.ts'
import { isSound, isVerification, verificationLines } from '../operations/verification-lines.ts'
import { withStorm } from '../operations/with-storm.ts'
import { withSystem } from '../operations/with-system.ts'
import { doWork } from '../operations/work-lines.ts'
import { printable } from '../printable.ts'
import { progressOn } from '../progress.ts'
import { vocabularyOf } from '../story/vocabulary.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import type { SoundStorm } from './read-sound-storm.ts'

const page: CommandPage = {
  name: 'verify',
  summary: 'Go through all data of a service, and say whether it is as it must be',
  operands: '',
  operandCountMax: 0,
  details: [
    'Looks at the file (a copy of it, which takes as much room for a while), at the log from its beginning, at every',
    'row of every view, and at the promises of the storm. The service goes on meanwhile.',
    REACH_DETAILS,
  ].join('\n'),
  options: [...REACH_OPTIONS, JSON_OPTION],
  examples: [{ line: 'landfall verify', says: 'the data of this folder' }],
  exitCodes: exitCodes({
    fine: 'all is well',
    wrong: 'something is not as it must be, or the storm has errors',
  }),
}

export const verify: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  return withStorm(given, terminal, (storm) =>
    withSystem({ given, terminal, storm }, ({ client }) => verifyAll(client, { storm, given, terminal })),
  )
}

async function verifyAll(
  client: Client,
  {
    storm,
    given,
    terminal,
  }: { readonly storm: SoundStorm; readonly given: Given; readonly terminal: Terminal },
): Promise<ExitCode> {
  const progress = progressOn(terminal)
  progress.showNow('Looking at the file')
  // Only here: most commands need no store.
  const { checkCopy, folderForCopies } = await import('../operations/check-copy.ts')
  const isHere = !given.values.has('url')
  const folder = folderForCopies(isHere ? dataFolder(given, terminal.cwd) : undefined)
  const damaged = await checkCopy(client, folder)
  const done = await doWork(client, '/operations/verify', ({ position }) => {
    progress.showNow(`Going through ${counted(Number(position), 'event')}`)
  })
  progress.clear()
  if (!damaged.ok) return tellImpossible([damaged.failure], terminal)
  if (!done.ok) return tellImpossible(done.failure, terminal)
  const verification = done.value
  if (!isVerification(verification)) return tellImpossible([UNKNOWN_FORM], terminal)
  const isWell = damaged.value.length === 0 && isSound(verification)
  const { palette } = lookOf(terminal, given)
  if (given.flags.has('json')) {
    terminal.stdout.write(`${JSON.stringify({ isWell, fileFaults: damaged.value, ...verification })}\n`)
  } else {
    const file =
      damaged.value.length === 0
        ? [`${palette('green', '✓')} The file is sound`]
        : damaged.value.map((fault) => `${palette('red', '✗')} ${printable(fault)}`)
    const vocabulary = vocabularyOf(storm.storm.model)
    const lines = [...file, ...verificationLines(verification, { vocabulary, palette })]
    terminal.stdout.write(`${lines.join('\n')}\n`)
  }
  return isWell ? EXIT.fine : EXIT.wrong
}

const UNKNOWN_FORM = 'The service answers in a form that this Landfall does not know: is it another version?'
