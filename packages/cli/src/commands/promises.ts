import type { BrokenPromise } from '@landfall/runtime'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { counted } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { jsonLines } from '../findings/findings-json.ts'
import { type Look, lookOf } from '../look.ts'
import { eventLine } from '../operations/event-line.ts'
import { JSON_OPTION, REACH_DETAILS, REACH_OPTIONS } from '../operations/reach-options.ts'
import { recordedData } from '../operations/recorded-data.ts'
import { tellProblem } from '../operations/tell-problem.ts'
import { isBrokenPromise, isListOf } from '../operations/told-forms.ts'
import { withStorm } from '../operations/with-storm.ts'
import { withSystem } from '../operations/with-system.ts'
import { printable } from '../printable.ts'
import { type Vocabulary, vocabularyOf } from '../story/vocabulary.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import { quoted, timeText } from '../values/value-text.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const page: CommandPage = {
  name: 'promises',
  summary: 'Show promises of the storm that were broken, with the events that show it',
  operands: '',
  operandCountMax: 0,
  details: [
    'What the storm promises is watched while the service runs. A promise that was broken stops nothing; it is kept',
    'here with what has happened.',
    REACH_DETAILS,
  ].join('\n'),
  options: [...REACH_OPTIONS, JSON_OPTION],
  examples: [{ line: 'landfall promises', says: 'what did not hold' }],
  exitCodes: exitCodes({
    fine: 'the broken promises are shown, if there are any',
    wrong: 'the storm has errors',
  }),
}

export const promises: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  return withStorm(given, terminal, (storm) =>
    withSystem({ given, terminal, storm }, async ({ client }) => {
      const answer = await client.get('/operations/promises')
      if (!answer.ok) return tellImpossible([answer.failure], terminal)
      const { brokenPromises: broken, count } = answer.value.body
      if (answer.value.status !== 200 || !isListOf(broken, isBrokenPromise)) {
        return tellProblem(answer.value, terminal)
      }
      const vocabulary = vocabularyOf(storm.storm.model)
      const text = given.flags.has('json')
        ? jsonLines(broken.map((each) => brokenData(each, vocabulary)))
        : brokenText(broken, { vocabulary, look: lookOf(terminal, given) })
      terminal.stdout.write(`${text}\n`)
      if (Number(count) > broken.length) {
        terminal.stderr.write(`These are the latest ${broken.length} of ${String(count)}\n`)
      }
      return EXIT.fine
    }),
  )
}

function brokenText(
  broken: readonly BrokenPromise[],
  { vocabulary, look }: { readonly vocabulary: Vocabulary; readonly look: Look },
): string {
  if (broken.length === 0) return 'No promise has been broken'
  const texts = broken.map(({ promise, says, key, foundAt, events }) => [
    `${look.palette('red', '✗')} ${printable(promise)}[${quoted(key)}]: ${printable(says)}`,
    `  found at ${timeText(foundAt)}`,
    ...events.map(
      (event) => `  ${eventLine(event, { vocabulary, palette: look.palette, width: look.width - 2 })}`,
    ),
  ])
  const count = `${counted(broken.length, 'broken promise')}`
  return [...texts.map((lines) => lines.join('\n')), count].join('\n\n')
}

function brokenData({ promise, says, key, foundAt, events }: BrokenPromise, vocabulary: Vocabulary): object {
  const told = events.map((event) => recordedData(event, vocabulary))
  return { promise, says, key, foundAt: timeText(foundAt), events: told }
}
