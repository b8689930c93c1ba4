import type { Element, ElementId, NamedElement, TextEdit } from '@landfall/model'
import { AstUtils } from 'langium'
import { refuseTaken } from './edit-add.ts'
import { extentOf, findSpot, type Spot, spotOf, titleOf } from './edit-find.ts'
import { headWords } from './edit-head.ts'
import { keepMeaning } from './edit-keep-meaning.ts'
import { type Mention, mentionsIn, nameImages } from './edit-mentions.ts'
import { nameFromPhrase, rewritten, type WrittenName } from './edit-name.ts'
import { insertAt, pageOf, replaceIn, type Stretch, wordBefore } from './edit-page.ts'
import type { StormEdit } from './edit-request.ts'
import { type EditsOrFailure, refuse } from './edit-result.ts'
import { isPattern, type Pattern } from './generated/ast.ts'
import { elementId } from './names.ts'
import { printText } from './print-text.ts'
import type { Storm } from './read-storm.ts'
import { isQuoted, nameFrom } from './storm-text.ts'

type Rename = Extract<StormEdit, { readonly kind: 'rename' }>

/** Gives an element another name, here and wherever it is mentioned. */
export function renameElement(storm: Storm, edit: Rename): EditsOrFailure {
  const spot = findSpot(storm, edit.element)
  if (!spot.ok) return spot
  const { element } = spot.value
  if (!('name' in element))
    return refuse('NOT_FOUND', `${titleOf(element)} has no name: change its text`, element.place)
  const name = nameFromPhrase(edit.name, element.kind)
  if (!name.ok) return name
  const taken = takenBy(storm, element, name.value.name)
  if (taken) return refuseTaken(taken)
  const heads = headsOf(storm, element)
  const keepHistory = edit.keepHistory ?? element.kind === 'event'
  const edits = [
    ...heads.flatMap((head) => headEdits(head, name.value, keepHistory)),
    ...mentionEdits(storm, element, name.value),
    ...(element.kind === 'enum' ? patternEdits(storm, element, name.value) : []),
  ]
  return keepMeaning(storm, { write: (repairs) => [...withoutRepaired(edits, repairs), ...repairs] })
}

function takenBy({ model }: Storm, element: NamedElement, name: string): Element | undefined {
  if (name === element.name) return undefined
  const id = elementId(element.kind, name, element.context)
  return model.elements.find((other) => other.id === id)
}

/** A context may have a frame in several files; they are all renamed. Of others that share a name only the one meant. */
function headsOf(storm: Storm, element: NamedElement): Spot[] {
  const all =
    element.kind === 'context' ? storm.model.elements.filter(({ id }) => id === element.id) : [element]
  return all.flatMap((one) => spotOf(storm, one) ?? [])
}

function headEdits(spot: Spot, name: WrittenName, keepHistory: boolean): TextEdit[] {
  const { page } = spot
  const head = headWords(spot)
  if (!head) return []
  const old = head.name.image
  // A name in quotes stays in quotes, unless the new one was typed as it is written without them.
  const written = isQuoted(old) && name.phrase !== name.name ? printText(name.phrase) : name.written
  const edits = old === written ? [] : [replaceIn(page, head.name, written)]
  if (nameFrom(old) === name.name) return edits
  // What it is called now is no earlier name.
  const back = head.was.filter((was) => nameFrom(was.name.image) === name.name)
  const history = back.map((was) =>
    replaceIn(page, { start: wordBefore(page, was.word.start)?.end ?? 0, end: was.name.end }, ''),
  )
  if (!keepHistory) return [...edits, ...history]
  return [
    ...edits,
    insertAt(page, (head.label ?? head.name).end, ` was ${isQuoted(old) ? old : printText(old)}`),
    ...history,
  ]
}

/** Of two elements with one id, mentions mean the first. */
function mentionEdits({ model, files }: Storm, element: NamedElement, name: WrittenName): TextEdit[] {
  if (model.elements.find(({ id }) => id === element.id) !== element) return []
  const texts = new Map(files.map((file) => [file.name, file.text]))
  const inside = model.elements.filter(
    ({ context }) => element.kind === 'context' && context === element.name,
  )
  const members = new Set(inside.map(({ id }) => id))
  return model.elements.flatMap((user) => {
    return [...mentionsIn(user).byPath.values()].flatMap((mention): TextEdit[] => {
      const meant = nameMeant(texts.get(mention.place.file) ?? '', mention, { element, members })
      if (!meant) return []
      const { start, end, image } = meant
      return [{ place: { file: mention.place.file, start, end }, text: rewritten(image, name) }]
    })
  })
}

/** The part of a mention that names the element: its last name, or the context before it. */
function nameMeant(
  text: string,
  mention: Mention,
  { element, members }: { readonly element: NamedElement; readonly members: ReadonlySet<ElementId> },
): (Stretch & { readonly image: string }) | undefined {
  const isItself = mention.target === element.id
  if (!isItself && !members.has(mention.target ?? '')) return undefined
  const images = nameImages(text, mention)
  const image = isItself ? images.at(-1) : images.length > 1 ? images[0] : undefined
  // A sticky that cannot be read whole may have places that are not what they seem.
  return image && nameFrom(image.image) === element.name ? image : undefined
}

/** `Direction.N` in the arms of a match names the enum too. */
function patternEdits(storm: Storm, element: NamedElement, name: WrittenName): TextEdit[] {
  return storm.files.flatMap((file) => {
    const page = pageOf(file)
    return file.stickies.flatMap((placed) => {
      const patterns = AstUtils.streamAllContents(placed.sticky.node).filter(isPattern)
      return [...patterns].flatMap((node) =>
        qualifierEdits({ page, placed }, node, { old: element.name, name }),
      )
    })
  })
}

function qualifierEdits(
  { page, placed }: Pick<Spot, 'page' | 'placed'>,
  pattern: Pattern,
  { old, name }: { readonly old: string; readonly name: WrittenName },
): TextEdit[] {
  const place = { file: page.file, ...extentOf({ placed }, pattern) }
  const qualifier = nameImages(page.text, { form: 'reference', place }).at(-2)
  return qualifier?.image === old ? [replaceIn(page, qualifier, name.name)] : []
}

/** A mention that is rewritten as a whole needs no new name besides. */
function withoutRepaired(edits: readonly TextEdit[], repairs: readonly TextEdit[]): TextEdit[] {
  return edits.filter(({ place }) => {
    return !repairs.some((repair) => {
      const isInside = repair.place.start <= place.start && place.end <= repair.place.end
      return repair.place.file === place.file && isInside
    })
  })
}
