import type { EpochMs } from '@landfall/kernel'
import {
  type Assignment,
  type Element,
  elementOf,
  elementsOf,
  type Field,
  indexModel,
  type Model,
  type ModelIndex,
  messageFields,
  type ScenarioStep,
  type Type,
  typeText,
} from '@landfall/model'
import { compileExpression, createCompiler } from './compile-expression.ts'
import { environment } from './environment.ts'
import { EvaluationError } from './evaluation-error.ts'
import type { Fields } from './values.ts'

/** Values as somebody might give them. */
export interface PlausibleValues {
  /** A value of the field's type; undefined for an optional one that is left out. */
  valueFor(field: Pick<Field, 'name' | 'type'>, chance: Chance): unknown
}

/** What is left to chance. */
export interface Chance {
  /** From 0 to 1, 1 excluded. */
  random(): number
  readonly now: EpochMs
}

const DAY_MS = 86_400_000
const LIST_COUNT_MAX = 3
/** Values within values: a kind of value that holds itself would have no end. */
const DEPTH_MAX = 4
const TEXTS = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'harbour'] as const
const NAMES = ['Ada', 'Ben', 'Chen', 'Dilek', 'Edda', 'Farid', 'Grace', 'Hugo'] as const

/** A field that the scenarios of the storm give values to takes one of those; else its type and name decide. */
export function createPlausibleValues(model: Model): PlausibleValues {
  const index = indexModel(model)
  const samples = scenarioSamples(index)

  function valueFor({ name, type }: Pick<Field, 'name' | 'type'>, chance: Chance, depth = 0): unknown {
    const known = samples.get(sampleKey(name, type))
    return known ? oneOf(known, chance) : valueOfType(name, type, { chance, depth })
  }

  function valueOfType(
    name: string,
    type: Type,
    { chance, depth }: { readonly chance: Chance; readonly depth: number },
  ): unknown {
    switch (type.kind) {
      case 'basic':
        return basicValue(name, type.name, chance)
      case 'list':
        return Array.from({ length: depth < DEPTH_MAX ? 1 + whole(LIST_COUNT_MAX, chance) : 0 }, () =>
          valueFor({ name, type: type.of }, chance, depth + 1),
        )
      case 'optional':
        return depth >= DEPTH_MAX || chance.random() < 0.5
          ? undefined
          : valueFor({ name, type: type.of }, chance, depth + 1)
      case 'alternatives':
        return oneOf(type.members, chance)
      case 'named': {
        const named = elementOf(index, type.target, 'enum', 'value')
        if (named?.kind === 'enum') return oneOf(named.members, chance)
        return recordOf(named?.fields ?? [], { chance, depth })
      }
      case 'record':
        return recordOf(
          Object.entries(type.fields).map(([field, of]) => ({ name: field, type: of })),
          { chance, depth },
        )
      case 'nothing':
      case 'unknown':
        return undefined
    }
  }

  function recordOf(
    fields: readonly Pick<Field, 'name' | 'type'>[],
    { chance, depth }: { readonly chance: Chance; readonly depth: number },
  ): Fields {
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field, chance, depth + 1)]))
  }

  return { valueFor: (field, chance) => valueFor(field, chance) }
}

type Sample = readonly [key: string, value: unknown]

/** What the scenarios give to fields of messages, by name and type. What cannot be worked out is left out. */
function scenarioSamples(index: ModelIndex): ReadonlyMap<string, readonly unknown[]> {
  const compiler = createCompiler(index.model)
  const sampleOf = (element: Element | undefined, { name, value }: Assignment): readonly Sample[] => {
    const field = fieldsOf(index, element).find((each) => each.name === name)
    if (!field) return []
    try {
      return [[sampleKey(name, field.type), compileExpression(compiler, value)(environment({}))]]
    } catch (error) {
      if (error instanceof EvaluationError) return []
      throw error
    }
  }
  const samples = elementsOf(index, 'scenario')
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const { element, assignments } = givenIn(index, step)
      return assignments.flatMap((assignment) => sampleOf(element, assignment))
    })
  const grouped = Map.groupBy(samples, ([key]) => key)
  return new Map([...grouped].map(([key, found]) => [key, found.map(([, value]) => value)]))
}

function givenIn(
  index: ModelIndex,
  step: ScenarioStep,
): { readonly element?: Element | undefined; readonly assignments: readonly Assignment[] } {
  switch (step.kind) {
    case 'when command':
      return { element: elementOf(index, step.command.target), assignments: step.arguments }
    case 'given':
    case 'system answers':
      return { element: elementOf(index, step.event.target), assignments: step.fields }
    default:
      return { assignments: [] }
  }
}

function fieldsOf(index: ModelIndex, element: Element | undefined): readonly Field[] {
  return element?.kind === 'command' || element?.kind === 'event' ? messageFields(index, element) : []
}

/** An optional field is given the same values as one that must be there. */
function sampleKey(name: string, type: Type): string {
  return `${name}: ${typeText(type.kind === 'optional' ? type.of : type)}`
}

function basicValue(
  name: string,
  type: (Type & { readonly kind: 'basic' })['name'],
  chance: Chance,
): unknown {
  switch (type) {
    case 'Id':
      return `${name.replace(/Id$/, '')}-${1 + whole(1_000, chance)}`
    case 'Text':
      return textFor(name, chance)
    case 'Int':
      return 1 + whole(20, chance)
    case 'Decimal':
      return `${1 + whole(200, chance)}.${1 + whole(9, chance)}`
    case 'Bool':
      return chance.random() < 0.5
    case 'Time':
      return chance.now + whole(30, chance) * DAY_MS
    case 'Date':
      return new Date(chance.now + whole(30, chance) * DAY_MS).toISOString().slice(0, 10)
    case 'Duration':
      return { months: 0, ms: (1 + whole(72, chance)) * 3_600_000 }
  }
}

function textFor(name: string, chance: Chance): string {
  if (/mail/i.test(name)) return `${oneOf(NAMES, chance)}@example.org`.toLowerCase()
  if (/currency/i.test(name)) return 'EUR'
  if (/name|guest|reader|customer|person|author|owner/i.test(name)) return String(oneOf(NAMES, chance))
  return String(oneOf(TEXTS, chance))
}

function whole(below: number, { random }: Chance): number {
  return Math.floor(random() * below)
}

function oneOf<Item>(items: readonly Item[], chance: Chance): Item | undefined {
  return items[whole(items.length, chance)]
}
