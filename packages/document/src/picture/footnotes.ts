import type { Policy, Process, Send } from '@landfall/model'
import { durationText } from '../artifacts/duration-text.ts'
import type { DocumentOptions } from '../document-options.ts'
import type { ProcessOccurrence } from './occurrences-of.ts'

/** When a policy acts, if not at once: `every 1 month`, `after 24h`. */
export function footnoteOfPolicy(policy: Policy, options: DocumentOptions): string | undefined {
  const { trigger, sends } = policy
  const every = trigger?.kind === 'schedule' ? [`every ${durationText(trigger.schedule.every, options)}`] : []
  return joined([...every, ...delaysOf(sends, options)])
}

/** How long a process waits, where it begins, or that it ends here. */
export function footnoteOfProcess(
  process: Process,
  { steps, ends, isFirst }: ProcessOccurrence,
  options: DocumentOptions,
): string | undefined {
  const timeout =
    isFirst && process.timeout ? [`timeout ${durationText(process.timeout.after, options)}`] : []
  const delays = delaysOf(
    steps.flatMap((step) => step.sends),
    options,
  )
  return joined([...timeout, ...delays, ...(ends.length > 0 ? ['ends'] : [])])
}

function delaysOf(sends: readonly Send[], { printExpression }: DocumentOptions): string[] {
  const delays = sends.flatMap(({ after }) => (after ? [`after ${printExpression(after)}`] : []))
  return [...new Set(delays)]
}

function joined(parts: readonly string[]): string | undefined {
  return parts.length > 0 ? parts.join(', ') : undefined
}
