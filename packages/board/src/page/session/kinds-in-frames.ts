import type { ElementKind } from '@landfall/model'

/** Kinds that may stand in a file, a context or an aggregate. */
export const ANYWHERE: readonly ElementKind[] = [
  'event',
  'command',
  'hotspot',
  'opportunity',
  'enum',
  'value',
  'function',
  'promise',
  'scenario',
  'ignore',
]

/** Kinds that may stand in a file or a context. */
export const OUTSIDE_AGGREGATES: readonly ElementKind[] = [
  'aggregate',
  'policy',
  'process',
  'view',
  'actor',
  'system',
  'screen',
]
