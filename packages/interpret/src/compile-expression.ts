import type { Expression, FunctionDefinition, Model, Pattern, Type } from '@landfall/model'
import { withoutOptional } from '@landfall/model'
import { compileBinary } from './compile-binary.ts'
import { compileBuiltIn } from './compile-built-in.ts'
import { negativeDecimal } from './decimal.ts'
import type { Environment, Evaluate } from './environment.ts'
import { EvaluationError } from './evaluation-error.ts'
import { integerOperations } from './integer.ts'
import type { Slots } from './slots.ts'
import { dateOf, durationText, durationTimes } from './time.ts'
import { isEqual, isFields } from './values.ts'

/** What expressions share: the storm's functions, compiled when they are first used. */
export interface Compiler {
  readonly functions: ReadonlyMap<string, FunctionDefinition>
  readonly compiled: Map<string, Evaluate>
}

export function createCompiler(model: Model): Compiler {
  const functions = new Map<string, FunctionDefinition>()
  for (const element of model.elements) if (element.kind === 'function') functions.set(element.id, element)
  return { functions, compiled: new Map() }
}

/**
 * Turns a checked expression into a function, once; running it walks no tree.
 *
 * @param locals - names of the `let`s and parameters around it, in the order of their slots.
 */
export function compileExpression(compiler: Compiler, expression: Expression, locals: readonly string[] = []): Evaluate {
  const compile = (part: Expression, slots: Slots): Evaluate => compilePart(compiler, part, slots)
  return compile(expression, { byName: new Map(locals.map((name, slot) => [name, slot])), compile })
}

function compilePart(compiler: Compiler, expression: Expression, slots: Slots): Evaluate {
  const compile = (part: Expression): Evaluate => slots.compile(part, slots)
  switch (expression.kind) {
    case 'literal':
    case 'duration': {
      const { value } = expression
      return () => value
    }
    case 'alternative': {
      const { name } = expression
      return () => name
    }
    case 'missing':
      return () => undefined
    case 'text':
      return compileText(expression, compile)
    case 'name':
      return required(compileName(expression, slots), expression, expression.name)
    case 'member':
      return required(compileMember(expression, compile), expression, expression.name)
    case 'binary':
      return compileBinary(expression, compile)
    case 'not': {
      const operand = compile(expression.operand)
      return (environment) => !operand(environment)
    }
    case 'negative':
      return compileNegative(expression, compile)
    case 'is missing': {
      const operand = compileLoose(compiler, expression.operand, slots)
      const { negated } = expression
      return (environment) => (operand(environment) === undefined) !== negated
    }
    case 'if': {
      const condition = compile(expression.condition)
      const yes = compile(expression.yes)
      const no = compile(expression.no)
      return (environment) => (condition(environment) ? yes(environment) : no(environment))
    }
    case 'match':
      return compileMatch(expression, compile)
    case 'record': {
      const fields = expression.fields.map(({ name, value }) => [name, compile(value)] as const)
      return (environment) => {
        const record: Record<string, unknown> = {}
        for (const [name, value] of fields) record[name] = value(environment)
        return record
      }
    }
    case 'list': {
      const items = expression.items.map(compile)
      return (environment) => items.map((item) => item(environment))
    }
    case 'call':
      return compileCall(compiler, expression, compile)
    case 'built-in':
      return compileBuiltIn(expression, slots)
    case 'to decimal': {
      const operand = compile(expression.operand)
      return (environment) => {
        const value = operand(environment)
        return typeof value === 'number' ? String(value) : value
      }
    }
    case 'lambda':
    case 'invalid':
      return () => {
        throw new EvaluationError('invalid', 'This cannot be run: `landfall check` says what is wrong with it', expression.place)
      }
  }
}

/** A value that its type promises, but that nobody has given yet, is an error where it is used. */
function required(evaluate: Evaluate, { type, place }: Expression, name: string): Evaluate {
  if (type.kind === 'optional' || type.kind === 'nothing') return evaluate
  return (environment) => {
    const value = evaluate(environment)
    if (value === undefined) throw new EvaluationError('missing', `\`${name}\` has no value yet`, place)
    return value
  }
}

/** The value itself, missing or not: to ask whether it is missing. */
function compileLoose(compiler: Compiler, expression: Expression, slots: Slots): Evaluate {
  const compile = (part: Expression): Evaluate => slots.compile(part, slots)
  if (expression.kind === 'name') return compileName(expression, slots)
  if (expression.kind === 'member') return compileMember(expression, compile)
  return compilePart(compiler, expression, slots)
}

