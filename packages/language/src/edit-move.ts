import type { Element, TextEdit } from '@landfall/model'
import { refuseTaken } from './edit-add.ts'
import { applyEdits } from './edit-apply.ts'
import { cut } from './edit-cut.ts'
import { findSite, framedFor, groupOfKind, type Site } from './edit-destination.ts'
import { findSpot, type Spot, titleOf } from './edit-find.ts'
import { type Insertion, insertSticky } from './edit-insert.ts'
import { keepMeaning } from './edit-keep-meaning.ts'
import { indentAt, reindented } from './edit-lines.ts'
import { type Page, piecesIn, type Stretch } from './edit-page.ts'
import type { Destination, StormEdit } from './edit-request.ts'
import { done, type EditsOrFailure, refuse } from './edit-result.ts'
import { type Member, memberOf } from './edit-room.ts'
import { elementId } from './names.ts'
import type { OutlineItem } from './outline-item.ts'
import type { Storm } from './read-storm.ts'

type Move = Extract<StormEdit, { readonly kind: 'move' }>

/** Moves a sticky, with its description and the comments right above it, and what stands in its frame. */
export function moveElement(storm: Storm, edit: Move): EditsOrFailure {
  const spot = findSpot(storm, edit.element)
  if (!spot.ok) return spot
  const { element, page, index, placed } = spot.value
  const member = memberOf(page, index)
  if (!member || isOpen(placed.item)) return refuseOpen(element)
  const site = findSite(storm, element.kind, destinationOf(edit, page))
  if (!site.ok) return site
  if (isInside(site.value, spot.value, member)) {
    return refuse('WRONG_PLACE', `${titleOf(element)} cannot be moved into itself`, element.place)
  }
  if (isThere(site.value, spot.value, edit)) return done([])
  const { after } = site.value.slot
  if (after && isOpen(after.item) && placed.item.containers.includes(after.index)) return refuseOpen(element)
  const moved = storm.model.elements.filter(
    ({ place }) => place.file === page.file && isIn(member.body, place.start),
  )
  const taken = takenBy(storm, moved, site.value)
  if (taken) return refuseTaken(taken)
  return keepMeaning(storm, {
    moved,
    write: (repairs) => moveEdits(spot.value, { member, site: site.value, repairs }),
  })
}

function isOpen({ missingBraces, open, close }: OutlineItem): boolean {
  return missingBraces > 0 || (open !== undefined && close === undefined)
}

function refuseOpen(element: Element): EditsOrFailure {
  const message = `${titleOf(element)}, or the frame around it, is not closed: give it its \`}\` before it is moved`
  return refuse('BROKEN_STICKY', message, element.place)
}

/** Without a word about where, it goes out of its frames and stays in its file. */
function destinationOf(edit: Move, page: Page): Destination {
  const isFree = edit.in === undefined && edit.before === undefined && edit.after === undefined
  return isFree ? { file: edit.file ?? page.file } : edit
}

function isIn({ start, end }: Stretch, offset: number): boolean {
  return start <= offset && offset < end
}

function isInside({ room }: Site, { page, index }: Spot, { body }: Member): boolean {
  const frame = room.page.stickies[room.frame ?? -1]
  return (
    room.page.file === page.file &&
    frame !== undefined &&
    (room.frame === index || isIn(body, frame.item.from))
  )
}

/** Whether it stands there already: in that room, if no neighbour is named, else next to that neighbour. */
function isThere({ room, slot }: Site, { page, index, placed }: Spot, edit: Move): boolean {
  if (room.page.file !== page.file || room.frame !== placed.item.containers.at(-1)) return false
  if (edit.before === undefined && edit.after === undefined) return true
  const own = room.members.findIndex((member) => member.index === index)
  const neighbour = room.members.findIndex((member) => member.index === (slot.after ?? slot.before)?.index)
  return own === neighbour || own === neighbour + (slot.after ? 1 : -1)
}

function takenBy({ model }: Storm, moved: readonly Element[], { context }: Site): Element | undefined {
  const names = moved.filter(
    (element) => 'name' in element && element.kind !== 'context' && element.context !== context,
  )
  const ids = new Set(
    names.map((element) => 'name' in element && elementId(element.kind, element.name, context)),
  )
  if (moved.some(({ kind }) => kind === 'context')) return undefined
  return model.elements.find((element) => ids.has(element.id) && !moved.includes(element))
}

function moveEdits(
  { element, page }: Spot,
  {
    member,
    site,
    repairs,
  }: { readonly member: Member; readonly site: Site; readonly repairs: readonly TextEdit[] },
): readonly TextEdit[] {
  const { wide } = member
  const isOwn = ({ place }: TextEdit) => place.file === page.file && isIn(wide, place.start)
  const inside = repairs.filter(isOwn).map(({ place, text }) => {
    return { place: { file: place.file, start: place.start - wide.start, end: place.end - wide.start }, text }
  })
  const raw = applyEdits(page.text.slice(wide.start, wide.end), inside).replaceAll('\r\n', '\n')
  const isOpenEnded = piecesIn(page, wide).at(-1)?.image.startsWith('//')
  const sticky: Insertion = {
    lines: reindented(raw, { from: indentAt(page.text, wide.start), to: '' }),
    inLine: isOpenEnded ? `${raw}\n` : raw,
    group: groupOfKind(element.kind),
  }
  const added = insertSticky(site.room, site.slot, framedFor(site, sticky))
  return [cut(page, wide), ...added, ...repairs.filter((repair) => !isOwn(repair))]
}
