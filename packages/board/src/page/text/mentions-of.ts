import {
  connectionsFrom,
  type Element,
  type ElementId,
  type Field,
  type Place,
  type Type,
} from '@landfall/model'

/** A place where an element speaks of another. */
export interface MentionPlace {
  readonly place: Place
  /** Absent where nothing of that name is known. */
  readonly target?: ElementId
}

/** All mentions of others in an element: of those it is connected with, and of the types of its fields. */
export function mentionsOf(element: Element): readonly MentionPlace[] {
  const connected = connectionsFrom(element).map(({ reference }) => reference)
  return [...connected, ...fieldsIn(element).flatMap(({ type }) => mentionsInType(type))]
}

function fieldsIn(element: Element): readonly Field[] {
  switch (element.kind) {
    case 'aggregate':
    case 'process':
      return [...(element.key ? [element.key] : []), ...element.state]
    case 'view':
      return [...(element.key ? [element.key] : []), ...element.fields]
    case 'command':
    case 'event':
    case 'value':
      return element.fields
    case 'function':
      return element.parameters
    case 'system':
      return element.reactions.flatMap(({ answers }) => answers.flatMap(({ fields }) => fields))
    default:
      return []
  }
}

function mentionsInType(type: Type): readonly MentionPlace[] {
  switch (type.kind) {
    case 'list':
    case 'optional':
      return mentionsInType(type.of)
    case 'named':
      return type.place
        ? [{ place: type.place, ...(type.target !== undefined && { target: type.target }) }]
        : []
    default:
      return []
  }
}
