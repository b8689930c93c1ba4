import { nearestName } from '@landfall/language'
import {
  type Command,
  type Event,
  elementOf,
  elementsOf,
  type ModelIndex,
  type Publication,
  qualifiedName,
  type View,
} from '@landfall/model'

/** Commands and views by the names in their paths. */
export interface StormDirectory {
  command(address: Address): Found<Command>
  view(address: Address): Found<View>
  /** An event of the log by its type; undefined where the storm no longer knows it. */
  event(type: string): Event | Publication | undefined
  hasContext(name: string): boolean
}

export interface Address {
  readonly context?: string
  readonly name: string
}

type Found<Element> =
  | { readonly kind: 'found'; readonly element: Element }
  /** With a sentence that says so. */
  | { readonly kind: 'unknown'; readonly detail: string }

export function createStormDirectory(index: ModelIndex): StormDirectory {
  const commands = new Map(firstOf(index, elementsOf(index, 'command')))
  const views = new Map(firstOf(index, elementsOf(index, 'view')))
  const events = new Map<string, Event | Publication>([
    ...firstOf(index, elementsOf(index, 'publication')),
    ...firstOf(index, elementsOf(index, 'event')),
  ])
  return {
    command: (address) => find(commands, 'command', address),
    view: (address) => find(views, 'view', address),
    event: (type) => events.get(type),
    hasContext: (name) => index.byContext.has(name),
  }
}

/** Of two elements with one name (a finding) the first is meant. */
function firstOf<Element extends Command | View | Event | Publication>(
  index: ModelIndex,
  elements: readonly Element[],
): readonly (readonly [string, Element])[] {
  return elements
    .filter((element) => elementOf(index, element.id) === element)
    .map((element) => [qualifiedName(element), element] as const)
}

function find<Element>(known: ReadonlyMap<string, Element>, kind: string, address: Address): Found<Element> {
  const name = qualifiedName(address)
  const element = known.get(name)
  if (element) return { kind: 'found', element }
  const meant = nearestName(name, known.keys())
  const suggestion = meant === undefined ? '' : `: did you mean \`${meant}\`?`
  return { kind: 'unknown', detail: `There is no ${kind} \`${shortened(name)}\`${suggestion}` }
}

function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80).toWellFormed()}…` : name.toWellFormed()
}
