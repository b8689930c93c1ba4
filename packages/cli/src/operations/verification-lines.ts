import type { Verification } from '@landfall/runtime'
import { counted } from '../counted.ts'
import { jsonObject } from '../files/json-object.ts'
import type { Palette } from '../palette.ts'
import { printable } from '../printable.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { quoted } from '../values/value-text.ts'
import { isListOf } from './told-forms.ts'

export function isVerification(json: unknown): json is Verification {
  const { eventCount, position, views, faults, faultCount, brokenPromiseCount } = jsonObject(json) ?? {}
  return (
    [eventCount, position, faultCount, brokenPromiseCount].every(Number.isFinite) &&
    isListOf(faults, (fault) => typeof fault === 'string') &&
    isListOf(views, isViewVerification)
  )
}

function isViewVerification(json: unknown): boolean {
  const { view, rowCount, differing, differingCount } = jsonObject(json) ?? {}
  return (
    typeof view === 'string' &&
    [rowCount, differingCount].every(Number.isFinite) &&
    isListOf(differing, (key) => typeof key === 'string')
  )
}

/** Whether all is as it must be. */
export function isSound({ views, faultCount, brokenPromiseCount }: Verification): boolean {
  return (
    faultCount === 0 && brokenPromiseCount === 0 && views.every(({ differingCount }) => differingCount === 0)
  )
}

/** What came of going through the log: a line for each thing that was looked at. */
export function verificationLines(
  { eventCount, views, faults, faultCount, brokenPromiseCount }: Verification,
  { vocabulary, palette }: { readonly vocabulary: Vocabulary; readonly palette: Palette },
): readonly string[] {
  const good = (text: string) => `${palette('green', '✓')} ${text}`
  const bad = (text: string) => `${palette('red', '✗')} ${text}`
  return [
    ...(faults.length === 0
      ? [good(`The log is whole: ${counted(eventCount, 'event')}`)]
      : faults.map((fault) => bad(printable(fault)))),
    ...(faultCount > faults.length ? [bad(`${faultCount - faults.length} more of that kind`)] : []),
    ...views.flatMap(({ view, rowCount, differing, differingCount }) => {
      const name = vocabulary.shortName('view', view)
      const rows = counted(rowCount, 'row')
      if (differingCount === 0) return [good(`${name} is what the log makes of it: ${rows}`)]
      const keys = differing.map(quoted).join(', ')
      const others = differingCount > differing.length ? ', …' : ''
      return [
        bad(`${name}: ${differingCount} of ${rows} not as the log makes them: ${keys}${others}`),
        `  Fold it anew: landfall rebuild ${name}`,
      ]
    }),
    brokenPromiseCount === 0
      ? good('No promise is broken')
      : bad(`${counted(brokenPromiseCount, 'broken promise')}: see landfall promises`),
  ]
}
