import type { Definitions, Reactor, ScheduledPolicy } from '@landfall/kernel'
import type { Element, Model, ModelIndex } from '@landfall/model'
import { elementsOf, indexModel } from '@landfall/model'
import { type Compiler, createCompiler } from './compile-expression.ts'
import { defaultValues } from './default-values.ts'
import { interpretAggregate } from './interpret-aggregate.ts'
import type { InterpretOptions } from './interpret-options.ts'
import { interpretPolicy } from './interpret-policy.ts'
import { interpretProcess } from './interpret-process.ts'
import { interpretPromises } from './interpret-promise.ts'
import { interpretPublication } from './interpret-publication.ts'
import { interpretRenamings } from './interpret-renamings.ts'
import { interpretSystem } from './interpret-system.ts'
import { interpretUpcasters } from './interpret-upcasters.ts'
import { interpretView } from './interpret-view.ts'
import { isFirst } from './is-first.ts'

/**
 * A storm as kernel definitions, compiled once. Messages are `{ type, data }`: the type is the qualified name, such as
 * `Billing.PaymentFailed`, and the data of an event includes the key of its aggregate.
 *
 * Never fails. What is unfinished (a policy without a trigger, a command outside an aggregate) is left out; what has a
 * finding is left out or throws an `EvaluationError` when it is run.
 */
export function interpret(model: Model, options: InterpretOptions = {}): Definitions {
  const index = indexModel(model)
  const compiler = createCompiler(model)
  const views = elementsOf(index, 'view').filter((view) => isFirst(index, view))
  const projections = views.map((view) => interpretView(index, view, compiler))
  const publications = elementsOf(index, 'publication')
    .filter((publication) => isFirst(index, publication))
    .flatMap((publication) => interpretPublication(index, publication, { compiler, projections }) ?? [])
  const deciders = elementsOf(index, 'aggregate')
    .filter((aggregate) => isFirst(index, aggregate))
    .map((aggregate) => interpretAggregate(index, aggregate, { ...options, compiler }))
  // In the order of the text, because that is the order in which they react.
  const reacting = model.elements
    .filter((element) => isFirst(index, element))
    .flatMap((element) => interpretReacting(index, element, compiler))
  return {
    deciders,
    reactors: reacting.filter((each) => each.kind !== 'scheduled policy'),
    schedules: reacting.filter((each) => each.kind === 'scheduled policy'),
    projections,
    publications,
    promises: interpretPromises(index),
    upcasters: interpretUpcasters(index, defaultValues(model)),
    renamings: interpretRenamings(index),
  }
}

function interpretReacting(
  index: ModelIndex,
  element: Element,
  compiler: Compiler,
): readonly (Reactor | ScheduledPolicy)[] {
  switch (element.kind) {
    case 'system':
      return interpretSystem(index, element)
    case 'policy': {
      const policy = interpretPolicy(index, element, compiler)
      return policy ? [policy] : []
    }
    case 'process': {
      const process = interpretProcess(index, element, compiler)
      return process ? [process] : []
    }
    default:
      return []
  }
}
