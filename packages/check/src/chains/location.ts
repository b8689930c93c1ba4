import type { ElementId } from '@landfall/model'

/**
 * Where a value lives while a chain goes on: in a field of the command or event at hand, of the state of an aggregate,
 * or of what a process remembers.
 */
export interface Location {
  readonly holder: typeof MESSAGE | ElementId
  readonly field: string
}

/** The command, event or publication at hand. No element has this id: an id begins with its kind and a name. */
export const MESSAGE = 'message'

/** One text for each location, to find it by. */
export function locationText({ holder, field }: Location): string {
  return `${holder}\n${field}`
}
