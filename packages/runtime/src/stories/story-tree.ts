import { attempt, type DefinitionIndex, type Recorded } from '@landfall/kernel'
import type { Issue } from '../commands/issue.ts'
import type { DeadLetter } from '../parked/parked.ts'
import { causeOf, timeoutOf } from './find-correlation.ts'
import type { StoryParts } from './read-story.ts'
import type { Story, StoryCommand, StoryEvent } from './story.ts'

/** Events one below the other that are told: who reads a tree goes down step by step, and has to come back. */
const DEPTH_MAX = 500

/** Puts each part of a story below what led to it. */
export function storyTree(index: DefinitionIndex, parts: StoryParts): Story {
  const tree = plant(index)
  let isCut = parts.isCut
  // Causes come before what follows from them, so one way through does.
  for (const recorded of parts.events) if (!growEvent(tree, recorded)) isCut = true
  for (const { issue, dueAt } of parts.commands) growIssue(tree, issue, dueAt)
  for (const { process, key, dueAt } of parts.timeouts)
    growCommand(tree, { commandId: `${process}[${key}]/timeout`, issuedBy: process, dueAt })
  for (const { eventId, ...question } of parts.questions)
    tree.events.get(eventId)?.node.questions.push(question)
  for (const letter of parts.letters) growLetter(tree, letter)
  return { correlationId: parts.correlationId, begins: tree.begins, isCut }
}

interface CommandNode extends StoryCommand {
  readonly events: StoryEvent[]
  deadLetter?: DeadLetter
}

interface EventNode extends StoryEvent {
  readonly commands: StoryCommand[]
  readonly published: StoryEvent[]
  readonly questions: StoryEvent['questions'][number][]
  readonly deadLetters: DeadLetter[]
}

interface Grown<Node> {
  readonly node: Node
  /** Events above it, and itself if it is one. */
  readonly depth: number
}

/** A tree as it grows. */
interface Tree {
  readonly index: DefinitionIndex
  readonly aggregates: ReadonlySet<string>
  readonly begins: StoryCommand[]
  readonly commands: Map<string, Grown<CommandNode>>
  readonly events: Map<string, Grown<EventNode>>
  readonly eventIds: Map<number, string>
  /** The events with which processes began to remember a key, by process and key. */
  readonly starts: Map<string, string>
  /** Events that are too deep. */
  readonly left: Set<string>
}

function plant(index: DefinitionIndex): Tree {
  return {
    index,
    aggregates: new Set(index.definitions.deciders.map(({ aggregate }) => aggregate)),
    begins: [],
    commands: new Map(),
    events: new Map(),
    eventIds: new Map(),
    starts: new Map(),
    left: new Set(),
  }
}

/** False where it is too deep. */
function growEvent(tree: Tree, recorded: Recorded): boolean {
  const { causationId, eventId, position } = recorded
  const { among, depth } = tree.left.has(causeOf(causationId)?.causeId ?? causationId)
    ? { among: [], depth: DEPTH_MAX }
    : placeOf(tree, recorded)
  if (depth >= DEPTH_MAX) {
    tree.left.add(eventId)
    return false
  }
  const node: EventNode = { recorded, commands: [], published: [], questions: [], deadLetters: [] }
  among.push(node)
  tree.events.set(eventId, { node, depth: depth + 1 })
  tree.eventIds.set(position, eventId)
  rememberStarts(tree, recorded)
  return true
}

function placeOf(tree: Tree, recorded: Recorded): { readonly among: StoryEvent[]; readonly depth: number } {
  const { aggregate, causationId } = recorded
  const cause = tree.events.get(causationId)
  // What names an event as its cause was published of it, or is what a system answered to it.
  if (cause && !tree.aggregates.has(aggregate)) return { among: cause.node.published, depth: cause.depth }
  const system = cause && answererOf(tree, cause.node.recorded)
  const { node, depth } =
    system === undefined
      ? growCommand(tree, { commandId: causationId })
      : growCommand(tree, { commandId: `${causationId}/${system}`, issuedBy: system }, causationId)
  return { among: node.events, depth }
}

/** Several systems may have been asked; which one has answered is not written down. */
function answererOf({ index }: Tree, { event }: Recorded): string {
  const systems = index.reactorsTo(event.type).filter((reactor) => reactor.kind === 'system')
  const names = new Set(systems.filter(({ answers }) => answers).map(({ name }) => name))
  return [...names].join(' or ')
}

function rememberStarts({ index, starts }: Tree, recorded: Recorded): void {
  for (const process of index.reactorsTo(recorded.event.type)) {
    if (process.kind !== 'process') continue
    const keyed = attempt(() => process.keyOf(recorded))
    if (!keyed.ok) continue
    const start = startText({ process: process.name, key: keyed.value })
    if (!starts.has(start)) starts.set(start, recorded.eventId)
  }
}

/** A command by its id, which says where it belongs unless that is told. */
function growCommand(
  tree: Tree,
  told: Omit<StoryCommand, 'events'>,
  causeId: string | undefined = eventBehind(tree, told.commandId),
): Grown<CommandNode> {
  const { commandId } = told
  const known = tree.commands.get(commandId)
  if (known) return known
  const cause = causeId === undefined ? undefined : tree.events.get(causeId)
  const issuedBy = told.issuedBy ?? issuerOf(commandId, cause !== undefined)
  const node: CommandNode = { ...told, ...(issuedBy !== undefined && { issuedBy }), events: [] }
  const grown = { node, depth: cause?.depth ?? 0 }
  const among = cause ? cause.node.commands : tree.begins
  among.push(node)
  tree.commands.set(commandId, grown)
  return grown
}

/** Who sent a command, as its id says. One from outside may have an id of any form, but no event of ours behind it. */
function issuerOf(commandId: string, isOfEvent: boolean): string | undefined {
  const cause = causeOf(commandId)
  if (!cause) return undefined
  const isOurs = isOfEvent || timeoutOf(cause.causeId) || cause.causeId.startsWith(`${cause.by}@`)
  return isOurs ? cause.by : undefined
}

/** The event that a command follows from, as its id says; for a timeout, the one since which the process has waited. */
function eventBehind({ starts }: Tree, commandId: string): string | undefined {
  const causeId = causeOf(commandId)?.causeId ?? commandId
  const timeout = timeoutOf(causeId)
  return timeout ? starts.get(startText(timeout)) : causeId
}

function growIssue(tree: Tree, issue: Issue, dueAt?: number): Grown<CommandNode> {
  const { command, commandId, causationId, issuedBy } = issue
  const told = {
    commandId,
    type: command.type,
    ...(issuedBy && { issuedBy: issuedBy.name }),
    ...(dueAt !== undefined && { dueAt }),
  }
  return causationId === undefined ? growCommand(tree, told) : growCommand(tree, told, causationId)
}

function growLetter(tree: Tree, letter: DeadLetter): void {
  const { id, work } = letter
  if (work.kind === 'command') growIssue(tree, work.issue).node.deadLetter = letter
  else if (work.kind === 'timeout')
    growCommand(tree, { commandId: id, issuedBy: work.process }).node.deadLetter = letter
  else if (work.kind !== 'schedule') {
    const event = tree.events.get(tree.eventIds.get(work.position) ?? '')
    event?.node.deadLetters.push(letter)
  }
}

function startText({ process, key }: { readonly process: string; readonly key: string }): string {
  return `${process}\n${key}`
}
