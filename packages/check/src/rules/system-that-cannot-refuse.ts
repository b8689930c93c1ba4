import {
  elementOf,
  type ModelIndex,
  type System,
  type SystemAnswer,
  type SystemReaction,
  type Type,
  targetOf,
  withoutOptional,
} from '@landfall/model'
import { elementRule } from '../rule.ts'

/**
 * A system whose only answer is that all went well. Silent where the answer itself says how it went, or where the
 * system may send a command about the same thing instead.
 */
export const systemThatCannotRefuse = elementRule({
  code: 'SYSTEM-2',
  about: ['system'],
  // The events and commands that it names.
  reach: 1,
  *find(system, { index }) {
    for (const reaction of system.reactions) {
      const [answer] = reaction.answers
      if (!answer || answersTo(system, reaction).length > 1) continue
      if (saysHowItWent(answer) || maySayNoByCommand(index, system, reaction)) continue
      const message = `\`${system.name}\` has only one answer to \`${nameOf(index, reaction.event)}\`: \`${nameOf(index, answer.event)}\`. Ask what it answers if this cannot be done, and add that: \`-> ${answer.event.text} | …\``
      yield { message, place: answer.event.place }
    }
  },
})

/** All answers of a system to one event, wherever they stand. */
function answersTo(system: System, { event }: SystemReaction): readonly SystemAnswer[] {
  return system.reactions
    .filter((other) => other.event.text === event.text || sameTarget(other.event.target, event.target))
    .flatMap(({ answers }) => answers)
}

function sameTarget(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other
}

/** A yes or no, one of several words, or something that may be missing. */
function saysHowItWent(answer: SystemAnswer): boolean {
  return answer.fields.some(({ type }) => type.kind === 'optional' || isChoice(withoutOptional(type)))
}

function isChoice(type: Type): boolean {
  switch (type.kind) {
    case 'basic':
      return type.name === 'Bool'
    case 'alternatives':
    case 'unknown':
      return true
    case 'named':
      return type.target === undefined || type.target.startsWith('enum ')
    default:
      return false
  }
}

function maySayNoByCommand(index: ModelIndex, system: System, reaction: SystemReaction): boolean {
  const about = [reaction.event, ...reaction.answers.map(({ event }) => event)].map(
    (reference) => targetOf(index, reference, 'event')?.aggregate,
  )
  return system.sends.some((reference) => {
    const command = targetOf(index, reference, 'command')
    return !command || (command.aggregate !== undefined && about.includes(command.aggregate))
  })
}

function nameOf(index: ModelIndex, reference: SystemReaction['event']): string {
  return elementOf(index, reference.target, 'event', 'publication')?.name ?? reference.text
}
