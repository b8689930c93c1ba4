import type { Assignment, Duration, Expression, Type } from '@landfall/model'
import { typeText, withoutOptional } from '@landfall/model'
import { canonicalDecimal } from './canonical-decimal.ts'
import { capital } from './capital.ts'
import { type CheckContext, placeOf, report } from './check-context.ts'
import { expectType } from './expect-type.ts'
import type { ExpressionNode, NameNode } from './expression-node.ts'
import { commonType, declarationOf, isBasic, isVague } from './fits.ts'
import type { DurationLiteral, ListLiteral, NumberLiteral, RecordLiteral } from './generated/ast.ts'
import { listed } from './listed.ts'
import { nearestName } from './nearest-name.ts'
import type { Scope } from './scope.ts'
import { sized } from './sized.ts'

const UNKNOWN: Type = { kind: 'unknown' }

export function inferNumber(
  context: CheckContext,
  node: NumberLiteral,
  expected: Type | undefined,
): Expression {
  const place = placeOf(context, node)
  const { raw } = node
  if (raw.includes('.') || (expected && isBasic(withoutOptional(expected), 'Decimal'))) {
    return { kind: 'literal', value: canonicalDecimal(raw), type: { kind: 'basic', name: 'Decimal' }, place }
  }
  const value = Number(raw)
  if (!Number.isSafeInteger(value)) {
    report(
      context,
      'TYPE-8',
      `${raw.length > 30 ? `${raw.slice(0, 29)}…` : raw} is too large for an Int, which ends at ${Number.MAX_SAFE_INTEGER}. Use a Decimal, such as ${raw.slice(0, 20)}.0`,
      place,
    )
    return { kind: 'invalid', type: UNKNOWN, place }
  }
  return { kind: 'literal', value, type: { kind: 'basic', name: 'Int' }, place }
}

const MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

/** A written length of time; one that is too large to count is as large as can be. */
export function durationOf(node: DurationLiteral): Duration {
  const { months, ms } = exactDuration(node)
  return { months: Math.min(months, Number.MAX_SAFE_INTEGER), ms: Math.min(ms, Number.MAX_SAFE_INTEGER) }
}

/** The same, and reports one that is too large to count. */
export function readDuration(context: CheckContext, node: DurationLiteral): Duration {
  const { months, ms } = exactDuration(node)
  if (!Number.isSafeInteger(months) || !Number.isSafeInteger(ms))
    report(context, 'TYPE-8', 'This length of time is too large to count', node)
  return durationOf(node)
}

function exactDuration(node: DurationLiteral): Duration {
  if (node.raw) {
    const amount = Number.parseInt(node.raw, 10)
    const unit = node.raw.replace(/^[0-9]+/, '')
    return { months: 0, ms: amount * (Object.hasOwn(MS, unit) ? MS[unit as keyof typeof MS] : 0) }
  }
  return durationOfUnit(Number(node.amount), node.unit ?? 'day')
}

export function durationOfUnit(amount: number, unit: string): Duration {
  switch (unit.replace(/s$/, '')) {
    case 'year':
      return { months: amount * 12, ms: 0 }
    case 'month':
      return { months: amount, ms: 0 }
    case 'week':
      return { months: 0, ms: amount * MS.w }
    case 'day':
      return { months: 0, ms: amount * MS.d }
    case 'hour':
      return { months: 0, ms: amount * MS.h }
    case 'minute':
      return { months: 0, ms: amount * MS.m }
    default:
      return { months: 0, ms: amount * MS.s }
  }
}

export function inferDuration(context: CheckContext, node: DurationLiteral): Expression {
  const value = readDuration(context, node)
  return { kind: 'duration', value, type: { kind: 'basic', name: 'Duration' }, place: placeOf(context, node) }
}

export function inferList(
  context: CheckContext,
  node: ListLiteral,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const place = placeOf(context, node)
  const wanted = expected && withoutOptional(expected)
  if (wanted?.kind === 'list') {
    const items = node.items.map((item) =>
      expectType(context, item, scope, { type: wanted.of, what: 'an item of this list' }),
    )
    return { kind: 'list', items, type: wanted, place }
  }
  const items = node.items.map((item) => context.infer(context, item, scope))
  let of: Type = items[0]?.type ?? { kind: 'nothing' }
  for (const item of items.slice(1)) {
    const common = commonType(context, of, item.type)
    if (!common)
      report(
        context,
        'TYPE-3',
        `This list holds ${typeText(of)}, but this item is ${typeText(item.type)}`,
        item.place,
      )
    of = common ?? UNKNOWN
  }
  return sized(context, { kind: 'list', items, type: { kind: 'list', of }, place })
}

