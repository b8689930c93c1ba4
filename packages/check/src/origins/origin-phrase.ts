import {
  type Expression,
  elementOf,
  type FieldAddress,
  type FieldSource,
  type ModelIndex,
} from '@landfall/model'
import { listedNames } from '../listed-names.ts'
import { nameOf } from './name-of.ts'
import type { Phrase } from './phrase.ts'

interface Wording {
  /** Nothing else gives the field its value, so a constant is `always` that. */
  readonly isOnly: boolean
  readonly printExpression: (expression: Expression) => string
}

/** One way in which a field gets its value, in words that follow on "comes from". */
export function originPhrase(index: ModelIndex, source: FieldSource, wording: Wording): Phrase {
  const { origin, by } = source
  switch (origin.kind) {
    case 'given':
      return { lead: isScreen(index, source) ? 'entered on ' : 'given by ', name: nameOf(index, by) }
    case 'supplied by system':
      return { lead: 'answered by ', name: nameOf(index, by) }
    case 'default':
      return { lead: '', name: `default \`${wording.printExpression(origin.expression)}\`` }
    case 'none':
      return { lead: 'nobody in ', name: nameOf(index, by) }
    case 'expression':
      return reactorPhrase(
        index,
        source,
        expressionPhrase(index, source, settled(index, source, origin.expression), wording),
      )
    case 'command field':
    case 'event field':
    case 'state':
    case 'key':
    case 'row':
      return reactorPhrase(index, source, copyPhrase(index, source.reads[0], origin.field.name))
    case 'untouched':
      return { lead: '', name: 'as it was' }
  }
}

/** What a `let` stands for, where a value is just that. Each is followed once. */
function settled(index: ModelIndex, { by }: FieldSource, expression: Expression): Expression {
  const lets = elementOf(index, by, 'command')?.clauses.filter((clause) => clause.kind === 'let') ?? []
  let value = expression
  for (const { name } of lets.toReversed()) {
    if (value.kind !== 'name' || value.scope !== 'local') break
    if (value.name === name) value = lets.find((each) => each.name === name)?.value ?? value
  }
  return value
}

function isScreen(index: ModelIndex, { by }: FieldSource): boolean {
  return elementOf(index, by)?.kind === 'screen'
}

/** What policies, processes and systems bring along is told with their name. */
function reactorPhrase(index: ModelIndex, { by }: FieldSource, { copied, lead, name }: ValuePhrase): Phrase {
  const reactor = elementOf(index, by, 'policy', 'process', 'system')
  if (!reactor) return { lead, name }
  return { lead: `${reactor.kind} ${reactor.name}${copied ? ' from ' : ': '}${lead}`, name }
}

interface ValuePhrase extends Phrase {
  /** It is a field as it is, and not something made here. */
  readonly copied: boolean
}

function copyPhrase(index: ModelIndex, read: FieldAddress | undefined, field: string): ValuePhrase {
  if (!read) return { copied: true, lead: '', name: `\`${field}\`` }
  const isState = elementOf(index, read.element, 'aggregate', 'process') !== undefined
  return {
    copied: true,
    lead: `${isState ? 'state ' : ''}\`${read.field}\` of `,
    name: nameOf(index, read.element),
  }
}

function expressionPhrase(
  index: ModelIndex,
  { reads, on, by }: FieldSource,
  expression: Expression,
  { isOnly, printExpression }: Wording,
): ValuePhrase {
  const text = `\`${printExpression(expression)}\``
  const [read] = reads
  if (isPlain(expression) && read) return copyPhrase(index, read, read.field)
  if (expression.kind === 'name') {
    const named = PORTS.get(expression.name)
    if (expression.scope === 'port' && named !== undefined) return made(named)
    if (expression.scope === 'envelope' && on !== undefined)
      return { copied: true, lead: `${text} of `, name: nameOf(index, on) }
  }
  if (isConstant(expression))
    return isOnly
      ? made(`always ${text}`)
      : { copied: false, lead: `${text} on `, name: nameOf(index, on ?? by) }
  const from = reads.length === 0 ? '' : ` from ${listedNames([...new Set(reads.map(({ field }) => field))])}`
  if (expression.kind === 'call') return made(`computed by \`${nameOf(index, expression.target)}\`${from}`)
  return made(`computed${from}: ${text}`)
}

const PORTS: ReadonlyMap<string, string> = new Map([
  ['now', 'now'],
  ['today', 'today'],
  ['newId', 'a new id'],
])

function made(name: string): ValuePhrase {
  return { copied: false, lead: '', name }
}

/** A field as it is, `amount` or `event.amount`; also one that only becomes a Decimal. */
function isPlain(expression: Expression): boolean {
  if (expression.kind === 'to decimal') return isPlain(expression.operand)
  if (expression.kind === 'member') return expression.of.kind === 'name' && expression.of.scope === 'whole'
  return expression.kind === 'name' && ['message', 'state', 'row'].includes(expression.scope)
}

/** What is written out. A name may be a `let`, and what that stands for the expression alone does not say. */
function isConstant(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
    case 'duration':
    case 'missing':
    case 'alternative':
      return true
    case 'text':
      return expression.parts.every((part) => typeof part === 'string' || isConstant(part))
    case 'list':
      return expression.items.every(isConstant)
    case 'record':
      return expression.fields.every(({ value }) => isConstant(value))
    case 'negative':
    case 'to decimal':
      return isConstant(expression.operand)
    default:
      return false
  }
}
