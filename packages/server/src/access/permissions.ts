import {
  type Command,
  type Event,
  elementsOf,
  type ModelIndex,
  type Publication,
  qualifiedName,
  reactionsTo,
  sendersOf,
  type View,
  viewersOf,
} from '@landfall/model'
import type { Caller } from './caller.ts'

/** Who may do what: what the storm says, and nothing else. */
export interface Permissions {
  maySend(caller: Caller, command: Command): boolean
  mayView(caller: Caller, view: View): boolean
  /** Systems hear what they react to, and everybody in the storm what is published. */
  mayHear(caller: Caller, event: Event | Publication): boolean
  /** Whether the storm names the caller for what the event says of people: the systems that react to it. */
  isNamedFor(caller: Caller, event: Event | Publication): boolean
}

export function createPermissions(index: ModelIndex): Permissions {
  const everyRole = new Set(
    [...elementsOf(index, 'actor'), ...elementsOf(index, 'system')].map(qualifiedName),
  )
  const senders = remembered((command: Command) => sendersOf(index, command).map(qualifiedName))
  const viewers = remembered((view: View) => viewersOf(index, view).map(qualifiedName))
  const hearers = remembered((event: Event | Publication) =>
    reactionsTo(index, event).flatMap((reaction) =>
      reaction.kind === 'system' ? [qualifiedName(reaction.system)] : [],
    ),
  )
  return {
    maySend: (caller, command) => hasOneOf(caller, senders(command)),
    mayView: (caller, view) => hasOneOf(caller, viewers(view)),
    mayHear: (caller, event) => hasOneOf(caller, event.kind === 'publication' ? everyRole : hearers(event)),
    isNamedFor: (caller, event) => hasOneOf(caller, hearers(event)),
  }
}

function hasOneOf({ roles }: Caller, named: ReadonlySet<string>): boolean {
  return roles === 'everybody' || !roles.isDisjointFrom(named)
}

function remembered<Element extends WeakKey>(
  rolesOf: (element: Element) => readonly string[],
): (element: Element) => ReadonlySet<string> {
  const known = new WeakMap<Element, ReadonlySet<string>>()
  return (element) => {
    const roles = known.get(element) ?? new Set(rolesOf(element))
    known.set(element, roles)
    return roles
  }
}