/** Braces as a value: of the value type that the place wants, else of a type of their own. */
export function inferRecord(
  context: CheckContext,
  node: RecordLiteral,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const place = placeOf(context, node)
  const wanted = expected && withoutOptional(expected)
  if (wanted && isVague(wanted)) return { kind: 'invalid', type: wanted, place }
  const declaration =
    wanted?.kind === 'named' && wanted.target?.startsWith('value ')
      ? declarationOf(context, wanted)
      : undefined
  if (!wanted || !declaration) {
    const fields = assignments(context, { node, known: undefined, owner: 'this' }, scope)
    const types = Object.fromEntries(fields.map((field) => [field.name, field.value.type]))
    return sized(context, { kind: 'record', fields, type: { kind: 'record', fields: types }, place })
  }
  const known = context.fieldsOf(context, declaration)
  const fields = assignments(context, { node, known, owner: declaration.name }, scope)
  const given = new Set(fields.map(({ name }) => name))
  const absent = [...known].filter(
    ([name, field]) => !given.has(name) && field.type.kind !== 'optional' && !field.hasDefault,
  )
  if (absent.length > 0) {
    report(
      context,
      'FIELD-4',
      `\`${declaration.name}\` needs ${absent.map(([name]) => `\`${name}\``).join(' and ')} too: give ${absent.length === 1 ? 'it' : 'them'} in these braces`,
      place,
    )
  }
  return { kind: 'record', fields, type: wanted, place }
}

/** Fields given values in braces, each checked against the field it fills. */
export function assignments(
  context: CheckContext,
  {
    node,
    known,
    owner,
    isOpen = false,
  }: {
    readonly node: RecordLiteral | undefined
    readonly known: ReadonlyMap<string, { readonly type: Type }> | undefined
    readonly owner: string
    /** Whether there may be more fields than are known. */
    readonly isOpen?: boolean
  },
  scope: Scope,
): Assignment[] {
  const seen = new Set<string>()
  const given: Assignment[] = []
  for (const field of node?.fields ?? []) {
    const wanted = known?.get(field.name)
    if (known && !wanted && !isOpen) reportNoField(context, { field, known, owner })
    if (seen.has(field.name)) report(context, 'SYNTAX-6', `\`${field.name}\` is given twice`, field)
    seen.add(field.name)
    given.push(assignmentOf(context, field, scope, known ? (wanted?.type ?? UNKNOWN) : undefined))
  }
  return given
}

function reportNoField(
  context: CheckContext,
  {
    field,
    known,
    owner,
  }: {
    readonly field: RecordLiteral['fields'][number]
    readonly known: ReadonlyMap<string, unknown>
    readonly owner: string
  },
): void {
  const suggestion = nearestName(field.name, known.keys())
  const has = known.size > 0 ? `It has ${listed([...known.keys()])}` : 'It has no fields'
  const help = suggestion ? `Did you mean \`${suggestion}\`?` : has
  const whose = owner.includes(' ') ? capital(owner) : `\`${owner}\``
  report(context, 'FIELD-4', `${whose} has no field \`${field.name}\`. ${help}`, field)
}

function assignmentOf(
  context: CheckContext,
  field: RecordLiteral['fields'][number],
  scope: Scope,
  type: Type | undefined,
): Assignment {
  const place = placeOf(context, field)
  // `{ amount }` is short for `{ amount: amount }`.
  const node: ExpressionNode = field.value ?? shorthand(field)
  const value = type
    ? expectType(context, node, scope, { type, what: `the field \`${field.name}\`` })
    : context.infer(context, node, scope)
  return { name: field.name, value, place }
}

function shorthand(field: RecordLiteral['fields'][number]): NameNode {
  const name: NameNode = { $type: 'NameOrCall', name: field.name, call: false, arguments: [] }
  return field.$cstNode ? { ...name, $cstNode: field.$cstNode } : name
}
