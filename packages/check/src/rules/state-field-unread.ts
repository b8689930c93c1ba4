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
  type Send,
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
    const conditions = conditionsIn(index, owner)
    return unread.map((field) => ({ message: messageFor(owner, field, conditions), place: field.place }))
  },
})

function messageFor(
  { kind, name }: Aggregate | Process,
  field: Field,
  conditions: readonly Expression[],
): string {
  const [who, what] = kind === 'aggregate' ? ['rule', 'command'] : ['condition', 'event']
  const found = `Nothing reads \`${field.name}\` in the state of \`${name}\`: no ${who} looks at it, and nothing else is made from it`
  if (conditions.some((condition) => readsOfMessage(condition, field.name)))
    return `${found}. Where a ${who} says \`${field.name}\`, it means that of the ${what}. Leave this one out, or write \`state.${field.name}\` where it is meant`
  const help = `Leave it out, or let a ${who} use it`
  return kind === 'aggregate'
    ? `${found}. ${help}: views are made from events, not from the state`
    : `${found}. ${help}`
}

/** A field of the command or the event hides one of the same name in the state. */
function readsOfMessage(expression: Expression, name: string): boolean {
  if (expression.kind === 'name') return expression.scope === 'message' && expression.name === name
  return expressionParts(expression).some((part) => readsOfMessage(part, name))
}

function conditionsIn(index: ModelIndex, owner: Aggregate | Process): readonly Expression[] {
  if (owner.kind === 'process') return owner.steps.flatMap(({ guard }) => guard ?? [])
  return membersOf(index, owner).commands.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => {
      if (clause.kind === 'requires') return clause.condition
      return clause.kind === 'arrow' && clause.guard ? clause.guard : []
    }),
  )
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

/** Without commands there is nothing yet that could read, and a name that is not known may have any fields. */
function isUnfinished(index: ModelIndex, owner: Aggregate | Process): boolean {
  return hasUnknown(index, owner) || expressionsIn(index, owner).some(isInvalid)
}

function hasUnknown(index: ModelIndex, owner: Aggregate | Process): boolean {
  if (owner.kind === 'process') {
    const sends = sendsOf(owner)
    return sends.length === 0 || sends.some(({ command }) => !targetOf(index, command, 'command'))
  }
  const { commands } = membersOf(index, owner)
  const outcomes = commands.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => (clause.kind === 'arrow' ? clause.outcomes : [])),
  )
  return commands.length === 0 || outcomes.some(({ event }) => !targetOf(index, event, 'event'))
}

function sendsOf({ steps, timeout }: Process): readonly Send[] {
  return [...steps.flatMap((step) => step.sends), ...(timeout?.sends ?? [])]
}

/** Everything in it that could read the state. */
function expressionsIn(index: ModelIndex, owner: Aggregate | Process): readonly Expression[] {
  if (owner.kind === 'process') {
    return [
      ...owner.steps.flatMap(({ guard, sets }) => [
        ...(guard ? [guard] : []),
        ...sets.map(({ value }) => value),
      ]),
      ...sendsOf(owner).flatMap((send) => [
        ...(send.after ? [send.after] : []),
        ...send.arguments.map(({ value }) => value),
      ]),
    ]
  }
  const { commands, events } = membersOf(index, owner)
  return [
    ...owner.invariants,
    ...commands.flatMap(({ clauses }) => clauses.flatMap(expressionsOf)),
    ...events.flatMap(({ sets }) => sets.map(({ value }) => value)),
  ]
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

function isInvalid(expression: Expression): boolean {
  return expression.kind === 'invalid' || expressionParts(expression).some(isInvalid)
}
