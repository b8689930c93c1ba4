import { lacksTies } from '@landfall/model'
import { elementRule } from '../rule.ts'

/** A screen without views and without commands. */
export const screenOfNoUse = elementRule({
  code: 'SCREEN-1',
  about: ['screen'],
  reach: 0,
  *find(screen, { index }) {
    if (!lacksTies(index, screen, 'a screen is of use')) return
    yield {
      message: `\`${screen.name}\` shows nothing and offers nothing: say what people see there with \`shows\` and a view, and what they can do with \`offers\` and a command`,
      place: screen.namePlace,
    }
  },
})
