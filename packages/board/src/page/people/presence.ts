import type { ElementId } from '@landfall/model'
import { type Person, readPerson } from './person.ts'

/** A stretch of a wall, in its own coordinates. */
export interface WallRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What somebody looks at: through which lens, and which part of it. */
export interface View {
  readonly lensId: string
  readonly rect: WallRect
}

export interface Pointer {
  readonly lensId: string
  readonly x: number
  readonly y: number
}

/** Somebody else who is there, on one page of theirs. */
export interface Present {
  /** Of the page: a person may have several open. */
  readonly clientId: number
  readonly person: Person
  /** Ids of the elements that they have chosen. */
  readonly chosen: readonly ElementId[]
  readonly view?: View
  /** Id of the person whose view they follow. */
  readonly follows?: string
}

/** So many chosen elements are shown to the others: more than anybody looks at one by one. */
export const CHOSEN_MAX = 200
const TEXT_LENGTH_MAX = 1_000

/** What another page says of itself; undefined where it does not say whose it is. Anything that cannot be is left out. */
export function readPresent(clientId: number, state: Readonly<Record<string, unknown>>): Present | undefined {
  const person = readPerson(state.user)
  if (!person) return undefined
  const chosen = Array.isArray(state.chosen) ? state.chosen.filter(isShortText).slice(0, CHOSEN_MAX) : []
  const view = readView(state.view)
  return {
    clientId,
    person,
    chosen,
    ...(view && { view }),
    ...(isShortText(state.follows) && { follows: state.follows }),
  }
}

export function readPointer(data: unknown): Pointer | undefined {
  if (!isRecord(data)) return undefined
  const { lensId, x, y } = data
  return isShortText(lensId) && isNumber(x) && isNumber(y) ? { lensId, x, y } : undefined
}

/** Those who are there, each once, by name. */
export function peopleOf(present: readonly Present[]): readonly Person[] {
  const byId = new Map(present.map(({ person }) => [person.id, person]))
  return [...byId.values()].toSorted((left, right) => left.name.localeCompare(right.name))
}

/** The page of a person to follow: one that shows a part of the wall, if there is one. */
export function pageOf(personId: string, present: readonly Present[]): Present | undefined {
  const pages = present.filter(({ person }) => person.id === personId)
  return pages.find(({ view }) => view !== undefined) ?? pages[0]
}

/** Whether following somebody would lead back to oneself: two who follow each other would run away from both. */
export function followsBack(
  personId: string,
  { me, present }: { readonly me: string; readonly present: readonly Present[] },
): boolean {
  const passed = new Set<string>()
  let current: string | undefined = personId
  while (current !== undefined && !passed.has(current)) {
    if (current === me) return true
    passed.add(current)
    current = pageOf(current, present)?.follows
  }
  return false
}

function readView(data: unknown): View | undefined {
  if (!isRecord(data) || !isShortText(data.lensId) || !isRecord(data.rect)) return undefined
  const { x, y, width, height } = data.rect
  if (!isNumber(x) || !isNumber(y) || !isNumber(width) || !isNumber(height)) return undefined
  return width > 0 && height > 0 ? { lensId: data.lensId, rect: { x, y, width, height } } : undefined
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function isShortText(data: unknown): data is string {
  return typeof data === 'string' && data.length <= TEXT_LENGTH_MAX
}

function isNumber(data: unknown): data is number {
  return Number.isFinite(data)
}
