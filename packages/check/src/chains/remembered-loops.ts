import { type Element, elementOf, type ModelIndex } from '@landfall/model'
import { endlessLoops } from './endless-loops.ts'
import type { Step } from './step.ts'

interface Remembered {
  readonly elements: readonly Element[]
  readonly loops: readonly (readonly Step[])[]
}

/** By the message with which a tangle begins. What has left the model is forgotten with it. */
const remembered = new WeakMap<Element, Remembered>()

/**
 * The endless loops of a tangle, taken from an earlier time if all elements that it consists of are the same objects
 * still: an edit in a large storm proves only the loops that it touches.
 */
export function rememberedLoops(index: ModelIndex, steps: readonly Step[]): readonly (readonly Step[])[] {
  const start = steps[0]?.from
  if (!start) return []
  const elements = steps.flatMap((step) => elementsOfStep(index, step))
  const before = remembered.get(start)
  if (before && isSame(before.elements, elements)) return before.loops
  const loops = endlessLoops(index, steps)
  remembered.set(start, { elements, loops })
  return loops
}

/** Everything that the proof of a step looks at. */
function elementsOfStep(index: ModelIndex, step: Step): readonly Element[] {
  const home = (message: Step['from']): readonly Element[] => {
    const aggregate = 'aggregate' in message ? elementOf(index, message.aggregate, 'aggregate') : undefined
    return aggregate ? [message, aggregate] : [message]
  }
  return [...home(step.from), ...home(step.to), ...listenersOf(step)]
}

function listenersOf(step: Step): readonly Element[] {
  switch (step.kind) {
    case 'sends':
      return [step.sending.kind === 'policy' ? step.sending.policy : step.sending.process]
    case 'answers':
      return [step.system]
    case 'publishes':
      return step.view ? [step.view] : []
    case 'records':
      return []
  }
}

function isSame(some: readonly Element[], others: readonly Element[]): boolean {
  return some.length === others.length && some.every((element, at) => element === others[at])
}
