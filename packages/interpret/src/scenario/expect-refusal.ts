import type { Step } from '@landfall/kernel'
import type { ScenarioStep } from '@landfall/model'
import type { StepFailure } from '../step-failure.ts'
import { listText } from './expected.ts'
import { happenedIn, type RunningWorld } from './running-world.ts'
import { shortName } from './short-name.ts'
import { quoted } from './value-text.ts'
import { sinceText } from './what-happened.ts'

type Refused = Step & { readonly kind: 'refusal' }

/** Since the last `when`, a command was refused with this message; without a message, with any. */
export function expectRefusal(
  world: RunningWorld,
  { message, place }: ScenarioStep & { readonly kind: 'then refused' },
): StepFailure | undefined {
  const { dispatcher, progress } = world
  const { command, eventCount, stepCount } = progress.last
  progress.unheard = undefined
  const refusals = dispatcher.steps.slice(stepCount).filter((step) => step.kind === 'refusal')
  if (refusals.some(({ refusal }) => message === undefined || refusal.message === message)) return undefined
  const events = happenedIn(world).slice(eventCount)
  const wanted = command === undefined ? 'a refusal' : `${command} to be refused`
  const reason = message === undefined ? '' : ` with ${quoted(message)}`
  return {
    message: `Expected ${wanted}${reason}, but ${whatInstead(refusals, command)}`,
    details: refusals.length > 0 ? [] : [sinceText(events)],
    place,
  }
}

function whatInstead(refusals: readonly Refused[], command: string | undefined): string {
  const [first] = refusals
  if (!first) return command === undefined ? 'nothing was refused' : 'it was accepted'
  const reasonOf = ({ refusal }: Refused): string => quoted(refusal.message ?? refusal.code)
  if (
    refusals.length === 1 &&
    command !== undefined &&
    shortName(first.command.type) === shortName(command)
  ) {
    return `the reason was ${reasonOf(first)}`
  }
  return listText(
    refusals.map((step) => `${shortName(step.command.type)} was refused with ${reasonOf(step)}`),
  )
}
