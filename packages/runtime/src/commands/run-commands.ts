import { attempt, type Recorded, type Refusal } from '@landfall/kernel'
import { draftOf, type Engine, parkIn } from '../engine.ts'
import { judgeInvariants } from '../promises/judge-invariants.ts'
import type { Work } from '../writing/work.ts'
import type { Issue } from './issue.ts'
import { publish } from './publish.ts'
import { react } from './react.ts'
import { recordEvent } from './record-events.ts'

/** What became of a command. */
export type Handled =
  /** `version` is that of the instance behind the command. Without events the command was no news. */
  | {
      readonly kind: 'recorded'
      readonly events: readonly Recorded[]
      readonly key: string
      readonly version: number
      /** Of the last event of it, or of the last that was published of them; 0 without events. */
      readonly position: number
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The instance is no longer, or not yet, as the sender has seen it. */
  | { readonly kind: 'conflict'; readonly version: number }
  /** It could not be decided; it is kept among what is parked. */
  | { readonly kind: 'parked'; readonly message: string }
  | { readonly kind: 'unknown command' }

/** Commands handled in one run before the rest is put on the shelf of what waits, and others get their turn. */
const RUN_COMMAND_COUNT_MAX = 1_000

/** Handles a command and all that follows from it, until nothing waits. Answers for the command itself. */
export function* runCommand(engine: Engine, first: Issue, expectedVersion?: number): Work<Handled> {
  const handled = yield* handle(engine, first, expectedVersion)
  yield* runUntilQuiet(engine)
  return handled
}

/** Handles what has been issued. A chain that is too long for one run goes on behind the next commit. */
export function* runUntilQuiet(engine: Engine): Work<void> {
  const { queue } = engine
  let handledCount = 0
  for (; handledCount < queue.length && handledCount < RUN_COMMAND_COUNT_MAX; handledCount++) {
    const issued = queue[handledCount]
    if (issued) yield* handle(engine, issued)
  }
  const left = queue.splice(0).slice(handledCount)
  left.forEach((issued, nth) => {
    draftOf(engine).put('waiting', {
      scope: '',
      key: issued.commandId,
      rank: engine.now() + nth / (left.length + 1),
      value: issued,
    })
  })
  if (left.length > 0) engine.due(engine.now())
}

function* handle(engine: Engine, issued: Issue, expectedVersion?: number): Work<Handled> {
  const { command, commandId, issuedBy } = issued
  const decider = engine.index.deciderOf(command.type)
  if (decider === undefined) {
    // Somebody outside is told; what a definition sends must not vanish.
    if (issuedBy) parkCommand(engine, issued, `There is no command ${command.type}`)
    return { kind: 'unknown command' }
  }
  const keyed = attempt(() => wellFormed(decider.keyOf(command)))
  if (!keyed.ok) return parkCommand(engine, issued, keyed.failure.message)
  const instance = yield* engine.memory.instanceOf(decider, keyed.value)
  if (expectedVersion !== undefined && expectedVersion !== instance.version) {
    return { kind: 'conflict', version: instance.version }
  }
  if (instance.isLacking) {
    const message = `An earlier event of this ${decider.aggregate} cannot be read, and lies among the dead letters`
    return parkCommand(engine, issued, message)
  }
  const decided = attempt(() =>
    decider.decide(command, instance.state, { now: engine.now(), newId: () => engine.ids.newId() }),
  )
  if (!decided.ok) return parkCommand(engine, issued, decided.failure.message)
  const decision = decided.value
  if (!decision.ok) return { kind: 'refused', refusal: decision.failure }
  const { causationId = commandId, correlationId } = issued
  const before = instance.state
  const recorded: Recorded[] = []
  for (const event of decision.value) {
    recorded.push(yield* recordEvent(engine, { decider, instance, event }, { causationId, correlationId }))
  }
  yield* judgeInvariants(engine, { decider, before, after: instance.state, events: recorded })
  // Only now: what one command records is recorded together, so a reaction to its first event sees it all.
  const all = yield* publish(engine, recorded)
  for (const each of all) yield* react(engine, each)
  const position = all.at(-1)?.position ?? 0
  return { kind: 'recorded', events: recorded, key: keyed.value, version: instance.version, position }
}

function parkCommand(engine: Engine, issued: Issue, message: string): Handled {
  parkIn(engine, issued.commandId, { work: { kind: 'command', issue: issued }, cause: { message } })
  return { kind: 'parked', message }
}

/** A store could not tell two keys apart that differ in halves of characters only. */
function wellFormed(key: string): string {
  if (key.isWellFormed()) return key
  throw new RangeError('The key holds half of a character')
}
