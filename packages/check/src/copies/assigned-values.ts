import type { Assignment, Element, Send } from '@landfall/model'

/** A value given in braces, and what it is given to. */
export interface AssignedValue {
  readonly assignment: Assignment
  /** Whose field gets it, as in a sentence: `` `Shipment` `` or `the state`. */
  readonly owner: string
  /** It is an argument of this command. */
  readonly send?: Send
}

/** Every value in braces of an element: arguments, fields of recorded and published events, of state and rows. */
export function assignedValues(element: Element): readonly AssignedValue[] {
  switch (element.kind) {
    case 'command':
      return element.clauses
        .filter((clause) => clause.kind === 'arrow')
        .flatMap(({ outcomes }) =>
          outcomes.flatMap(({ event, fields }) => inBraces(fields, quoted(event.text))),
        )
    case 'event':
      return inBraces(element.sets, 'the state')
    case 'policy':
      return element.sends.flatMap(sent)
    case 'process':
      return [
        ...element.steps.flatMap(({ sets, sends }) => [
          ...inBraces(sets, quoted(element.name)),
          ...sends.flatMap(sent),
        ]),
        ...(element.timeout?.sends ?? []).flatMap(sent),
      ]
    case 'view':
      return element.folds.flatMap(({ sets }) => inBraces(sets, quoted(element.name)))
    case 'publication':
      return inBraces(element.fields, quoted(element.name))
    default:
      return []
  }
}

function sent(send: Send): readonly AssignedValue[] {
  return inBraces(send.arguments, quoted(send.command.text)).map((value) => ({ ...value, send }))
}

/** Also what stands in braces within braces. */
function inBraces(assignments: readonly Assignment[], owner: string): readonly AssignedValue[] {
  return assignments.flatMap((assignment): readonly AssignedValue[] =>
    assignment.value.kind === 'record' ? inBraces(assignment.value.fields, owner) : [{ assignment, owner }],
  )
}

function quoted(name: string): string {
  return `\`${name}\``
}
