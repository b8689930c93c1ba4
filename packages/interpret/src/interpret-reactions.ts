import type { Policy as KernelPolicy, Process as KernelProcess, Reaction, ReactionPorts, ScheduledPolicy, System as KernelSystem } from '@landfall/kernel'
import type { Event, ModelIndex, Policy, Process, ProcessStep, Publication, Reference, Send, System } from '@landfall/model'
import { elementOf, originsOfArguments, originsOfProcessState } from '@landfall/model'
import { compileDefaults, compileFields, compileOrigin } from './compile-fields.ts'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { type Environment, environment } from './environment.ts'
import { type AnswerData, answerCommand } from './interpret-aggregate.ts'
import { messageType, type StormCommand, type StormEvent } from './message.ts'
import { nextMoment } from './schedule.ts'
import { isDuration, timePlus } from './time.ts'
import { type Fields, isFields, keyText } from './values.ts'

type Sending = Parameters<typeof originsOfArguments>[1]
type SendCommand = (environment: Environment, at: number) => Reaction<StormCommand> | undefined

/** The event or publication that a mention means. */
function listenedTo(index: ModelIndex, reference: Reference): Event | Publication | undefined {
  return elementOf(index, reference.target, 'event', 'publication')
}

export function qualifiedName({ context, name }: { readonly context?: string; readonly name: string }): string {
  return context === undefined ? name : `${context}.${name}`
}

function compileSend(index: ModelIndex, sending: Sending & { readonly send: Send }, compiler: Compiler): SendCommand {
  const { send } = sending
  const command = elementOf(index, send.command.target, 'command')
  if (!command) return () => undefined
  const type = messageType(command)
  const fill = compileFields(originsOfArguments(index, sending), { compiler, owner: command.name, place: send.command.place })
  const after = send.after && compileExpression(compiler, send.after)
  return (known, at) => {
    const data = fill(known)
    const delay = after?.(known)
    const { place } = send.command
    return { command: { type, data }, ...(isDuration(delay) && { dueAt: timePlus(at, delay, place) }) }
  }
}

/** A policy without a trigger does nothing yet. */
export function interpretPolicy(
  index: ModelIndex,
  policy: Policy,
  compiler: Compiler,
): KernelPolicy<StormEvent, StormCommand> | ScheduledPolicy<StormCommand> | undefined {
  const { trigger } = policy
  if (!trigger) return undefined
  const sends = policy.sends.map((send) => compileSend(index, { kind: 'policy', policy, send }, compiler))
  const rowsOf = compileRows(index, policy, compiler)
  const react = (known: Environment, ports: ReactionPorts): Reaction<StormCommand>[] =>
    rowsOf(known, ports).flatMap((row) => sends.map((send) => send(row, ports.now)).filter((reaction) => reaction !== undefined))
  const name = qualifiedName(policy)
  if (trigger.kind === 'schedule') {
    return {
      kind: 'scheduled policy',
      name,
      next: (after, startedAt) => nextMoment(trigger.schedule, { after, startedAt }),
      react: (ports) => react(environment({ ports }), ports),
    }
  }
  const event = listenedTo(index, trigger.event)
  if (!event) return undefined
  const guard = trigger.guard && compileExpression(compiler, trigger.guard)
  return {
    kind: 'policy',
    name,
    on: [messageType(event)],
    react(recorded, ports) {
      const known = environment({ message: recorded.event.data, recorded, ports })
      return !guard || guard(known) ? react(known, ports) : []
    },
  }
}

/** One environment per row of `for each`; just the one at hand without it. */
function compileRows(
  index: ModelIndex,
  { forEach }: Policy,
  compiler: Compiler,
): (known: Environment, ports: ReactionPorts) => readonly Environment[] {
  const view = forEach && elementOf(index, forEach.view.target, 'view')
  if (!forEach) return (known) => [known]
  if (!view) return () => []
  const guard = forEach.guard && compileExpression(compiler, forEach.guard)
  return (known, ports) => {
    const rows = [...ports.rows(qualifiedName(view))].filter(isFields)
    return rows.map((row) => ({ ...known, state: row })).filter((row) => !guard || guard(row))
  }
}

/** What a process remembers for one key. */
interface Memory {
  readonly key: unknown
  readonly state: Fields
}

