import type { Process as KernelProcess, Reaction } from '@landfall/kernel'
import type { Field, ModelIndex, Process, ProcessStep } from '@landfall/model'
import { originsOfProcessState, qualifiedName } from '@landfall/model'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { compileDefaults, compileOrigin } from './compile-fields.ts'
import { compileSend } from './compile-send.ts'
import { completion } from './completion.ts'
import { defaultValues } from './default-values.ts'
import { type Environment, environment } from './environment.ts'
import { EvaluationError } from './evaluation-error.ts'
import { listenedTo } from './listened-to.ts'
import type { StormCommand, StormEvent } from './message.ts'
import { timePlus } from './time.ts'
import { type Fields, fieldOf, keyText } from './values.ts'

/** What a process remembers for one key; undefined before it has started. */
type Memory = { readonly key: unknown; readonly state: Fields } | undefined

type StormProcess = KernelProcess<StormEvent, StormCommand, Memory>

/** A process without a key does nothing yet: nothing says what belongs together. */
export function interpretProcess(
  index: ModelIndex,
  process: Process,
  compiler: Compiler,
): StormProcess | undefined {
  const { key } = process
  if (!key) return undefined
  const begin = compileDefaults(process.state, compiler)
  const complete = completion(index, defaultValues(index.model)).ofRecord(process.state)
  const steps = process.steps.map((step) => compileStep(index, { process, step }, compiler))
  const ends = new Set(process.ends.map((reference) => listenedTo(index, reference)))
  const heard = [...steps.map(({ event }) => event), ...ends].filter((event) => event !== undefined)
  return {
    kind: 'process',
    name: qualifiedName(process),
    on: [...new Set(heard)],
    initialState: undefined,
    keyOf: ({ event: { type, data } }) => keyText(keyValue(process, key, { type, data })),
    react(memory, recorded, ports) {
      const { type, data } = recorded.event
      const reactions: Reaction<StormCommand>[] = []
      let state = memory ? complete(memory.state) : begin(environment({}))
      for (const step of steps) {
        if (step.event !== type) continue
        const taken = step.take(environment({ message: data, state, recorded, ports }), ports.now)
        state = taken.state
        reactions.push(...taken.reactions)
      }
      return { state: { key: fieldOf(data, key.name), state }, reactions, ended: ends.has(type) }
    },
    ...compileTimeout(index, { process, key, complete }, compiler),
  }
}

function keyValue(process: Process, key: Field, { type, data }: StormEvent): unknown {
  const value = fieldOf(data, key.name)
  if (value !== undefined) return value
  const message = `${type} has no \`${key.name}\`, so nothing says to which ${process.name} it belongs`
  throw new EvaluationError('missing', message, key.place)
}

function compileTimeout(
  index: ModelIndex,
  {
    process,
    key,
    complete,
  }: { readonly process: Process; readonly key: Field; readonly complete: (state: Fields) => Fields },
  compiler: Compiler,
): Pick<StormProcess, 'timeout' | 'timeoutAt'> {
  const { timeout, place } = process
  if (!timeout) return {}
  const sends = timeout.sends.flatMap((send) =>
    compileSend(index, { kind: 'timeout', process, send }, compiler),
  )
  return {
    timeoutAt: (startedAt) => timePlus(startedAt, timeout.after, place),
    timeout(memory, _key, ports) {
      const message = { [key.name]: memory?.key }
      const known = environment({ message, state: complete(memory?.state ?? {}), ports })
      return { state: memory, reactions: sends.map((send) => send(known, ports.now)), ended: false }
    },
  }
}

interface CompiledStep {
  /** Undefined if nothing is known of the event. */
  readonly event: string | undefined
  take(
    known: Environment,
    at: number,
  ): { readonly state: Fields; readonly reactions: readonly Reaction<StormCommand>[] }
}

/** First what is remembered changes, then `when` looks at it, then the commands are sent. */
function compileStep(
  index: ModelIndex,
  { process, step }: { readonly process: Process; readonly step: ProcessStep },
  compiler: Compiler,
): CompiledStep {
  const setters = originsOfProcessState(index, process, step)
    .filter(({ origin, field }) => origin.kind !== 'untouched' && field.name !== process.key?.name)
    .map(({ field, origin }) => ({
      name: field.name,
      value: compileOrigin(origin, field.name, { compiler }),
    }))
  const guard = step.guard && compileExpression(compiler, step.guard)
  const sends = step.sends.flatMap((send) =>
    compileSend(index, { kind: 'process', process, step, send }, compiler),
  )
  return {
    event: listenedTo(index, step.event),
    take(known, at) {
      const state = {
        ...known.state,
        ...Object.fromEntries(setters.map(({ name, value }) => [name, value(known)])),
      }
      const after = { ...known, state }
      if (guard && !guard(after)) return { state, reactions: [] }
      return { state, reactions: sends.map((send) => send(after, at)) }
    },
  }
}
