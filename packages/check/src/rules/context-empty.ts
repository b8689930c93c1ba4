import { elementsOf } from '@landfall/model'
import { lonelyRule } from '../lonely-rule.ts'

/** A frame with nothing in it. One that is drawn in several places is told once, and filled by any of them. */
export const contextEmpty = lonelyRule({
  code: 'CONTEXT-1',
  about: (index) => elementsOf(index, 'context'),
  need: 'a context holds something',
  say: ({ name }) =>
    `Nothing stands in \`${name}\`: move into its frame what belongs to it, or, if it is looked after by others, say how it stands to your contexts with \`relation\``,
})
