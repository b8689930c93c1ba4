import {
  type Command,
  type Connection,
  connectionsTo,
  type Duration,
  type ElementId,
  type ElementKind,
  type ElementOf,
  type Event,
  type Expression,
  type Fold,
  type ModelIndex,
  type Policy,
  type Process,
  type ProcessStep,
  type Publication,
  type Reference,
  type Requirement,
  type Scenario,
  type Send,
  type SystemReaction,
  targetOf,
  type View,
} from '@landfall/model'
import { type Looked, type StartedLooking, startLooking } from './looked.ts'

/**
 * A part of a storm that a scenario may play: a command that is sent, a refusal that is expected, a policy that acts, a
 * step, timeout or end (the mention of the event) of a process, a line of a view that is looked at, and that view.
 */
export type PlayedPart =
  | Command
  | Requirement
  | Policy
  | ProcessStep
  | NonNullable<Process['timeout']>
  | Reference
  | Fold
  | View

/** What a scenario may play, and what of the model that was read from. */
export interface ScenarioReach {
  readonly played: ReadonlySet<PlayedPart>
  readonly looked: Looked
}

/**
 * All that a scenario may play, and perhaps more: guards are taken to hold, open arrows to go every way, rows to be
 * there. What is not in it is certainly not played. In time linear in what the scenario reaches.
 *
 * @param scheduled - the policies that act by the clock.
 */
export function scenarioReach(
  index: ModelIndex,
  scenario: Scenario,
  scheduled: readonly Policy[],
): ScenarioReach {
  const walk = startWalk(index, scenario)
  for (const step of scenario.steps) {
    if (step.kind === 'given') reach(walk, { kind: 'given', message: messageOf(walk, step.event) })
    if (step.kind === 'when command') send(walk, meantBy(walk, step.command, 'command'))
    if (step.kind === 'then event') reach(walk, { kind: 'live', message: messageOf(walk, step.event) })
    if (step.kind === 'then only')
      for (const { event } of step.events) reach(walk, { kind: 'live', message: messageOf(walk, event) })
    if (step.kind === 'then row' || step.kind === 'then no row') look(walk, meantBy(walk, step.view, 'view'))
  }
  if (walk.passingMs > 0) for (const policy of scheduled) if (isDueBySchedule(walk, policy)) act(walk, policy)
  for (let next = walk.waiting.pop(); next; next = walk.waiting.pop()) spread(walk, next)
  for (const { view, fold } of walk.fed) if (walk.played.has(view)) walk.played.add(fold)
  for (const requirement of refusalsExpected(walk)) walk.played.add(requirement)
  return walk
}

/** Given events are history: they change rows and memories, and start timeouts, but nothing acts on them. */
interface Occurrence {
  readonly kind: 'given' | 'live'
  readonly message: Event | Publication
}

interface Walk extends ScenarioReach {
  readonly index: ModelIndex
  readonly looked: StartedLooking
  readonly scenario: Scenario
  /** The most that can pass in all its steps together. */
  readonly passingMs: number
  /** The pairs of a system and an event that it is told to answer with. */
  readonly answers: ReadonlySet<string>
  readonly played: Set<PlayedPart>
  readonly seen: { readonly given: Set<Event | Publication>; readonly live: Set<Event | Publication> }
  readonly waiting: Occurrence[]
  /** Commands that policies and processes send; those of the steps are not among them. */
  readonly reactions: Set<Command>
  readonly fed: { readonly view: View; readonly fold: Fold }[]
}

function startWalk(index: ModelIndex, scenario: Scenario): Walk {
  const { steps } = scenario
  const passing = steps.map((step) => (step.kind === 'when time passes' ? longest(step.duration) : 0))
  const answers = steps.map((step) =>
    step.kind === 'system answers' ? `${step.system.target}\n${step.event.target}` : '',
  )
  return {
    index,
    looked: startLooking(),
    scenario,
    passingMs: passing.reduce((sum, ms) => sum + ms, 0),
    answers: new Set(answers),
    played: new Set(),
    seen: { given: new Set(), live: new Set() },
    waiting: [],
    reactions: new Set(),
    fed: [],
  }
}

function messageOf(walk: Walk, reference: Reference): Event | Publication | undefined {
  return meantBy(walk, reference, 'event', 'publication')
}

function meantBy<Kind extends ElementKind>(
  { index, looked }: Walk,
  reference: Reference | undefined,
  ...kinds: readonly Kind[]
): ElementOf<Kind> | undefined {
  if (reference?.target !== undefined) looked.meant.set(reference.target, index.byId.get(reference.target))
  return targetOf(index, reference, ...kinds)
}

