import {
  type Command,
  connectionsTo,
  elementOf,
  type ModelIndex,
  outcomesOf,
  refusalsOf,
} from '@landfall/model'
import { elementRule } from '../rule.ts'

/**
 * A command that records something, and nobody has asked what if it fails. Silent where it has more than one outcome,
 * or where a system decides about what it records: then the failure is among its answers.
 */
export const commandThatCannotBeRefused = elementRule({
  code: 'COMMAND-6',
  about: ['command'],
  // The events that it records, and the systems that answer these.
  reach: 2,
  *find(command, { index }) {
    const arrows = command.clauses.filter((clause) => clause.kind === 'arrow')
    if (arrows.length !== 1 || command.neverFails !== undefined) return
    if (command.clauses.some(({ kind }) => kind === 'requires')) return
    if (arrows.some((arrow) => arrow.open || arrow.guard || arrow.otherwise)) return
    if (isDecidedOutside(index, command)) return
    const message = `${whatRefuses(index, command)} could go wrong, and add a rule, \`requires …\`, or an event for the failure. If nothing can, say why: \`never fails "…"\``
    yield { message, place: command.namePlace }
  },
})

/** A system says yes or no to what the command records. */
function isDecidedOutside(index: ModelIndex, command: Command): boolean {
  return outcomesOf(index, command).some(({ event }) =>
    connectionsTo(index, event, 'hears').some(({ reaction }) => reaction.answers.length > 1),
  )
}

/** That an instance exists, or does not, is no rule of the business; but it refuses. */
function whatRefuses(index: ModelIndex, command: Command): string {
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  const [existence] = refusalsOf(command)
  if (!aggregate || !existence) return `\`${command.name}\` cannot fail as it stands. Ask what`
  const existing = existence.kind === 'already exists' ? 'there is such a' : 'there is no such'
  const already = existence.kind === 'already exists' ? ' already' : ''
  return `\`${command.name}\` fails only if ${existing} \`${aggregate.name}\`${already}. Ask what else`
}
