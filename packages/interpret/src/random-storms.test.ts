import type { Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { createWorld } from './world.ts'

/*
 * Small storms drawn at random: one aggregate and one view, whose events and folds copy and set four fields in every
 * way. What they come to is told by rules written down here a second time, straight from the language's description.
 */

const NAMES = ['a', 'b', 'c', 'd'] as const
type Name = (typeof NAMES)[number]
type Values = Readonly<Partial<Record<Name, number>>>

/** One type per name, so that whatever is copied fits. Those with `?` may be missing. */
const TYPES: Readonly<Record<Name, string>> = { a: 'Int', b: 'Int?', c: 'Int', d: 'Int?' }
const isOptional = (name: Name): boolean => TYPES[name].endsWith('?')

type Value =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'own' | 'other'; readonly name: Name; readonly plus: number }
type Sets = Readonly<Partial<Record<Name, Value>>>
interface EventPlan {
  readonly fields: readonly Name[]
  readonly sets: Sets
}
interface FoldPlan {
  readonly event: number
  readonly where: { readonly value: Value; readonly above: number } | undefined
  readonly remove: boolean
  readonly sets: Sets
}
interface StormPlan {
  readonly state: readonly Name[]
  readonly stateDefaults: Values
  readonly events: readonly EventPlan[]
  readonly row: readonly Name[]
  readonly rowDefaults: Values
  readonly folds: readonly FoldPlan[]
}

const names = fc.subarray([...NAMES])
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), number: fc.nat(9) }),
  fc.record({
    kind: fc.constantFrom('own' as const, 'other' as const),
    name: fc.constantFrom(...NAMES),
    plus: fc.nat(3),
  }),
)
const setsOf = (known: readonly Name[]): fc.Arbitrary<Sets> =>
  fc
    .subarray([...known])
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, value]))))
const defaultsOf = (known: readonly Name[]): fc.Arbitrary<Values> =>
  fc
    .subarray([...known])
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, fc.nat(9)]))))

const plan: fc.Arbitrary<StormPlan> = fc.tuple(names, names).chain(([state, row]) =>
  fc.record({
    state: fc.constant(state),
    stateDefaults: defaultsOf(state),
    events: fc.array(fc.record({ fields: names, sets: setsOf(state) }), { minLength: 2, maxLength: 4 }),
    row: fc.constant(row),
    rowDefaults: defaultsOf(row),
    folds: fc.array(
      fc.record({
        event: fc.nat(3),
        where: fc.option(fc.record({ value, above: fc.nat(9) }), { nil: undefined }),
        remove: fc.boolean().map((chosen) => chosen),
        sets: setsOf(row),
      }),
      { maxLength: 6 },
    ),
  }),
)

/** What an expression reads: `own` is the state or row, `other` the event; a field that is not declared reads 0. */
interface Scope {
  readonly own: readonly Name[]
  readonly other: readonly Name[]
}

function written(one: Value, scope: Scope, owner: 'state' | 'row'): string {
  if (one.kind === 'number') return String(one.number)
  const from = one.kind === 'own' ? owner : 'event'
  return scope[one.kind].includes(one.name) ? `(${from}.${one.name} ?? 0) + ${one.plus}` : String(one.plus)
}

function computed(one: Value, own: Values, other: Values, scope: Scope): number {
  if (one.kind === 'number') return one.number
  const values = one.kind === 'own' ? own : other
  return (scope[one.kind].includes(one.name) ? (values[one.name] ?? 0) : 0) + one.plus
}

const readsOwn = (one: Value, scope: Scope): boolean => one.kind === 'own' && scope.own.includes(one.name)
const entries = (sets: Sets): [Name, Value][] =>
  NAMES.flatMap((name): [Name, Value][] => (sets[name] ? [[name, sets[name]]] : []))

function text({ state, stateDefaults, events, row, rowDefaults, folds }: StormPlan): string {
  const fields = (known: readonly Name[], defaults: Values = {}) =>
    known
      .map((name) => `${name}: ${TYPES[name]}${defaults[name] === undefined ? '' : ` = ${defaults[name]}`}`)
      .join('\n')
  const braces = (sets: Sets, scope: Scope, owner: 'state' | 'row') =>
    `{ ${entries(sets)
      .map(([name, one]) => `${name}: ${written(one, scope, owner)}`)
      .join(', ')} }`
  const stickies = events.map(
    (event, nth) => `
      command Do${nth} may create { ${fields(event.fields)} -> Done${nth} { ${event.fields.join(', ')} } }
      event Done${nth} { ${fields(event.fields)} } sets ${braces(event.sets, { own: state, other: event.fields }, 'state')}`,
  )
  const clauses = folds.map(({ event, where, remove, sets }) => {
    const known = { own: row, other: events[event]?.fields ?? [] }
    const guard = where ? `where ${written(where.value, known, 'row')} > ${where.above}` : ''
    return events[event] ? `on Done${event} ${guard} ${remove ? 'remove' : braces(sets, known, 'row')}` : ''
  })
  return `
    aggregate Thing { key id: Id  state { ${fields(state, stateDefaults)} } ${stickies.join('\n')} }
    view Things { key id: Id  ${fields(row, rowDefaults)}  ${clauses.join('\n')} }
  `
}

