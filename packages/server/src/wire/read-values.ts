import { nearestName } from '@landfall/language'
import { elementOf, type Field, type ModelIndex, type Type } from '@landfall/model'
import { BASIC_FORMS } from './basic-forms.ts'
import { expectedText, membersText } from './expected-text.ts'
import { foundText } from './found-text.ts'
import { jsonOfText } from './json-of-text.ts'
import type { WrongField } from './wrong-field.ts'

/** How deep fields may lie within fields. */
const DEPTH_MAX = 50
/** Wrong fields that are told at once. */
const WRONG_COUNT_MAX = 20

export type Values = Readonly<Record<string, unknown>>

/** What was read; it is to be used only if nothing is wrong. */
interface ReadValues<Value> {
  readonly value: Value
  readonly wrong: readonly WrongField[]
}

/** Takes JSON in as values of the storm. */
export interface ValueReader {
  /** Fields that are left out have their defaults, if they have any; what is optional and not there is left out. */
  fields(fields: readonly Field[], json: unknown): ReadValues<Values>
  /** One value that came as text, in a path or behind `?`; `name` is what it is called there. */
  text(field: Field, text: string, name: string): ReadValues<unknown>
}

interface Spot {
  readonly path: string
  readonly depth: number
  /** What stands here is not said again. */
  readonly isSecret: boolean
  readonly wrong: WrongField[]
}

/**
 * @param defaultOf - the value of a field's default, undefined where it has none.
 */
export function createValueReader(index: ModelIndex, defaultOf: (field: Field) => unknown): ValueReader {
  const storm: StormTypes = { index, defaultOf }
  return {
    fields(fields, json) {
      const wrong: WrongField[] = []
      return { value: readFields(storm, fields, json, { path: '', depth: 0, isSecret: false, wrong }), wrong }
    },
    text({ type, markers }, text, name) {
      const wrong: WrongField[] = []
      const spot = { path: name, depth: 0, isSecret: markers.includes('secret'), wrong }
      return { value: readValue(storm, type, jsonOfText(index, type, text), spot), wrong }
    },
  }
}

/** What values are read by. */
interface StormTypes {
  readonly index: ModelIndex
  readonly defaultOf: (field: Field) => unknown
}

function readFields(storm: StormTypes, fields: readonly Field[], json: unknown, spot: Spot): Values {
  if (!isRecord(json)) {
    expected('fields in braces', json, spot)
    return {}
  }
  tellUnknown(fields, json, spot)
  const read = fields.flatMap((field): [string, unknown][] => {
    const value = readField(storm, field, json, spot)
    return value === undefined ? [] : [[field.name, value]]
  })
  return Object.fromEntries(read)
}

function readField(storm: StormTypes, field: Field, json: Values, spot: Spot): unknown {
  const path = spot.path === '' ? field.name : `${spot.path}.${field.name}`
  const isSecret = spot.isSecret || field.markers.includes('secret')
  const own = { ...spot, path, isSecret, depth: spot.depth + 1 }
  if (Object.hasOwn(json, field.name)) return readValue(storm, field.type, json[field.name], own)
  const given = storm.defaultOf(field)
  if (given === undefined && field.type.kind !== 'optional') {
    tell(own, `is missing: expected ${expectedText(storm.index, field.type)}`)
  }
  return given
}

function readValue(storm: StormTypes, type: Type, json: unknown, spot: Spot): unknown {
  if (spot.depth > DEPTH_MAX) return tell(spot, `lies too deep: at most ${DEPTH_MAX} levels are read`)
  switch (type.kind) {
    case 'basic': {
      const value = BASIC_FORMS[type.name].read(json)
      return value === undefined ? expected(BASIC_FORMS[type.name].expected, json, spot) : value
    }
    case 'list':
      return readList(storm, type.of, json, spot)
    case 'optional':
      return json === null
        ? expected(`${expectedText(storm.index, type.of)}, or the field left out`, json, spot)
        : readValue(storm, type.of, json, spot)
    case 'alternatives':
      return readMember(type.members, json, spot)
    case 'named':
      return readNamed(storm, type, json, spot)
    case 'record':
      return readFields(storm, recordFields(type.fields), json, spot)
    case 'nothing':
      return json === null ? undefined : expected('null', json, spot)
    case 'unknown':
      return anything(json, spot)
  }
}

function readNamed(
  storm: StormTypes,
  { target }: Type & { readonly kind: 'named' },
  json: unknown,
  spot: Spot,
): unknown {
  const named = elementOf(storm.index, target, 'enum', 'value')
  if (!named) return anything(json, spot)
  return named.kind === 'enum'
    ? readMember(named.members, json, spot)
    : readFields(storm, named.fields, json, spot)
}

function readList(storm: StormTypes, type: Type, json: unknown, spot: Spot): unknown {
  if (!Array.isArray(json)) return expected('a list', json, spot)
  return json.map((item: unknown, at) => {
    if (type.kind === 'optional' && item === null) return undefined
    return readValue(storm, type, item, { ...spot, path: `${spot.path}[${at}]`, depth: spot.depth + 1 })
  })
}

/** Values of a type nobody knows yet are taken as they are, as long as they can be written again. */
function anything(json: unknown, spot: Spot): unknown {
  let level: readonly unknown[] = [json]
  for (let depth = spot.depth; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) return tell(spot, `lies too deep: at most ${DEPTH_MAX} levels are read`)
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
  return json
}

function readMember(members: readonly string[], json: unknown, spot: Spot): unknown {
  if (typeof json === 'string' && members.includes(json)) return json
  const meant = typeof json === 'string' && !spot.isSecret ? nearestName(json, members) : undefined
  return expected(membersText(members), json, spot, meant)
}

function tellUnknown(fields: readonly Field[], json: Values, spot: Spot): void {
  const known = fields.map(({ name }) => name)
  for (const name of Object.keys(json)) {
    if (known.includes(name)) continue
    const shown = shownName(name)
    const path = spot.path === '' ? shown : `${spot.path}.${shown}`
    const meant = nearestName(name, known)
    const instead = meant === undefined ? knownText(known) : `did you mean \`${meant}\`?`
    tell({ ...spot, path }, `is not known: ${instead}`)
    if (spot.wrong.length >= WRONG_COUNT_MAX) return
  }
}

function knownText(known: readonly string[]): string {
  if (known.length === 0) return 'no fields are expected here'
  const shown = known.slice(0, 10).map((name) => `\`${name}\``)
  return `expected ${shown.join(', ')}${known.length > shown.length ? ' and others' : ''}`
}

function shownName(name: string): string {
  const letters = [...name.slice(0, 80)]
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : name.toWellFormed()
}

function expected(what: string, json: unknown, spot: Spot, meant?: string): undefined {
  const found = spot.isSecret ? 'something else' : foundText(json)
  return tell(
    spot,
    `expected ${what}, but found ${found}${meant === undefined ? '' : `: did you mean ${meant}?`}`,
  )
}

function tell({ wrong, path }: Spot, detail: string): undefined {
  if (wrong.length < WRONG_COUNT_MAX) wrong.push({ field: path, detail })
}

function recordFields(fields: Readonly<Record<string, Type>>): readonly Field[] {
  const place = { file: '', start: 0, end: 0 }
  return Object.entries(fields).map(([name, type]) => ({ name, type, markers: [], place }))
}

function isRecord(json: unknown): json is Values {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
