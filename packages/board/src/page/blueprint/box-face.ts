import {
  type Element,
  type ElementId,
  type ModelIndex,
  messageFields,
  rowFields,
  typeText,
} from '@landfall/model'
import type { Level } from '../session/storm-session.ts'
import { stickyText } from '../storm/sticky-face.ts'
import type { BoxField } from './blueprint.ts'
import { BOX } from './blueprint-sizes.ts'
import { fitLines } from './fit-lines.ts'

/** What is written on a box, and how high it has to be for that. */
export interface BoxFace {
  readonly lines: readonly string[]
  readonly fields: readonly BoxField[]
  readonly height: number
}

/** More than these are counted. */
const FIELD_COUNT_MAX = 6

export function boxFace(
  index: ModelIndex,
  element: Element,
  {
    level,
    withoutOrigin,
  }: { readonly level: Level; readonly withoutOrigin: ReadonlyMap<ElementId, ReadonlySet<string>> },
): BoxFace {
  const lines = fitLines(stickyText(element), BOX.text)
  const fields = fieldsAt(level, fieldsOf(index, element, withoutOrigin.get(element.id) ?? new Set()))
  const text = lines.length * BOX.lineHeight + fields.length * BOX.fieldHeight
  return { lines, fields, height: BOX.head + text + BOX.foot }
}

function fieldsOf(
  index: ModelIndex,
  element: Element,
  withoutOrigin: ReadonlySet<string>,
): readonly BoxField[] {
  return declaredFields(index, element).map(({ name, type }) => ({
    text: fitLines(`${name}: ${typeText(type)}`, BOX.field)[0] ?? name,
    isWithoutOrigin: withoutOrigin.has(name),
  }))
}

function declaredFields(index: ModelIndex, element: Element) {
  switch (element.kind) {
    case 'command':
    case 'event':
    case 'publication':
      return messageFields(index, element)
    case 'view':
      return rowFields(element)
    default:
      return []
  }
}

/** Those without an origin come first where not all can be shown: they are what is looked for. */
function fieldsAt(level: Level, fields: readonly BoxField[]): readonly BoxField[] {
  if (fields.length === 0 || level === 'big picture') return []
  const missing = fields.filter(({ isWithoutOrigin }) => isWithoutOrigin)
  if (level === 'process') {
    const count = fields.length === 1 ? '1 field' : `${fields.length} fields`
    const text = missing.length === 0 ? count : `${count}, ${missing.length} without origin`
    return [{ text, isWithoutOrigin: missing.length > 0 }]
  }
  if (fields.length <= FIELD_COUNT_MAX) return fields
  const shown = [...missing, ...fields.filter(({ isWithoutOrigin }) => !isWithoutOrigin)].slice(
    0,
    FIELD_COUNT_MAX - 1,
  )
  const rest = fields.length - shown.length
  const isWithoutOrigin = missing.length > shown.length
  return [...shown, { text: `… ${rest} more`, isWithoutOrigin }]
}
