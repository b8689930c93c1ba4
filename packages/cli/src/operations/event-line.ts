import type { Recorded } from '@landfall/kernel'
import { displayWidth } from '../display-width.ts'
import type { Palette } from '../palette.ts'
import { fieldsLabel } from '../story/fields-label.ts'
import { messageFieldsOf } from '../story/known-values.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { timeText } from '../values/value-text.ts'

/** The least room that fields get, whatever stands before them. */
const FIELDS_MIN = 24

/** An event on one line: when, at which position of the log, what, and its fields as far as there is room. */
export function eventLine(
  { event, at, position }: Recorded,
  {
    vocabulary,
    palette,
    width,
  }: { readonly vocabulary: Vocabulary; readonly palette: Palette; readonly width: number },
): string {
  const time = timeText(at).padEnd('2026-01-01T00:00:00.000Z'.length)
  const head = `${time}  ${String(position).padStart(6)}  `
  const name = vocabulary.shortName('event', event.type)
  const room = Math.max(FIELDS_MIN, width - displayWidth(head + name) - 1)
  const fields = fieldsLabel(messageFieldsOf('event', event, vocabulary), { room })
  return `${palette('dim', head)}${palette('yellow', name)}${fields === '' ? '' : ` ${fields}`}`
}
