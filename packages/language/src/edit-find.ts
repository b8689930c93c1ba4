import type { Element, ElementKind } from '@landfall/model'
import type { AstNode } from 'langium'
import { KIND_TITLES, withArticle } from './check-context.ts'
import { isWhole, type Page, pageOf, type Stretch } from './edit-page.ts'
import type { ElementAddress } from './edit-request.ts'
import { done, type EditResult, refuse } from './edit-result.ts'
import type { PlacedSticky } from './parsed-file.ts'
import type { Storm } from './read-storm.ts'

/** An element and where its sticky is. */
export interface Spot {
  readonly element: Element
  readonly page: Page
  readonly placed: PlacedSticky
  /** Of the sticky in its file. */
  readonly index: number
}

/** Finds the sticky of an element. */
export function findSpot(storm: Storm, address: ElementAddress): EditResult<Spot> {
  const element = elementAt(storm, address)
  const spot = element && spotOf(storm, element)
  if (spot) return done(spot)
  const what = typeof address === 'string' ? `\`${address}\`` : `a sticky at ${address.file}:${address.start}`
  return refuse('NOT_FOUND', `There is no ${what.replace(/^a /, '')} in this storm any more`)
}

function elementAt({ model }: Storm, address: ElementAddress): Element | undefined {
  if (typeof address === 'string') return model.elements.find(({ id }) => id === address)
  const { file, start } = address
  return model.elements.find(({ place }) => place.file === file && place.start === start)
}

export function spotOf(storm: Storm, element: Element): Spot | undefined {
  const file = storm.files.find(({ name }) => name === element.place.file)
  const index = file?.stickies.findIndex(({ item }) => item.from === element.place.start) ?? -1
  const placed = file?.stickies[index]
  return file && placed && { element, page: pageOf(file), placed, index }
}

/** Finds a sticky that can be read whole. */
export function findWhole(storm: Storm, address: ElementAddress): EditResult<Spot> {
  const found = findSpot(storm, address)
  return found.ok ? whole(found.value) : found
}

export function whole(spot: Spot): EditResult<Spot> {
  const { placed, page } = spot
  if (isWhole(placed)) return done(spot)
  const { problem } = placed.sticky
  const reason = problem ? `: ${problem.message}` : ': it lacks a `}`'
  const place = { file: page.file, start: placed.item.from, end: placed.item.to }
  return refuse(
    'BROKEN_STICKY',
    `${titleOf(spot.element)} cannot be read whole${reason}. Mend that first`,
    place,
  )
}

/** "The command `PlaceOrder`", to begin a sentence with. */
export function titleOf(element: Element): string {
  return `The ${nameOf(element)}`
}

/** "command `PlaceOrder`". */
export function nameOf(element: Element): string {
  return 'name' in element ? `${KIND_TITLES[element.kind]} \`${element.name}\`` : KIND_TITLES[element.kind]
}

/** "a command", "an event". */
export function oneOf(kind: ElementKind): string {
  return withArticle(KIND_TITLES[kind])
}

/** Where a part of a sticky stands in its file. */
export function extentOf({ placed }: Pick<Spot, 'placed'>, node: AstNode): Stretch {
  const { from } = placed.item
  const cst = node.$cstNode
  return { start: from + (cst?.offset ?? 0), end: from + (cst?.end ?? 0) }
}
