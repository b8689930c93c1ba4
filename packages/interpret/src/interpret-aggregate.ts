import type { Decider, Ports, Recorded } from '@landfall/kernel'
import { ok } from '@landfall/kernel'
import type { Aggregate, ModelIndex, System, SystemReaction } from '@landfall/model'
import { elementOf, elementsOf, membersOf, originsOfAnswer } from '@landfall/model'
import { type Decide, compileDecide } from './compile-decide.ts'
import { compileEvolve, type Evolve, type State } from './compile-evolve.ts'
import type { Compiler } from './compile-expression.ts'
import { compileFields } from './compile-fields.ts'
import { environment } from './environment.ts'
import { messageType, type StormCommand, type StormEvent, type StormRefusal } from './message.ts'
import { keyText } from './values.ts'

/** A decider that takes the commands of an aggregate, and records what systems answer about it. */
export function interpretAggregate(
  index: ModelIndex,
  aggregate: Aggregate,
  compiler: Compiler,
): Decider<StormCommand, State, StormEvent, StormRefusal> {
  const { events, commands } = membersOf(index, aggregate)
  const evolve = compileEvolve(index, { compiler, aggregate, events })
  const decisions = new Map<string, Decide>()
  for (const command of commands) decisions.set(messageType(command), compileDecide(index, { compiler, command, aggregate }))
  for (const answer of answersAbout(index, aggregate)) decisions.set(answerType(answer), compileAnswer(index, answer, compiler))
  const keyName = aggregate.key?.name
  return {
    aggregate: aggregateName(aggregate),
    commands: [...decisions.keys()],
    events: events.map(messageType),
    initialState: undefined,
    keyOf: ({ data }) => (keyName === undefined ? '' : keyText(data[keyName])),
    decide(command, state, ports) {
      const decide = decisions.get(command.type)
      if (!decide) throw new Error(`${aggregate.name} does not take ${command.type}`)
      const decided = decide(command, state, ports)
      if (decided.ok) tryOut(evolve, { state, events: decided.value, ports })
      return decided
    },
    evolve,
  }
}

export function aggregateName(aggregate: Aggregate): string {
  return aggregate.context === undefined ? aggregate.name : `${aggregate.context}.${aggregate.name}`
}

/** An event that could not be folded must not be recorded, so it is folded once before. */
function tryOut(
  evolve: Evolve,
  { state, events, ports }: { readonly state: State; readonly events: readonly StormEvent[]; readonly ports: Ports },
): void {
  const moment = { at: ports.now, eventId: '', causationId: '', correlationId: '' }
  events.reduce((folded, event) => evolve(folded, event, moment), state)
}

/** One of the events that a system may answer another event with. */
export interface SystemAnswer {
  readonly system: System
  readonly reaction: SystemReaction
  readonly answer: SystemReaction['answers'][number]
}

export function answersOf(index: ModelIndex): readonly SystemAnswer[] {
  return elementsOf(index, 'system').flatMap((system) =>
    system.reactions.flatMap((reaction) => reaction.answers.map((answer) => ({ system, reaction, answer }))),
  )
}

function answersAbout(index: ModelIndex, aggregate: Aggregate): readonly SystemAnswer[] {
  return answersOf(index).filter(({ answer }) => elementOf(index, answer.event.target, 'event')?.aggregate === aggregate.id)
}

/** Name of the command by which a system's answer comes in, such as `PaymentGateway: Billing.PaymentFailed on …`. */
export function answerType({ system, reaction, answer }: SystemAnswer): string {
  return `${system.name} answers ${answer.event.text} to ${reaction.event.text}`
}

/** What a system says of an event it was told of. */
export interface AnswerData {
  /** Fields that the system supplies. */
  readonly supplied: Readonly<Record<string, unknown>>
  readonly asked: Recorded<StormEvent>
}

/** An answer as a command: the fields of the event that was answered, with what the system supplies above them. */
export function answerCommand(answer: SystemAnswer, { supplied, asked }: AnswerData): StormCommand {
  return { type: answerType(answer), data: { ...asked.event.data, ...supplied } }
}

function compileAnswer(index: ModelIndex, known: SystemAnswer, compiler: Compiler): Decide {
  const { reaction, answer } = known
  const event = elementOf(index, answer.event.target, 'event')
  const origins = originsOfAnswer(index, reaction, answer)
  const fill = compileFields(origins, { compiler, owner: answer.event.text, place: answer.event.place })
  const type = event ? messageType(event) : answer.event.text
  return ({ data }, state, ports) => ok([{ type, data: fill(environment({ message: data, state: state ?? {}, ports })) }])
}
