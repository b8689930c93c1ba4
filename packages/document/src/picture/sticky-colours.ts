/** What hangs on a wall, by the colour that everybody knows it by. */
export type NoteKind =
  | 'actor'
  | 'command'
  | 'aggregate'
  | 'event'
  | 'publication'
  | 'policy'
  | 'process'
  | 'view'
  | 'screen'
  | 'system'
  | 'hotspot'
  | 'opportunity'

/** As much as a map or a legend can show. */
export type ColouredKind = NoteKind | 'context'

interface StickyColour {
  readonly fill: string
  /** For its border, and for lines that belong to it. */
  readonly edge: string
  /** As the legend calls it. */
  readonly word: string
}

/** In the order of the legend. Dark text has a contrast of more than 7 to 1 on each fill. */
export const stickyColours: Readonly<Record<ColouredKind, StickyColour>> = {
  actor: { fill: '#ffef9f', edge: '#d9bd3c', word: 'Actor' },
  command: { fill: '#8cc8f7', edge: '#4a93cf', word: 'Command' },
  aggregate: { fill: '#fbe27a', edge: '#d4b02c', word: 'Aggregate' },
  event: { fill: '#ffb055', edge: '#d9822b', word: 'Event' },
  publication: { fill: '#ffd3a1', edge: '#d9822b', word: 'Published event' },
  policy: { fill: '#d3b8ee', edge: '#9b72c7', word: 'Policy' },
  process: { fill: '#d3b8ee', edge: '#9b72c7', word: 'Process' },
  view: { fill: '#a6dba0', edge: '#5fa458', word: 'Read model' },
  screen: { fill: '#ffffff', edge: '#9a9a94', word: 'Screen' },
  system: { fill: '#f9b4cd', edge: '#d36f98', word: 'External system' },
  hotspot: { fill: '#ff8a80', edge: '#d64c42', word: 'Hot spot' },
  opportunity: { fill: '#b8f15c', edge: '#7fb526', word: 'Opportunity' },
  context: { fill: '#ffffff', edge: '#8f887b', word: 'Context' },
}

export const NOTE_KINDS: readonly NoteKind[] = [
  'actor',
  'command',
  'aggregate',
  'event',
  'publication',
  'policy',
  'process',
  'view',
  'screen',
  'system',
  'hotspot',
  'opportunity',
]
