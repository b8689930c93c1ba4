import {
  type Aggregate,
  type Command,
  causesOf,
  destinationsOfField,
  type Expression,
  expressionParts,
  type Field,
  fieldNamed,
  type ModelIndex,
  membersOf,
  type Process,
  targetOf,
} from '@landfall/model'
import { elementRule } from '../rule.ts'

/** RULE-5. Silent where something that may read the field cannot be understood yet. */
export const stateFieldUnread = elementRule({
  code: 'RULE-5',
  about: ['aggregate', 'process'],
  reach: 2,
  find: (owner, { index }) => {
    const unread = owner.state.filter(
      (field) => !isRead(index, owner, field) && !isWaited(index, owner, field),
    )
    if (unread.length === 0 || isUnfinished(index, owner)) return []
    return unread.map((field) => ({ message: messageFor(owner, field), place: field.place }))
  },
})

function messageFor({ kind, name }: Aggregate | Process, field: Field): string {
  const who = kind === 'aggregate' ? 'no rule looks at it' : 'no condition looks at it'
  return `Nothing reads \`${field.name}\` in the state of \`${name}\`: ${who}, and nothing else is made from it. Remove it, or use it`
}

/** What only goes into itself, such as a count that nobody looks at, is not read. */
function isRead(index: ModelIndex, { id }: Aggregate | Process, { name }: Field): boolean {
  return destinationsOfField(index, { element: id, field: name }).some(
    (use) => use.kind !== 'field' || use.field.element !== id || use.field.field !== name,
  )
}

/** An event that nothing causes yet may be filled from the state by name, once something does. */
function isWaited(index: ModelIndex, owner: Aggregate | Process, { name }: Field): boolean {
  if (owner.kind === 'process') return false
  const { events } = membersOf(index, owner)
  return events.some((event) => fieldNamed(event.fields, name) && causesOf(index, event).length === 0)
}

function isUnfinished(index: ModelIndex, owner: Aggregate | Process): boolean {
  return owner.kind === 'aggregate' ? isAggregateUnfinished(index, owner) : isProcessUnfinished(index, owner)
}

/** Without commands there is nothing yet that could read, and an event that is not known may have any fields. */
function isAggregateUnfinished(index: ModelIndex, aggregate: Aggregate): boolean {
  const { commands, events } = membersOf(index, aggregate)
  const clauses = commands.flatMap((command) => command.clauses)
  const outcomes = clauses.flatMap((clause) => (clause.kind === 'arrow' ? clause.outcomes : []))
  const expressions = [
    ...aggregate.invariants,
    ...clauses.flatMap(expressionsOf),
    ...events.flatMap(({ sets }) => sets.map(({ value }) => value)),
  ]
  return (
    commands.length === 0 ||
    outcomes.some(({ event }) => !targetOf(index, event, 'event')) ||
    expressions.some(isInvalid)
  )
}

function expressionsOf(clause: Command['clauses'][number]): readonly Expression[] {
  switch (clause.kind) {
    case 'requires':
      return [clause.condition]
    case 'let':
      return [clause.value]
    case 'arrow':
      return [
        ...(clause.guard ? [clause.guard] : []),
        ...clause.outcomes.flatMap(({ fields }) => fields.map(({ value }) => value)),
      ]
  }
}

function isProcessUnfinished(index: ModelIndex, { steps, timeout }: Process): boolean {
  const sends = [...steps.flatMap((step) => step.sends), ...(timeout?.sends ?? [])]
  const expressions = [
    ...steps.flatMap(({ guard, sets }) => [...(guard ? [guard] : []), ...sets.map(({ value }) => value)]),
    ...sends.flatMap((send) => [
      ...(send.after ? [send.after] : []),
      ...send.arguments.map(({ value }) => value),
    ]),
  ]
  return (
    sends.length === 0 ||
    sends.some(({ command }) => !targetOf(index, command, 'command')) ||
    expressions.some(isInvalid)
  )
}

function isInvalid(expression: Expression): boolean {
  return expression.kind === 'invalid' || expressionParts(expression).some(isInvalid)
}