type Log = readonly { readonly id: string; readonly event: number; readonly data: Values }[]

function statesOf({ state, stateDefaults, events }: StormPlan, log: Log): Map<string, Values> {
  const states = new Map<string, Values>()
  for (const { id, event, data } of log) {
    const { fields, sets } = events[event] ?? { fields: [], sets: {} }
    const before = states.get(id) ?? stateDefaults
    const after = { ...before }
    for (const name of state) {
      const one = sets[name]
      if (one) after[name] = computed(one, before, data, { own: state, other: fields })
      else if (fields.includes(name)) put(after, name, data[name])
    }
    states.set(id, after)
  }
  return states
}

function put(values: Partial<Record<Name, number>>, name: Name, found: number | undefined): void {
  if (found === undefined) delete values[name]
  else values[name] = found
}

function rowsOf({ events, row, rowDefaults, folds }: StormPlan, log: Log): object[] {
  const rows = new Map<string, Values>()
  for (const { id, event, data } of log) {
    const before = rows.get(id)
    let current = before
    for (const fold of folds.filter((each) => each.event === event)) {
      const known = { own: row, other: events[event]?.fields ?? [] }
      const gives = (name: Name) => fold.sets[name] !== undefined || known.other.includes(name)
      const isComplete = row.every(
        (name) => gives(name) || isOptional(name) || rowDefaults[name] !== undefined,
      )
      const looks = [...entries(fold.sets).map(([, one]) => one), ...(fold.where ? [fold.where.value] : [])]
      const mayCreate = isComplete && !looks.some((one) => readsOwn(one, known))
      if (!current && (fold.remove || !mayCreate)) continue
      const start = current ?? rowDefaults
      if (fold.where && computed(fold.where.value, start, data, known) <= fold.where.above) continue
      current = fold.remove ? undefined : folded(fold, { start, data, known })
    }
    if (current) rows.set(id, current)
    else rows.delete(id)
  }
  return [...rows].map(([id, values]) => ({ id, ...values }))
}

function folded(
  { sets }: FoldPlan,
  { start, data, known }: { readonly start: Values; readonly data: Values; readonly known: Scope },
): Values {
  const after = { ...start }
  for (const name of known.own) {
    const one = sets[name]
    if (one) after[name] = computed(one, start, data, known)
    else if (known.other.includes(name)) put(after, name, data[name])
  }
  return after
}

const commands = fc.array(
  fc.record({
    id: fc.constantFrom('x', 'y', 'z'),
    event: fc.nat(3),
    data: fc.record({ a: fc.nat(9), b: fc.nat(9), c: fc.nat(9), d: fc.nat(9) }, { requiredKeys: ['a', 'c'] }),
  }),
  { maxLength: 12 },
)

it('[INTERPRET-112] states and views are the folds of the log, by the rules of the language', () => {
  fc.assert(
    fc.property(plan, commands, (storm, sent) => {
      const { dispatcher } = createWorld(
        checkedModel(readStorm([{ name: 'random.storm', text: text(storm) }])),
      )
      const log: Log = sent
        .filter(({ event }) => storm.events[event])
        .map(({ id, event, data }) => ({ id, event, data: pick(data, storm.events[event]?.fields ?? []) }))
      for (const { id, event, data } of log) dispatcher.send({ type: `Do${event}`, data: { id, ...data } })
      expect(dispatcher.log.map(({ event }: Recorded) => Reflect.get(event, 'data'))).toEqual(
        log.map(({ id, data }) => ({ id, ...data })),
      )
      const states = statesOf(storm, log)
      for (const id of ['x', 'y', 'z']) expect(dispatcher.stateOf('Thing', id)).toEqual(states.get(id))
      expect(dispatcher.rows('Things')).toEqual(rowsOf(storm, log))
    }),
    { numRuns: 120 },
  )
})

function pick(values: Values, chosen: readonly Name[]): Values {
  return Object.fromEntries(
    chosen.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]),
  )
}
