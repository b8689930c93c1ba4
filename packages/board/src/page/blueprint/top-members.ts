import {
  type Actor,
  type Command,
  connectionsTo,
  type ModelIndex,
  type Reference,
  type Screen,
  targetOf,
  type View,
} from '@landfall/model'
import { actorLane, SCREENS, type SliceMember } from './slice-draft.ts'

/** Who issues a command by hand: the screens that offer it, and the actors that have none of them. */
export function issuingMembers(index: ModelIndex, command: Command): readonly SliceMember[] {
  const screens = connectionsTo(index, command, 'offers').map(({ source }) => source)
  return peopleAndScreens(index, screens, command.actors)
}

/** Who looks at a view: the screens that show it, and the actors that have none of them. */
export function lookingMembers(index: ModelIndex, view: View): readonly SliceMember[] {
  const screens = connectionsTo(index, view, 'shows').map(({ source }) => source)
  return peopleAndScreens(index, screens, view.actors)
}

/** An actor or a screen alone. */
export function peopleMembers(index: ModelIndex, element: Actor | Screen): readonly SliceMember[] {
  return element.kind === 'actor'
    ? [{ element, lane: actorLane(element.id) }]
    : peopleAndScreens(index, [element], [])
}

function peopleAndScreens(
  index: ModelIndex,
  screens: readonly Screen[],
  people: readonly Reference[],
): readonly SliceMember[] {
  const ofScreens = screens.flatMap((screen) =>
    lanesOf(index, screen).map((lane) => ({ element: screen, lane })),
  )
  const lanes = new Set(ofScreens.map(({ lane }) => lane))
  const others = actorsOf(index, people)
    .map((actor) => ({ element: actor, lane: actorLane(actor.id) }))
    .filter(({ lane }) => !lanes.has(lane))
  return [...ofScreens, ...others]
}

/** A screen lies in the lane of everybody that it is for. */
function lanesOf(index: ModelIndex, screen: Screen): readonly string[] {
  const lanes = actorsOf(index, screen.actors).map(({ id }) => actorLane(id))
  return lanes.length === 0 ? [SCREENS] : lanes
}

function actorsOf(index: ModelIndex, people: readonly Reference[]): readonly Actor[] {
  return people.flatMap((reference) => targetOf(index, reference, 'actor') ?? [])
}
