import {
  connectionsFrom,
  type Element,
  type ElementId,
  type Event,
  elementOf,
  isOfKind,
  type ModelIndex,
  membersOf,
  type Publication,
  qualifiedName,
} from '@landfall/model'

/** The types of event that tell of an element: its own, those it records, hears or takes in, those of its aggregate. */
export function typesAbout(index: ModelIndex, id: ElementId): readonly string[] {
  const element = elementOf(index, id)
  return element ? [...new Set(eventsOf(index, element).map(qualifiedName))] : []
}

function eventsOf(index: ModelIndex, element: Element): readonly (Event | Publication)[] {
  if (isOfKind(element, ['event', 'publication'])) return [element]
  if (element.kind === 'aggregate') return membersOf(index, element).events
  return connectionsFrom(element).flatMap(
    ({ reference }) => elementOf(index, reference.target, 'event', 'publication') ?? [],
  )
}