function mentionsOf({ index, looked }: Walk, { id }: { readonly id: ElementId }): readonly Connection[] {
  const mentions = connectionsTo(index, { id })
  looked.mentions.set(id, mentions)
  return mentions
}

function reach(
  walk: Walk,
  { kind, message }: { readonly kind: Occurrence['kind']; readonly message: Event | Publication | undefined },
): void {
  if (!message || walk.seen[kind].has(message)) return
  walk.seen[kind].add(message)
  walk.waiting.push({ kind, message })
}

function send(walk: Walk, command: Command | undefined): void {
  if (!command || walk.played.has(command)) return
  walk.played.add(command)
  for (const clause of command.clauses) {
    if (clause.kind !== 'arrow') continue
    for (const { event } of clause.outcomes) reach(walk, { kind: 'live', message: messageOf(walk, event) })
  }
}

function spread(walk: Walk, occurrence: Occurrence): void {
  for (const connection of mentionsOf(walk, occurrence.message)) {
    remember(walk, connection, occurrence)
    if (occurrence.kind === 'live') react(walk, connection)
  }
}

/** What an event does whether it is given or happens. */
function remember(walk: Walk, connection: Connection, { kind }: Occurrence): void {
  switch (connection.kind) {
    case 'handles':
      if (connection.step.sends.length === 0) walk.played.add(connection.step)
      return startTimeout(walk, connection.source)
    case 'ends on':
      walk.played.add(connection.reference)
      return startTimeout(walk, connection.source)
    case 'folds': {
      const { source: view, fold } = connection
      walk.fed.push({ view, fold })
      for (const made of mentionsOf(walk, view)) {
        if (made.kind !== 'is made from') continue
        look(walk, view)
        reach(walk, { kind, message: made.source })
      }
      return
    }
    case 'is made from':
      return reach(walk, { kind, message: connection.source })
    default:
      return
  }
}

function react(walk: Walk, connection: Connection): void {
  switch (connection.kind) {
    case 'reacts to':
      return act(walk, connection.source)
    case 'handles':
      walk.played.add(connection.step)
      return sendAll(walk, connection.step.sends)
    case 'hears':
      return answer(walk, connection)
    default:
      return
  }
}

function act(walk: Walk, policy: Policy): void {
  walk.played.add(policy)
  look(walk, meantBy(walk, policy.forEach?.view, 'view'))
  sendAll(walk, policy.sends)
}

function answer(
  walk: Walk,
  { source, reaction }: { readonly source: { readonly id: string }; readonly reaction: SystemReaction },
): void {
  for (const { event } of reaction.answers)
    if (walk.answers.has(`${source.id}\n${event.target}`))
      reach(walk, { kind: 'live', message: messageOf(walk, event) })
}

function startTimeout(walk: Walk, { timeout }: Process): void {
  if (!timeout || walk.played.has(timeout) || shortest(timeout.after) > walk.passingMs) return
  walk.played.add(timeout)
  sendAll(walk, timeout.sends)
}

function sendAll(walk: Walk, sends: readonly Send[]): void {
  for (const { command: reference, after } of sends) {
    if (!isDue(walk, after)) continue
    const command = meantBy(walk, reference, 'command')
    if (command) walk.reactions.add(command)
    send(walk, command)
  }
}

function look({ played }: Walk, view: View | undefined): void {
  if (view) played.add(view)
}

/** How long an expression says that it takes is known only where it is written as a number. */
function isDue({ passingMs }: Walk, after: Expression | undefined): boolean {
  return after?.kind !== 'duration' || shortest(after.value) <= passingMs
}

/** With an hour of the day the first time may come sooner than after a whole stretch. */
function isDueBySchedule({ passingMs }: Walk, { trigger }: Policy): boolean {
  if (trigger?.kind !== 'schedule') return false
  return trigger.schedule.at !== undefined || shortest(trigger.schedule.every) <= passingMs
}

const DAY_MS = 86_400_000

function shortest({ months, ms }: Duration): number {
  return months * 28 * DAY_MS + ms
}

function longest({ months, ms }: Duration): number {
  return months * 31 * DAY_MS + ms
}

/** Every `requires` that a step may mean: of the command before it, or of any that something sent. */
function refusalsExpected({ index, scenario, reactions }: Walk): readonly Requirement[] {
  let last: Command | undefined
  return scenario.steps.flatMap((step) => {
    if (step.kind === 'when command') last = targetOf(index, step.command, 'command')
    if (step.kind === 'when time passes') last = undefined
    if (step.kind !== 'then refused') return []
    const candidates = [...(last ? [last] : []), ...reactions]
    return candidates
      .flatMap(({ clauses }) => clauses.filter((clause) => clause.kind === 'requires'))
      .filter(({ message }) => step.message === undefined || step.message === message)
  })
}
