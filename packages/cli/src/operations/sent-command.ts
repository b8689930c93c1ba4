import type { Recorded } from '@landfall/kernel'
import { elementOf, messageFields } from '@landfall/model'
import type { StoryCommand } from '@landfall/runtime'
import type { ValueReader } from '@landfall/server'
import { jsonObject } from '../files/json-object.ts'
import type { Look } from '../look.ts'
import { branchLabel } from '../story/branch-label.ts'
import { type Branch, drawTree } from '../story/draw-tree.ts'
import { messageFieldsOf } from '../story/known-values.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { quoted } from '../values/value-text.ts'
import type { Answer, Client } from './client.ts'
import type { TypedCommand } from './read-command.ts'
import { consequences } from './story-tree.ts'
import { isListOf, isStory } from './told-forms.ts'

/** What became of a command, as `play` tells it: the command, and below it what it led to. */
export function sentLines(
  { command }: TypedCommand,
  children: readonly Branch[],
  { vocabulary, look }: { readonly vocabulary: Vocabulary; readonly look: Look },
): readonly string[] {
  const fields = messageFieldsOf('command', command, vocabulary)
  const head = [{ text: vocabulary.shortName('command', command.type), style: 'blue' }] as const
  const label = branchLabel({ head, fields: fields.slice(0, 1), isCut: fields.length > 1 }, look.palette)
  return drawTree([{ label, children }], look)
}

/** What an accepted command led to. Who may not see the story is told the events of the answer. */
export async function acceptedBranches(
  { command }: TypedCommand,
  { body }: Answer,
  {
    client,
    reader,
    vocabulary,
    look,
  }: {
    readonly client: Client
    readonly reader: ValueReader
    readonly vocabulary: Vocabulary
    readonly look: Look
  },
): Promise<readonly Branch[]> {
  const { position, events } = body
  if (!isListOf(events, isObject) || events.length === 0) {
    return [{ label: () => look.palette('dim', 'nothing new'), children: [] }]
  }
  const fields = messageFieldsOf('command', command, vocabulary)
  const told = await storyBehind(client, Number(position))
  const root = told ?? {
    commandId: '',
    events: events.map((event) => ({
      recorded: recordedOf(event, { reader, vocabulary }),
      commands: [],
      published: [],
      questions: [],
      deadLetters: [],
    })),
  }
  return consequences(root, fields, { vocabulary, palette: look.palette, isDated: false })
}

/** The command whose last event stands at a position, with all that has followed from it so far. */
async function storyBehind(client: Client, position: number): Promise<StoryCommand | undefined> {
  const answer = await client.get(`/operations/stories/${position}`)
  if (!answer.ok || answer.value.status !== 200 || !isStory(answer.value.body)) return undefined
  return answer.value.body.begins.find(({ events }) =>
    events.some(({ recorded }) => recorded.position === position),
  )
}

function recordedOf(
  { type, data }: Readonly<Record<string, unknown>>,
  { reader, vocabulary }: { readonly reader: ValueReader; readonly vocabulary: Vocabulary },
): Recorded {
  const name = String(type)
  const { index } = vocabulary
  const element = elementOf(index, `event ${name}`, 'event')
  const values = element ? reader.fields(messageFields(index, element), data).value : {}
  const event: Recorded['event'] & { readonly data: unknown } = { type: name, data: values }
  const nothing = { eventId: '', at: 0, causationId: '', correlationId: '', aggregate: '', key: '' }
  return { event, ...nothing, version: 0, position: 0 }
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return jsonObject(json) !== undefined
}

/** What is said to a command that the service has not done; undefined where it is no answer of the business. */
export function declinedText({ status, body }: Answer): string | undefined {
  const detail = typeof body.detail === 'string' ? body.detail : ''
  switch (status) {
    case 422:
      return `✗ refused: ${quoted(detail)}`
    case 409:
      return `✗ somebody else was first: the version is ${String(body.version)}`
    case 500:
      return body.type === 'parked'
        ? '✗ it could not be worked out, and is kept: see landfall dead-letters list'
        : undefined
    default:
      return undefined
  }
}
