import type { Aggregate, Event, FieldOrigin, ModelIndex } from '@landfall/model'
import { originsOfState } from '@landfall/model'
import { type Compiler, emitterFor } from './compile-expression.ts'
import { compileDefaults } from './compile-fields.ts'
import { property } from './emit-expression.ts'
import type { Emitter } from './emitter.ts'
import { environment, type Moment } from './environment.ts'
import { fieldCode } from './field-code.ts'
import { messageType, type StormEvent } from './message.ts'
import type { Fields } from './values.ts'

/** The state of an instance; undefined before it exists. */
export type State = Fields | undefined

export type Evolve = (state: State, event: StormEvent, recorded: Moment) => State

/** Folds events into the state: the fields that an event sets, and those it has under the same name. */
export function compileEvolve(
  index: ModelIndex,
  {
    compiler,
    aggregate,
    events,
  }: { readonly compiler: Compiler; readonly aggregate: Aggregate; readonly events: readonly Event[] },
): Evolve {
  const { emitter, finish } = emitterFor(compiler, [])
  const begin = compileDefaults(aggregate.state, compiler)(environment({}))
  const cases = events.map((event) => {
    const after = originsOfState(index, event).map((field) => emitField(emitter, field))
    return `case ${JSON.stringify(messageType(event))}: return { ${after.join(', ')} }`
  })
  // Every case writes all fields in one order, so that all states have one shape.
  return finish(`(before, event, recorded) => {
    const state = before ?? ${emitter.constant(begin)}
    const message = event.data
    const ports = undefined
    const locals = []
    switch (event.type) {
      ${cases.join('\n      ')}
      default: return state
    }
  }`)
}

function emitField(emitter: Emitter, { field, origin }: FieldOrigin): string {
  if (origin.kind === 'expression')
    return `${property(field.name)}: ${emitter.emit(emitter, origin.expression)}`
  const source = origin.kind === 'event field' ? 'message' : 'state'
  return `${property(field.name)}: ${fieldCode(source, field.name)}`
}
