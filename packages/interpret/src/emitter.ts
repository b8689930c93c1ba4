import type { Expression, Place } from '@landfall/model'
import { withoutOptional } from '@landfall/model'
import { operations } from './operations.ts'

/** Collects what the JavaScript of some expressions needs besides its text. */
export interface Emitter {
  /** Handed in, because the parts of an expression are written by files that this one is used by. */
  emit(emitter: Emitter, expression: Expression): string
  /** A value that the text refers to. */
  constant(value: unknown): string
  /** The call of one of our operations; the place is where an error in it is reported. */
  operation(name: keyof typeof operations, given: readonly string[], place: Place): string
  /** What a `let`, a parameter, or the parameter of `line -> …` is called in the text. */
  local(name: string, place: Place): string
  /** The same emitter, knowing one more local name. */
  withLocal(name: string, code: string): Emitter
  /** A name that nothing else in the text has. */
  freshName(): string
  /** A function of the storm; the place is where it is called. */
  callable(id: string, place: Place): string
}

/** The functions of a storm, each compiled when it is first called. */
export interface FunctionTable {
  /** Undefined if the storm has no such function. */
  find(id: string): ((...given: unknown[]) => unknown) | undefined
}

export interface EmittedParts {
  readonly emitter: Emitter
  /** Turns text into what it says; `operations` and the constants are known to it. */
  finish<Made>(code: string): Made
}

/** @param locals - names known from the start, with their texts. */
export function createEmitter(
  emit: Emitter['emit'],
  functions: FunctionTable,
  locals: ReadonlyMap<string, string>,
): EmittedParts {
  const constants: unknown[] = []
  let names = 0
  const constant = (value: unknown): string => `constants[${constants.push(value) - 1}]`
  const emitterWith = (known: ReadonlyMap<string, string>): Emitter => ({
    emit,
    constant,
    operation: (name, given, place) => `operations.${name}(${[...given, constant(place)].join(', ')})`,
    local: (name, place) => known.get(name) ?? `operations.invalid(${constant(place)})`,
    withLocal: (name, code) => emitterWith(new Map([...known, [name, code]])),
    freshName: () => `value${names++}`,
    callable: (id, place) =>
      constant((...given: unknown[]) => {
        const found = functions.find(id)
        return found ? found(...given) : operations.invalid(place)
      }),
  })
  return {
    emitter: emitterWith(locals),
    finish<Made>(code: string): Made {
      // The text is ours: of the storm it holds only names and texts, as JSON strings. Functions made from text run
      // ten times as fast as functions put together from functions; see docs/decisions/expressions.md.
      const make = new Function('operations', 'constants', `"use strict"; return ${code}`)
      return make(operations, constants)
    },
  }
}

/** A text with values in it. */
export function emitText(emitter: Emitter, parts: readonly (string | Expression)[]): string {
  const written = parts.map((part) =>
    typeof part === 'string' ? JSON.stringify(part) : emitPart(emitter, part),
  )
  return `(${['""', ...written].join(' + ')})`
}

function emitPart(emitter: Emitter, part: Expression): string {
  const code = emitter.emit(emitter, part)
  const type = withoutOptional(part.type)
  if (type.kind === 'basic' && type.name === 'Time') return emitter.operation('timeText', [code], part.place)
  if (type.kind === 'basic' && type.name === 'Duration')
    return emitter.operation('durationText', [code], part.place)
  return `String(${code})`
}
