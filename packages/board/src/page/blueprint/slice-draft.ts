import type { Element, ElementId } from '@landfall/model'
import type { SliceKind } from './blueprint.ts'

/** A slice before anyone knows where it lies. */
export interface SliceDraft {
  /** Id of the element that it is about. */
  readonly key: ElementId
  readonly kind: SliceKind
  readonly members: readonly SliceMember[]
}

/** An element in a lane of a slice. */
export interface SliceMember {
  readonly element: Element
  /** Key of the lane. */
  readonly lane: string
}

export const SCREENS = 'screens'
export const AUTOMATION = 'automation'
export const MIDDLE = 'middle'
export const SCENARIOS = 'scenarios'

const OF_ACTOR = 'of '

/** @param actor - id of an actor: each has a lane. */
export function actorLane(actor: ElementId): string {
  return OF_ACTOR + actor
}

/** Id of the actor whose lane it is; undefined for any other lane. */
export function actorOfLane(lane: string): ElementId | undefined {
  return lane.startsWith(OF_ACTOR) ? lane.slice(OF_ACTOR.length) : undefined
}

/** Events lie in a lane for each context; those that stand in none have one as well. */
export function eventLane(context: string | undefined): string {
  return context === undefined ? 'events' : `events of ${context}`
}
