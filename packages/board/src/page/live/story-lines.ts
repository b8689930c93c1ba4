import { elementOf, type ModelIndex } from '@landfall/model'
import type { Story, StoryCommand, StoryEvent } from '../service/operations.ts'
import { momentText } from '../service/shown-value.ts'
import { stickyText } from '../storm/sticky-face.ts'
import { elementsOfCommand } from './story-path.ts'

/** One line of a story, as people read it. */
export interface StoryLine {
  /** Tells the lines of one story apart. */
  readonly id: string
  readonly depth: number
  readonly kind: 'command' | 'event' | 'waits' | 'trouble'
  readonly text: string
  /** Of an event. */
  readonly position?: number
  /** Type of an event. */
  readonly type?: string
}

/** Lines that are shown of one story. */
const LINE_COUNT_MAX = 500

export function storyLines(index: ModelIndex, { begins }: Story): readonly StoryLine[] {
  const lines: StoryLine[] = []
  for (const command of begins) addCommand(index, lines, command, 0)
  // Of what is known under one id there may be several lines.
  return lines.slice(0, LINE_COUNT_MAX).map((line, nth) => ({ ...line, id: `${nth} ${line.id}` }))
}

/** @param lines - grow. */
function addCommand(index: ModelIndex, lines: StoryLine[], command: StoryCommand, depth: number): void {
  if (lines.length >= LINE_COUNT_MAX) return
  const { commandId, dueAt, deadLetter } = command
  const text = commandText(index, command)
  if (dueAt === undefined) lines.push({ id: commandId, depth, kind: 'command', text })
  else lines.push({ id: commandId, depth, kind: 'waits', text: `${text}: waits until ${momentText(dueAt)}` })
  if (deadLetter)
    lines.push({ id: deadLetter.id, depth: depth + 1, kind: 'trouble', text: deadLetter.message })
  for (const event of command.events) addEvent(index, lines, event, depth + 1)
}

function addEvent(index: ModelIndex, lines: StoryLine[], event: StoryEvent, depth: number): void {
  if (lines.length >= LINE_COUNT_MAX) return
  const { recorded, questions, deadLetters, commands, published } = event
  const { position, eventId, key } = recorded
  const { type } = recorded.event
  lines.push({ id: eventId, depth, kind: 'event', text: `${nameText(index, type)} ${key}`, position, type })
  for (const { system } of questions) {
    const text = `${nameText(index, system)} is asked, and has not answered`
    lines.push({ id: `${eventId}/${system}`, depth: depth + 1, kind: 'waits', text })
  }
  for (const { id, message } of deadLetters)
    lines.push({ id, depth: depth + 1, kind: 'trouble', text: message })
  for (const command of commands) addCommand(index, lines, command, depth + 1)
  for (const each of published) addEvent(index, lines, each, depth + 1)
}

function commandText(index: ModelIndex, command: StoryCommand): string {
  const { issuer, command: id } = elementsOfCommand(index, command)
  const by = issuer === undefined ? (command.issuedBy ?? 'Somebody') : shownName(index, issuer)
  if (elementOf(index, issuer, 'system')) return `${by} answers`
  const what = id === undefined ? command.type : shownName(index, id)
  return what === undefined ? by : `${by}: ${what}`
}

/** What is written on a sticky. */
export function shownName(index: ModelIndex, id: string): string {
  const element = elementOf(index, id)
  return element ? stickyText(element) : id
}

/** What is written on a sticky of this qualified name. */
function nameText(index: ModelIndex, name: string): string {
  const id = [`event ${name}`, `publication ${name}`, `system ${name}`].find((each) => index.byId.has(each))
  return id === undefined ? name : shownName(index, id)
}