/** A process without a key does nothing yet: nothing says what belongs together. */
export function interpretProcess(
  index: ModelIndex,
  process: Process,
  compiler: Compiler,
): KernelProcess<StormEvent, StormCommand, Memory | undefined> | undefined {
  const { key, timeout } = process
  if (!key) return undefined
  const begin = compileDefaults(process.state, compiler)
  const steps = process.steps.map((step) => compileStep(index, { process, step }, compiler))
  const ends = new Set(process.ends.flatMap((reference) => typeOf(index, reference)))
  const timeoutSends = timeout?.sends.map((send) => compileSend(index, { kind: 'timeout', process, send }, compiler)) ?? []
  const on = [...new Set([...process.steps.flatMap(({ event }) => typeOf(index, event)), ...ends])]
  return {
    kind: 'process',
    name: qualifiedName(process),
    on,
    initialState: undefined,
    keyOf: ({ event }) => keyText(event.data[key.name]),
    react(memory, recorded, ports) {
      const { type, data } = recorded.event
      let state = memory?.state ?? begin(environment({}))
      const reactions: Reaction<StormCommand>[] = []
      for (const step of steps) {
        if (step.type !== type) continue
        const taken = step.take(environment({ message: data, state, recorded, ports }), ports.now)
        state = taken.state
        reactions.push(...taken.reactions)
      }
      return { state: { key: data[key.name], state }, reactions, ended: ends.has(type) }
    },
    ...(timeout && {
      timeoutAt: (startedAt: number) => timePlus(startedAt, timeout.after, process.place),
      timeout(memory: Memory | undefined, _key: string, ports: ReactionPorts) {
        const known = environment({ message: { [key.name]: memory?.key }, state: memory?.state ?? {}, ports })
        const reactions = timeoutSends.map((send) => send(known, ports.now)).filter((reaction) => reaction !== undefined)
        return { state: memory, reactions, ended: false }
      },
    }),
  }
}

function typeOf(index: ModelIndex, reference: Reference): readonly string[] {
  const event = listenedTo(index, reference)
  return event ? [messageType(event)] : []
}

/** First what is remembered changes, then `when` looks at it, then the commands are sent. */
function compileStep(
  index: ModelIndex,
  { process, step }: { readonly process: Process; readonly step: ProcessStep },
  compiler: Compiler,
) {
  const setters = originsOfProcessState(index, process, step)
    .filter(({ origin, field }) => origin.kind !== 'untouched' && field.name !== process.key?.name)
    .map(({ field, origin }) => ({ name: field.name, value: compileOrigin(origin, field.name, { compiler }) }))
  const guard = step.guard && compileExpression(compiler, step.guard)
  const sends = step.sends.map((send) => compileSend(index, { kind: 'process', process, step, send }, compiler))
  const [type] = typeOf(index, step.event)
  return {
    type,
    take(known: Environment, at: number) {
      const state: Record<string, unknown> = { ...known.state }
      for (const { name, value } of setters) state[name] = value(known)
      const after = { ...known, state }
      if (guard && !guard(after)) return { state, reactions: [] }
      return { state, reactions: sends.map((send) => send(after, at)).filter((reaction) => reaction !== undefined) }
    },
  }
}

/** What the outside world says: which of the possible events, with the fields that it supplies. */
export interface OutsideAnswer {
  /** Id of the event, such as `event Billing.PaymentFailed`. */
  readonly event: string
  readonly supplied: Fields
}

/** One kernel system per event that it reacts to: what it may answer depends on what it was told. */
export function interpretSystem(
  index: ModelIndex,
  system: System,
): readonly KernelSystem<StormEvent, OutsideAnswer, StormCommand>[] {
  return system.reactions.flatMap((reaction) =>
    typeOf(index, reaction.event).map((type) => ({
      kind: 'system' as const,
      name: qualifiedName(system),
      on: [type],
      answers: reaction.answers.length > 0,
      answered(asked: AnswerData['asked'], { event, supplied }: OutsideAnswer) {
        const answer = reaction.answers.find((possible) => possible.event.target === event)
        if (!answer) throw new Error(`${system.name} does not answer ${asked.event.type} with ${event}`)
        return answerCommand({ system, reaction, answer }, { supplied, asked })
      },
    })),
  )
}

