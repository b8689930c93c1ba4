import type { ModelIndex, TextEdit } from '@landfall/model'
import { fieldNamed } from '@landfall/model'
import type { FieldUse, Unread } from './edit-field-names.ts'
import { type FieldKey, fieldKey, type Scene } from './edit-field-scene.ts'
import { fieldUsesIn } from './edit-field-uses.ts'
import type { Storm } from './read-storm.ts'
import { scanText } from './sticky-parser.ts'

/** A field that gets another name. */
export interface Renaming {
  readonly key: FieldKey
  readonly from: string
  readonly to: string
}

interface Uses {
  readonly uses: readonly FieldUse[]
  readonly index: ModelIndex
  /** Names that must say whose field they mean. */
  readonly exact: ReadonlySet<FieldUse>
  readonly renaming: Renaming
}

/** Writes the new name wherever the field is named. */
export function renameEdits(storm: Storm, { uses, index, exact, renaming }: Uses): TextEdit[] {
  const texts = new Map(storm.files.map(({ name, text }) => [name, text]))
  const byPlace = Map.groupBy(uses, ({ place }) => `${place.file}:${place.start}`)
  const read = [...byPlace.values()].flatMap((there) => editOf(texts, there, { exact, renaming }) ?? [])
  const unread = storm.model.elements.flatMap((element) => fieldUsesIn(index, element).unread)
  return [...read, ...unread.flatMap((one) => unreadEdits(texts, one, renaming))]
}

function editOf(
  texts: ReadonlyMap<string, string>,
  uses: readonly FieldUse[],
  { exact, renaming }: Pick<Uses, 'exact' | 'renaming'>,
): TextEdit | undefined {
  const [first] = uses
  if (!first) return undefined
  const { place, name: old } = first
  const newName = (use: FieldUse): string => (use.keys.includes(renaming.key) ? renaming.to : old)
  const given = uses.find(({ role }) => role === 'given')
  const value = uses.find(({ role }) => role === 'value')
  const valueText = value && `${exact.has(value) ? `${value.word}.` : ''}${newName(value)}`
  const text =
    !given || !value
      ? (valueText ?? newName(first))
      : newName(given) === valueText
        ? valueText
        : `${newName(given)}: ${valueText}`
  // A sticky that cannot be read whole may have places that are not what they seem.
  const isThere = texts.get(place.file)?.slice(place.start, place.end) === old
  return text === old || !isThere ? undefined : { place, text }
}

/** In an expression with a mistake in it, a name means the field that it would mean without. */
function unreadEdits(
  texts: ReadonlyMap<string, string>,
  { place, scene }: Unread,
  { key, from, to }: Renaming,
): TextEdit[] {
  const { tokens } = scanText(texts.get(place.file)?.slice(place.start, place.end) ?? '')
  return tokens.flatMap(({ image, startOffset }, index): TextEdit[] => {
    const [before, whole, after] = [
      tokens[index - 1]?.image,
      tokens[index - 2]?.image,
      tokens[index + 1]?.image,
    ]
    if (image !== from || after === ':' || after === '(' || after === '->') return []
    const owner = before === '.' ? ownerNamed(scene, whole, from) : ownerOf(scene, from)
    if (owner !== key) return []
    const start = place.start + startOffset
    return [{ place: { file: place.file, start, end: start + from.length }, text: to }]
  })
}

function ownerNamed(scene: Scene, word: string | undefined, name: string): FieldKey | undefined {
  const fields =
    word === 'state'
      ? scene.state
      : word === 'row'
        ? scene.row
        : word === scene.message?.word
          ? scene.message?.fields
          : undefined
  const field = fieldNamed(fields ?? [], name)
  return field && fieldKey(field)
}

function ownerOf({ message, state, row, locals }: Scene, name: string): FieldKey | undefined {
  if (locals?.includes(name)) return undefined
  const field = [message?.fields, state, row]
    .map((fields) => fieldNamed(fields ?? [], name))
    .find((one) => one !== undefined)
  return field && fieldKey(field)
}
