import type { Arrow, Requirement } from '../command-clause.ts'
import type {
  Aggregate,
  Command,
  CommandClause,
  Element,
  ElementKind,
  Event,
  Field,
  Fold,
  Marker,
  Model,
  Outcome,
  Policy,
  Process,
  ProcessStep,
  Publication,
  Reference,
  Screen,
  Send,
  System,
  SystemReaction,
  View,
} from '../elements.ts'
import type { Assignment, BinaryOperator, Expression, NameScope } from '../expression.ts'
import type { Place } from '../place.ts'
import { isBasicTypeName, type Type } from '../type.ts'

/** Stickies written by hand, for tests: names are `Context.Name`, mentions are ids such as `event Billing.Paid`. */
export function modelOf(...elements: readonly Element[]): Model {
  return { domain: 'Sample', elements }
}

export const PLACE: Place = { file: 'sample.storm', start: 0, end: 1 }

/** A mention of what has this id. */
export function to(id: string): Reference {
  return { text: id.slice(id.indexOf(' ') + 1), target: id, place: PLACE }
}

/** A mention of what nobody knows. */
export function toNothing(text: string): Reference {
  return { text, place: PLACE }
}

// ---- fields: `{ amount: 'Money', reason: 'Text?', status: 'active | paused' }`

export type Fields = Readonly<Record<string, string>>

export function fieldsOf(fields: Fields = {}): readonly Field[] {
  return Object.entries(fields).map(([name, type]) => field(name, type))
}

export function field(
  name: string,
  type: string,
  extra: { readonly default?: Expression; readonly markers?: readonly Marker[] } = {},
): Field {
  return { name, type: typeOf(type), markers: [], place: PLACE, ...extra }
}

export function typeOf(text: string): Type {
  if (text.endsWith('?')) return { kind: 'optional', of: typeOf(text.slice(0, -1)) }
  if (text.startsWith('[')) return { kind: 'list', of: typeOf(text.slice(1, -1)) }
  if (text.includes('|')) return { kind: 'alternatives', members: text.split(' | ') }
  return isBasicTypeName(text)
    ? { kind: 'basic', name: text }
    : { kind: 'named', name: text, target: `value ${text}` }
}

// ---- expressions

export function the(scope: NameScope, name: string, type = 'Text'): Expression {
  return { kind: 'name', name, scope, type: typeOf(type), place: PLACE }
}

export function literal(value: string | number | boolean): Expression {
  const type = typeof value === 'string' ? 'Text' : typeof value === 'number' ? 'Int' : 'Bool'
  return { kind: 'literal', value, type: typeOf(type), place: PLACE }
}

export function alternative(name: string): Expression {
  return { kind: 'alternative', name, type: typeOf(`${name} | other`), place: PLACE }
}

export function compute(left: Expression, operator: BinaryOperator, right: Expression): Expression {
  return { kind: 'binary', operator, left, right, type: left.type, place: PLACE }
}

export function days(count: number): Expression {
  const value = { months: 0, ms: count * 86_400_000 }
  return { kind: 'duration', value, type: typeOf('Duration'), place: PLACE }
}

export function member(of: Expression, name: string): Expression {
  return { kind: 'member', of, name, type: typeOf('Text'), place: PLACE }
}

export type Braces = Readonly<Record<string, Expression>>

export function braces(fields: Braces = {}): readonly Assignment[] {
  return Object.entries(fields).map(([name, value]) => ({ name, value, place: PLACE }))
}

// ---- what stands in commands, policies, processes, systems, views

export function requires(condition: Expression, message?: string): Requirement {
  return { kind: 'requires', condition, place: PLACE, ...(message !== undefined && { message }) }
}

export function outcome(event: string, fields?: Braces): Outcome {
  return { event: to(event), fields: braces(fields) }
}

export function arrow(outcomes: readonly Outcome[], extra: Partial<Arrow> = {}): Arrow {
  return { kind: 'arrow', outcomes, open: false, otherwise: false, place: PLACE, ...extra }
}

export function letBe(name: string, value: Expression): CommandClause {
  return { kind: 'let', name, value, place: PLACE }
}

export function send(command: string, fields?: Braces, after?: Expression): Send {
  return { command: to(command), arguments: braces(fields), ...(after && { after }) }
}

export function fold(event: string, sets?: Braces, extra: Partial<Fold> = {}): Fold {
  return { event: to(event), remove: false, sets: braces(sets), ...extra }
}

