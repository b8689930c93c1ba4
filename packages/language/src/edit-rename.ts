import type { Element, ElementId, NamedElement, TextEdit } from '@landfall/model'
import { AstUtils } from 'langium'
import { refuseTaken } from './edit-add.ts'
import { extentOf, findSpot, type Spot, spotOf, titleOf } from './edit-find.ts'
import { type HeadWords, headWords } from './edit-head.ts'
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
  const written = isQuoted(old) && isQuoted(printIfPhrase(name)) ? printText(name.phrase) : name.written
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
    insertAt(page, historyStart(head), ` was ${isQuoted(old) ? old : printText(old)}`),
    ...history,
  ]
}

/** A name in quotes stays in quotes, unless the new one was typed as it is written without them. */
function printIfPhrase({ phrase, name }: WrittenName): string {
  return phrase === name ? name : printText(phrase)
}

function historyStart({ name, label }: HeadWords): number {
  return (label ?? name).end
}

/** Of two elements with one id, mentions mean the first. */
function mentionEdits(storm: Storm, element: NamedElement, name: WrittenName): TextEdit[] {
  if (storm.model.elements.find(({ id }) => id === element.id) !== element) return []
  return storm.model.elements.flatMap((user) => {
    return [...mentionsIn(user).byPath.values()].flatMap((mention) => {
      const stretch = nameMeant(storm, element, mention)
      return stretch
        ? [{ place: { file: mention.place.file, ...rangeOf(stretch) }, text: rewritten(stretch.image, name) }]
        : []
    })
  })
}

function rangeOf({ start, end }: Stretch): Stretch {
  return { start, end }
}

/** The part of a mention that names the element: its last name, or the context before it. */
function nameMeant(storm: Storm, element: NamedElement, mention: Mention) {
  const isItself = mention.target === element.id
  const isQualifier = element.kind === 'context' && isIn(storm, mention.target, element.name)
  if (!isItself && !isQualifier) return undefined
  const text = storm.files.find(({ name }) => name === mention.place.file)?.text ?? ''
  const images = nameImages(text, mention)
  const image = isItself ? images.at(-1) : images.length > 1 ? images[0] : undefined
  // A sticky that cannot be read whole may have places that are not what they seem.
  return image && nameFrom(image.image) === element.name ? image : undefined
}

function isIn({ model }: Storm, id: ElementId | undefined, context: string): boolean {
  return (
    id !== undefined && model.elements.some((element) => element.id === id && element.context === context)
  )
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
