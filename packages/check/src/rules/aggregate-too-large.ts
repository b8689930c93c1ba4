import {
  type Aggregate,
  connectionNeeds,
  countTies,
  type ModelIndex,
  membersOf,
  targetOf,
} from '@landfall/model'
import { listedNames } from '../listed-names.ts'
import { elementRule } from '../rule.ts'
import { type AggregateSplit, type SplitPart, splitOfAggregate } from '../split-of-aggregate.ts'

/** Events of a part that are named; the others are counted. */
const NAMED_MAX = 4

/** An aggregate of more events than one can keep in mind, and how it might be split. */
export const aggregateTooLarge = elementRule({
  code: 'AGGREGATE-1',
  about: ['aggregate'],
  // What follows from one of its events, over a policy, and who gives its commands.
  reach: 2,
  *find(aggregate, { index }) {
    const eventCount = countTies(index, aggregate, 'an aggregate is small')
    const { max } = connectionNeeds['an aggregate is small']
    if (eventCount <= max) return
    const split = splitOfAggregate(index, aggregate)
    const advice = split ? splitInWords(split) : whereToLook(index, aggregate)
    yield {
      message: `\`${aggregate.name}\` has ${eventCount} events; more than ${max} are usually several things in one frame. ${advice}`,
      place: aggregate.namePlace,
    }
  },
})

function splitInWords({ parts, shared }: AggregateSplit): string {
  const held = shared.length > 0 ? `; what holds them together is ${listedNames(shared)}` : ''
  return `It could be split: ${parts.map(partInWords).join('; ')}${held}`
}

function partInWords({ events, fields }: SplitPart): string {
  const names = events.map(({ name }) => name)
  const counted = names.length - NAMED_MAX
  const named =
    counted > 1
      ? `${names
          .slice(0, NAMED_MAX)
          .map((name) => `\`${name}\``)
          .join(', ')} and ${counted} more`
      : listedNames(names)
  return fields.length > 0 ? `${named} with ${listedNames(fields)}` : named
}

/** No split shows: what people do with it may still tell one. */
function whereToLook(index: ModelIndex, aggregate: Aggregate): string {
  const { commands } = membersOf(index, aggregate)
  const actors = commands.flatMap((command) =>
    command.actors.flatMap((actor) => targetOf(index, actor, 'actor')?.name ?? []),
  )
  const names = [...new Set(actors)]
  const people =
    names.length > 1
      ? `whether ${listedNames(names)} each have a part of their own`
      : 'whether different people look after parts of it'
  return `No split shows in its state and its commands: look ${people}, and from which event on the earlier ones no longer matter`
}
