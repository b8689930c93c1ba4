import { type Field, type Fix, feedsOf, typeText, type View } from '@landfall/model'
import { elementRule } from '../rule.ts'
import { sharedKey } from '../shared-key.ts'

/** A view that is fed, and has no key: it has no rows. */
export const viewWithoutKey = elementRule({
  code: 'VIEW-5',
  about: ['view'],
  // The fields of an event include the key of its aggregate.
  reach: 2,
  *find(view, { index }) {
    if (view.key || view.folds.length === 0) return
    const events = feedsOf(index, view).map(({ event }) => event)
    const shared = sharedKey(index, events)
    const fix = shared && fixOf(view, shared)
    yield {
      message: `\`${view.name}\` has no key, so it has no rows: ${helpOf(view, shared)}`,
      place: view.namePlace,
      ...(fix && { fix }),
    }
  },
})

function helpOf(view: View, shared: Field | undefined): string {
  if (!shared) return 'say with `key` which field tells one row from another'
  if (view.fields.some(({ name }) => name === shared.name))
    return `write \`key\` before \`${shared.name}\`, which all of its events have`
  return `add \`${keyText(shared)}\`, which all of its events have`
}

/** A field that is there becomes the key; another is written above the first field, where a comment is not in the way. */
function fixOf(view: View, shared: Field): Fix | undefined {
  const own = view.fields.find(({ name }) => name === shared.name)
  const above = own ?? view.fields.find(({ description }) => description === undefined)
  if (!above) return undefined
  const { file, start } = above.place
  const text = own ? 'key ' : `${keyText(shared)}, `
  return {
    title: `Make ${shared.name} the key`,
    safe: false,
    edits: [{ place: { file, start, end: start }, text }],
  }
}

function keyText({ name, type }: Field): string {
  return `key ${name}: ${typeText(type)}`
}
