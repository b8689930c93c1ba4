import type { Element, Field, ModelIndex, TextEdit } from '@landfall/model'
import { indexModel } from '@landfall/model'
import { offsetAfter } from './edit-apply.ts'
import { type FieldKey, fieldKey } from './edit-field-scene.ts'
import { type FieldSite, fieldSitesIn, type SiteOrigin } from './edit-field-sites.ts'
import { type FieldUse, fieldUsesIn } from './edit-field-uses.ts'
import { findSpot, nameOf, titleOf } from './edit-find.ts'
import { readEdited } from './edit-keep-meaning.ts'
import { fieldNameFromPhrase } from './edit-name.ts'
import { type Renaming, renameEdits } from './edit-rename-uses.ts'
import type { StormEdit } from './edit-request.ts'
import { done, type EditResult, type EditsOrFailure, refuse } from './edit-result.ts'
import { writeOut } from './edit-write-out.ts'
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
  if (shared) return refuse('MEANING_CHANGED', `A promise goes by \`${edit.name}\` of this and of another event, which must be called the same`, shared.place)
  const written = new Written(storm, before, renaming)
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const edits = written.edits()
    if (!edits) break
    const read = readEdited(storm, edits)
    if (!read.ok) return read
    const after = readingOf(read.value, indexModel(read.value.model))
    const change = { before, after, edits }
    const strays = straysOf(change)
    if (strays.length === 0) return done(edits)
    for (const stray of firstOf(strays, renaming)) {
      const isWritten = stray.kind === 'use' ? written.exactly(stray) : written.out(stray)
      if (!isWritten) return refuseStray(storm, stray, renaming)
    }
  }
  return refuse('MEANING_CHANGED', `What is copied to or from \`${edit.name}\` because of its name cannot be written out`, field.value.place)
}

