import { lacksTies } from '@landfall/model'
import { elementRule } from '../rule.ts'

/** A publication without `from`: nobody can tell when it happens. */
export const publicationFromNothing = elementRule({
  code: 'PUBLICATION-1',
  about: ['publication'],
  reach: 0,
  *find(publication, { index }) {
    if (!lacksTies(index, publication, 'a publication is made')) return
    yield {
      message: `\`${publication.name}\` is made from nothing, so it never happens: say with \`from\` which event or view of its context it is made from`,
      place: publication.namePlace,
    }
  },
})
