import {
  type Element,
  elementsOf,
  type Hotspot,
  type ModelIndex,
  type Opportunity,
  type Reference,
  targetOf,
} from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { arrowsOf, type HangingPlaces } from './arrows-of.ts'
import type { Cluster } from './cluster.ts'
import { footnoteOfPolicy, footnoteOfProcess } from './footnotes.ts'
import { type Moment, momentsOf } from './moments-of.ts'
import { marksOfNote, type Note, type NotedElement, sizeOfNote, textOfNote } from './note.ts'
import { processOccurrences, systemOccurrences } from './occurrences-of.ts'
import { NOTE_KINDS } from './sticky-colours.ts'
import type { Wall } from './wall.ts'
import { wishesOf } from './wishes-of.ts'

/** Hangs every sticky of a storm, next to what it hangs together with, and draws the lines between them. */
export function wallOf(index: ModelIndex, options: DocumentOptions): Wall {
  const hand = handOf(index)
  const clusters = [
    ...momentsOf(index).map((moment) => clusterOfMoment(hand, moment)),
    ...elementsOf(index, 'system').flatMap((system) =>
      systemOccurrences(system).map(({ reactions, isActive }) => {
        const note = hand.note(system)
        for (const reaction of reactions) hand.places.reactions.set(reaction, note.key)
        if (isActive) hand.places.elements.set(system.id, note.key)
        return single(note, hand.talkAbout(system))
      }),
    ),
    ...elementsOf(index, 'policy').map((policy) =>
      single(hand.note(policy, footnoteOfPolicy(policy, options)), hand.talkAbout(policy)),
    ),
    ...elementsOf(index, 'process').flatMap((process) =>
      processOccurrences(process).map((occurrence) => {
        const note = hand.note(process, footnoteOfProcess(process, occurrence, options))
        for (const step of occurrence.steps) hand.places.steps.set(step, note.key)
        if (occurrence.ends.length > 0) hand.places.ends.set(process, note.key)
        return single(note, hand.talkAbout(process))
      }),
    ),
    ...elementsOf(index, 'publication').map((each) => single(hand.note(each), hand.talkAbout(each))),
    ...elementsOf(index, 'view').map((view) =>
      single(hand.note(view), [...hand.people(view.actors), ...hand.talkAbout(view)], 'below'),
    ),
    ...elementsOf(index, 'screen').map((screen) =>
      single(hand.note(screen), [...hand.people(screen.actors), ...hand.talkAbout(screen)], 'above'),
    ),
  ]
  const rest = restOf(index, hand)
  const inOrder = sortedByText(index, [...clusters, ...rest])
  const arrows = arrowsOf(index, hand.places)
  const contexts = [...index.byContext.keys()]
  return { clusters: inOrder, arrows, contexts, wishes: wishesOf(index, inOrder, arrows) }
}

/** What hangs stickies: it gives each note its key, and remembers what hangs where. */
interface Hand {
  readonly note: (element: NotedElement, footnote?: string) => Note
  readonly people: (actors: readonly Reference[]) => readonly Note[]
  /** Hot spots and opportunities about an element, the first time that it hangs. */
  readonly talkAbout: (element: Element) => readonly Note[]
  readonly places: HangingPlaces
  readonly hung: ReadonlySet<Element>
}

function handOf(index: ModelIndex): Hand {
  const countOf = new Map<string, number>()
  const hung = new Set<Element>()
  const talked = new Set<Element>()
  const talk = talkByElement(index)
  const places: HangingPlaces = {
    elements: new Map(),
    reactions: new Map(),
    steps: new Map(),
    ends: new Map(),
  }
  const note = (element: NotedElement, footnote?: string): Note => {
    const count = (countOf.get(element.id) ?? 0) + 1
    countOf.set(element.id, count)
    const key = count === 1 ? element.id : `${element.id}~${count}`
    if (!places.elements.has(element.id)) places.elements.set(element.id, key)
    hung.add(element)
    const text = textOfNote(element)
    return {
      key,
      element,
      elementId: element.id,
      kind: element.kind,
      text,
      ...(footnote !== undefined && { footnote }),
      marks: marksOfNote(element),
      ...sizeOfNote(element.kind, text),
    }
  }
  const talkAbout = (element: Element): readonly Note[] => {
    if (talked.has(element)) return []
    talked.add(element)
    return (talk.get(element) ?? []).map((each) => note(each))
  }
  const people = (actors: readonly Reference[]) =>
    actors.flatMap((reference) => {
      const actor = targetOf(index, reference, 'actor')
      return actor ? [note(actor), ...talkAbout(actor)] : []
    })
  return { note, people, talkAbout, places, hung }
}

/** Talk hangs at the first sticky that it is about. */
function talkByElement(index: ModelIndex): ReadonlyMap<Element, readonly (Hotspot | Opportunity)[]> {
  const byElement = new Map<Element, (Hotspot | Opportunity)[]>()
  for (const each of [...elementsOf(index, 'hotspot'), ...elementsOf(index, 'opportunity')]) {
    const about = each.on.map((reference) => targetOf(index, reference, ...NOTE_KINDS)).find((found) => found)
    if (about) byElement.set(about, [...(byElement.get(about) ?? []), each])
  }
  return byElement
}

function clusterOfMoment(hand: Hand, { aggregate, commands, events }: Moment): Cluster {
  const yellow = aggregate && hand.note(aggregate)
  const left = commands.flatMap((command) => [
    hand.note(command),
    ...hand.people(command.actors),
    ...hand.talkAbout(command),
  ])
  const right = events.flatMap((event) => [hand.note(event), ...hand.talkAbout(event)])
  const aboutAggregate = aggregate ? hand.talkAbout(aggregate) : []
  const stacks = [left, right].filter((stack) => stack.length > 0)
  const [first = [], ...others] = stacks
  return {
    ...clusterAround([...first, ...aboutAggregate], others),
    ...(yellow && { aggregate: yellow }),
  }
}

function single(note: Note, small: readonly Note[], level: Cluster['level'] = 'timeline'): Cluster {
  return { ...clusterAround([note, ...small], []), level }
}

function clusterAround(first: readonly Note[], others: readonly (readonly Note[])[]): Cluster {
  const [note] = first
  const context = note?.element?.context
  return {
    key: note?.key ?? '',
    ...(context !== undefined && { context }),
    stacks: [first, ...others],
    level: 'timeline',
  }
}

/** What hangs at nothing: aggregates without commands and events, people without commands, talk about nothing. */
function restOf(index: ModelIndex, hand: Hand): readonly Cluster[] {
  return (['aggregate', 'actor', 'hotspot', 'opportunity'] as const).flatMap((kind) =>
    elementsOf(index, kind).flatMap((element) =>
      hand.hung.has(element) ? [] : [single(hand.note(element), hand.talkAbout(element))],
    ),
  )
}

function sortedByText(index: ModelIndex, clusters: readonly Cluster[]): readonly Cluster[] {
  const order = new Map(index.model.elements.map((element, at): [Element, number] => [element, at]))
  const orderOf = ({ stacks }: Cluster) => {
    const [note] = stacks.flat()
    return (note?.element && order.get(note.element)) ?? 0
  }
  return clusters.toSorted((a, b) => orderOf(a) - orderOf(b))
}
