import type { Recorded } from '@landfall/kernel'
import type { DeadLetter } from '@landfall/runtime'
import type { Look } from '../look.ts'
import { printable } from '../printable.ts'
import { branchLabel } from '../story/branch-label.ts'
import { messageFieldsOf } from '../story/known-values.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { timeText } from '../values/value-text.ts'
import { parkedWorkText } from './dead-letter-text.ts'
import { eventLine } from './event-line.ts'

interface Sight {
  readonly vocabulary: Vocabulary
  readonly look: Look
}

/** A dead letter in a list: its id as it has to be typed, and below it what it is and why. */
export function letterLines(
  { id, work, message, parkedAt }: DeadLetter,
  { vocabulary, look }: Sight,
): readonly string[] {
  return [
    look.palette('bold', printable(id)),
    `  ${parkedWorkText(work, vocabulary)}, parked at ${timeText(parkedAt)}`,
    `  ${look.palette('red', printable(message))}`,
  ]
}

/** All there is to say about one. */
export function wholeLetterLines(
  { letter, event }: { readonly letter: DeadLetter; readonly event: Recorded | undefined },
  sight: Sight,
): readonly string[] {
  const { vocabulary, look } = sight
  const { work } = letter
  const lines = [...letterLines(letter, sight)]
  if (work.kind === 'command') {
    const { command } = work.issue
    const head = [
      { text: '  ' },
      { text: vocabulary.shortName('command', command.type), style: 'blue' },
    ] as const
    lines.push(
      branchLabel(
        { head, fields: messageFieldsOf('command', command, vocabulary) },
        look.palette,
      )(look.width),
    )
  }
  if (event) lines.push(`  ${eventLine(event, { vocabulary, palette: look.palette, width: look.width - 2 })}`)
  const story = work.kind === 'command' ? work.issue.correlationId : event?.eventId
  if (story !== undefined) lines.push(`  The story: landfall trace ${printable(story)}`)
  return lines
}
