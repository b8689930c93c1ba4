import type { Recorded } from '@landfall/kernel'
import type { ScenarioStep } from '@landfall/model'
import { qualifiedName, targetOf } from '@landfall/model'
import type { OutsideAnswer } from '../interpret-system.ts'
import type { StepFailure } from '../step-failure.ts'
import { answersOf } from '../system-answer.ts'
import { type RunningWorld, valuesIn } from './running-world.ts'
import { troubleSince, unsettledFailure } from './trouble.ts'

/**
 * From now on the system answers so whatever can be answered so, what it was asked before included. Answers to
 * other events stay as they are.
 */
export function playAnswer(
  world: RunningWorld,
  step: ScenarioStep & { readonly kind: 'system answers' },
): StepFailure | undefined {
  const { index, dispatcher, progress } = world
  const { place } = step
  const system = targetOf(index, step.system, 'system')
  const possible = system ? answersOf(index, system) : []
  const answer: OutsideAnswer = { event: step.event.target ?? '', supplied: valuesIn(world, step.fields) }
  if (!system || !possible.some(({ answered }) => answered.id === answer.event)) {
    return { message: `${step.system.text} does not answer with ${step.event.text}`, details: [], place }
  }
  const name = qualifiedName(system)
  const answers = [
    answer,
    ...(progress.answers.get(name) ?? []).filter(({ event }) => event !== answer.event),
  ]
  progress.answers.set(name, answers)
  const answerTo = ({ event: asked }: Recorded): OutsideAnswer | undefined =>
    answers.find(({ event }) =>
      possible.some(({ answered, askedType }) => answered.id === event && askedType === asked.type),
    )
  const stepCount = dispatcher.steps.length
  const outcome = dispatcher.answerFor(name, answerTo)
  if (outcome.kind === 'does not settle') return unsettledFailure(world, outcome, place)
  const doing = `${step.system.text} answers ${step.event.text}`
  return troubleSince(world, stepCount, { doing, place })
}
