import { type Field, feedsOf, fieldNamed, originsOfRow, type View } from '@landfall/model'
import { elementRule } from '../rule.ts'

/**
 * A field of a view that no line of it fills. Silent where the view listens to something unknown, which may fill it,
 * and where no line fills anything: then the view as a whole is what is missing.
 */
export const viewFieldUnfilled = elementRule({
  code: 'FIELD-6',
  about: ['view'],
  // The fields of an event include the key of its aggregate.
  reach: 2,
  *find(view, { index }) {
    const folds = view.folds.filter(({ remove }) => !remove)
    if (folds.length === 0 || feedsOf(index, view).length < view.folds.length) return
    const filled = folds.flatMap((fold) =>
      originsOfRow(index, view, fold).filter(({ origin }) => origin.kind !== 'untouched'),
    )
    const names = filled.map(({ field }) => field)
    for (const field of view.fields) {
      if (field.name === view.key?.name || fieldNamed(names, field.name)) continue
      yield { message: messageAbout(view, field), place: field.place }
    }
  },
})

function messageAbout(view: View, { name, type, default: fallback }: Field): string {
  const help = `give it in braces behind an \`on\`, as in \`{ ${name}: … }\`, or take it out`
  if (fallback) return `No event fills \`${name}\` of \`${view.name}\`, so it always has its default: ${help}`
  if (type.kind === 'optional')
    return `No event fills \`${name}\` of \`${view.name}\`, so it is always missing: ${help}`
  return `No event fills \`${name}\` of \`${view.name}\`, so none of its rows can begin: ${help}`
}
