import {
  connectionsTo,
  type Event,
  type Field,
  type Fold,
  feedsOf,
  fieldNamed,
  type ModelIndex,
  type Publication,
  reactionsTo,
  readersOf,
  rowFields,
  targetOf,
  typeText,
  type View,
} from '@landfall/model'
import { elementRule } from '../rule.ts'

/**
 * A view that only copies what another context tells, while that context has the same rows to look at. Silent where a
 * state is published as such, where the context acts on what it is told, and where more than people look at the copy.
 */
export const eventCouldBeView = elementRule({
  code: 'INTERACTION-6',
  about: ['view'],
  // The events, what they are published from, and the views that these feed.
  reach: 3,
  *find(view, { index }) {
    const feeds = feedsOf(index, view)
    const [first] = feeds
    if (!first || feeds.length < view.folds.length || !view.key || view.fields.length === 0) return
    const owner = first.event.context
    if (owner === undefined || view.context === undefined || owner === view.context) return
    const isCopy = feeds.every(
      ({ event, fold }) => event.context === owner && copies(fold) && isOnlyCopied(index, event, view),
    )
    if (!isCopy || !readersOf(index, view).every(({ kind }) => kind === 'actor' || kind === 'screen')) return
    const original = originalsOf(index, first.event).find(
      (other) => other.context === owner && holds(other, view),
    )
    if (!original) return
    const message = `\`${view.name}\` copies field by field what \`${owner}.${original.name}\` shows already. If nobody needs a copy of their own, let \`${view.context}\` look there: \`reads ${owner}.${original.name}\``
    yield { message, place: view.namePlace }
  },
})

/** Every field that it gives has the name that it has in the event. */
function copies({ guard, remove, sets }: Fold): boolean {
  return !guard && !remove && sets.every(({ name, value }) => value.kind === 'name' && value.name === name)
}

/** Nothing but views of the same context listens there, and it is not meant to be copied. */
function isOnlyCopied(index: ModelIndex, event: Event | Publication, { context }: View): boolean {
  if (event.kind === 'publication' && event.style === 'state') return false
  return reactionsTo(index, event).every((reaction) => {
    switch (reaction.kind) {
      case 'policy':
        return reaction.policy.context !== context
      case 'process':
      case 'process end':
        return reaction.process.context !== context
      default:
        return true
    }
  })
}

/** The views that know what an event tells. */
function originalsOf(index: ModelIndex, event: Event | Publication): readonly View[] {
  const from = event.kind === 'publication' ? targetOf(index, event.from, 'view', 'event') : event
  if (!from) return []
  return from.kind === 'view' ? [from] : connectionsTo(index, from, 'folds').map(({ source }) => source)
}

function holds(original: View, copy: View): boolean {
  const fields = rowFields(original)
  const isSame = (field: Field): boolean => {
    const other = fieldNamed(fields, field.name)
    return other !== undefined && typeText(other.type) === typeText(field.type)
  }
  return original.key?.name === copy.key?.name && rowFields(copy).every(isSame)
}
