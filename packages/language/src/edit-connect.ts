import type { Element, TextEdit } from '@landfall/model'
import { addSticky } from './edit-add.ts'
import { findSite, groupOfKind, type Site } from './edit-destination.ts'
import { extentOf, findSpot, type Spot, spotOf, whole } from './edit-find.ts'
import { readEdited } from './edit-keep-meaning.ts'
import { type Link, linkBetween, reasonAgainst } from './edit-link.ts'
import { listsOf } from './edit-lists.ts'
import { mentionText } from './edit-mention-text.ts'
import { mentionsIn } from './edit-mentions.ts'
import { isWhole } from './edit-page.ts'
import type { ConnectEdit, StormEdit } from './edit-request.ts'
import { done, type EditResult, type EditsOrFailure, refuse } from './edit-result.ts'
import { groupOf, type Room } from './edit-room.ts'
import { takeOut } from './edit-take-out.ts'
import { writeMention } from './edit-write-mention.ts'
import type { Ref } from './generated/ast.ts'
import type { Storm } from './read-storm.ts'

/** Draws an arrow. Nothing to do where it is drawn already. */
export function connect(storm: Storm, edit: ConnectEdit): EditsOrFailure {
  const found = arrowBetween(storm, edit)
  if (!found.ok) return found
  const { link, writer, target } = found.value
  if (mentionsOf(storm, found.value).length > 0) return done([])
  if (link.sort === 'relates' || writer.element.kind === 'context')
    return connectContext(storm, found.value, edit)
  const { context } = writer.element
  const text = mentionText(storm, target, { kinds: link.kinds, context })
  if (!text.ok) return text
  const following = edit.answering === undefined ? undefined : findSpot(storm, edit.answering)
  if (following && !following.ok) return following
  const edits = writeMention(writer, {
    sort: link.sort,
    text: text.value,
    choice: edit.choice ?? 'all',
    following: following?.value.element,
  })
  return edits.ok ? checked(storm, edits.value) : edits
}

/** Takes an arrow away, with what its clause says. Nothing to do where there is none. */
export function disconnect(
  storm: Storm,
  edit: Extract<StormEdit, { readonly kind: 'disconnect' }>,
): EditsOrFailure {
  const found = arrowBetween(storm, edit)
  if (!found.ok) return found
  const edits: TextEdit[] = []
  for (const { spot, starts } of mentionsOf(storm, found.value)) {
    const isOut = (ref: Ref) => starts.has(extentOf(spot, ref).start)
    const isBoth = found.value.link.sort === 'relates'
    edits.push(...takeOut(spot, listsOf(spot), isBoth ? () => true : isOut))
  }
  return checked(storm, edits)
}

function checked(storm: Storm, edits: readonly TextEdit[]): EditsOrFailure {
  const after = readEdited(storm, edits)
  return after.ok ? done(edits) : after
}

interface Arrow {
  readonly link: Link
  /** The sticky whose text says it. */
  readonly writer: Spot
  readonly target: Element
}

function arrowBetween(
  storm: Storm,
  { from, to }: { from: ConnectEdit['from']; to: ConnectEdit['to'] },
): EditResult<Arrow> {
  const source = findSpot(storm, from)
  if (!source.ok) return source
  const target = findSpot(storm, to)
  if (!target.ok) return target
  const link = linkBetween(source.value.element.kind, target.value.element.kind)
  if (!link) {
    const { element } = target.value
    return refuse('NOT_CONNECTABLE', reasonAgainst(source.value.element.kind, element.kind), element.place)
  }
  const [writer, other] = link.writer === 'from' ? [source.value, target.value] : [target.value, source.value]
  const sound = whole(writer)
  return sound.ok ? done({ link, writer, target: other.element }) : sound
}

/** Where the connection is written already: stickies, and where in them the target is mentioned. */
function mentionsOf(storm: Storm, arrow: Arrow): { spot: Spot; starts: ReadonlySet<number> }[] {
  const { link, target } = arrow
  return writersOf(storm, arrow).flatMap((spot) => {
    if (!isWhole(spot.placed)) return []
    const mentions = [...mentionsIn(spot.element).byPath.values()].filter(
      (mention) => mention.target === target.id,
    )
    const places = new Set(mentions.map(({ place }) => place.start))
    const refs = listsOf(spot)
      .filter(({ sort }) => sort === link.sort)
      .flatMap(({ items }) => items.map(({ ref }) => extentOf(spot, ref).start))
    const starts = new Set(refs.filter((start) => places.has(start)))
    return starts.size > 0 ? [{ spot, starts }] : []
  })
}

/** What a context subscribes, reads or stands in relation to is said by stickies of their own. */
function writersOf(storm: Storm, { link, writer, target }: Arrow): Spot[] {
  const { element } = writer
  if (element.kind !== 'context') return [writer]
  const kind = contextKind(link)
  return storm.model.elements.flatMap((one) => {
    if (one.kind !== kind) return []
    const isOwn =
      one.kind === 'relation'
        ? one.from.target === element.id && one.to.target === target.id
        : one.context === element.name
    return isOwn ? (spotOf(storm, one) ?? []) : []
  })
}

function contextKind({ sort }: Link): 'relation' | 'reading' | 'subscription' {
  return sort === 'relates' ? 'relation' : sort === 'reads' ? 'reading' : 'subscription'
}

function connectContext(
  storm: Storm,
  { link, writer, target }: Arrow,
  { patterns = [] }: ConnectEdit,
): EditsOrFailure {
  const { element, page } = writer
  const isRelation = link.sort === 'relates'
  const kind = contextKind(link)
  const hasOther = storm.model.elements.some((one) => one.kind === kind)
  const site = findSite(
    storm,
    kind,
    isRelation ? (hasOther ? {} : { file: page.file }) : { in: element.place },
  )
  if (!site.ok) return site
  const context = isRelation ? undefined : site.value.context
  const text = mentionText(storm, target, { kinds: link.kinds, context })
  if (!text.ok) return text
  const own = isRelation ? mentionText(storm, element, { kinds: ['context'], context: undefined }) : text
  if (!own.ok) return own
  const pattern = patterns.length > 0 ? `: ${patterns.join(', ')}` : ''
  const line = isRelation ? `relation ${own.value} -> ${text.value}${pattern}` : `${link.sort} ${text.value}`
  const id = `${kind} ${line}`
  return addSticky(storm, isRelation ? site.value : entrance(site.value), {
    id,
    lines: line,
    inLine: line,
    group: groupOfKind(kind),
  })
}

/** What comes into a context is said before anything else in it. */
function entrance({ room, ...site }: Site): Site {
  return { ...site, room, slot: entranceSlot(room) }
}

function entranceSlot({ members }: Room): Site['slot'] {
  const after = members.findLast(({ item }) => groupOf(item) === 'entrance')
  if (after) return { after }
  return members[0] ? { before: members[0] } : {}
}
