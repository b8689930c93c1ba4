import { elementsOf } from '@landfall/model'
import { lonelyRule } from '../lonely-rule.ts'

/** A command that no actor, screen, system, policy or process issues. */
export const commandIssuedByNobody = lonelyRule({
  code: 'COMMAND-5',
  about: (index) => elementsOf(index, 'command'),
  need: 'a command is issued',
  say: ({ name }) =>
    `Nobody issues \`${name}\`: say who gives it with \`by\`, or let a screen offer it, or a policy, a process or a system send it`,
})
