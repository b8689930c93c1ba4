import type { FieldEntry } from '../artifacts/field-entries.ts'
import { codeSpan } from './code-span.ts'
import { describedText } from './described-text.ts'

/**
 * Fields as Markdown: on one line, `amount: Money`, or one below the other where one of them has a description. Read by
 * `facts`.
 */
export function fieldsText(fields: readonly FieldEntry[]): readonly string[] {
  const isExplained = fields.some(({ description }) => description !== undefined && description !== '')
  const texts = fields.map(fieldText)
  if (!isExplained) return texts.length === 0 ? [] : [texts.join(', ')]
  return fields.map(({ description }, at) => {
    const text = texts[at] ?? ''
    return description === undefined || description === '' ? text : `${text}: ${describedText(description)}`
  })
}

function fieldText({ name, type, markers, isKey, default: value }: FieldEntry): string {
  const remarks = [...(isKey ? ['key'] : []), ...markers]
  const code = codeSpan(`${name}: ${type}${value === undefined ? '' : ` = ${value}`}`)
  return remarks.length === 0 ? code : `${code} (${remarks.join(', ')})`
}
