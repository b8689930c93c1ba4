import {
  type Connection,
  connectionsFrom,
  type ElementId,
  type ModelIndex,
  type Process,
  type ProcessStep,
  type SystemReaction,
} from '@landfall/model'
import type { Arrow } from './wall.ts'

/** The keys of the notes that lines begin and end at. */
export interface HangingPlaces {
  readonly elements: Map<ElementId, string>
  readonly reactions: Map<SystemReaction, string>
  readonly steps: Map<ProcessStep, string>
  /** Where a process ends. */
  readonly ends: Map<Process, string>
}

/** All lines of a wall, each once, in the order of the text. */
export function arrowsOf(index: ModelIndex, places: HangingPlaces): readonly Arrow[] {
  const arrows = new Map<string, Arrow>()
  for (const element of index.model.elements) {
    for (const connection of connectionsFrom(element)) {
      const arrow = arrowOf(connection, places)
      if (arrow && arrow.from !== arrow.to) arrows.set(JSON.stringify(arrow), arrow)
    }
  }
  return [...arrows.values()]
}

/** Undefined where an end of it hangs nowhere, and for what is no line on a wall, such as a promise. */
function arrowOf(connection: Connection, places: HangingPlaces): Arrow | undefined {
  const { target } = connection.reference
  const there = target === undefined ? undefined : places.elements.get(target)
  const line = lineOf(connection)
  const here = herePlace(connection, places)
  if (there === undefined || here === undefined || !line) return undefined
  const { kind, isBackwards = false, isOpen = false } = line
  return isBackwards ? { from: there, to: here, kind, isOpen } : { from: here, to: there, kind, isOpen }
}

interface Line {
  readonly kind: Arrow['kind']
  /** From what is mentioned to what mentions it. */
  readonly isBackwards?: boolean
  readonly isOpen?: boolean
}

function lineOf(connection: Connection): Line | undefined {
  switch (connection.kind) {
    case 'records':
      return { kind: 'causes', isOpen: connection.arrow.open }
    case 'answers':
      return { kind: 'causes', isOpen: connection.reaction.answers.length > 1 }
    case 'sends':
    case 'may send':
      return { kind: 'causes' }
    case 'hears':
    case 'reacts to':
    case 'handles':
    case 'ends on':
    case 'is made from':
      return { kind: 'causes', isBackwards: true }
    case 'folds':
      return { kind: 'feeds', isBackwards: true }
    case 'goes through':
    case 'shows':
    case 'reads':
      return { kind: 'shows', isBackwards: true }
    case 'offers':
      return { kind: 'shows' }
    default:
      return undefined
  }
}

/** The note that a line is drawn from for the one who mentions. */
function herePlace(connection: Connection, places: HangingPlaces): string | undefined {
  switch (connection.kind) {
    case 'hears':
    case 'answers':
      return places.reactions.get(connection.reaction)
    case 'handles':
      return places.steps.get(connection.step)
    case 'ends on':
      return places.ends.get(connection.source)
    case 'sends':
      if (connection.sending.kind === 'process') return places.steps.get(connection.sending.step)
      return places.elements.get(connection.source.id)
    default:
      return places.elements.get(connection.source.id)
  }
}