function findField(storm: Storm, index: ModelIndex, { of, part, name, to }: RenameField): EditResult<Field> {
  const spot = findSpot(storm, of)
  if (!spot.ok) return spot
  const { element } = spot.value
  const fields = ownFields(element, part ?? 'fields')
  const field = fields.find((one) => one.name === name)
  const taken = [...fields, ...ownFields(element, 'key')].find((one) => one.name === to.trim())
  if (field && taken) return refuse('NAME_TAKEN', `${titleOf(element)} has a field \`${taken.name}\` already`, taken.place)
  if (field) return done(field)
  const aggregate = 'aggregate' in element && element.aggregate !== undefined ? index.byId.get(element.aggregate) : undefined
  const isKey = aggregate?.kind === 'aggregate' && aggregate.key?.name === name
  const help = isKey ? `: it is the key of the aggregate \`${aggregate.name}\`, rename it there` : ''
  return refuse('NOT_FOUND', `${titleOf(element)} has no ${part === 'key' ? 'key' : 'field'} \`${name}\` of its own${help}`, element.place)
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

/** All names of fields and all places where fields are copied, element by element. */
interface Reading {
  readonly uses: readonly ReadonlyMap<string, FieldUse>[]
  readonly sites: readonly (readonly FieldSite[])[]
  readonly index: ModelIndex
}

function readingOf({ model }: Storm, index: ModelIndex): Reading {
  return {
    index,
    uses: model.elements.map((element) => new Map(fieldUsesIn(index, element).uses.map((use) => [use.path, use]))),
    sites: model.elements.map((element) => fieldSitesIn(index, element)),
  }
}

/** A `by` that means fields of several events, of which one is to be renamed. */
function sharedUse({ uses }: Reading, { key }: Renaming): FieldUse | undefined {
  const all = uses.flatMap((ofElement) => [...ofElement.values()])
  return all.find(({ role, keys }) => role === 'by' && keys.includes(key) && keys.some((other) => other !== key))
}

interface Change {
  readonly before: Reading
  readonly after: Reading
  readonly edits: readonly TextEdit[]
}

type Stray =
  | { readonly kind: 'use'; readonly element: number; readonly use: FieldUse }
  | { readonly kind: 'copy'; readonly element: number; readonly site: FieldSite; readonly origin: SiteOrigin | undefined }

/** What would mean something else, or get its value from elsewhere. */
function straysOf({ before, after, edits }: Change): Stray[] {
  const moved = (key: FieldKey): FieldKey => {
    const [, file, offset] = /^(.*):(\d+)$/.exec(key) ?? []
    return file === undefined ? key : `${file}:${offsetAfter(edits, { file, offset: Number(offset) })}`
  }
  const uses = before.uses.flatMap((ofElement, element) => {
    return [...ofElement].flatMap(([path, use]): Stray[] => {
      const then = after.uses[element]?.get(path)
      const isSame = then !== undefined && use.keys.every((key, at) => then.keys[at] === moved(key))
      return isSame ? [] : [{ kind: 'use', element, use }]
    })
  })
  const copies = before.sites.flatMap((sites, element) => sites.flatMap((site) => {
    const then = after.sites[element]?.find(({ path }) => path === site.path)
    const added = (then?.origins.length ?? 0) !== site.origins.length
    if (added) return [{ kind: 'copy' as const, element, site, origin: undefined }]
    return site.origins.flatMap((origin): Stray[] => {
      const found = then?.origins.find(({ field }) => field === moved(origin.field))
      return found?.source === moved(origin.source) ? [] : [{ kind: 'copy', element, site, origin }]
    })
  }))
  return [...uses, ...copies]
}

/**
 * Of names that would mean something else, first those that only now are the same as the new one, then those of the
 * field itself: others stand in one expression with such a name, and are well when that is.
 */
function firstOf(strays: readonly Stray[], { key, to }: Renaming): readonly Stray[] {
  const uses = strays.filter((stray) => stray.kind === 'use')
  const captured = uses.filter(({ use }) => use.name === to && !use.keys.includes(key))
  const own = uses.filter(({ use }) => use.keys.includes(key))
  const first = captured.length > 0 ? captured : own.length > 0 ? own : uses
  return [...first, ...strays.filter((stray) => stray.kind === 'copy')]
}

/** What has been found to need more words than before. Lives as long as one renaming. */
class Written {
  private readonly exact = new Set<FieldUse>()
  /** For each site the fields that are given, and whether with the word before a dot. */
  private readonly outs = new Map<FieldSite, { element: number; given: Map<SiteOrigin, 'plain' | 'exact'> }>()
  private readonly storm: Storm
  private readonly before: Reading
  private readonly renaming: Renaming

  constructor(storm: Storm, before: Reading, renaming: Renaming) {
    this.storm = storm
    this.before = before
    this.renaming = renaming
  }

  /** Undefined where something cannot be written out. */
  edits(): TextEdit[] | undefined {
    const uses = this.before.uses.flatMap((ofElement) => [...ofElement.values()])
    const edits = renameEdits(this.storm, { uses, index: this.before.index, exact: this.exact, renaming: this.renaming })
    for (const [site, { element, given }] of this.outs) {
      const owner = this.storm.model.elements[element]
      const texts = [...given].map(([origin, way]) => this.textOf(origin, way))
      const added = owner && writeOut(this.storm, { element: owner, site, given: texts })
      if (!added) return undefined
      edits.push(...added)
    }
    return edits
  }

  private textOf({ field, name, source, copied }: SiteOrigin, way: 'plain' | 'exact'): string {
    const { key, to } = this.renaming
    const value = source === key ? to : (copied?.name ?? name)
    const word = way === 'exact' && copied?.word !== undefined ? `${copied.word}.` : ''
    return `${field === key ? to : name}: ${word}${value}`
  }

  /** Says exactly whose field a name means. False if it does already, or cannot. */
  exactly({ use }: Stray & { readonly kind: 'use' }): boolean {
    if (use.role !== 'value' || use.word === undefined || this.exact.has(use)) return false
    this.exact.add(use)
    return true
  }

  /** Says where a field gets its value from. False if it does already, or cannot. */
  out({ element, site, origin }: Stray & { readonly kind: 'copy' }): boolean {
    if (!origin?.copied || !origin.canBeWritten) return false
    const known = this.outs.get(site) ?? { element, given: new Map() }
    this.outs.set(site, known)
    const way = known.given.get(origin)
    if (way === 'exact') return false
    known.given.set(origin, way === 'plain' ? 'exact' : 'plain')
    return true
  }
}

function refuseStray(storm: Storm, stray: Stray, { from, to }: Renaming): EditsOrFailure {
  const element = storm.model.elements[stray.element]
  const whose = element ? `the ${nameOf(element)}` : 'the storm'
  if (stray.kind === 'use') {
    return refuse('MEANING_CHANGED', `In ${whose} a name would come to mean something else if \`${from}\` were \`${to}\`: choose another name`, stray.use.place)
  }
  const { origin, site } = stray
  if (origin?.copied) {
    return refuse('MEANING_CHANGED', `In ${whose}, \`${origin.name}\` of ${site.title} is found by its name, and nothing else can be written there: rename both, or neither`, site.place)
  }
  return refuse('MEANING_CHANGED', `In ${whose}, fields of ${site.title} would be copied by the name \`${to}\` that are not now: choose another name`, site.place)
}
