import type { Recorded } from '@landfall/kernel'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { oneOf } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { lookOf } from '../look.ts'
import { nearestWord } from '../nearest-word.ts'
import { eventLine } from '../operations/event-line.ts'
import { followLog } from '../operations/follow-log.ts'
import { JSON_OPTION, REACH_OPTIONS } from '../operations/reach-options.ts'
import { recordedData } from '../operations/recorded-data.ts'
import { tellProblem } from '../operations/tell-problem.ts'
import { withStorm } from '../operations/with-storm.ts'
import { type ReachedSystem, serviceOf, withSystem } from '../operations/with-system.ts'
import { writeWhole } from '../operations/write-whole.ts'
import { printable } from '../printable.ts'
import { type Vocabulary, vocabularyOf } from '../story/vocabulary.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const page: CommandPage = {
  name: 'follow',
  summary: 'Show events as they happen',
  operands: '',
  operandCountMax: 0,
  details: [
    'Shows each event on a line: when, at which position of the log, what, and its fields. Ctrl-C ends it. Without',
    '--from it begins now. When the service is started again it goes on where it was. Where no service runs, it shows',
    'what is there from the beginning, and ends.',
  ].join('\n'),
  options: [
    { name: 'from', value: 'position', summary: 'Begin with the event at this position: 1 for all' },
    { name: 'until-now', summary: 'End behind the last event that is there' },
    { name: 'context', value: 'context', summary: 'Only the events of this context' },
    ...REACH_OPTIONS,
    { ...JSON_OPTION, summary: 'One line of JSON per event' },
  ],
  examples: [
    { line: 'landfall follow', says: 'what happens from now on' },
    { line: 'landfall follow --from 1 --until-now --json', says: 'the whole log, for another program' },
  ],
  exitCodes: exitCodes({ fine: 'it was ended', wrong: 'the storm has errors' }),
}

export const follow: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const from = given.values.get('from')
  if (from !== undefined && !/^[1-9]\d{0,14}$/.test(from)) {
    return tellImpossible(['--from is a position of the log, such as 1.'], terminal)
  }
  return withStorm(given, terminal, async (storm) => {
    const vocabulary = vocabularyOf(storm.storm.model)
    const context = given.values.get('context')
    const unknown = context === undefined ? undefined : unknownContext(context, vocabulary)
    if (unknown !== undefined) return tellImpossible([unknown], terminal)
    return withSystem({ given, terminal, storm }, (system) =>
      tellEvents(system, { given, terminal, vocabulary }),
    )
  })
}

interface Showing {
  readonly given: Given
  readonly terminal: Terminal
  readonly vocabulary: Vocabulary
}

async function tellEvents({ client, isRunning }: ReachedSystem, showing: Showing): Promise<ExitCode> {
  const { given, terminal } = showing
  const ready = await client.get('/ready')
  if (!ready.ok) return tellImpossible([ready.failure], terminal)
  const last = Number(ready.value.body.position)
  if (ready.value.status !== 200 || Number.isNaN(last)) return tellProblem(ready.value, terminal)
  const from = given.values.get('from')
  if (from !== undefined && Number(from) > last + 1) {
    return tellImpossible([`The log has come to event ${last}, and not to ${from} yet`], terminal)
  }
  const ending = new AbortController()
  void terminal.stopped().then(() => ending.abort())
  // Whoever has read enough, as `head` does, closes the output.
  terminal.stdout.once('close', () => ending.abort())
  const end = await followLog({
    client,
    after: from === undefined ? (isRunning ? last : 0) : Number(from) - 1,
    until: isRunning && !given.flags.has('until-now') ? Number.POSITIVE_INFINITY : last,
    signal: ending.signal,
    tell: (recorded) => tellEvent(recorded, showing),
    findAgain: async () => {
      const service = await serviceOf(given, terminal)
      return service.ok ? service.value : undefined
    },
    onLost: () => terminal.stderr.write('The service has gone; this goes on when it is back\n'),
  })
  if (end.kind === 'problem') return tellProblem(end.answer, terminal)
  return end.kind === 'nobody' ? tellImpossible([end.message], terminal) : EXIT.fine
}

async function tellEvent(recorded: Recorded, { given, terminal, vocabulary }: Showing): Promise<void> {
  const context = given.values.get('context')
  if (context !== undefined && !recorded.event.type.startsWith(`${context}.`)) return
  const { stdout } = terminal
  const { palette, width } = lookOf(terminal, given)
  const line = given.flags.has('json')
    ? JSON.stringify(recordedData(recorded, vocabulary))
    : eventLine(recorded, {
        vocabulary,
        palette,
        width: stdout.isTTY === true ? width : Number.POSITIVE_INFINITY,
      })
  // A reader that is slow slows this down, and nothing piles up here.
  await writeWhole(stdout, `${line}\n`)
}

function unknownContext(name: string, { index }: Vocabulary): string | undefined {
  const names = [...index.byContext.keys()].filter((each) => each !== undefined && each !== '')
  if (names.includes(name)) return undefined
  const nearest = nearestWord(name, names)
  const hint =
    nearest !== undefined
      ? `Did you mean ${nearest}?`
      : names.length === 0
        ? 'This storm has none'
        : `There is ${oneOf(names)}`
  return `There is no context ${printable(name)}. ${printable(hint)}`
}
