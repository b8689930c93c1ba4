import { type ElementKind, elementsOf, type ModelIndex } from '@landfall/model'
import type { WorkshopStepId } from './workshop-steps.ts'

/** What has to be there before anybody can say what a step still lacks. */
interface StepBeginning {
  /** Told while it is not there. */
  readonly text: string
  readonly hasBegun: (index: ModelIndex) => boolean
}

/** An empty wall has no findings, and is not done. */
export const stepBeginnings: Readonly<Record<WorkshopStepId, StepBeginning>> = {
  collect: { text: 'There is no event yet', hasBegun: (index) => has(index, 'event') },
  refine: { text: 'There is no event to refine yet', hasBegun: (index) => has(index, 'event') },
  causes: {
    text: 'Nothing leads to an event yet',
    hasBegun: (index) => has(index, 'command', 'policy', 'process', 'system'),
  },
  aggregate: { text: 'There is no aggregate yet', hasBegun: (index) => has(index, 'aggregate') },
  inputs: { text: 'There is no command yet', hasBegun: (index) => has(index, 'command') },
  outputs: { text: 'There is no read model yet', hasBegun: (index) => has(index, 'view') },
  scenarios: { text: 'There is no scenario yet', hasBegun: (index) => has(index, 'scenario') },
  completeness: { text: 'No event says yet what it carries', hasBegun: carriesSomething },
}

function has(index: ModelIndex, ...kinds: readonly ElementKind[]): boolean {
  return kinds.some((kind) => elementsOf(index, kind).length > 0)
}

/** An event in an aggregate carries its key. */
function carriesSomething(index: ModelIndex): boolean {
  return (
    elementsOf(index, 'event').some(({ fields }) => fields.length > 0) ||
    elementsOf(index, 'aggregate').some(({ key }) => key !== undefined)
  )
}
