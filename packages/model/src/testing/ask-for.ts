import { elementOf } from '../element-of.ts'
import type { ElementKind, ElementOf } from '../elements.ts'
import { isOfKind } from '../is-of-kind.ts'
import type { ModelIndex } from '../model-index.ts'

/** The element of a kind and name, such as `Billing.PaymentFailed`, that a test knows to be there. */
export function askFor<Kind extends ElementKind>(
  index: ModelIndex,
  kind: Kind,
  name: string,
): ElementOf<Kind> {
  const element = elementOf(index, `${kind} ${name}`)
  if (element && isOfKind(element, [kind])) return element
  throw new Error(`The sample has no ${kind} ${name}`)
}
