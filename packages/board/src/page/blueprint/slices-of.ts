import {
  answersOf,
  type Command,
  connectionsTo,
  type Element,
  type ElementId,
  type Event,
  isOfKind,
  type ModelIndex,
  outcomesOf,
  type Publication,
  type System,
  type View,
} from '@landfall/model'
import { type Gear, gearOfCommand, isGear } from './gears.ts'
import { AUTOMATION, actorLane, eventLane, MIDDLE, type SliceDraft, type SliceMember } from './slice-draft.ts'
import { issuingMembers, lookingMembers, peopleMembers } from './top-members.ts'

/**
 * A storm cut into slices, in the order of the text. Of a command that one policy sends, the policy stands in the slice
 * of the command; whatever else acts by itself has a slice of its own. What belongs to no slice is loose.
 */
export function slicesOf(index: ModelIndex): readonly SliceDraft[] {
  const elements = [...index.byId.values()]
  const joined = new Map<ElementId, Gear>()
  for (const element of elements) {
    const gear = element.kind === 'command' && gearOfCommand(index, element)
    if (gear) joined.set(element.id, gear)
  }
  const taken = new Set([...joined.values()].map(({ id }) => id))
  const slices = elements.flatMap((element): readonly SliceDraft[] => {
    if (element.kind === 'command') return [commandSlice(index, element, joined.get(element.id))]
    if (element.kind === 'view') return [viewSlice(index, element)]
    return isGear(element) && !taken.has(element.id) ? [gearSlice(index, element)] : []
  })
  return [...slices, ...looseSlices(index, slices)]
}

function commandSlice(index: ModelIndex, command: Command, gear: Gear | undefined): SliceDraft {
  const events = outcomesOf(index, command).map(({ event }) => event)
  return {
    key: command.id,
    kind: gear ? 'automation' : 'command',
    members: distinct([
      ...issuingMembers(index, command),
      ...(gear ? [{ element: gear, lane: AUTOMATION }] : []),
      { element: command, lane: MIDDLE },
      ...eventMembers(index, events),
    ]),
  }
}

function viewSlice(index: ModelIndex, view: View): SliceDraft {
  const members = [...lookingMembers(index, view), { element: view, lane: MIDDLE }]
  return { key: view.id, kind: 'view', members: distinct([...members, ...publicationMembers(index, view)]) }
}

function gearSlice(index: ModelIndex, gear: Gear): SliceDraft {
  const events = isOfKind<'system'>(gear, ['system']) ? answeredBy(index, gear) : []
  return {
    key: gear.id,
    kind: 'automation',
    members: distinct([{ element: gear, lane: AUTOMATION }, ...eventMembers(index, events)]),
  }
}

function answeredBy(index: ModelIndex, system: System): readonly Event[] {
  return answersOf(index, system).map(({ event }) => event)
}

/** What nobody causes, offers or is asked for: it is shown all the same. */
function looseSlices(index: ModelIndex, slices: readonly SliceDraft[]): readonly SliceDraft[] {
  const members = slices.flatMap((slice) => slice.members)
  const placed = new Set(members.map(({ element }) => element.id))
  const lanes = new Set(members.map(({ lane }) => lane))
  return [...index.byId.values()].flatMap((element): readonly SliceDraft[] => {
    // Who has a lane is told by it.
    if (placed.has(element.id) || lanes.has(actorLane(element.id))) return []
    const own = looseMembers(index, element)
    return own.length === 0 ? [] : [{ key: element.id, kind: 'loose', members: own }]
  })
}

function looseMembers(index: ModelIndex, element: Element): readonly SliceMember[] {
  switch (element.kind) {
    case 'event':
      return eventMembers(index, [element])
    case 'screen':
    case 'actor':
      return peopleMembers(index, element)
    default:
      // Its source is not known; otherwise it stands beside it.
      return element.kind === 'publication' && element.from?.target === undefined
        ? [{ element, lane: eventLane(element.context) }]
        : []
  }
}

/** Events, and behind each what is published of it. */
function eventMembers(index: ModelIndex, events: readonly Event[]): readonly SliceMember[] {
  return events.flatMap((event) => [
    { element: event, lane: eventLane(event.context) },
    ...publicationMembers(index, event),
  ])
}

function publicationMembers(index: ModelIndex, source: Event | View): readonly SliceMember[] {
  const published: readonly Publication[] = connectionsTo(index, source, 'is made from').map(
    (each) => each.source,
  )
  return published.map((element) => ({ element, lane: eventLane(element.context) }))
}

function distinct(members: readonly SliceMember[]): readonly SliceMember[] {
  return [...new Map(members.map((member) => [`${member.lane} ${member.element.id}`, member])).values()]
}
