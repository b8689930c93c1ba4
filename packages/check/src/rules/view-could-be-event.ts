import {
  type ContextReading,
  connectionsTo,
  feedsOf,
  type ModelIndex,
  type Publication,
  targetOf,
  type View,
} from '@landfall/model'
import { elementRule } from '../rule.ts'

/**
 * A context that looks at another's view every so often, though it could be told when something changes. A system looks
 * in its own time; and a context that is told of the change already looks for the rest.
 */
export const viewCouldBeEvent = elementRule({
  code: 'INTERACTION-5',
  about: ['reading'],
  // The view, the events that feed it, and the publications made from either.
  reach: 3,
  *find(reading, { index }) {
    const view = targetOf(index, reading.view, 'view')
    const { context, every } = reading
    if (!every || !view || context === undefined || view.context === undefined) return
    if (view.context === context || feedsOf(index, view).length === 0) return
    const published = publicationsOf(index, view)
    if (published.some((publication) => isHeardIn(index, publication, reading))) return
    const [first] = published
    const help = first
      ? `subscribe to \`${view.context}.${first.name}\`, which is published when it does`
      : `let \`${view.context}\` publish an event from \`${view.name}\`, and subscribe to that`
    const message = `\`${context}\` looks at \`${view.context}.${view.name}\` every so often, whether it has changed or not. If \`${context}\` acts on a change, ${help}`
    yield { message, place: reading.view.place }
  },
})

/** What tells of a change of the view: made from it, or from an event that feeds it. */
function publicationsOf(index: ModelIndex, view: View): readonly Publication[] {
  const sources = [view, ...feedsOf(index, view).map(({ event }) => event)]
  return sources.flatMap((source) => [
    ...(source.kind === 'publication' ? [source] : []),
    ...connectionsTo(index, source, 'is made from').map((connection) => connection.source),
  ])
}

function isHeardIn(index: ModelIndex, publication: Publication, { context }: ContextReading): boolean {
  const listening = connectionsTo(index, publication, 'subscribes to', 'folds', 'reacts to', 'handles')
  return listening.some(({ source }) => source.context === context)
}