export function step(event: string, sends: readonly Send[], extra: Partial<ProcessStep> = {}): ProcessStep {
  return { event: to(event), sets: [], sends, ...extra }
}

export function reaction(event: string, answers: Readonly<Record<string, Fields>> = {}): SystemReaction {
  return {
    event: to(event),
    answers: Object.entries(answers).map(([answer, fields]) => ({
      event: to(answer),
      fields: fieldsOf(fields),
    })),
  }
}

// ---- stickies

export function sticky<Kind extends ElementKind>(
  kind: Kind,
  qualified: string,
): {
  kind: Kind
  id: string
  name: string
  was: readonly string[]
  place: Place
  namePlace: Place
  context?: string
} {
  const parts = qualified.split('.')
  const name = parts.at(-1) ?? ''
  const context = parts.length > 1 ? parts[0] : undefined
  const named = { kind, id: `${kind} ${qualified}`, name, was: [], place: PLACE, namePlace: PLACE }
  return { ...named, ...(context !== undefined && { context }) }
}

export function aggregate(
  name: string,
  key: Fields,
  state: Fields = {},
  invariants: readonly Expression[] = [],
): Aggregate {
  const [keyField] = fieldsOf(key)
  return {
    ...sticky('aggregate', name),
    state: fieldsOf(state),
    invariants,
    ...(keyField && { key: keyField }),
  }
}

export function command(
  name: string,
  extra: { readonly fields?: Fields; readonly by?: readonly string[]; readonly in?: string } & Partial<
    Pick<Command, 'mode' | 'clauses'>
  > = {},
): Command {
  return {
    ...sticky('command', name),
    actors: (extra.by ?? []).map((actor) => to(`actor ${actor}`)),
    mode: extra.mode ?? 'existing',
    fields: fieldsOf(extra.fields),
    clauses: extra.clauses ?? [],
    ...(extra.in !== undefined && { aggregate: `aggregate ${extra.in}` }),
  }
}

export function event(
  name: string,
  extra: {
    readonly fields?: Fields
    readonly sets?: Braces
    readonly in?: string
    readonly pivotal?: boolean
  } = {},
): Event {
  return {
    ...sticky('event', name),
    pivotal: extra.pivotal ?? false,
    fields: fieldsOf(extra.fields),
    sets: braces(extra.sets),
    ...(extra.in !== undefined && { aggregate: `aggregate ${extra.in}` }),
  }
}

export function system(name: string, extra: Partial<System> = {}): System {
  return { ...sticky('system', name), reactions: [], sends: [], reads: [], ...extra }
}

/** `when event where guard then …`. */
export function policy(name: string, on: string, sends: readonly Send[], guard?: Expression): Policy {
  const trigger = { kind: 'event' as const, event: to(on), ...(guard && { guard }) }
  return { ...sticky('policy', name), trigger, sends }
}

/** `every 1 month for each view where guard then …`. */
export function monthly(name: string, view: string, sends: readonly Send[], guard?: Expression): Policy {
  const trigger = { kind: 'schedule' as const, schedule: { every: { months: 1, ms: 0 } } }
  return { ...sticky('policy', name), trigger, forEach: { view: to(view), ...(guard && { guard }) }, sends }
}

export function process(
  name: string,
  key: Fields,
  extra: { readonly state?: Fields } & Partial<Omit<Process, 'state'>> = {},
): Process {
  const [keyField] = fieldsOf(key)
  const { state, ...rest } = extra
  return {
    ...sticky('process', name),
    state: fieldsOf(state),
    steps: [],
    ends: [],
    ...(keyField && { key: keyField }),
    ...rest,
  }
}

export function view(
  name: string,
  key: Fields,
  extra: {
    readonly for?: readonly string[]
    readonly fields?: readonly Field[]
    readonly folds?: readonly Fold[]
  } = {},
): View {
  const [keyField] = fieldsOf(key)
  return {
    ...sticky('view', name),
    actors: (extra.for ?? []).map((actor) => to(`actor ${actor}`)),
    fields: extra.fields ?? [],
    folds: extra.folds ?? [],
    ...(keyField && { key: keyField }),
  }
}

export function screen(name: string, shows: readonly string[], offers: readonly string[]): Screen {
  return { ...sticky('screen', name), actors: [], shows: shows.map(to), offers: offers.map(to) }
}

export function publication(name: string, from: string, fields: Braces): Publication {
  return { ...sticky('publication', name), fields: braces(fields), from: to(from) }
}
