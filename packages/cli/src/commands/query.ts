import { qualifiedName, rowFields, type View } from '@landfall/model'
import type { ValueReader } from '@landfall/server'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { jsonObject } from '../files/json-object.ts'
import { jsonLines } from '../findings/findings-json.ts'
import { lookOf } from '../look.ts'
import type { Client } from '../operations/client.ts'
import { findView } from '../operations/find-view.ts'
import { JSON_OPTION, REACH_DETAILS, REACH_OPTIONS } from '../operations/reach-options.ts'
import { tellProblem } from '../operations/tell-problem.ts'
import { readViewQuestion, type ViewQuestion } from '../operations/view-question.ts'
import { takeRows } from '../operations/view-rows.ts'
import { withStorm } from '../operations/with-storm.ts'
import { withSystem } from '../operations/with-system.ts'
import { printable } from '../printable.ts'
import { type Vocabulary, vocabularyOf } from '../story/vocabulary.ts'
import { drawTable } from '../table/draw-table.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import { fieldTexts } from '../values/value-text.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

/** More than a line holds. */
const CELL_LENGTH_MAX = 400

const page: CommandPage = {
  name: 'query',
  summary: 'Look at the rows of a view',
  operands: '<view>',
  operandCountMax: 1,
  details: [
    'Shows rows in the order in which they were first put, or in that of a field; all conditions hold together.',
    'What is secret in them is not shown.',
    REACH_DETAILS,
  ].join('\n'),
  options: [
    {
      name: 'where',
      value: 'field=value',
      isList: true,
      summary: 'Rows with this value; may stand several times',
    },
    { name: 'from', value: 'field=value', isList: true, summary: 'Rows with this value or a larger one' },
    { name: 'to', value: 'field=value', isList: true, summary: 'Rows with this value or a smaller one' },
    { name: 'sort', value: 'field', summary: 'In the order of this field; -field for the largest first' },
    { name: 'limit', value: 'number', summary: 'How many rows at most (100)' },
    { name: 'key', value: 'key', summary: 'The one row with this key, a field on each line' },
    {
      name: 'after',
      value: 'position',
      summary: 'Once the view has come as far as this position of the log',
    },
    ...REACH_OPTIONS,
    JSON_OPTION,
  ],
  examples: [
    { line: 'landfall query Shelf', says: 'the first 100 rows' },
    { line: 'landfall query Shelf --where borrower=Ann --sort -reminders', says: 'those of Ann' },
    { line: 'landfall query Shelf --key b1', says: 'one row' },
  ],
  exitCodes: exitCodes({ fine: 'the rows are shown', wrong: 'the storm has errors' }),
}

export const query: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [name] = given.operands
  if (name === undefined) {
    return tellImpossible(['"query" needs a view behind it. See: landfall help query'], terminal)
  }
  return withStorm(given, terminal, async (storm) => {
    const vocabulary = vocabularyOf(storm.storm.model)
    const view = findView(vocabulary.index, name)
    if (!view.ok) return tellImpossible([view.failure], terminal)
    const question = readViewQuestion(view.value, given)
    if (!question.ok) return tellImpossible([question.failure], terminal)
    return withSystem({ given, terminal, storm }, async ({ client }) => {
      // Only here: nothing else needs to know how values travel.
      const { createValueReader } = await import('@landfall/server')
      const reader = createValueReader(vocabulary.index, () => undefined)
      const asking = {
        client,
        view: view.value,
        question: question.value,
        vocabulary,
        reader,
        given,
        terminal,
      }
      return question.value.key === undefined ? showRows(asking) : showRow(asking, question.value.key)
    })
  })
}

interface Asking {
  readonly client: Client
  readonly view: View
  readonly question: ViewQuestion
  readonly vocabulary: Vocabulary
  readonly reader: ValueReader
  readonly given: Given
  readonly terminal: Terminal
}

async function showRows(asking: Asking): Promise<ExitCode> {
  const { client, view, question, given, terminal } = asking
  const taken = await takeRows(client, { ...question, path: pathOf(view) })
  if (!taken.ok) {
    const { failure } = taken
    return typeof failure === 'string' ? tellImpossible([failure], terminal) : tellProblem(failure, terminal)
  }
  const { rows, isMore } = taken.value
  const text = given.flags.has('json') ? jsonLines(rows.flatMap(rowIn)) : tableText(asking, rows)
  terminal.stdout.write(`${text}\n`)
  if (isMore) terminal.stderr.write(`There are more rows: --limit says how many are shown\n`)
  return EXIT.fine
}

async function showRow(asking: Asking, key: string): Promise<ExitCode> {
  const { client, view, question, vocabulary, given, terminal } = asking
  const answer = await client.get(`${pathOf(view)}/${encodeURIComponent(key)}?${question.params}`)
  if (!answer.ok) return tellImpossible([answer.failure], terminal)
  const { status, body } = answer.value
  if (status !== 200) return tellProblem(answer.value, terminal)
  if (given.flags.has('json')) {
    terminal.stdout.write(`${JSON.stringify(body)}\n`)
    return EXIT.fine
  }
  const texts = textsOf(asking, body)
  const width = Math.max(0, ...texts.map(({ name }) => name.length))
  const title = lookOf(terminal, given).palette('green', vocabulary.shortName('view', qualifiedName(view)))
  const lines = [title, ...texts.map(({ name, text }) => `  ${name.padEnd(width)}  ${text}`)]
  terminal.stdout.write(`${lines.join('\n')}\n`)
  return EXIT.fine
}

function tableText(asking: Asking, rows: readonly unknown[]): string {
  const { view, vocabulary, given, terminal } = asking
  const look = lookOf(terminal, given)
  const label = view.label === undefined ? '' : ` ${JSON.stringify(printable(view.label))}`
  const title = look.palette('green', vocabulary.shortName('view', qualifiedName(view))) + label
  if (rows.length === 0) return `${title} has no such rows.`
  const columns = rowFields(view).map(({ name }) => name)
  const cells = rows.map((row) => {
    const texts = new Map(textsOf(asking, row, CELL_LENGTH_MAX).map(({ name, text }) => [name, text]))
    return columns.map((name) => texts.get(name) ?? '')
  })
  return [title, ...drawTable({ columns, rows: cells }, look)].join('\n')
}

function textsOf({ view, reader, vocabulary }: Asking, row: unknown, lengthMax?: number) {
  const fields = rowFields(view)
  return fieldTexts(reader.fields(fields, row).value, fields, vocabulary.index, lengthMax)
}

function rowIn(json: unknown): readonly object[] {
  const row = jsonObject(json)
  return row ? [row] : []
}

function pathOf({ context, name }: View): string {
  const prefix = context === undefined ? '' : `/contexts/${encodeURIComponent(context)}`
  return `${prefix}/views/${encodeURIComponent(name)}`
}
