import type { Element, Field, ModelIndex, TextEdit } from '@landfall/model'
import { indexModel } from '@landfall/model'
import { FieldRewriting } from './edit-field-rewriting.ts'
import { fieldKey } from './edit-field-scene.ts'
import { firstOf, readingOf, type Stray, sharedUse, straysOf } from './edit-field-strays.ts'
import { findSpot, nameOf, titleOf } from './edit-find.ts'
import { readEdited } from './edit-keep-meaning.ts'
import { fieldNameFromPhrase } from './edit-name.ts'
import type { Renaming } from './edit-rename-uses.ts'
import type { StormEdit } from './edit-request.ts'
import { done, type EditResult, type EditsOrFailure, refuse } from './edit-result.ts'
import type { Storm } from './read-storm.ts'

type RenameField = Extract<StormEdit, { readonly kind: 'rename field' }>

/** Each round writes out what the one before has shown to be needed. */
const ROUNDS_MAX = 6

/**
 * Gives a field another name, here and wherever it is used. Where its value was copied to or from a field of the
 * same name, that is written out. Refused where something would come to mean something else and it cannot be said
 * otherwise.
 */
export function renameField(storm: Storm, edit: RenameField): EditsOrFailure {
  const index = indexModel(storm.model)
  const field = findField(storm, index, edit)
  if (!field.ok) return field
  const to = fieldNameFromPhrase(edit.to)
  if (!to.ok) return to
  if (to.value === edit.name) return done([])
  const before = readingOf(storm, index)
  const renaming = { key: fieldKey(field.value), from: edit.name, to: to.value }
  const shared = sharedUse(before, renaming)
  if (shared)
    return refuse(
      'MEANING_CHANGED',
      `A promise goes by \`${edit.name}\` of this and of another event, which must be called the same`,
      shared.place,
    )
  const written = new FieldRewriting(storm, before, renaming)
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const edits = written.edits()
    if (!edits) break
    const read = readEdited(storm, edits)
    if (!read.ok) return read
    const after = readingOf(read.value, indexModel(read.value.model))
    const change = { before, after, edits }
    const strays = straysOf(change)
    if (strays.length === 0) return withoutFindings(storm, read.value, edits)
    for (const stray of firstOf(strays, renaming)) {
      const isWritten = stray.kind === 'use' ? written.exactly(stray) : written.out(stray)
      if (!isWritten) return refuseStray(storm, stray, renaming)
    }
  }
  return refuse(
    'MEANING_CHANGED',
    `What is copied to or from \`${edit.name}\` because of its name cannot be written out`,
    field.value.place,
  )
}

/** A new name must not be one that the language has something against. */
function withoutFindings(before: Storm, after: Storm, edits: readonly TextEdit[]): EditsOrFailure {
  if (after.findings.length <= before.findings.length) return done(edits)
  const known = new Set(before.findings.map(({ code }) => code))
  const finding = after.findings.find(({ code }) => !known.has(code)) ?? after.findings.at(-1)
  return refuse('MEANING_CHANGED', `With that name there would be something wrong: ${finding?.message}`)
}

function findField(storm: Storm, index: ModelIndex, { of, part, name, to }: RenameField): EditResult<Field> {
  const spot = findSpot(storm, of)
  if (!spot.ok) return spot
  const { element } = spot.value
  const fields = ownFields(element, part ?? 'fields')
  const field = fields.find((one) => one.name === name)
  const taken = [...fields, ...ownFields(element, 'key')].find((one) => one.name === to.trim())
  if (field && taken)
    return refuse('NAME_TAKEN', `${titleOf(element)} has a field \`${taken.name}\` already`, taken.place)
  if (field) return done(field)
  const aggregate =
    'aggregate' in element && element.aggregate !== undefined ? index.byId.get(element.aggregate) : undefined
  const isKey = aggregate?.kind === 'aggregate' && aggregate.key?.name === name
  const help = isKey ? `: it is the key of the aggregate \`${aggregate.name}\`, rename it there` : ''
  return refuse(
    'NOT_FOUND',
    `${titleOf(element)} has no ${part === 'key' ? 'key' : 'field'} \`${name}\` of its own${help}`,
    element.place,
  )
}

function ownFields(element: Element, part: 'fields' | 'key'): readonly Field[] {
  if (part === 'key') return 'key' in element && element.key ? [element.key] : []
  switch (element.kind) {
    case 'event':
    case 'command':
    case 'view':
    case 'value':
      return element.fields
    case 'aggregate':
    case 'process':
      return element.state
    case 'publication':
      return element.fields.map(({ name, place, value: { type } }) => ({ name, place, type, markers: [] }))
    default:
      return []
  }
}

function refuseStray(storm: Storm, stray: Stray, { from, to }: Renaming): EditsOrFailure {
  const element = storm.model.elements[stray.element]
  const whose = element ? `the ${nameOf(element)}` : 'the storm'
  if (stray.kind === 'use') {
    return refuse(
      'MEANING_CHANGED',
      `In ${whose} a name would come to mean something else if \`${from}\` were \`${to}\`: choose another name`,
      stray.use.place,
    )
  }
  const { origin, site } = stray
  if (origin?.copied) {
    return refuse(
      'MEANING_CHANGED',
      `In ${whose}, \`${origin.name}\` of ${site.title} is found by its name, and nothing else can be written there: rename both, or neither`,
      site.place,
    )
  }
  return refuse(
    'MEANING_CHANGED',
    `In ${whose}, fields of ${site.title} would be copied by the name \`${to}\` that are not now: choose another name`,
    site.place,
  )
}
