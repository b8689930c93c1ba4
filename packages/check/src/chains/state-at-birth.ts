import { elementOf, fieldNamed, type ModelIndex } from '@landfall/model'
import type { Location } from './location.ts'
import { madeOf } from './made-of.ts'
import { type Source, UNKNOWN } from './source.ts'

/** What a field of a state is before its first event: its default. */
export function stateAtBirth(index: ModelIndex, { holder, field }: Location): Source {
  const state = elementOf(index, holder, 'aggregate')?.state ?? []
  const begins = fieldNamed(state, field)?.default
  return begins ? madeOf(begins, () => UNKNOWN) : UNKNOWN
}
