import type { Decider, Ports } from '@landfall/kernel'
import type { Aggregate, ModelIndex } from '@landfall/model'
import { elementsOf, membersOf, originsOfState, qualifiedName } from '@landfall/model'
import { compileDecide, type Decide } from './compile-decide.ts'
import { compileEvolve, type Evolve, type State } from './compile-evolve.ts'
import type { Compiler } from './compile-expression.ts'
import { compileInvariants } from './compile-invariants.ts'
import { definitionText, foldedEvent } from './definition-text.ts'
import { EvaluationError } from './evaluation-error.ts'
import type { InterpretOptions } from './interpret-options.ts'
import { isFirst } from './is-first.ts'
import { messageType, type StormCommand, type StormEvent, type StormRefusal } from './message.ts'
import { answersOf, compileAnswer } from './system-answer.ts'
import { fieldOf, keyText } from './values.ts'

/** A decider that takes the commands of an aggregate, and records what systems answer about it. */
export function interpretAggregate(
  index: ModelIndex,
  aggregate: Aggregate,
  { compiler, ...options }: InterpretOptions & { readonly compiler: Compiler },
): Decider<StormCommand, State, StormEvent, StormRefusal> {
  const { events, commands } = membersOf(index, aggregate)
  const ownEvents = events.filter((event) => isFirst(index, event))
  const evolve = evolveOf(index, { compiler, aggregate, events: ownEvents })
  const decisions = new Map<string, Decide>([
    ...commands
      .filter((command) => isFirst(index, command))
      .map(
        (command) => [messageType(command), compileDecide(index, { compiler, command, aggregate })] as const,
      ),
    ...answersAbout(index, aggregate).map(
      (answer) => [answer.commandType, compileAnswer(index, answer, compiler)] as const,
    ),
  ])
  const keyName = aggregate.key?.name
  return {
    aggregate: qualifiedName(aggregate),
    commands: [...decisions.keys()],
    events: ownEvents.map(messageType),
    initialState: undefined,
    keyOf: ({ data }) => (keyName === undefined ? '' : keyText(fieldOf(data, keyName))),
    decide(command, state, ports) {
      const decide = decisions.get(command.type)
      if (!decide) throw new Error(`${aggregate.name} does not take ${command.type}`)
      const decided = decide(command, state, ports)
      if (decided.ok) tryOut(evolve, { state, events: decided.value, ports })
      return decided
    },
    evolve,
    invariants: compileInvariants(aggregate, compiler, options),
    definition: definitionText(index, {
      state: aggregate.state,
      events: ownEvents.map((event) => foldedEvent(index, event, originsOfState(index, event))),
    }),
  }
}

/** A default of the state that has no value is an error where an event is folded, and not before. */
function evolveOf(...parts: Parameters<typeof compileEvolve>): Evolve {
  try {
    return compileEvolve(...parts)
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    return () => {
      throw error
    }
  }
}

function answersAbout(index: ModelIndex, aggregate: Aggregate) {
  return elementsOf(index, 'system')
    .filter((system) => isFirst(index, system))
    .flatMap((system) => answersOf(index, system))
    .filter(({ answered }) => answered.aggregate === aggregate.id)
}

/** An event that could not be folded must not be recorded, so it is folded once before. */
function tryOut(
  evolve: Evolve,
  {
    state,
    events,
    ports,
  }: { readonly state: State; readonly events: readonly StormEvent[]; readonly ports: Ports },
): void {
  const moment = { at: ports.now, eventId: '', causationId: '', correlationId: '' }
  events.reduce((folded, event) => evolve(folded, event, moment), state)
}
