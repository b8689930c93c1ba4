import {
  type Aggregate,
  type Command,
  type Element,
  type Event,
  elementOf,
  type Field,
  type ModelIndex,
  messageFields,
  type Process,
  type Publication,
  type Reference,
  rowFields,
  type View,
} from '@landfall/model'

/** Whose fields an expression may name. */
export interface Scene {
  readonly message?: Command | Event | Publication
  readonly state?: Aggregate | Process
  readonly row?: View
}

/** What is at hand where an element says something: in a process and a view that is the event of the clause. */
export function sceneAt(index: ModelIndex, element: Element, offset: number): Scene {
  switch (element.kind) {
    case 'command':
    case 'event': {
      const state = elementOf(index, element.aggregate, 'aggregate')
      return { message: element, ...(state && { state }) }
    }
    case 'aggregate':
      return { state: element }
    case 'process':
      return { state: element, ...messageOf(index, lastBefore(element.steps, offset)?.event) }
    case 'view':
      return { row: element, ...messageOf(index, lastBefore(element.folds, offset)?.event) }
    case 'policy': {
      const trigger = element.trigger?.kind === 'event' ? element.trigger.event : undefined
      return { ...messageOf(index, trigger), ...rowOf(index, element.forEach?.view) }
    }
    case 'publication':
      return { ...messageOf(index, element.from), ...rowOf(index, element.from) }
    default:
      return {}
  }
}

/** The fields that a scene knows, those that win over others of their name first. */
export function fieldsInScene(index: ModelIndex, { message, state, row }: Scene): readonly Field[] {
  return [
    ...(message ? messageFields(index, message) : []),
    ...(state ? stateFields(state) : []),
    ...(row ? rowFields(row) : []),
  ]
}

/** The key and the state of an aggregate or a process. */
export function stateFields({ key, state }: Aggregate | Process): readonly Field[] {
  return key ? [key, ...state] : state
}

function messageOf(index: ModelIndex, reference: Reference | undefined): Pick<Scene, 'message'> {
  const message = elementOf(index, reference?.target, 'event', 'publication')
  return message ? { message } : {}
}

function rowOf(index: ModelIndex, reference: Reference | undefined): Pick<Scene, 'row'> {
  const row = elementOf(index, reference?.target, 'view')
  return row ? { row } : {}
}

function lastBefore<Clause extends { readonly event: Reference }>(
  clauses: readonly Clause[],
  offset: number,
): Clause | undefined {
  return clauses.findLast(({ event }) => event.place.start <= offset)
}
