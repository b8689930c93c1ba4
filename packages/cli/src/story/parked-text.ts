import type { Step } from '@landfall/kernel'
import type { ElementKind } from '@landfall/model'
import { printable } from '../printable.ts'
import type { Vocabulary } from './vocabulary.ts'

type Parked = Extract<Step, { readonly kind: 'parked' }>

const KINDS: Readonly<Record<Parked['part']['kind'], ElementKind>> = {
  policy: 'policy',
  'scheduled policy': 'policy',
  process: 'process',
  system: 'system',
  decider: 'aggregate',
  projection: 'view',
  publication: 'publication',
}

/** Which part of the storm cannot go on, at what, and why. */
export function parkedText({ part, handling, cause }: Parked, vocabulary: Vocabulary): string {
  const kind = KINDS[part.kind]
  const handled = handling.startsWith('its ') ? handling : vocabulary.shortName('event', handling)
  return `${kind} ${vocabulary.shortName(kind, part.name)} cannot go on at ${handled}: ${printable(cause.message)}`
}
