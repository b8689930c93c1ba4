import type { Step } from '@landfall/kernel'
import type { ModelIndex } from '@landfall/model'
import { shortName } from './short-name.ts'

/** What could not be run, and why: `The policy RetryFailedPayment could not react to PaymentFailed: Division by zero`. */
export function parkedText(
  index: ModelIndex,
  { part, handling, cause }: Step & { readonly kind: 'parked' },
): string {
  return `${whatFailed(index, part, handling)}: ${cause.message}`
}

type Part = (Step & { readonly kind: 'parked' })['part']

function whatFailed(index: ModelIndex, part: Part, handling: string): string {
  const [name, message] = [shortName(part.name), shortName(handling)]
  switch (part.kind) {
    case 'decider':
      return deciderFailed(index, { name, message, handling })
    case 'policy':
      return `The policy ${name} could not react to ${message}`
    case 'process':
      return handling === 'its timeout'
        ? `The process ${name} could not act at its timeout`
        : `The process ${name} could not react to ${message}`
    case 'scheduled policy':
      return `The policy ${name} could not act when it was due`
    case 'system':
      return `${name} could not answer ${message}`
    case 'projection':
      return `The view ${name} could not take in ${message}`
    case 'publication':
      return `${name} could not be published from ${message}`
  }
}

/** A decider decides commands, takes in the answers of systems, and folds events. */
function deciderFailed(
  index: ModelIndex,
  { name, message, handling }: { readonly name: string; readonly message: string; readonly handling: string },
): string {
  if (index.byId.has(`command ${handling}`)) return `${message} could not be decided`
  if (message.includes(' answers ')) return `${message}, but this could not be recorded`
  return `The state of ${name} could not take in ${message}`
}
