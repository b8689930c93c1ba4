import type { Definitions, Reactor, ScheduledPolicy } from '@landfall/kernel'
import type { Model } from '@landfall/model'
import { elementsOf, indexModel } from '@landfall/model'
import { createCompiler } from './compile-expression.ts'
import { interpretAggregate } from './interpret-aggregate.ts'
import { interpretPolicy, interpretProcess, interpretSystem } from './interpret-reactions.ts'
import { interpretPublication, interpretView } from './interpret-view.ts'

/**
 * A storm as kernel definitions, compiled once. Messages are `{ type, data }`: the type is the qualified name, such as
 * `Billing.PaymentFailed`, and the data of an event includes the key of its aggregate.
 *
 * Expects a model without errors; what is unfinished in it (a policy without a trigger, a command outside an
 * aggregate) is left out.
 */
export function interpret(model: Model): Definitions {
  const index = indexModel(model)
  const compiler = createCompiler(model)
  const reactors: Reactor[] = []
  const schedules: ScheduledPolicy[] = []
  // One list in the order of the text, because that is the order in which they react.
  for (const element of model.elements) {
    if (element.kind === 'system') reactors.push(...interpretSystem(index, element))
    const made =
      element.kind === 'policy'
        ? interpretPolicy(index, element, compiler)
        : element.kind === 'process'
          ? interpretProcess(index, element, compiler)
          : undefined
    if (made?.kind === 'scheduled policy') schedules.push(made)
    else if (made) reactors.push(made)
  }
  const projections = elementsOf(index, 'view').map((view) => interpretView(index, view, compiler))
  const byName = new Map(projections.map((projection) => [projection.name, projection]))
  const publications = elementsOf(index, 'publication').flatMap(
    (publication) => interpretPublication(index, publication, { compiler, projections: byName }) ?? [],
  )
  const deciders = elementsOf(index, 'aggregate').map((aggregate) => interpretAggregate(index, aggregate, compiler))
  return { deciders, reactors, schedules, projections, publications }
}
