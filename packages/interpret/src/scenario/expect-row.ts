import type { ScenarioStep, View } from '@landfall/model'
import { qualifiedName, rowFields, targetOf } from '@landfall/model'
import type { StepFailure } from '../step-failure.ts'
import { type Fields, fieldOf, isFields, keyText } from '../values.ts'
import { differenceText, differingFields, valuesText } from './expected.ts'
import { type RunningWorld, valuesIn } from './running-world.ts'
import { fieldsText, valueText } from './value-text.ts'

/** Keys of other rows that are told. */
const KEYS_MAX = 8

/** A view has a row with these fields; or has none, where the step says so. */
export function expectRow(
  world: RunningWorld,
  step: ScenarioStep & { readonly kind: 'then row' | 'then no row' },
): StepFailure | undefined {
  const { index, dispatcher } = world
  const { place } = step
  const view = targetOf(index, step.view, 'view')
  if (!view) return { message: `There is no view ${step.view.text}`, details: [], place }
  const key = world.evaluate(step.key)
  const found = dispatcher.row(qualifiedName(view), keyText(key))
  const row = isFields(found) ? found : undefined
  const name = `${step.view.text}[${valueText(index, view.key?.type ?? { kind: 'unknown' }, key)}]`
  if (step.kind === 'then no row') return row && notAbsent(world, view, { name, row, step })
  if (!row) {
    return { message: `Expected ${name}, but there is no such row`, details: [otherRows(world, view)], place }
  }
  return expectFields(world, view, { name, row, step })
}

interface FoundRow {
  readonly name: string
  readonly row: Fields
}

function notAbsent(
  { index }: RunningWorld,
  view: View,
  { name, row, step }: FoundRow & { readonly step: ScenarioStep },
): StepFailure {
  return {
    message: `Expected no ${name}, but it is there`,
    details: [`It is ${fieldsText(index, rowFields(view), row)}`],
    place: step.place,
  }
}

function expectFields(
  world: RunningWorld,
  view: View,
  { name, row, step }: FoundRow & { readonly step: ScenarioStep & { readonly kind: 'then row' } },
): StepFailure | undefined {
  const { index } = world
  const expected = valuesIn(world, step.fields)
  if (differingFields(expected, row).length === 0) return undefined
  const fields = rowFields(view)
  return {
    message: `Expected ${name} ${valuesText(index, fields, expected)}, but ${differenceText(index, 'is', { expected, got: row, fields })}`,
    details: [`The row is ${fieldsText(index, fields, row)}`],
    place: step.place,
  }
}

function otherRows({ index, dispatcher }: RunningWorld, view: View): string {
  const { key, name } = view
  const rows = dispatcher.rows(qualifiedName(view)).filter(isFields)
  if (!key || rows.length === 0) return `${name} is empty`
  const keys = rows.slice(0, KEYS_MAX).map((row) => valueText(index, key.type, fieldOf(row, key.name)))
  const count =
    rows.length > KEYS_MAX ? `${rows.length} rows, the first` : rows.length === 1 ? 'a row' : 'rows'
  return `${name} has ${count} for ${keys.join(', ')}`
}
