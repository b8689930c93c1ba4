import type { Element, ElementId, ElementKind } from '@landfall/model'
import { findSpot, nameOf, oneOf, type Spot, spotOf } from './edit-find.ts'
import type { Insertion, Slot } from './edit-insert.ts'
import { indentUnit } from './edit-lines.ts'
import { emptyPage, pageOf } from './edit-page.ts'
import type { Destination } from './edit-request.ts'
import { done, type EditResult, refuse } from './edit-result.ts'
import { groupOf, type Member, memberOf, type Room, roomAround, roomOf } from './edit-room.ts'
import { outlineOf } from './outline.ts'
import { printName } from './print-text.ts'
import type { Storm } from './read-storm.ts'
import { nameFrom } from './storm-text.ts'

/** Where a sticky goes. */
export interface Site {
  readonly room: Room
  readonly slot: Slot
  /** Name of the context that it will stand in. */
  readonly context?: string
  /** Id of the aggregate that it will stand in. */
  readonly aggregate?: ElementId
  /** A context that has no frame in this file yet and needs one around the sticky. */
  readonly newFrame?: string
}

const WORDS: Partial<Record<ElementKind, string>> = {
  publication: 'publishes',
  subscription: 'subscribes',
  reading: 'reads',
}

/** The word that a sticky of a kind begins with. */
export function wordOf(kind: ElementKind): string {
  return WORDS[kind] ?? kind
}

/** Finds where a sticky of a kind is to stand. Refused where its kind cannot stand. */
export function findSite(storm: Storm, kind: ElementKind, destination: Destination): EditResult<Site> {
  const neighbour = destination.after ?? destination.before
  if (neighbour !== undefined) {
    const found = findSpot(storm, neighbour)
    return found.ok ? besideSite(found.value, kind, destination) : found
  }
  if (destination.in === undefined) return fileSite(storm, kind, destination.file)
  const found = findSpot(storm, destination.in)
  return found.ok ? frameSite(storm, kind, { frame: found.value, file: destination.file }) : found
}

function besideSite({ page, index }: Spot, kind: ElementKind, { after }: Destination): EditResult<Site> {
  const member = memberOf(page, index)
  if (!member) throw new Error('a sticky is a member of its room')
  return checked(
    kind,
    siteIn(roomAround(page, index), after === undefined ? { before: member } : { after: member }),
  )
}

function fileSite(storm: Storm, kind: ElementKind, name: string | undefined): EditResult<Site> {
  const fellow = storm.model.elements.findLast((element) => element.kind === kind)
  const wanted = name ?? fellow?.place.file ?? storm.files[0]?.name
  if (wanted === undefined)
    return refuse('NOT_FOUND', `There is no file yet: say in which file ${oneOf(kind)} is to stand`)
  const file = storm.files.find((one) => one.name === wanted)
  const room = roomOf(file ? pageOf(file) : emptyPage(wanted), undefined)
  return checked(kind, siteIn(room, slotFor(room, kind)))
}

function frameSite(
  storm: Storm,
  kind: ElementKind,
  { frame, file }: { readonly frame: Spot; readonly file: string | undefined },
): EditResult<Site> {
  const { element } = frame
  if (element.kind !== 'context' && element.kind !== 'aggregate') {
    return refuse(
      'WRONG_PLACE',
      `${nameOf(element)} has no frame: stickies stand in a context or an aggregate`,
      element.place,
    )
  }
  const frames = storm.model.elements.filter(({ id }) => id === element.id)
  const here = frames.filter(({ place }) => place.file === (file ?? frame.page.file))
  const rooms = (here.includes(element) ? [element, ...here] : here).flatMap(
    (one) => roomIn(storm, one) ?? [],
  )
  const room = rooms.find(({ members }) => members.some(isLike(kind))) ?? rooms[0]
  if (room) return checked(kind, siteIn(room, slotFor(room, kind)))
  if (element.kind === 'aggregate' || file === undefined) {
    return refuse(
      'WRONG_PLACE',
      `${nameOf(element)} has no frame in ${file}: it stands in ${element.place.file}`,
      element.place,
    )
  }
  const outside = fileSite(storm, 'context', file)
  if (!outside.ok) return outside
  return checked(kind, { ...outside.value, context: element.name, newFrame: element.name })
}

function roomIn(storm: Storm, element: Element): Room | undefined {
  const spot = spotOf(storm, element)
  return spot && roomOf(spot.page, spot.index)
}

function siteIn(room: Room, slot: Slot): Site {
  const { sticky } = room.page.stickies[room.frame ?? -1] ?? {}
  if (!sticky || !('name' in sticky.node)) return { room, slot }
  const name = nameFrom(sticky.node.name?.raw ?? '')
  if (sticky.rule === 'ContextHead') return { room, slot, context: name }
  const { context } = sticky
  const aggregate = context === undefined ? `aggregate ${name}` : `aggregate ${context}.${name}`
  return { room, slot, aggregate, ...(context !== undefined && { context }) }
}

/** Behind the last of its kind, else behind everything. */
function slotFor(room: Room, kind: ElementKind): Slot {
  const members = room.members.filter((member) => !isInOtherFrame(room, member))
  const after = members.findLast(isLike(kind)) ?? members.at(-1)
  return after ? { after } : {}
}

function isLike(kind: ElementKind): (member: Member) => boolean {
  const word = wordOf(kind)
  return ({ item }) => item.start.word === word || (word === 'event' && item.start.word === 'pivotal')
}

/** A sticky that cannot stand in its frame belongs to the room around, but is not a good neighbour there. */
function isInOtherFrame({ members }: Room, { item }: Member): boolean {
  return members.some(
    (other) => other.item.open !== undefined && other.item.open < item.from && other.body.end > item.from,
  )
}

function checked(kind: ElementKind, site: Site): EditResult<Site> {
  const frame =
    site.newFrame === undefined ? site.room.page.stickies[site.room.frame ?? -1]?.item.start.word : 'context'
  const sticky = `${wordOf(kind)} "x"`
  const { problems } = outlineOf(frame === undefined ? sticky : `${frame} X {\n${sticky}\n}`)
  const [problem] = problems
  return problem ? refuse('WRONG_PLACE', problem.message) : done(site)
}

/** What is put in at a site, in the frame that it needs. */
export function framedFor({ newFrame, room }: Site, sticky: Insertion): Insertion {
  if (newFrame === undefined) return sticky
  const unit = indentUnit(room.page.text)
  const lines = sticky.lines.split('\n').map((line) => (line === '' ? line : unit + line))
  const head = `context ${printName(newFrame)}`
  return {
    lines: `${head} {\n${lines.join('\n')}\n}`,
    inLine: `${head} { ${sticky.inLine} }`,
    group: 'ContextHead',
  }
}

/** The group of a kind's stickies. */
export function groupOfKind(kind: ElementKind): string {
  const [item] = outlineOf(`${wordOf(kind)} "x"`).items
  return item ? groupOf(item) : kind
}
