import { type Command, elementOf, lacksTies, type ModelIndex, outcomesOf } from '@landfall/model'
import { elementRule } from '../rule.ts'

/** A command that stands outside of all aggregates: nobody decides about it. */
export const commandWithoutAggregate = elementRule({
  code: 'COMMAND-2',
  about: ['command'],
  // The aggregate of an event that it records.
  reach: 2,
  *find(command, { index }) {
    if (!lacksTies(index, command, 'a command stands in an aggregate')) return
    const help =
      homeOf(index, command) ?? 'move it into the frame of the aggregate whose rules decide about it'
    yield {
      message: `\`${command.name}\` stands in no aggregate, so nobody decides about it: ${help}`,
      place: command.namePlace,
    }
  },
})

/** Where all the events that it records stand, if that is one aggregate. */
function homeOf(index: ModelIndex, command: Command): string | undefined {
  const events = outcomesOf(index, command).map(({ event }) => event)
  const [first] = events
  const aggregate = elementOf(index, first?.aggregate, 'aggregate')
  if (!first || !aggregate || events.some((event) => event.aggregate !== aggregate.id)) return undefined
  return `move it into the frame of \`${aggregate.name}\`, whose \`${first.name}\` it records`
}
