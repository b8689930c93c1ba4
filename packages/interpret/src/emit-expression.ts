import type { Expression, MatchArm, Pattern } from '@landfall/model'
import { emitBinary } from './emit-binary.ts'
import { emitBuiltIn } from './emit-built-in.ts'
import { type Emitter, emitText } from './emitter.ts'
import { fieldCode, isInherited } from './field-code.ts'

/**
 * Writes a checked expression as JavaScript. Its text may use `message`, `state`, `recorded`, `ports` and `locals`,
 * and the emitter's constants and operations; nothing of the storm's own text gets in but through `JSON.stringify`.
 */
export function emitExpression(emitter: Emitter, expression: Expression): string {
  const emit = (part: Expression): string => emitter.emit(emitter, part)
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value)
    case 'duration':
      return emitter.constant(expression.value)
    case 'alternative':
      return JSON.stringify(expression.name)
    case 'missing':
      return 'undefined'
    case 'text':
      return emitText(emitter, expression.parts)
    case 'name':
      return required(emitter, expression, { code: emitName(emitter, expression), name: expression.name })
    case 'member':
      return required(emitter, expression, {
        code: emitMember(emitter, expression, emit),
        name: expression.name,
      })
    case 'binary':
      if (expression.operator !== '??') return emitBinary(emitter, expression)
      return `(${emitLoose(emitter, expression.left)} ?? ${emit(expression.right)})`
    case 'not':
      return `!${emit(expression.operand)}`
    case 'negative':
      return emitter.operation('negative', [emit(expression.operand)], expression.place)
    case 'is missing':
      // An item of a list that is missing is null once it has been stored: JSON knows no other.
      return `(${emitLoose(emitter, expression.operand)} ${expression.negated ? '!=' : '=='} null)`
    case 'if':
      return `(${emit(expression.condition)} ? ${emit(expression.yes)} : ${emit(expression.no)})`
    case 'match':
      return emitMatch(emitter, expression)
    case 'record':
      return `({ ${expression.fields.map(({ name, value }) => `${property(name)}: ${emit(value)}`).join(', ')} })`
    case 'list':
      return `[${expression.items.map(emit).join(', ')}]`
    case 'call':
      return `${emitter.callable(expression.target, expression.place)}(${expression.arguments.map(emit).join(', ')})`
    case 'built-in':
      return emitBuiltIn(emitter, expression)
    case 'to decimal':
      return `String(${emit(expression.operand)})`
    case 'lambda':
    case 'invalid':
      return emitter.operation('invalid', [], expression.place)
  }
}

/** A name as the key of an object literal. (In brackets, because `"__proto__": x` would set the prototype.) */
export function property(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : JSON.stringify(name)
}

/** A value that its type promises, but that nobody has given yet, is an error where it is used. */
function required(
  emitter: Emitter,
  { type, place }: Expression,
  { code, name }: { readonly code: string; readonly name: string },
): string {
  if (type.kind === 'optional' || type.kind === 'nothing') return code
  return emitter.operation('required', [code, JSON.stringify(name)], place)
}

/** The value itself, missing or not: to ask whether it is missing, or to give another where it is. */
function emitLoose(emitter: Emitter, expression: Expression): string {
  if (expression.kind === 'name') return emitName(emitter, expression)
  if (expression.kind === 'member')
    return emitMember(emitter, expression, (whole) => emitLoose(emitter, whole))
  return emitExpression(emitter, expression)
}

function emitName(emitter: Emitter, { name, scope, place }: Expression & { kind: 'name' }): string {
  switch (scope) {
    case 'message':
      return fieldCode('message', name)
    case 'state':
    case 'row':
      return fieldCode('state', name)
    case 'local':
      return emitter.local(name, place)
    case 'envelope':
      return `recorded?.[${JSON.stringify(name)}]`
    case 'port':
      return name === 'newId'
        ? 'ports?.newId()'
        : name === 'today'
          ? emitter.operation('dateOf', ['ports.now'], place)
          : 'ports?.now'
    case 'whole':
      return emitter.operation('invalid', [], place)
  }
}

const ENVELOPE: readonly string[] = ['at', 'eventId', 'causationId', 'correlationId']

/** @param emitWhole - writes what the member is of: strictly, or so that it may be missing as a whole. */
function emitMember(
  emitter: Emitter,
  { of, name, type, place }: Expression & { kind: 'member' },
  emitWhole: (whole: Expression) => string,
): string {
  if (of.kind !== 'name' || of.scope !== 'whole') {
    const whole = emitWhole(of)
    return isInherited(name)
      ? emitter.operation('member', [whole, JSON.stringify(name)], place)
      : `${whole}?.[${JSON.stringify(name)}]`
  }
  if (of.name === 'state' || of.name === 'row') return fieldCode('state', name)
  // A field that may be missing is one that the event itself declares.
  if (!ENVELOPE.includes(name) || type.kind === 'optional') return fieldCode('message', name)
  return `(${fieldCode('message', name)} ?? recorded?.[${JSON.stringify(name)}])`
}

function emitMatch(emitter: Emitter, { of, arms, place }: Expression & { kind: 'match' }): string {
  const value = emitter.freshName()
  const otherwise = emitter.operation('unmatched', [value], place)
  const chain = arms.reduceRight(
    (rest, arm) => `${emitTests(value, arm)} ? ${emitter.emit(emitter, arm.value)} : ${rest}`,
    otherwise,
  )
  return `((${value}) => ${chain})(${emitLoose(emitter, of)})`
}

function emitTests(value: string, { patterns }: MatchArm): string {
  return patterns.map((pattern) => emitTest(value, pattern)).join(' || ')
}

function emitTest(value: string, pattern: Pattern): string {
  switch (pattern.kind) {
    case 'otherwise':
      return 'true'
    case 'missing':
      return `${value} == null`
    case 'alternative':
      return `${value} === ${JSON.stringify(pattern.name)}`
    case 'literal':
      return `${value} === ${JSON.stringify(pattern.value)}`
  }
}
