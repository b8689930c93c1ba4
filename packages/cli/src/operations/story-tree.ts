import type { Story, StoryCommand, StoryEvent } from '@landfall/runtime'
import { counted } from '../counted.ts'
import type { Palette } from '../palette.ts'
import { branchLabel, type Piece } from '../story/branch-label.ts'
import type { Branch } from '../story/draw-tree.ts'
import {
  type KnownField,
  type KnownValues,
  messageFieldsOf,
  NOTHING_KNOWN,
  newTo,
  withKnown,
} from '../story/known-values.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { spanText } from '../values/span-text.ts'
import { timeText } from '../values/value-text.ts'
import { deadLetterText } from './dead-letter-text.ts'
import { isSystem, reactorName } from './reactor-name.ts'

export interface StoryTelling {
  readonly vocabulary: Vocabulary
  readonly palette: Palette
  /** Whether it is said when things happened, and at which position. */
  readonly isDated: boolean
  /** The id of the event that was asked for, or its position: it is pointed at. */
  readonly asked?: string
}

/** What stands above a branch. */
interface Above {
  readonly known: KnownValues
  /** When the event above has happened; absent at the beginning. */
  readonly at?: number
  readonly depth: number
}

/** Nobody follows more levels. */
const DEPTH_MAX = 24

/** A story as trees, as `play` draws them; below a message only fields are shown that are new or other than above. */
export function storyTrees({ begins, isCut }: Story, telling: StoryTelling): readonly Branch[] {
  const trees = begins.map((command) => commandBranch(command, { known: NOTHING_KNOWN, depth: 0 }, telling))
  return isCut ? [...trees, { label: () => '… and more than can be told', children: [] }] : trees
}

/** What followed from a command whose values are known, to stand below it. */
export function consequences(
  command: StoryCommand,
  fields: readonly KnownField[],
  telling: StoryTelling,
): readonly Branch[] {
  return below(command, { known: withKnown(NOTHING_KNOWN, fields), depth: 1 }, telling)
}

function commandBranch(command: StoryCommand, above: Above, telling: StoryTelling): Branch {
  const { palette, vocabulary } = telling
  const { type, issuedBy } = command
  const issuer: Piece[] =
    issuedBy === undefined ? [] : [{ text: reactorName(issuedBy, vocabulary), style: 'magenta' }]
  const name: Piece[] =
    type === undefined ? [] : [{ text: vocabulary.shortName('command', type), style: 'blue' }]
  const arrow: Piece[] = issuer.length > 0 && name.length > 0 ? [{ text: ' → ' }] : []
  const outside: Piece[] =
    issuer.length + name.length === 0 ? [{ text: 'a command from outside', style: 'dim' }] : []
  const isAnswer = type === undefined && isSystem(issuedBy, vocabulary)
  const tail = isAnswer ? ' answered' : waitsText(command, above)
  return {
    label: branchLabel({ head: [...issuer, ...arrow, ...name, ...outside], tail }, palette),
    children: below(command, above, telling),
  }
}

/** What is said of a command that has not been sent. */
function waitsText({ type, dueAt, events, deadLetter }: StoryCommand, { at }: Above): string {
  if (dueAt === undefined)
    return type !== undefined && events.length === 0 && !deadLetter ? ' comes next' : ''
  // Whoever set it did so a moment behind the event: what is beyond seconds says nothing.
  const ms = at === undefined ? 0 : Math.round((dueAt - at) / 1_000) * 1_000
  const span = ms === 0 ? '' : `in ${spanText({ ms })} `
  // Of a process that is waiting it is not known yet what it will send.
  return `${type === undefined ? ' gives up waiting' : ''} ${span}(${timeText(dueAt)})`
}

function below({ events, deadLetter }: StoryCommand, above: Above, telling: StoryTelling): readonly Branch[] {
  if (above.depth >= DEPTH_MAX && events.length > 0) return [{ label: () => '… and so on', children: [] }]
  return [
    ...events.map((event) => eventBranch(event, above, telling)),
    ...(deadLetter ? [wrong(deadLetterText(deadLetter, telling.vocabulary), telling)] : []),
  ]
}

function eventBranch(
  { recorded, commands, published, questions, deadLetters }: StoryEvent,
  above: Above,
  telling: StoryTelling,
): Branch {
  const { vocabulary, palette } = telling
  const { event, at } = recorded
  const fields = messageFieldsOf('event', event, vocabulary)
  const next: Above = { known: withKnown(above.known, fields), at, depth: above.depth + 1 }
  const publishedText = vocabulary.isPublished(event.type) ? ' is published' : ''
  return {
    label: branchLabel(
      {
        head: [{ text: vocabulary.shortName('event', event.type), style: 'yellow' }],
        fields: newTo(above.known, fields),
        tail: `${publishedText}${datedText(recorded, telling)}`,
      },
      palette,
    ),
    children: [
      ...published.map((each) => eventBranch(each, next, telling)),
      ...questions.map((question) => questionBranch(question, telling)),
      ...commands.map((command) => commandBranch(command, next, telling)),
      ...deadLetters.map((letter) => wrong(deadLetterText(letter, vocabulary), telling)),
    ],
  }
}

function datedText(
  { position, at, eventId }: StoryEvent['recorded'],
  { isDated, asked, palette }: StoryTelling,
): string {
  if (!isDated) return ''
  const isAsked = asked === eventId || asked === String(position)
  return `  ${palette('dim', `${timeText(at)}, event ${position}`)}${isAsked ? ` ${palette('bold', '◀')}` : ''}`
}

function questionBranch(
  { system, attemptCount, askAt }: StoryEvent['questions'][number],
  { vocabulary, palette }: StoryTelling,
): Branch {
  const says = questionText(attemptCount, askAt)
  const head: Piece[] = [{ text: vocabulary.shortName('system', system), style: 'magenta' }, { text: says }]
  return { label: branchLabel({ head }, palette), children: [] }
}

function questionText(attemptCount: number, askAt: number | undefined): string {
  if (askAt === undefined) return ' has been asked, and answers later'
  return attemptCount === 0
    ? ' has not answered yet'
    : ` was asked ${counted(attemptCount, 'time')} in vain, and is asked again at ${timeText(askAt)}`
}

function wrong(text: string, { palette }: StoryTelling): Branch {
  return { label: () => palette('red', text), children: [] }
}
