import { elementRule } from '../rule.ts'

/** A hot spot that was closed without a word. */
export const hotspotUnanswered = elementRule({
  code: 'HOTSPOT-2',
  about: ['hotspot'],
  reach: 0,
  *find({ question, resolved, place }) {
    if (resolved === undefined || resolved.trim() !== '') return
    yield {
      message: `"${question}" was closed without an answer: write down what was decided, as in \`resolved "We ask again after a day."\``,
      place,
    }
  },
})
