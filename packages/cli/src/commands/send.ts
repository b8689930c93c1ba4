import { messageFields, qualifiedName } from '@landfall/model'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { lookOf } from '../look.ts'
import type { Client } from '../operations/client.ts'
import { JSON_OPTION, REACH_DETAILS, REACH_OPTIONS } from '../operations/reach-options.ts'
import { readCommand, type TypedCommand } from '../operations/read-command.ts'
import { acceptedBranches, declinedText, sentLines } from '../operations/sent-command.ts'
import { tellProblem } from '../operations/tell-problem.ts'
import { withStorm } from '../operations/with-storm.ts'
import { withSystem } from '../operations/with-system.ts'
import { vocabularyOf } from '../story/vocabulary.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import type { SoundStorm } from './read-sound-storm.ts'

const page: CommandPage = {
  name: 'send',
  summary: 'Send a command to a service, and see what it leads to',
  operands: '<command>',
  operandCountMax: 1,
  details: [
    'The command is written as in a scenario, with its fields, and in quotes for your shell. What is wrong with it is',
    'said before it is sent. Below it stands what it led to, as far as that happened at once.',
    REACH_DETAILS,
  ].join('\n'),
  options: [
    { name: 'id', value: 'key', summary: 'Sent again under the same key, the command is done once' },
    {
      name: 'expect',
      value: 'version',
      summary: 'Do it only if the instance is still of this version; 0 for none',
    },
    ...REACH_OPTIONS,
    JSON_OPTION,
  ],
  examples: [
    {
      line: `landfall send 'LendBook { bookId: "b1", reader: "Ann" }'`,
      says: 'to the service of this folder',
    },
  ],
  exitCodes: exitCodes({
    fine: 'the command was accepted',
    wrong: 'it was refused or could not be worked out, or the storm has errors',
  }),
}

export const send: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [text] = given.operands
  if (text === undefined) {
    return tellImpossible(['"send" needs a command behind it, in quotes. See: landfall help send'], terminal)
  }
  const expected = given.values.get('expect')
  if (expected !== undefined && !/^\d{1,15}$/.test(expected)) {
    return tellImpossible(['--expect is the version of an instance, such as 3.'], terminal)
  }
  return withStorm(given, terminal, async (storm) => {
    const typed = readCommand(text, storm, lookOf(terminal, given))
    if (typed.ok) {
      return withSystem({ given, terminal, storm }, ({ client }) =>
        sendTyped(typed.value, { client, storm, given, terminal }),
      )
    }
    terminal.stdout.write(`${typed.failure}\nNothing was sent.\n`)
    return EXIT.impossible
  })
}

interface Sending {
  readonly client: Client
  readonly storm: SoundStorm
  readonly given: Given
  readonly terminal: Terminal
}

async function sendTyped(typed: TypedCommand, sending: Sending): Promise<ExitCode> {
  const { client, storm, given, terminal } = sending
  // Only here: nothing else needs to know how values travel.
  const { createValueReader, createValueWriter } = await import('@landfall/server')
  const vocabulary = vocabularyOf(storm.storm.model)
  const { index } = vocabulary
  const { element, command } = typed
  const fields = messageFields(index, element)
  const body = createValueWriter(index).fields(fields, command.data, 'with secrets')
  const answer = await client.post(pathOf(element), body, headersOf(given))
  if (!answer.ok) return tellImpossible([answer.failure], terminal)
  const isAccepted = answer.value.status === 200
  const declined = declinedText(answer.value)
  if (!isAccepted && declined === undefined) return tellProblem(answer.value, terminal)
  if (given.flags.has('json')) {
    const told = { command: qualifiedName(element), accepted: isAccepted, ...answer.value.body }
    terminal.stdout.write(`${JSON.stringify(told)}\n`)
    return isAccepted ? EXIT.fine : EXIT.wrong
  }
  const look = lookOf(terminal, given)
  const children =
    declined === undefined
      ? await acceptedBranches(typed, answer.value, {
          client,
          reader: createValueReader(index, () => undefined),
          vocabulary,
          look,
        })
      : [{ label: () => look.palette('red', declined), children: [] }]
  const lines = sentLines(typed, children, { vocabulary, look })
  terminal.stdout.write(`${lines.join('\n')}\n`)
  return isAccepted ? EXIT.fine : EXIT.wrong
}

function pathOf({ context, name }: TypedCommand['element']): string {
  const prefix = context === undefined ? '' : `/contexts/${encodeURIComponent(context)}`
  return `${prefix}/commands/${encodeURIComponent(name)}`
}

function headersOf({ values }: Given): Readonly<Record<string, string>> {
  const id = values.get('id')
  const expected = values.get('expect')
  return {
    ...(id !== undefined && { 'idempotency-key': id }),
    ...(expected !== undefined && { 'if-match': `"${expected}"` }),
  }
}
