import { EvaluationError } from '@landfall/interpret'
import type { Step } from '@landfall/kernel'
import type { FindingStyle } from '../findings/finding-text.ts'
import { failureText } from '../scenarios/failure-text.ts'
import type { Storyteller } from '../story/storyteller.ts'
import { timeText } from '../values/value-text.ts'
import type { PlayedStep } from './played.ts'

/** What a step did, as people read it: the story first, then what went wrong in it. */
export function tellStep(played: PlayedStep, teller: Storyteller, style: FindingStyle): readonly string[] {
  const { step, happened, failure, endedAt } = played
  const lines = [...teller.tell(happened, style), ...faultLines(happened, style)]
  if (failure) return [...lines, `${style.palette('red', '✗')} ${failureText(failure, style)}`]
  if (isHeld(played)) return [...lines, style.palette('green', '✓')]
  switch (step.kind) {
    case 'when time passes':
      return [...lines, `${happened.length === 0 ? 'Nothing was due. ' : ''}It is now ${timeText(endedAt)}.`]
    case 'system answers':
      return happened.length > 0 ? lines : [`${step.system.text} will answer so from now on.`]
    default:
      return lines
  }
}

/** Whether a step is an expectation that came true. */
export function isHeld({ step, failure }: PlayedStep): boolean {
  return !failure && step.kind.startsWith('then ')
}

/** Whether something went wrong in a step: it failed, or something in the storm could not go on. */
export function isWrong({ failure, happened }: PlayedStep): boolean {
  return failure !== undefined || happened.some(({ kind }) => WRONG_KINDS.has(kind))
}

const WRONG_KINDS: ReadonlySet<Step['kind']> = new Set(['parked', 'unknown command', 'does not settle'])

/** The places in the storm at which something could not go on, each once. */
function faultLines(happened: readonly Step[], style: FindingStyle): readonly string[] {
  const errors = happened.flatMap((step) => {
    return step.kind === 'parked' && step.cause.error instanceof EvaluationError ? [step.cause.error] : []
  })
  const texts = errors.map(({ message, place }) => failureText({ message, details: [], place }, style))
  return [...new Set(texts)]
}
