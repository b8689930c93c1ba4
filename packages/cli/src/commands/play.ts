import { resolve } from 'node:path'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { counted } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { faultText } from '../files/fault-text.ts'
import { readText } from '../files/read-text.ts'
import { shownPath } from '../files/shown-path.ts'
import { findingData } from '../findings/findings-json.ts'
import { lookOf } from '../look.ts'
import { linesOf } from '../play/lines-of.ts'
import { playOnTerminal } from '../play/play-on-terminal.ts'
import { playScript, type Script } from '../play/play-script.ts'
import { createSession } from '../play/session.ts'
import { printable } from '../printable.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readSoundStorm, type SoundStorm } from './read-sound-storm.ts'

const page: CommandPage = {
  name: 'play',
  summary: 'Play a storm step by step, and see what each step causes',
  operands: '[paths…]',
  operandCountMax: Number.POSITIVE_INFINITY,
  details: [
    'Starts an empty world in virtual time and does what you type: a step is a line in the language of scenarios,',
    'such as LendBook { bookId: "b1", reader: "Ann" } or 3 weeks pass. Type help there to see what else there is.',
    'Without a terminal, or with --steps, it plays the steps it is given, echoes each and ends.',
  ].join('\n'),
  options: [
    { name: 'steps', value: 'file', summary: 'Play the steps in a file' },
    { name: 'json', summary: 'Write one line of JSON per input' },
  ],
  examples: [
    { line: 'landfall play', says: 'the storms below this folder' },
    { line: 'landfall play orders.storm --steps refund.steps', says: 'the steps in a file' },
    { line: "echo '3 days pass' | landfall play", says: 'steps from another program' },
  ],
  exitCodes: exitCodes({
    fine: 'the session is over',
    wrong: 'the storm has errors; with steps from a file or program: or one of them went wrong',
  }),
}

export const play: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { stdin, stdout } = terminal
  const isJson = given.flags.has('json')
  const storm = readSoundStorm(given, terminal)
  if (storm.kind === 'impossible') return storm.exitCode
  if (storm.kind === 'has errors') {
    const data = storm.errors.map((finding) => findingData(finding, storm.sources))
    const prose = `${storm.text}\nErrors first: a storm that has some is not played.\n`
    stdout.write(isJson ? `${JSON.stringify({ findings: data })}\n` : prose)
    return EXIT.wrong
  }
  const session = createSession(storm)
  const steps = given.values.get('steps')
  if (steps === undefined && stdin.isTTY === true && stdout.isTTY === true && !isJson) {
    stdout.write(`${welcome(storm)}\n`)
    await playOnTerminal(session, terminal, () => lookOf(terminal, given))
    return EXIT.fine
  }
  const script = steps === undefined ? { name: 'stdin', lines: linesOf(stdin) } : scriptIn(steps, terminal)
  if (typeof script === 'string') return tellImpossible([script], terminal)
  try {
    return await playScript(session, script, { stdout, look: lookOf(terminal, given), isJson })
  } catch (error) {
    const fault = faultText(error, 'read')
    if (fault === undefined) throw error
    return tellImpossible([`The steps cannot be read: ${fault}.`], terminal)
  }
}

/** The steps in a file, or why there are none. */
function scriptIn(steps: string, { cwd }: Terminal): Script | string {
  const path = resolve(cwd, steps)
  const name = shownPath(path, cwd)
  const text = readText(path)
  return text.ok ? { name, lines: text.value.split(/\r\n|\r|\n/) } : `${name} ${text.failure}`
}

function welcome({ storm, files }: SoundStorm): string {
  const title = storm.model.domain ?? files.map(({ name }) => name).join(', ')
  const elements = counted(storm.model.elements.length, 'element')
  return `${printable(title)}: ${elements}. Type a step, or help to see what you can say.`
}
