import type { Marker, TextEdit } from '@landfall/model'
import { cutAround } from './edit-cut.ts'
import type { FieldHolder } from './edit-field-block.ts'
import { findHolder } from './edit-field-holder.ts'
import { extentOf, titleOf } from './edit-find.ts'
import { readEdited } from './edit-keep-meaning.ts'
import { insertAt, pieceBefore, placeIn, replaceIn, wordAfter, wordsIn } from './edit-page.ts'
import type { StormEdit } from './edit-request.ts'
import { done, type EditResult, type EditsOrFailure, refuse } from './edit-result.ts'
import { expressionText, fieldText, typeText } from './edit-storm-text.ts'
import type { Field } from './generated/ast.ts'
import type { Storm } from './read-storm.ts'

/** Adds a field behind the others, or before one of them. A key is added where there is none yet. */
export function addField(
  storm: Storm,
  edit: Extract<StormEdit, { readonly kind: 'add field' }>,
): EditsOrFailure {
  const holder = findHolder(storm, edit)
  if (!holder.ok) return holder
  const { spot, fields, insert } = holder.value
  const text = fieldText(edit.field)
  if (!text.ok) return text
  const name = text.value.slice(0, text.value.indexOf(':'))
  const taken = edit.part === 'key' ? fields[0] : fields.find((field) => field.name === name)
  if (taken) {
    const place = placeIn(spot.page, extentOf(spot, taken))
    const code = edit.part === 'key' ? 'ONLY_ONE' : 'NAME_TAKEN'
    return refuse(
      code,
      `${titleOf(spot.element)} has ${edit.part === 'key' ? 'the key' : 'a field'} \`${taken.name}\` already`,
      place,
    )
  }
  const index =
    edit.before === undefined ? fields.length : fields.findIndex((field) => field.name === edit.before)
  if (index === -1) return refuseUnknown(holder.value, edit.before ?? '')
  return checked(storm, insert(text.value, index))
}

/** Changes the type, the markers or the default of a field. */
export function setField(
  storm: Storm,
  edit: Extract<StormEdit, { readonly kind: 'set field' }>,
): EditsOrFailure {
  const found = findField(storm, edit)
  if (!found.ok) return found
  const { holder, field } = found.value
  const type = edit.type === undefined ? undefined : typeText(edit.type)
  if (type && !type.ok) return type
  const isLeft = edit.default === undefined || edit.default.trim() === ''
  const value = isLeft ? undefined : expressionText(edit.default ?? '')
  if (value && !value.ok) return value
  return checked(storm, [
    ...(type ? withType(holder, field, type.value) : []),
    ...(edit.markers ? withMarkers(holder, field, edit.markers) : []),
    ...(edit.default === undefined ? [] : withDefault(holder, field, value?.value)),
  ])
}

/** Removes a field; with the last one the braces go, where they may. */
export function removeField(
  storm: Storm,
  edit: Extract<StormEdit, { readonly kind: 'remove field' }>,
): EditsOrFailure {
  const found = findField(storm, edit)
  return found.ok ? checked(storm, found.value.holder.remove(found.value.field)) : found
}

function checked(storm: Storm, edits: readonly TextEdit[]): EditsOrFailure {
  const after = readEdited(storm, edits)
  return after.ok ? done(edits) : after
}

function findField(
  storm: Storm,
  edit: Extract<StormEdit, { readonly kind: 'set field' | 'remove field' }>,
): EditResult<{ readonly holder: FieldHolder; readonly field: Field }> {
  const holder = findHolder(storm, edit)
  if (!holder.ok) return holder
  const field = holder.value.fields.find(({ name }) => name === edit.name)
  return field ? done({ holder: holder.value, field }) : refuseUnknown(holder.value, edit.name)
}

function refuseUnknown({ spot, fields }: FieldHolder, name: string): ReturnType<typeof refuse> {
  const known = fields.map((field) => `\`${field.name}\``).join(', ')
  return refuse(
    'NOT_FOUND',
    `${titleOf(spot.element)} has no field \`${name}\`${known ? `; it has ${known}` : ''}`,
    spot.element.place,
  )
}

function withType({ spot }: FieldHolder, field: Field, type: string): TextEdit[] {
  const stretch = extentOf(spot, field.type)
  return spot.page.text.slice(stretch.start, stretch.end) === type
    ? []
    : [replaceIn(spot.page, stretch, type)]
}

function withMarkers({ spot }: FieldHolder, field: Field, markers: readonly Marker[]): TextEdit[] {
  const { page } = spot
  const words = wordsIn(page, { start: extentOf(spot, field.type).end, end: markersEnd({ spot }, field) })
  const known = words.map(({ image }) => image)
  const goners = words.filter(({ image }) => !markers.some((marker) => marker === image))
  const added = markers.filter((marker) => !known.includes(marker))
  return [
    ...goners.flatMap(({ start, end }) =>
      cutAround(page, { start: pieceBefore(page, start)?.end ?? start, end }),
    ),
    ...added.map((marker) => insertAt(page, markersEnd({ spot }, field), ` ${marker}`)),
  ]
}

function markersEnd({ spot }: Pick<FieldHolder, 'spot'>, field: Field): number {
  let { end } = extentOf(spot, field.type)
  for (const _ of field.markers) end = wordAfter(spot.page, end)?.end ?? end
  return end
}

function withDefault({ spot }: FieldHolder, field: Field, text: string | undefined): TextEdit[] {
  const { page } = spot
  const start = markersEnd({ spot }, field)
  const known = field.default && extentOf(spot, field.default)
  if (text === undefined) return known ? cutAround(page, { start, end: known.end }) : []
  if (!known) return [insertAt(page, start, ` = ${text}`)]
  return page.text.slice(known.start, known.end) === text ? [] : [replaceIn(page, known, text)]
}
