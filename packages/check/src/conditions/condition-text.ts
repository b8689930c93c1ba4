import { type Expression, isoDuration } from '@landfall/model'

/** A longer condition is not repeated in a message: its place shows it. */
const TEXT_LENGTH_MAX = 70

/** A condition as somebody would write it, in backticks; `This condition` for one that is long. */
export function conditionText(condition: Expression): string {
  const text = textOf(condition)
  return text === undefined || text.length > TEXT_LENGTH_MAX ? 'This condition' : `\`${text}\``
}

/** A value as it is written; a long text is cut. */
export function valueText(value: Expression): string {
  return textOf(value)?.slice(0, TEXT_LENGTH_MAX) ?? '…'
}

const LEVELS = {
  or: 1,
  and: 2,
  not: 3,
  'is missing': 4,
  '==': 5,
  '!=': 5,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  contains: 5,
  '??': 6,
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  div: 8,
  mod: 8,
  negative: 9,
} as const
const WHOLE = 10

/** Undefined for what takes more than a few words: choices, braces, texts with values. */
function textOf(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'literal':
      return literalText(expression)
    case 'duration':
      return durationText(expression.value)
    case 'missing':
      return 'missing'
    case 'alternative':
    case 'name':
      return expression.name
    case 'member':
      return framed`${inner(expression.of, WHOLE)}.${expression.name}`
    case 'to decimal':
      return textOf(expression.operand)
    case 'not':
      return framed`not ${inner(expression.operand, expression.operand.kind === 'not' ? LEVELS.not : LEVELS.negative)}`
    case 'negative':
      return framed`-${inner(expression.operand, LEVELS.negative)}`
    case 'is missing':
      return framed`${inner(expression.operand, LEVELS['=='])} is ${expression.negated ? 'not ' : ''}missing`
    case 'binary': {
      const level = LEVELS[expression.operator]
      return framed`${inner(expression.left, level)} ${expression.operator} ${inner(expression.right, level + 1)}`
    }
    case 'list':
      return framed`[${listed(expression.items)}]`
    case 'call':
      return framed`${expression.target.replace(/^function (.*\.)?/, '')}(${listed(expression.arguments)})`
    case 'built-in':
      return framed`${expression.name}(${listed(expression.arguments)})`
    case 'lambda':
      return framed`${expression.parameter} -> ${textOf(expression.body)}`
    case 'text':
    case 'record':
    case 'if':
    case 'match':
    case 'invalid':
      return undefined
  }
}

/** The text, unless a part of it has none. */
function framed(frame: TemplateStringsArray, ...parts: readonly (string | undefined)[]): string | undefined {
  if (parts.includes(undefined)) return undefined
  return frame.reduce((text, piece, at) => `${text}${parts[at - 1] ?? ''}${piece}`)
}

function inner(expression: Expression, level: number): string | undefined {
  const text = textOf(expression)
  return text !== undefined && levelOf(expression) < level ? `(${text})` : text
}

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      return LEVELS[expression.operator]
    case 'not':
    case 'is missing':
    case 'negative':
      return LEVELS[expression.kind]
    case 'to decimal':
      return levelOf(expression.operand)
    default:
      return WHOLE
  }
}

function listed(items: readonly Expression[]): string | undefined {
  const texts = items.map(textOf)
  return texts.includes(undefined) ? undefined : texts.join(', ')
}

function literalText({ value, type }: Expression & { readonly kind: 'literal' }): string {
  if (typeof value === 'string') {
    return type.kind === 'basic' && type.name === 'Decimal' ? value : JSON.stringify(value)
  }
  const isTime = type.kind === 'basic' && type.name === 'Time'
  return isTime && typeof value === 'number' ? JSON.stringify(timeText(value)) : String(value)
}

const TIME_MAX = 8.64e15

function timeText(ms: number): string {
  return Math.abs(ms) <= TIME_MAX ? new Date(ms).toISOString().replace('.000Z', 'Z') : String(ms)
}

const UNITS = [
  { ms: 86_400_000, unit: 'd' },
  { ms: 3_600_000, unit: 'h' },
  { ms: 60_000, unit: 'm' },
  { ms: 1000, unit: 's' },
] as const

function durationText({ months, ms }: { readonly months: number; readonly ms: number }): string | undefined {
  if (months !== 0)
    return ms === 0 ? `${months} ${months === 1 ? 'month' : 'months'}` : isoDuration({ months, ms })
  const unit = UNITS.find((candidate) => ms !== 0 && ms % candidate.ms === 0)
  return unit ? `${ms / unit.ms}${unit.unit}` : `${ms}ms`
}
