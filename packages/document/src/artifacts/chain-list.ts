import {
  type ChainStep,
  type Command,
  chainFrom,
  type ModelIndex,
  type Onward,
  startingCommands,
} from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { type CommandIssuer, commandIssuers } from './command-issuers.ts'
import { durationText } from './duration-text.ts'
import { type Mention, mentionOf } from './mention.ts'

/** One thing that happens in a chain. Steps are counted from 0; `from` is the step that leads here. */
export interface ChainStepEntry {
  readonly kind: ChainStep['kind']
  readonly element: Mention
  /** Of a command: who decides. */
  readonly aggregate?: Mention
  /** How long it waits before it happens, as storm text. */
  readonly after?: string
  /** Under which condition it happens, as storm text. */
  readonly when?: string
  /** An event: where no other condition holds. */
  readonly isOtherwise: boolean
  /** An event: exactly one of several happens, and it is open which. */
  readonly isOpen: boolean
  readonly depth: number
  readonly from?: number
  readonly onward: Onward
}

/** All that may follow from a command with which something begins. */
export interface ChainEntry {
  readonly start: Mention
  /** Who begins it. */
  readonly issuers: readonly CommandIssuer[]
  /** Empty where the storm is so entangled that telling every chain would take too long. */
  readonly steps: readonly ChainStepEntry[]
}

/** In a storm where everything follows from everything, chains would grow with the square of its size. */
const STEP_COUNT_MAX = 10_000

/** One chain for each command with which something begins, in the order of the text. */
export function chainList(index: ModelIndex, options: DocumentOptions): readonly ChainEntry[] {
  let count = 0
  return startingCommands(index).map((command) => {
    const steps = count < STEP_COUNT_MAX ? stepsOf(index, command, options) : []
    count += steps.length
    return {
      start: mentionOf(index, command),
      issuers: commandIssuers(index, command, options),
      steps,
    }
  })
}

function stepsOf(index: ModelIndex, command: Command, options: DocumentOptions): readonly ChainStepEntry[] {
  return chainFrom(index, command).steps.map((step) => ({
    kind: step.kind,
    element: mentionOf(index, elementOfStep(step)),
    ...(step.kind === 'command' && step.aggregate && { aggregate: mentionOf(index, step.aggregate) }),
    ...afterOf(step, options),
    ...('guard' in step && step.guard && { when: options.printExpression(step.guard) }),
    isOtherwise: step.kind === 'event' && step.isOtherwise,
    isOpen: step.kind === 'event' && step.isOpen,
    depth: step.depth,
    ...(step.from !== undefined && { from: step.from }),
    onward: step.onward,
  }))
}

function afterOf(step: ChainStep, options: DocumentOptions): { readonly after?: string } {
  if (step.kind === 'timeout') return { after: durationText(step.after, options) }
  return step.kind === 'command' && step.after ? { after: options.printExpression(step.after) } : {}
}

function elementOfStep(step: ChainStep) {
  switch (step.kind) {
    case 'command':
      return step.command
    case 'event':
      return step.event
    case 'publication':
      return step.publication
    case 'policy':
      return step.policy
    case 'process':
    case 'process end':
    case 'timeout':
      return step.process
    case 'system':
    case 'system acts':
      return step.system
    case 'view':
      return step.view
  }
}
