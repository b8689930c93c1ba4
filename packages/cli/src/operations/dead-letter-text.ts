import type { ParkedWork } from '@landfall/runtime'
import { printable } from '../printable.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { quoted, timeText } from '../values/value-text.ts'
import { reactorName } from './reactor-name.ts'

/** What was parked, as the beginning of a sentence about it: `RetryPayment at event 12`. */
export function parkedWorkText(work: ParkedWork, vocabulary: Vocabulary): string {
  switch (work.kind) {
    case 'command':
      return vocabulary.shortName('command', work.issue.command.type)
    case 'reaction':
      return `${reactorName(work.reactor, vocabulary)} at event ${work.position}`
    case 'timeout':
      return `${reactorName(work.process, vocabulary)}[${quoted(work.key)}], which had waited long enough`
    case 'schedule':
      return `${reactorName(work.schedule, vocabulary)} at ${timeText(work.dueAt)}`
    case 'publication':
      return `${reactorName(work.publication, vocabulary)} from event ${work.position}`
    case 'view':
      return `view ${reactorName(work.view, vocabulary)} at event ${work.position}`
    case 'state':
      return `${reactorName(work.aggregate, vocabulary)} at its event ${work.position}`
    case 'call':
      return `question to ${reactorName(work.system, vocabulary)} about event ${work.position}`
  }
}

/** A dead letter in a story, below what led to it. */
export function deadLetterText(
  { work, message }: { readonly work: ParkedWork; readonly message: string },
  vocabulary: Vocabulary,
): string {
  return `✗ parked: ${parkedWorkText(work, vocabulary)}: ${printable(message)}`
}
