import { commandOfStep, type StormCommand } from '@landfall/interpret'
import { fail, ok, type Result } from '@landfall/kernel'
import { type Command, indexModel, targetOf } from '@landfall/model'
import type { SoundStorm } from '../commands/read-sound-storm.ts'
import { findingsText } from '../findings/findings-text.ts'
import { sourcesOf } from '../findings/sources.ts'
import type { Look } from '../look.ts'
import { readStep } from '../play/read-step.ts'
import { failureText } from '../scenarios/failure-text.ts'

/** A command that somebody has typed. */
export interface TypedCommand {
  readonly element: Command
  readonly command: StormCommand
}

const SOURCE = 'your command'

/**
 * Reads a command in the language of scenarios, as `play` does: names and types are checked before anything is sent.
 * The failure is what is wrong, for people.
 */
export function readCommand(
  text: string,
  { storm, files }: SoundStorm,
  look: Look,
): Result<TypedCommand, string> {
  const source = { name: SOURCE, text, offset: 0 }
  const style = { ...look, sources: sourcesOf([...files, source]) }
  const read = readStep(text, storm, source)
  if (!read.ok) {
    return fail(read.failure.kind === 'findings' ? findingsText(read.failure.findings, style) : NO_COMMAND)
  }
  const [first, ...others] = read.value.steps
  if (first?.step.kind !== 'when command' || others.length > 0) return fail(NO_COMMAND)
  const { model } = storm
  const element = targetOf(indexModel(model), first.step.command, 'command')
  const command = commandOfStep(model, first.step)
  if (!command.ok) {
    const { failure } = command
    return fail(failureText({ ...failure, place: read.value.locate(failure.place) }, style))
  }
  return element ? ok({ element, command: command.value }) : fail(NO_COMMAND)
}

const NO_COMMAND = 'This is no command: expected one with its fields, such as LendBook { bookId: "b1" }'
