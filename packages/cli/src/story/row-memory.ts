import { isDeepStrictEqual } from 'node:util'
import type { Step, StepId } from '@landfall/kernel'
import { fieldTexts, quoted, valueText } from '../values/value-text.ts'
import type { FieldText } from './fields-label.ts'
import { FIELD_LENGTH_MAX } from './known-values.ts'
import type { Vocabulary } from './vocabulary.ts'

type RowStep = Extract<Step, { readonly kind: 'row put' | 'row removed' }>

/** What a step did to a row. */
export interface RowNews {
  /** Such as `MySubscription["s1"]`. */
  readonly name: string
  readonly change: 'new' | 'other' | 'gone'
  /** Fields that are other than before; empty where nothing is. */
  readonly changed: readonly FieldText[]
}

/** Remembers rows, to tell what is new in them. */
export interface RowMemory {
  /** What steps did to rows, by their ids. To be given each step once, in the order in which they happened. */
  remember(steps: readonly Step[]): ReadonlyMap<StepId, RowNews>
}

export function createRowMemory(vocabulary: Vocabulary): RowMemory {
  const rows = new Map<string, object>()
  function newsOf(step: RowStep): RowNews {
    const place = `${step.view}\u0000${step.key}`
    const before = rows.get(place)
    const after = step.kind === 'row put' && isObject(step.row) ? step.row : undefined
    if (after) rows.set(place, after)
    else rows.delete(place)
    return {
      name: rowName(step, { row: after ?? before, vocabulary }),
      change: step.kind === 'row removed' ? 'gone' : before ? 'other' : 'new',
      changed: after ? changedFields(step.view, { before, after, vocabulary }) : [],
    }
  }
  return {
    remember: (steps) => new Map(steps.filter(isRowStep).map((step) => [step.id, newsOf(step)])),
  }
}

function isRowStep(step: Step): step is RowStep {
  return step.kind === 'row put' || step.kind === 'row removed'
}

function rowName(
  { view, key }: RowStep,
  { row, vocabulary }: { readonly row: object | undefined; readonly vocabulary: Vocabulary },
): string {
  const field = vocabulary.rowFieldsOf(view).find(({ name }) => name === vocabulary.keyNameOf(view))
  const own = row && field ? new Map<string, unknown>(Object.entries(row)).get(field.name) : undefined
  const text = field && own !== undefined ? valueText(own, field.type, vocabulary.index) : quoted(key)
  return `${vocabulary.shortName('view', view)}[${text}]`
}

interface Change {
  readonly before: object | undefined
  readonly after: object
  readonly vocabulary: Vocabulary
}

function changedFields(view: string, { before, after, vocabulary }: Change): readonly FieldText[] {
  const old = new Map<string, unknown>(Object.entries(before ?? {}))
  const now = new Map<string, unknown>(Object.entries(after))
  const fields = vocabulary.rowFieldsOf(view).filter(({ name }) => {
    return name !== vocabulary.keyNameOf(view) && !isDeepStrictEqual(old.get(name), now.get(name))
  })
  const gone = fields.filter(({ name }) => now.get(name) === undefined)
  return [
    ...fieldTexts(after, fields, vocabulary.index, FIELD_LENGTH_MAX),
    ...gone.map(({ name }) => ({ name, text: 'missing' })),
  ]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
