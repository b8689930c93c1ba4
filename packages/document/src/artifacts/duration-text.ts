import type { Duration } from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'

const NOWHERE = { file: '', start: 0, end: 0 }

/** `24h`, `1 month`: a length of time as the storm writes it. */
export function durationText(value: Duration, { printExpression }: DocumentOptions): string {
  return printExpression({
    kind: 'duration',
    type: { kind: 'basic', name: 'Duration' },
    place: NOWHERE,
    value,
  })
}
