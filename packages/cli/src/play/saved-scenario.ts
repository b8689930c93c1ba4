import { formatStorm } from '@landfall/language'
import { quoted } from '../values/value-text.ts'
import type { PlayedInput, PlayedStep } from './played.ts'

/**
 * A session as a scenario that passes, laid out as the formatter does it. A refusal that no step expects gets one that
 * does, because a scenario may not pass over it.
 *
 * @param title - in its quotes.
 */
export function savedScenario(title: string, inputs: readonly PlayedInput[]): string {
  const steps = inputs.flatMap(({ steps: played }) => played)
  const lines = steps.flatMap((step, index) => [step.text, ...expectedRefusal(step, steps[index + 1])])
  const text = `scenario ${title} {\n${lines.join('\n')}\n}\n`
  const formatted = formatStorm(text)
  return formatted.ok ? formatted.text : text
}

function expectedRefusal({ step, happened }: PlayedStep, next: PlayedStep | undefined): readonly string[] {
  if (step.kind !== 'when command' || next?.step.kind === 'then refused') return []
  // The first step is the command itself; what policies were refused later needs no step.
  const [command] = happened
  const refusal = happened.find((each) => each.kind === 'refusal' && each.causeId === command?.id)
  if (refusal?.kind !== 'refusal') return []
  return [
    refusal.refusal.message === undefined
      ? 'then refused'
      : `then refused ${quoted(refusal.refusal.message)}`,
  ]
}
