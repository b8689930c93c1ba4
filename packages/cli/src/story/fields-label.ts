import { cutToWidth, displayWidth } from '../display-width.ts'

export interface FieldText {
  readonly name: string
  readonly text: string
}

/** The least that is worth showing of a value. */
const VALUE_MIN = 8

/**
 * Fields in braces, cut to the room there is: those that fit, in their order, then `…`. Where none fits, the value of
 * the first is cut. Empty for no fields.
 *
 * @param isCut - there are more fields than these, which are not shown.
 */
export function fieldsLabel(
  fields: readonly FieldText[],
  { room, isCut = false }: { readonly room: number; readonly isCut?: boolean },
): string {
  if (fields.length === 0) return ''
  const all = fields.map(({ name, text }) => `${name}: ${text}`)
  const whole = braced(isCut ? [...all, '…'] : all)
  if (displayWidth(whole) <= room) return whole
  const kept: string[] = []
  for (const text of all) if (displayWidth(braced([...kept, text, '…'])) <= room) kept.push(text)
  return kept.length > 0 ? braced([...kept, '…']) : cutField(fields, { room, isCut })
}

function cutField(
  [field, ...others]: readonly FieldText[],
  { room, isCut }: { readonly room: number; readonly isCut: boolean },
): string {
  if (!field) return ''
  const more = isCut || others.length > 0 ? ['…'] : []
  const left = room - displayWidth(braced([`${field.name}: `, ...more]))
  return left < VALUE_MIN ? '{ … }' : braced([`${field.name}: ${cutToWidth(field.text, left)}`, ...more])
}

function braced(parts: readonly string[]): string {
  return `{ ${parts.join(', ')} }`
}
