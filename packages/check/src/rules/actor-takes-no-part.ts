import { elementsOf } from '@landfall/model'
import { lonelyRule } from '../lonely-rule.ts'

/** An actor who issues no command, and for whom there is no view and no screen. */
export const actorTakesNoPart = lonelyRule({
  code: 'ACTOR-1',
  about: (index) => elementsOf(index, 'actor'),
  need: 'an actor takes part',
  say: ({ name }) =>
    `\`${name}\` does nothing and sees nothing: write \`by ${name}\` at a command, or \`for ${name}\` at a view or a screen`,
})
