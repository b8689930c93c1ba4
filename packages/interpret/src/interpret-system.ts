import type { System as KernelSystem } from '@landfall/kernel'
import { type ModelIndex, qualifiedName, type System } from '@landfall/model'
import { listenedTo } from './listened-to.ts'
import type { StormCommand, StormEvent } from './message.ts'
import { answerCommand, answersOf } from './system-answer.ts'
import type { Fields } from './values.ts'

/** What the outside world says: which of the possible events, with the fields that it supplies. */
export interface OutsideAnswer {
  /** Id of the event, such as `event Billing.PaymentFailed`. */
  readonly event: string
  readonly supplied: Fields
}

/** One kernel system per event that it reacts to: what it may answer depends on what it was told. */
export function interpretSystem(
  index: ModelIndex,
  system: System,
): readonly KernelSystem<StormEvent, OutsideAnswer, StormCommand>[] {
  const name = qualifiedName(system)
  const told = system.reactions
    .map(({ event }) => listenedTo(index, event))
    .filter((type) => type !== undefined)
  const answers = answersOf(index, system)
  return [...new Set(told)].map((type) => {
    const possible = answers.filter(({ askedType }) => askedType === type)
    return {
      kind: 'system',
      name,
      on: [type],
      answers: possible.length > 0,
      answered(asked, { event, supplied }) {
        const answer = possible.find(({ answered }) => answered.id === event)
        if (!answer) throw new Error(`${name} does not answer ${type} with ${event}`)
        return answerCommand(answer, { supplied, asked: asked.event })
      },
    }
  })
}
