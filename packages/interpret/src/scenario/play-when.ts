import type { CommandOutcome } from '@landfall/kernel'
import type { Place, ScenarioStep } from '@landfall/model'
import { targetOf } from '@landfall/model'
import { messageType } from '../message.ts'
import type { StepFailure } from '../step-failure.ts'
import { timePlus } from '../time.ts'
import type { Fields } from '../values.ts'
import { beginWhen, type RunningWorld, valuesIn } from './running-world.ts'
import { troubleSince, unsettledFailure } from './trouble.ts'
import { quoted, spanText } from './value-text.ts'

/** Sends a command. If it is refused the steps that follow may ask for that. */
export function playCommand(
  world: RunningWorld,
  step: ScenarioStep & { readonly kind: 'when command' },
): StepFailure | undefined {
  const { index, dispatcher, progress } = world
  const { place, command } = step
  const data = valuesIn(world, step.arguments)
  const failure = beginWhen(world, command.text)
  if (failure) return failure
  const known = targetOf(index, command, 'command')
  const sent: { readonly type: string; readonly data: Fields } = {
    type: known ? messageType(known) : command.text,
    data,
  }
  const stepCount = dispatcher.steps.length
  const outcome = dispatcher.send(sent)
  if (outcome.kind === 'does not settle') return unsettledFailure(world, outcome, place)
  if (outcome.kind === 'unknown command') return unknownFailure(command.text, place)
  progress.unheard = unheardRefusal(outcome, { name: command.text, place })
  return troubleSince(world, stepCount, { doing: `when ${command.text}`, place })
}

function unknownFailure(name: string, place: Place): StepFailure {
  return {
    message: `Nothing takes ${name}: it stands in no aggregate`,
    details: ['Move it into the aggregate that decides it'],
    place,
  }
}

function unheardRefusal(
  outcome: CommandOutcome,
  { name, place }: { readonly name: string; readonly place: Place },
): StepFailure | undefined {
  if (outcome.kind !== 'refused') return undefined
  const reason = outcome.refusal.message ?? outcome.refusal.code
  return {
    message: `${name} was refused, and no step expects it: ${reason}`,
    details: [`If that is right, add the step: then refused ${quoted(reason)}`],
    place,
  }
}

/** Time passes, with all that falls due in it. */
export function playTime(
  world: RunningWorld,
  { duration, place }: ScenarioStep & { readonly kind: 'when time passes' },
): StepFailure | undefined {
  const { dispatcher } = world
  const until = timePlus(dispatcher.now, duration, place)
  const failure = beginWhen(world, undefined)
  if (failure) return failure
  const stepCount = dispatcher.steps.length
  const outcome = dispatcher.advanceTo(until)
  if (outcome.kind === 'does not settle') return unsettledFailure(world, outcome, place)
  return troubleSince(world, stepCount, { doing: `when ${spanText(duration)} pass`, place })
}
