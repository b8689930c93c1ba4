import type { DeadLetter, Story, StoryCommand, StoryEvent } from '@landfall/runtime'
import type { Vocabulary } from '../story/vocabulary.ts'
import { timeText } from '../values/value-text.ts'
import { parkedWorkText } from './dead-letter-text.ts'
import { recordedData } from './recorded-data.ts'

/** A story for other programs; the form is documented in `docs/cli.md`. */
export function storyData({ correlationId, begins, isCut }: Story, vocabulary: Vocabulary): object {
  return { storyId: correlationId, isCut, begins: begins.map((command) => commandData(command, vocabulary)) }
}

function commandData(
  { commandId, issuedBy, type, dueAt, events, deadLetter }: StoryCommand,
  vocabulary: Vocabulary,
): object {
  return {
    id: commandId,
    ...(issuedBy !== undefined && { by: issuedBy }),
    ...(type !== undefined && { type }),
    ...(dueAt !== undefined && { dueAt: timeText(dueAt) }),
    events: events.map((event) => eventData(event, vocabulary)),
    ...(deadLetter && { deadLetter: letterData(deadLetter, vocabulary) }),
  }
}

function eventData(
  { recorded, commands, published, questions, deadLetters }: StoryEvent,
  vocabulary: Vocabulary,
): object {
  return {
    ...recordedData(recorded, vocabulary),
    commands: commands.map((command) => commandData(command, vocabulary)),
    published: published.map((event) => eventData(event, vocabulary)),
    questions: questions.map(({ askAt, ...question }) => ({
      ...question,
      ...(askAt !== undefined && { askAt: timeText(askAt) }),
    })),
    deadLetters: deadLetters.map((letter) => letterData(letter, vocabulary)),
  }
}

/** A dead letter for other programs. Fields are not in it: see `dead-letters show`. */
export function letterData({ id, work, message, parkedAt }: DeadLetter, vocabulary: Vocabulary): object {
  return {
    id,
    kind: work.kind,
    what: parkedWorkText(work, vocabulary),
    message,
    parkedAt: timeText(parkedAt),
  }
}
