import {
  type Command,
  type Event,
  type Expression,
  expressionReads,
  type ModelIndex,
  originsOfOutcome,
  originsOfState,
} from '@landfall/model'

/** The fields of its aggregate's state that a command looks at, or that an event looks at or changes. */
export function stateTouchedBy(index: ModelIndex, member: Command | Event): ReadonlySet<string> {
  return new Set(member.kind === 'command' ? ofCommand(index, member) : ofEvent(index, member))
}

function ofEvent(index: ModelIndex, event: Event): readonly string[] {
  const changed = originsOfState(index, event).filter(({ origin }) => origin.kind !== 'untouched')
  return [...changed.map(({ field }) => field.name), ...event.sets.flatMap(({ value }) => readsOf(value))]
}

function ofCommand(index: ModelIndex, command: Command): readonly string[] {
  return command.clauses.flatMap((clause): readonly string[] => {
    if (clause.kind === 'requires') return readsOf(clause.condition)
    if (clause.kind === 'let') return readsOf(clause.value)
    const copied = clause.outcomes
      .flatMap((outcome) => originsOfOutcome(index, command, outcome))
      .flatMap(({ origin }) => (origin.kind === 'state' ? [origin.field.name] : []))
    const given = clause.outcomes.flatMap(({ fields }) => fields.flatMap(({ value }) => readsOf(value)))
    return [...(clause.guard ? readsOf(clause.guard) : []), ...copied, ...given]
  })
}

function readsOf(expression: Expression): readonly string[] {
  return expressionReads(expression).flatMap((read) =>
    read.kind === 'field' && read.of === 'state' ? [read.name] : [],
  )
}
