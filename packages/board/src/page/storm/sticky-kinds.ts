import type { AddedKind } from '@landfall/language'
import type { ElementKind } from '@landfall/model'
import type { Level } from '../session/storm-session.ts'

/** How a kind of sticky is known on the wall: by its colour, and never by that alone. */
export interface StickyKind {
  readonly kind: ElementKind
  /** What people call it. */
  readonly title: string
  /** Of the keyboard: what is typed next is of this kind. */
  readonly key: string
  /** A sign that tells it from the others without its colour. */
  readonly sign: string
  readonly color: string
  /** The first level at which it is shown. */
  readonly since: Level
}

/** In the standard colours of an event storm. */
export const STICKY_KINDS: readonly StickyKind[] = [
  { kind: 'event', title: 'Event', key: 'E', sign: '●', color: '#ffb347', since: 'big picture' },
  { kind: 'command', title: 'Command', key: 'C', sign: '▶', color: '#8ec5ff', since: 'process' },
  { kind: 'aggregate', title: 'Aggregate', key: 'A', sign: '■', color: '#ffe97a', since: 'design' },
  { kind: 'policy', title: 'Policy', key: 'P', sign: '⟳', color: '#d5a6f2', since: 'process' },
  { kind: 'view', title: 'Read model', key: 'R', sign: '▤', color: '#9be29b', since: 'process' },
  { kind: 'actor', title: 'Actor', key: 'U', sign: '☺', color: '#fff6b8', since: 'big picture' },
  { kind: 'system', title: 'System', key: 'S', sign: '⬒', color: '#ffb3c6', since: 'big picture' },
  { kind: 'hotspot', title: 'Hot spot', key: 'H', sign: '!', color: '#ff6b8b', since: 'big picture' },
  { kind: 'opportunity', title: 'Opportunity', key: 'O', sign: '★', color: '#7fe0c3', since: 'big picture' },
  { kind: 'process', title: 'Process', key: 'M', sign: '∞', color: '#c79bff', since: 'process' },
  { kind: 'screen', title: 'Screen', key: 'W', sign: '▭', color: '#f2f2f2', since: 'process' },
  { kind: 'context', title: 'Context', key: 'X', sign: '▢', color: '#e8e8e8', since: 'big picture' },
]

/** On the wall, and made in the text alone: it needs something that it is made from. */
const PUBLISHED: StickyKind = {
  kind: 'publication',
  title: 'Published event',
  key: '',
  sign: '◉',
  color: '#ffd9a8',
  since: 'design',
}

const BY_KIND: ReadonlyMap<ElementKind, StickyKind> = new Map(
  [...STICKY_KINDS, PUBLISHED].map((each) => [each.kind, each]),
)

/** From few stickies to all of them. */
export const LEVELS: readonly Level[] = ['big picture', 'process', 'design']

export function stickyKindOf(kind: ElementKind): StickyKind | undefined {
  return BY_KIND.get(kind)
}

export function isShownAt(kind: ElementKind, level: Level): boolean {
  const known = BY_KIND.get(kind)
  return known !== undefined && LEVELS.indexOf(known.since) <= LEVELS.indexOf(level)
}

export function isAddedKind(kind: ElementKind): kind is AddedKind {
  return STICKY_KINDS.some((known) => known.kind === kind) && kind !== 'hotspot' && kind !== 'opportunity'
}