function compileName(expression: Expression & { kind: 'name' }, { byName }: Slots): Evaluate {
  const { name, scope, place } = expression
  switch (scope) {
    case 'message':
      return ({ message }) => message[name]
    case 'state':
    case 'row':
      return ({ state }) => state[name]
    case 'local': {
      const slot = byName.get(name)
      if (slot === undefined) throw new Error(`no slot for \`${name}\``)
      return ({ locals }) => locals[slot]
    }
    case 'envelope':
      return ({ recorded }) => recorded && envelopeField(recorded, name)
    case 'port':
      return compilePort(name)
    case 'whole':
      return () => {
        throw new EvaluationError('invalid', `\`${name}\` is not a value by itself: name one of its fields`, place)
      }
  }
}

function envelopeField(recorded: NonNullable<Environment['recorded']>, name: string): unknown {
  switch (name) {
    case 'at':
      return recorded.at
    case 'eventId':
      return recorded.eventId
    case 'causationId':
      return recorded.causationId
    case 'correlationId':
      return recorded.correlationId
    default:
      return undefined
  }
}

function compilePort(name: string): Evaluate {
  if (name === 'newId') return ({ ports }) => ports?.newId()
  if (name === 'today') return ({ ports }) => ports && dateOf(ports.now)
  return ({ ports }) => ports?.now
}

function compileMember(expression: Expression & { kind: 'member' }, compile: (part: Expression) => Evaluate): Evaluate {
  const { of, name } = expression
  if (of.kind === 'name' && of.scope === 'whole') {
    if (of.name === 'state' || of.name === 'row') return ({ state }) => state[name]
    return ({ message, recorded }) => (name in message ? message[name] : recorded && envelopeField(recorded, name))
  }
  const whole = compile(of)
  return (environment) => {
    const value = whole(environment)
    return isFields(value) ? value[name] : undefined
  }
}

function compileText(expression: Expression & { kind: 'text' }, compile: (part: Expression) => Evaluate): Evaluate {
  const parts = expression.parts.map((part) => {
    if (typeof part === 'string') return () => part
    const evaluate = compile(part)
    const write = textWriter(part.type)
    return (environment: Environment) => write(evaluate(environment))
  })
  return (environment) => parts.map((part) => part(environment)).join('')
}

function textWriter(type: Type): (value: unknown) => string {
  const plain = withoutOptional(type)
  if (plain.kind === 'basic' && plain.name === 'Time') return (value) => new Date(Number(value)).toISOString()
  if (plain.kind === 'basic' && plain.name === 'Duration') {
    return (value) => (isDuration(value) ? durationText(value) : '')
  }
  return (value) => String(value)
}

export function isDuration(value: unknown): value is { months: number; ms: number } {
  return isFields(value) && typeof value['months'] === 'number' && typeof value['ms'] === 'number'
}

function compileNegative(expression: Expression & { kind: 'negative' }, compile: (part: Expression) => Evaluate): Evaluate {
  const operand = compile(expression.operand)
  const { place } = expression
  return (environment) => {
    const value = operand(environment)
    if (typeof value === 'number') return integerOperations['-'](0, value, place)
    if (typeof value === 'string') return negativeDecimal(value, place)
    return isDuration(value) ? durationTimes(value, -1, place) : undefined
  }
}

function compileMatch(expression: Expression & { kind: 'match' }, compile: (part: Expression) => Evaluate): Evaluate {
  const of = compile(expression.of)
  const arms = expression.arms.map(({ patterns, value }) => ({ tests: patterns.map(patternTest), value: compile(value) }))
  return (environment) => {
    const value = of(environment)
    const arm = arms.find(({ tests }) => tests.some((test) => test(value)))
    if (!arm) throw new EvaluationError('invalid', `No arm matches ${String(value)}`, expression.place)
    return arm.value(environment)
  }
}

function patternTest(pattern: Pattern): (value: unknown) => boolean {
  switch (pattern.kind) {
    case 'otherwise':
      return () => true
    case 'missing':
      return (value) => value === undefined
    case 'alternative':
      return (value) => value === pattern.name
    case 'literal':
      return (value) => isEqual(value, pattern.value)
  }
}

function compileCall(compiler: Compiler, expression: Expression & { kind: 'call' }, compile: (part: Expression) => Evaluate): Evaluate {
  const given = expression.arguments.map(compile)
  const { target } = expression
  let body: Evaluate | undefined
  return (environment) => {
    // When it is first called, not before: functions may stand in any order.
    body ??= compileFunction(compiler, target)
    return body({ ...environment, locals: given.map((argument) => argument(environment)) })
  }
}

function compileFunction(compiler: Compiler, id: string): Evaluate {
  const known = compiler.compiled.get(id)
  if (known) return known
  const definition = compiler.functions.get(id)
  if (!definition) throw new Error(`no function ${id}`)
  const body = compileExpression(compiler, definition.body, definition.parameters.map(({ name }) => name))
  compiler.compiled.set(id, body)
  return body
}
