import type { Assignment, Duration, Expression } from './expression.ts'
import type { Place } from './place.ts'
import type { Type } from './type.ts'

/** `kind` and qualified name, such as `event Billing.PaymentFailed`: one per element of a model. */
export type ElementId = string

/** A mention of another element, as it was written. Without a `target` nothing of that name is known. */
export interface Reference {
  readonly text: string
  readonly target?: ElementId
  readonly place: Place
}

export type Marker = 'personal' | 'secret'

export interface Field {
  readonly name: string
  readonly type: Type
  readonly markers: readonly Marker[]
  readonly default?: Expression
  readonly description?: string
  readonly place: Place
}

interface Sticky<Kind extends string> {
  readonly kind: Kind
  readonly id: ElementId
  readonly description?: string
  /** Name of the context it stands in. */
  readonly context?: string
  readonly place: Place
}

interface Named<Kind extends string> extends Sticky<Kind> {
  readonly name: string
  readonly label?: string
  /** Earlier names, the latest first: what was stored under them is read as this element. */
  readonly was: readonly string[]
  readonly namePlace: Place
}

export type Context = Named<'context'>
export type Actor = Named<'actor'>

export interface Aggregate extends Named<'aggregate'> {
  readonly key?: Field
  readonly state: readonly Field[]
  /** `always …`: what holds for its state at all times. */
  readonly invariants: readonly Expression[]
}

export interface Outcome {
  readonly event: Reference
  readonly fields: readonly Assignment[]
}

/** In the order of the text. A `let` is known to what stands below it. */
export type CommandClause =
  | {
      readonly kind: 'requires'
      readonly condition: Expression
      readonly message?: string
      readonly place: Place
    }
  | { readonly kind: 'let'; readonly name: string; readonly value: Expression; readonly place: Place }
  | {
      readonly kind: 'arrow'
      readonly outcomes: readonly Outcome[]
      /** `-> A | B`: which of the outcomes is left open; otherwise all of them happen. */
      readonly open: boolean
      readonly guard?: Expression
      readonly otherwise: boolean
      readonly place: Place
    }

export interface Command extends Named<'command'> {
  /** Id of the aggregate it stands in. */
  readonly aggregate?: ElementId
  readonly actors: readonly Reference[]
  /** `creates`: refused if the instance exists; `may create`: takes or begins it; `existing`: refused if it does not exist. */
  readonly mode: 'creates' | 'may create' | 'existing'
  readonly fields: readonly Field[]
  readonly clauses: readonly CommandClause[]
  /** Why it cannot fail, if somebody said so. */
  readonly neverFails?: string
}

export interface Event extends Named<'event'> {
  readonly aggregate?: ElementId
  readonly pivotal: boolean
  readonly fields: readonly Field[]
  readonly sets: readonly Assignment[]
}

export interface SystemReaction {
  readonly event: Reference
  /** With exactly one of these the outside world answers; empty for a system that is only told. */
  readonly answers: readonly { readonly event: Reference; readonly fields: readonly Field[] }[]
}

export interface Reading {
  readonly view: Reference
  readonly every?: Duration
}

export interface System extends Named<'system'> {
  readonly reactions: readonly SystemReaction[]
  readonly sends: readonly Reference[]
  readonly reads: readonly Reading[]
}

/** A command to be sent, at once or `after` a while. Arguments not given are taken by name. */
export interface Send {
  readonly command: Reference
  readonly arguments: readonly Assignment[]
  readonly after?: Expression
}

/** `every 1 month`, or `every day at "06:00 Europe/Zurich"` (UTC where no zone is named). */
export interface Schedule {
  readonly every: Duration
  readonly at?: { readonly hour: number; readonly minute: number; readonly zone: string }
}

export interface Policy extends Named<'policy'> {
  readonly trigger?:
    | { readonly kind: 'event'; readonly event: Reference; readonly guard?: Expression }
    | { readonly kind: 'schedule'; readonly schedule: Schedule }
  readonly forEach?: { readonly view: Reference; readonly guard?: Expression }
  readonly sends: readonly Send[]
}

export interface ProcessStep {
  readonly event: Reference
  readonly sets: readonly Assignment[]
  readonly sends: readonly Send[]
  readonly guard?: Expression
}

export interface Process extends Named<'process'> {
  readonly key?: Field
  readonly state: readonly Field[]
  readonly steps: readonly ProcessStep[]
  readonly timeout?: { readonly after: Duration; readonly sends: readonly Send[] }
  readonly ends: readonly Reference[]
}

export interface Fold {
  readonly event: Reference
  readonly guard?: Expression
  readonly remove: boolean
  readonly sets: readonly Assignment[]
}

export interface View extends Named<'view'> {
  readonly actors: readonly Reference[]
  readonly key?: Field
  readonly fields: readonly Field[]
  readonly folds: readonly Fold[]
}

