import type { Aggregate, Event, ModelIndex } from '@landfall/model'
import { originsOfState } from '@landfall/model'
import { compileDefaults, compileOrigin } from './compile-fields.ts'
import type { Compiler } from './compile-expression.ts'
import { environment, type Evaluate, type Moment } from './environment.ts'
import type { StormEvent } from './message.ts'
import { messageType } from './message.ts'
import type { Fields } from './values.ts'

/** The state of an instance; undefined before it exists. */
export type State = Fields | undefined

export type Evolve = (state: State, event: StormEvent, recorded: Moment) => State

interface Setter {
  readonly name: string
  readonly value: Evaluate
}

/** Folds events into the state: the fields that an event sets, and those it has under the same name. */
export function compileEvolve(
  index: ModelIndex,
  { compiler, aggregate, events }: { readonly compiler: Compiler; readonly aggregate: Aggregate; readonly events: readonly Event[] },
): Evolve {
  const setters = new Map(events.map((event) => [messageType(event), settersOf(index, event, compiler)]))
  const begin = compileDefaults(aggregate.state, compiler)(environment({}))
  return (state, event, recorded) => {
    const before = state ?? begin
    const after: Record<string, unknown> = { ...before }
    const own = setters.get(event.type)
    if (!own) return after
    const known = { message: event.data, state: before, recorded, ports: undefined, locals: [] }
    for (const { name, value } of own) after[name] = value(known)
    return after
  }
}

function settersOf(index: ModelIndex, event: Event, compiler: Compiler): readonly Setter[] {
  return originsOfState(index, event)
    .filter(({ origin }) => origin.kind !== 'untouched' && origin.kind !== 'none')
    .map(({ field, origin }) => ({ name: field.name, value: compileOrigin(origin, field.name, { compiler }) }))
}
