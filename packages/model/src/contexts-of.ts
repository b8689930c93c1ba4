import type { Context, ContextReading, Element, Publication, Subscription } from './elements.ts'
import { elementsOf } from './elements-of.ts'
import type { ModelIndex } from './model-index.ts'

/** A bounded context and what it shows of itself. `elementsOf(index, kind, name)` gives what stands in it by kind. */
export interface ContextContents {
  readonly name: string
  /** Its frame. Absent where elements say that they stand in it and nobody drew it. */
  readonly context?: Context
  readonly elements: readonly Element[]
  readonly publications: readonly Publication[]
  readonly subscriptions: readonly Subscription[]
  readonly readings: readonly ContextReading[]
}

/** All contexts, in the order in which the text first speaks of them. What stands in none is in none of them. */
export function contextsOf(index: ModelIndex): readonly ContextContents[] {
  const frames = new Map<string, Context>()
  for (const context of elementsOf(index, 'context')) {
    if (!frames.has(context.name)) frames.set(context.name, context)
  }
  return [...index.byContext].map(([name, elements]) => {
    const context = frames.get(name)
    return {
      name,
      ...(context && { context }),
      elements,
      publications: elementsOf(index, 'publication', name),
      subscriptions: elementsOf(index, 'subscription', name),
      readings: elementsOf(index, 'reading', name),
    }
  })
}