export interface Screen extends Named<'screen'> {
  readonly actors: readonly Reference[]
  readonly shows: readonly Reference[]
  readonly offers: readonly Reference[]
}

export interface Hotspot extends Sticky<'hotspot'> {
  readonly question: string
  readonly on: readonly Reference[]
  /** Present when it is closed; empty text when nobody wrote the answer down. */
  readonly resolved?: string
}

export interface Opportunity extends Sticky<'opportunity'> {
  readonly text: string
  readonly on: readonly Reference[]
}

export interface EnumType extends Named<'enum'> {
  readonly members: readonly string[]
}

export interface ValueType extends Named<'value'> {
  readonly fields: readonly Field[]
}

export interface FunctionDefinition extends Named<'function'> {
  readonly parameters: readonly Field[]
  readonly returns: Type
  readonly body: Expression
}

/** An event of a context's published language, made from an event or from the row of a view. */
export interface Publication extends Named<'publication'> {
  readonly style?: 'domain' | 'notification' | 'state'
  readonly fields: readonly Assignment[]
  readonly from?: Reference
}

/** A context listens to another's published event. */
export interface Subscription extends Sticky<'subscription'> {
  readonly event: Reference
}

/** A context looks into another's view. */
export interface ContextReading extends Sticky<'reading'>, Reading {}

export interface Relation extends Sticky<'relation'> {
  readonly from: Reference
  readonly to: Reference
  /** From `RELATION_PATTERNS`. */
  readonly patterns: readonly string[]
}

/** The patterns of a context map that `relation` knows. */
export const RELATION_PATTERNS: readonly string[] = [
  'open host',
  'published language',
  'conformist',
  'anticorruption layer',
  'customer supplier',
  'shared kernel',
  'partnership',
  'separate ways',
]

/** `by` names the field whose equal values belong together. */
export type PromiseRule =
  | {
      readonly kind: 'never after'
      readonly event: Reference
      readonly after: Reference
      readonly until?: Reference
      readonly by?: string
      readonly place: Place
    }
  | {
      readonly kind: 'leads to'
      readonly event: Reference
      readonly outcomes: readonly Reference[]
      readonly within?: Duration
      readonly by?: string
      readonly place: Place
    }
  | {
      readonly kind: 'at most'
      readonly count: number
      readonly event: Reference
      readonly by: string
      readonly place: Place
    }

export interface StormPromise extends Sticky<'promise'> {
  readonly title: string
  readonly rules: readonly PromiseRule[]
}

export interface ExpectedEvent {
  readonly event: Reference
  readonly fields: readonly Assignment[]
}

export type ScenarioStep = { readonly place: Place } & (
  | ({ readonly kind: 'given' } & ExpectedEvent)
  | { readonly kind: 'when command'; readonly command: Reference; readonly arguments: readonly Assignment[] }
  | { readonly kind: 'when time passes'; readonly duration: Duration }
  | ({ readonly kind: 'system answers'; readonly system: Reference } & ExpectedEvent)
  | ({ readonly kind: 'then event' } & ExpectedEvent)
  | ({ readonly kind: 'then no event' } & ExpectedEvent)
  | { readonly kind: 'then only'; readonly events: readonly ExpectedEvent[] }
  | { readonly kind: 'then refused'; readonly message?: string }
  | {
      readonly kind: 'then row'
      readonly view: Reference
      readonly key: Expression
      readonly fields: readonly Assignment[]
    }
  | { readonly kind: 'then no row'; readonly view: Reference; readonly key: Expression }
)

export interface Scenario extends Sticky<'scenario'> {
  readonly title: string
  readonly steps: readonly ScenarioStep[]
}

/** `ignore EVENT-2 "a legacy name, until 2027-03" on OrderUpdated`. */
export interface Ignore extends Sticky<'ignore'> {
  readonly code: string
  readonly reason?: string
  readonly on: readonly Reference[]
}

export type Element =
  | Context
  | Actor
  | Aggregate
  | Command
  | Event
  | System
  | Policy
  | Process
  | View
  | Screen
  | Hotspot
  | Opportunity
  | EnumType
  | ValueType
  | FunctionDefinition
  | Publication
  | Subscription
  | ContextReading
  | Relation
  | StormPromise
  | Scenario
  | Ignore

export type ElementKind = Element['kind']

/** The element type of a kind: `ElementOf<'event'>` is `Event`. */
export type ElementOf<Kind extends ElementKind> = Extract<Element, { readonly kind: Kind }>

/** Elements that have a name and can be mentioned. */
export type NamedElement = Extract<Element, { readonly name: string }>

/** A whole storm: plain data, in the order of its files and their text. Immutable, and safe to write as JSON. */
export interface Model {
  /** The title of the storm. */
  readonly domain?: string
  /** What stands above the title. */
  readonly description?: string
  readonly elements: readonly Element[]
}
