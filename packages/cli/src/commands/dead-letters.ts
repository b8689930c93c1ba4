import { fail, ok, type Result } from '@landfall/kernel'
import type { DeadLetter } from '@landfall/runtime'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { counted, oneOf } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { jsonLines } from '../findings/findings-json.ts'
import { lookOf } from '../look.ts'
import { nearestWord } from '../nearest-word.ts'
import type { Client } from '../operations/client.ts'
import { letterPath } from '../operations/letter-path.ts'
import { type Mending, mendedLines, mendLetters } from '../operations/mend-letters.ts'
import { JSON_OPTION, REACH_DETAILS, REACH_OPTIONS } from '../operations/reach-options.ts'
import { recordedData } from '../operations/recorded-data.ts'
import { letterLines, wholeLetterLines } from '../operations/show-dead-letter.ts'
import { letterData } from '../operations/story-data.ts'
import { problemTexts, tellProblem } from '../operations/tell-problem.ts'
import { isDeadLetter, isListOf, isRecorded } from '../operations/told-forms.ts'
import { withStorm } from '../operations/with-storm.ts'
import { withSystem } from '../operations/with-system.ts'
import { type Vocabulary, vocabularyOf } from '../story/vocabulary.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const DEEDS = ['list', 'show', 'retry', 'discard'] as const

type Deed = (typeof DEEDS)[number]

const page: CommandPage = {
  name: 'dead-letters',
  summary: 'Look at what could not be done, do it again, or discard it',
  operands: `<${DEEDS.join('|')}> [id]`,
  operandCountMax: 2,
  details: [
    'What cannot be processed is parked with its cause, and the rest goes on. Once the cause is mended (the storm, an',
    'outside system), do it again: all that follows from it then happens. What should never be done is discarded, for',
    'a reason that is kept.',
    REACH_DETAILS,
  ].join('\n'),
  options: [
    { name: 'all', summary: 'Retry or discard all there are' },
    { name: 'reason', value: 'text', summary: 'Why it is discarded' },
    ...REACH_OPTIONS,
    JSON_OPTION,
  ],
  examples: [
    { line: 'landfall dead-letters list', says: 'what is parked, and why' },
    { line: 'landfall dead-letters retry --all', says: 'after the cause was mended' },
    {
      line: 'landfall dead-letters discard 4b1c-12/RetryPayment --reason "paid in cash"',
      says: 'one of them',
    },
  ],
  exitCodes: exitCodes({
    fine: 'it was done',
    wrong: 'something that was done again has been parked again, or the storm has errors',
  }),
}

export const deadLetters: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [word = 'list', id] = given.operands
  const deed = DEEDS.find((each) => each === word)
  const misuse = deed === undefined ? unknownDeed(word) : misuseOf(deed, id, given)
  if (deed === undefined || misuse !== undefined) {
    return tellImpossible([`${misuse} See: landfall help dead-letters`], terminal)
  }
  return withStorm(given, terminal, (storm) =>
    withSystem({ given, terminal, storm }, ({ client }) => {
      const asking = { client, given, terminal, vocabulary: vocabularyOf(storm.storm.model) }
      switch (deed) {
        case 'list':
          return list(asking)
        case 'show':
          return show(asking, id ?? '')
        case 'retry':
          return mend(asking, { kind: 'retry' }, id)
        case 'discard':
          return mend(asking, { kind: 'discard', reason: given.values.get('reason') ?? '' }, id)
      }
    }),
  )
}

