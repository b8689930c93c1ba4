import { lacksTies } from '@landfall/model'
import { elementRule } from '../rule.ts'

/** A view that no event changes. */
export const viewFedByNothing = elementRule({
  code: 'VIEW-1',
  about: ['view'],
  reach: 0,
  *find(view, { index }) {
    if (!lacksTies(index, view, 'a view is fed')) return
    yield {
      message: `Nothing feeds \`${view.name}\`, so it stays empty: say with \`on\` which events change what it shows`,
      place: view.namePlace,
    }
  },
})
