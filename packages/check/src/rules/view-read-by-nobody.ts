import { elementsOf } from '@landfall/model'
import { lonelyRule } from '../lonely-rule.ts'

/** A view that is for no actor, and that no screen, system, context, policy or publication looks at. */
export const viewReadByNobody = lonelyRule({
  code: 'VIEW-2',
  about: (index) => elementsOf(index, 'view'),
  need: 'a view is read',
  say: ({ name }) =>
    `Nobody reads \`${name}\`: say whom it is for with \`for\`, show it on a screen, or let a system, a policy or another context read it`,
})
