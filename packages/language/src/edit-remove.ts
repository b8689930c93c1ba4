import type { Element, ElementId, TextEdit } from '@landfall/model'
import { refuseTaken } from './edit-add.ts'
import { extentOf, findSpot, type Spot, spotOf, titleOf } from './edit-find.ts'
import { keepMeaning } from './edit-keep-meaning.ts'
import { listsOf } from './edit-lists.ts'
import { mentionsIn } from './edit-mentions.ts'
import { isWhole, type Stretch } from './edit-page.ts'
import type { StormEdit } from './edit-request.ts'
import { done, type EditsOrFailure, refuse } from './edit-result.ts'
import { memberOf } from './edit-room.ts'
import { cutSticky, takeOut } from './edit-take-out.ts'
import { isPartOfFrame, unframed } from './edit-unframe.ts'
import type { Ref } from './generated/ast.ts'
import { elementId } from './names.ts'
import type { Storm } from './read-storm.ts'

type Remove = Extract<StormEdit, { readonly kind: 'remove' }>

/** Takes a sticky off the wall. */
export function removeElement(storm: Storm, edit: Remove): EditsOrFailure {
  const spot = findSpot(storm, edit.element)
  if (!spot.ok) return spot
  const { element, page, index, placed } = spot.value
  if (element.kind === 'subscription' && placed.sticky.node.$type === 'Subscription') {
    const { start } = element.event.place
    return done(takeOut(spot.value, listsOf(spot.value), (ref) => extentOf(spot.value, ref).start === start))
  }
  const isKept = edit.contents === 'keep' && placed.item.open !== undefined
  const gone = storm.model.elements.filter((other) => isGone(spot.value, other, isKept))
  const clearing = edit.references === 'remove' ? withoutMentions(storm, gone) : []
  if (!isKept) return done([...cutSticky(page, index), ...clearing])
  if (placed.item.close === undefined) {
    return refuse(
      'BROKEN_STICKY',
      `${titleOf(element)} is not closed: give it its \`}\` before it is taken off what is in it`,
      element.place,
    )
  }
  const taken = takenOutside(storm, spot.value, gone)
  if (taken) return refuseTaken(taken)
  return keepMeaning(storm, { gone, write: (repairs) => [...unframed(spot.value), ...clearing, ...repairs] })
}

function isGone({ element, page, index }: Spot, other: Element, isKept: boolean): boolean {
  if (other === element) return true
  const body: Stretch = memberOf(page, index)?.body ?? { start: 0, end: 0 }
  const { file, start } = other.place
  if (file !== page.file || start < body.start || start >= body.end) return false
  const placed = page.stickies.find(({ item }) => item.from === start)
  return !isKept || (placed?.item.containers.at(-1) === index && isPartOfFrame(placed.item))
}

/** Something outside that has a name which would come out of the context. */
function takenOutside(
  { model }: Storm,
  { element, page, index }: Spot,
  gone: readonly Element[],
): Element | undefined {
  if (element.kind !== 'context') return undefined
  const body: Stretch = memberOf(page, index)?.body ?? { start: 0, end: 0 }
  const inside = model.elements.filter(
    ({ place }) => place.file === page.file && place.start > body.start && place.start < body.end,
  )
  const kept = inside.filter((other) => 'name' in other && !gone.includes(other))
  const ids = new Set(kept.map((other) => 'name' in other && elementId(other.kind, other.name, undefined)))
  return model.elements.find((other) => ids.has(other.id) && !inside.includes(other))
}

/** Mentions of what is gone are taken out of the lists of what stays. */
function withoutMentions(storm: Storm, gone: readonly Element[]): TextEdit[] {
  const left = new Set(storm.model.elements.filter((element) => !gone.includes(element)).map(({ id }) => id))
  const ids = new Set(gone.map(({ id }) => id).filter((id) => !left.has(id)))
  const seen = new Set<string>()
  return storm.model.elements.flatMap((element) => {
    const key = `${element.place.file}:${element.place.start}`
    if (gone.includes(element) || seen.has(key)) return []
    seen.add(key)
    const spot = spotOf(storm, element)
    return spot && isWhole(spot.placed) ? withoutMentionsIn(storm, spot, ids) : []
  })
}

function withoutMentionsIn(storm: Storm, spot: Spot, ids: ReadonlySet<ElementId>): TextEdit[] {
  const { file, start } = spot.element.place
  const users = storm.model.elements.filter(({ place }) => place.file === file && place.start === start)
  const starts = new Set(
    users.flatMap((user) => {
      const mentions = [...mentionsIn(user).byPath.values()]
      return mentions.flatMap(({ target, place }) =>
        target !== undefined && ids.has(target) ? [place.start] : [],
      )
    }),
  )
  if (starts.size === 0) return []
  const isOut = (ref: Ref) => starts.has(extentOf(spot, ref).start)
  return takeOut(
    spot,
    listsOf(spot).filter(({ isList }) => isList),
    isOut,
  )
}
