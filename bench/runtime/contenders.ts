interface Side {
  readonly title: string
  /** Loaded by the process that measures, and by no other: the peers may not be installed. */
  readonly module: string
  /** Whether what it acknowledges survives a loss of power. */
  readonly isDurable: boolean
  readonly isPeer: boolean
}

export const CONTENDERS = {
  raw: { title: 'raw limit of node:sqlite', module: './raw-limit.ts', isDurable: true, isPeer: false },
  loop: { title: 'loop by hand', module: './hand-loop.ts', isDurable: true, isPeer: false },
  landfall: { title: 'Landfall', module: './landfall.ts', isDurable: true, isPeer: false },
  emmett: { title: 'Emmett', module: '../peers/emmett.ts', isDurable: true, isPeer: true },
  act: { title: 'act', module: '../peers/act.ts', isDurable: true, isPeer: true },
  castore: { title: 'Castore (in memory)', module: '../peers/castore.ts', isDurable: false, isPeer: true },
} as const satisfies Record<string, Side>

export type ContenderName = keyof typeof CONTENDERS

export const CONTENDER_NAMES: readonly ContenderName[] = [
  'raw',
  'loop',
  'landfall',
  'emmett',
  'act',
  'castore',
]
