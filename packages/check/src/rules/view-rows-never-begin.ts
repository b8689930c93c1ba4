import {
  type Event,
  expressionReads,
  type Feed,
  feedsOf,
  foldCreates,
  type ModelIndex,
  originsOfRow,
  type Publication,
  rowKeyOrigin,
  targetOf,
  type View,
} from '@landfall/model'
import { listedNames } from '../listed-names.ts'
import { elementRule } from '../rule.ts'

/** Lines of a view that are explained one by one; a view seldom has more that matter. */
const EXPLAINED_MAX = 3

/**
 * A view that only changes rows, and has no line that makes one. Silent where a row would begin if it were not for fields
 * that no event fills: each of these is told by itself.
 */
export const viewRowsNeverBegin = elementRule({
  code: 'VIEW-3',
  about: ['view'],
  // The fields of an event include the key of its aggregate, those of a publication the fields of its source.
  reach: 3,
  *find(view, { index }) {
    const feeds = feedsOf(index, view)
    // A view without a key has no rows anyway, and what an unknown event would give nobody can tell.
    if (!view.key || feeds.length === 0 || feeds.length < view.folds.length) return
    if (feeds.some((feed) => foldCreates(index, view, feed.fold) || isVague(index, view, feed))) return
    const obstacles = feeds.filter(({ fold }) => !fold.remove).map((feed) => obstacleOf(index, view, feed))
    if (obstacles.some((obstacle) => lacksOnlyUnfilled(obstacle, obstacles))) return
    yield { message: messageAbout(view, obstacles), place: view.namePlace }
  },
})

/** What is not known of an event is found already: it has no key here, or nobody says what it is made from. */
function isVague(index: ModelIndex, view: View, { event, fold }: Feed): boolean {
  if (event.kind === 'publication' && !targetOf(index, event.from, 'event', 'view')) return true
  return !fold.remove && rowKeyOrigin(index, view, fold).kind === 'none'
}

/** Why an event does not begin a row. */
interface Obstacle {
  readonly event: Event | Publication
  /** Fields that have to be there, and that it does not give. */
  readonly lacking: readonly string[]
  /** Fields of the row that it looks at; `the row` for all of it. */
  readonly looksAt: readonly string[]
}

function obstacleOf(index: ModelIndex, view: View, { event, fold }: Feed): Obstacle {
  const lacking = originsOfRow(index, view, fold)
    .filter(
      ({ field, origin }) => origin.kind === 'untouched' && field.type.kind !== 'optional' && !field.default,
    )
    .map(({ field }) => field.name)
  const expressions = [...(fold.guard ? [fold.guard] : []), ...fold.sets.map(({ value }) => value)]
  const reads = expressions.flatMap((expression) => expressionReads(expression))
  const looksAt = reads.flatMap((read) => {
    if (!('of' in read) || read.of !== 'row') return []
    return read.kind === 'whole' ? ['row'] : [read.name]
  })
  return { event, lacking, looksAt: [...new Set(looksAt)] }
}

/** What it lacks no other line gives either. */
function lacksOnlyUnfilled({ lacking, looksAt }: Obstacle, all: readonly Obstacle[]): boolean {
  const isUnfilled = (name: string): boolean => all.every((other) => other.lacking.includes(name))
  return looksAt.length === 0 && lacking.length > 0 && lacking.every(isUnfilled)
}

function messageAbout(view: View, obstacles: readonly Obstacle[]): string {
  const found = `No row of \`${view.name}\` ever begins`
  if (obstacles.length === 0)
    return `${found}: its lines only remove rows. Add an \`on\` with the event that begins one`
  const alike = [...Map.groupBy(obstacles, ({ lacking, looksAt }) => `${lacking} ${looksAt}`).values()]
  const reasons = alike.slice(0, EXPLAINED_MAX).map(reasonOf)
  const more = alike.length > EXPLAINED_MAX ? ', and so on' : ''
  return `${found}: ${reasons.join(', ')}${more}. ${helpFor(obstacles)}`
}

/** Of events with the same in their way. */
function reasonOf(alike: readonly Obstacle[]): string {
  const names = [...new Set(alike.map(({ event }) => event.name))]
  const [does, looks] = names.length === 1 ? ['does', 'looks'] : ['do', 'look']
  const { lacking = [], looksAt = [] } = alike[0] ?? {}
  const reasons = [
    ...(lacking.length > 0 ? [`${does} not say ${listedNames(lacking)}`] : []),
    ...(looksAt.length > 0 ? [`${looks} at ${listedNames(looksAt)} of a row that is not there yet`] : []),
  ]
  return `${listedNames(names)} ${reasons.join(' and ')}`
}

function helpFor(obstacles: readonly Obstacle[]): string {
  const [nearest] = obstacles
    .filter(({ looksAt }) => looksAt.length === 0)
    .toSorted((left, right) => left.lacking.length - right.lacking.length)
  if (!nearest) return 'Add an `on` with the event that comes first and begins the row'
  const { event, lacking } = nearest
  return `Give ${listedNames(lacking)} ${lacking.length === 1 ? 'a default' : 'defaults'}, or let \`${event.name}\` or an earlier event say ${lacking.length === 1 ? 'it' : 'them'}`
}