function unknownDeed(word: string): string {
  const nearest = nearestWord(word, DEEDS)
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`
  return `"dead-letters" takes ${oneOf(DEEDS)}, not "${word}".${hint}`
}

function misuseOf(deed: Deed, id: string | undefined, { flags, values }: Given): string | undefined {
  const isAll = flags.has('all')
  if (deed === 'list' && (id !== undefined || isAll)) return '"dead-letters list" shows all there are.'
  if (deed === 'show' && (id === undefined || isAll)) return '"dead-letters show" needs one id behind it.'
  if (deed !== 'list' && deed !== 'show' && (id === undefined) !== isAll) {
    return `"dead-letters ${deed}" needs an id behind it, or --all.`
  }
  if (deed === 'discard' && (values.get('reason') ?? '').trim() === '') {
    return 'What is discarded needs a reason: --reason "…".'
  }
  return deed !== 'discard' && values.has('reason') ? `"dead-letters ${deed}" takes no --reason.` : undefined
}

interface Asking {
  readonly client: Client
  readonly given: Given
  readonly terminal: Terminal
  readonly vocabulary: Vocabulary
}

interface Listed {
  readonly letters: readonly DeadLetter[]
  readonly count: number
}

/** The dead letters, as many as the service lists at once. The failure is sentences. */
async function listedLetters(client: Client): Promise<Result<Listed, readonly string[]>> {
  const answer = await client.get('/operations/dead-letters')
  if (!answer.ok) return fail([answer.failure])
  const { deadLetters: letters, count } = answer.value.body
  const isKnown = answer.value.status === 200 && isListOf(letters, isDeadLetter)
  return isKnown ? ok({ letters, count: Number(count) }) : fail(problemTexts(answer.value))
}

async function list({ client, given, terminal, vocabulary }: Asking): Promise<ExitCode> {
  const { stdout, stderr } = terminal
  const listed = await listedLetters(client)
  if (!listed.ok) return tellImpossible(listed.failure, terminal)
  const { letters, count } = listed.value
  if (given.flags.has('json')) {
    stdout.write(`${jsonLines(letters.map((letter) => letterData(letter, vocabulary)))}\n`)
  } else if (letters.length === 0) stdout.write('Nothing is parked\n')
  else {
    const look = lookOf(terminal, given)
    const texts = letters.map((letter) => letterLines(letter, { vocabulary, look }).join('\n'))
    stdout.write(`${texts.join('\n\n')}\n\n${counted(count, 'dead letter')}\n`)
  }
  if (count > letters.length) {
    stderr.write(`These are the first ${letters.length}: mend them, and look again\n`)
  }
  return EXIT.fine
}

async function show({ client, given, terminal, vocabulary }: Asking, id: string): Promise<ExitCode> {
  const answer = await client.get(letterPath(id))
  if (!answer.ok) return tellImpossible([answer.failure], terminal)
  const { deadLetter: letter, event } = answer.value.body
  if (answer.value.status !== 200 || !isDeadLetter(letter)) return tellProblem(answer.value, terminal)
  const recorded = isRecorded(event) ? event : undefined
  if (given.flags.has('json')) {
    const data = recorded && { event: recordedData(recorded, vocabulary) }
    terminal.stdout.write(`${JSON.stringify({ ...letterData(letter, vocabulary), ...data })}\n`)
  } else {
    const look = lookOf(terminal, given)
    const lines = wholeLetterLines({ letter, event: recorded }, { vocabulary, look })
    terminal.stdout.write(`${lines.join('\n')}\n`)
  }
  return EXIT.fine
}

/** Mends one, or without an id all that the service lists at once. */
async function mend(
  { client, given, terminal }: Asking,
  mending: Mending,
  id: string | undefined,
): Promise<ExitCode> {
  const listed = id === undefined ? await listedLetters(client) : ok({ letters: [{ id }] })
  if (!listed.ok) return tellImpossible(listed.failure, terminal)
  const ids = listed.value.letters.map((letter) => letter.id)
  const mended = await mendLetters(client, ids, { mending, isAll: id === undefined })
  if (!mended.ok) return tellImpossible(mended.failure, terminal)
  const text = given.flags.has('json') ? jsonLines(mended.value) : mendedLines(mended.value).join('\n')
  terminal.stdout.write(`${text}\n`)
  return mended.value.some(({ result }) => result === 'parked again') ? EXIT.wrong : EXIT.fine
}
