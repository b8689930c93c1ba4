import { lacksTies } from '@landfall/model'
import { elementRule } from '../rule.ts'

/** A command without an arrow. */
export const commandCausesNothing = elementRule({
  code: 'COMMAND-4',
  about: ['command'],
  reach: 0,
  *find(command, { index }) {
    if (!lacksTies(index, command, 'a command records')) return
    yield {
      message: `Nothing happens when \`${command.name}\` is done: say with an arrow, \`->\`, which event it records`,
      place: command.namePlace,
    }
  },
})
