import type { Place } from '@landfall/model'
import { formatValue } from '@landfall/kernel'
import { differences } from './expect-events.ts'
import type { Fields } from './values.ts'
import type { StepFailure } from './step-failure.ts'

/** Compares a row with the fields that a step names; without `fields` the row must be absent. */
export function expectRow({ view, key, row, fields, place }: {
  readonly view: string
  readonly key: string
  readonly row: Fields | undefined
  readonly fields: Fields | undefined
  readonly place: Place
}): StepFailure | undefined {
  const name = `${view}[${JSON.stringify(key)}]`
  if (!fields) {
    if (!row) return undefined
    return { message: `Expected ${name} to be absent, but it is there`, details: [`It is ${formatValue(row)}`], place }
  }
  if (!row) return { message: `Expected ${name}, but there is no such row`, details: [], place }
  const different = differences(fields, row)
  return different.length === 0 ? undefined : { message: `${name} is different`, details: different, place }
}
