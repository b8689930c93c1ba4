import type { Location } from './location.ts'

export type Constant = string | number | boolean

/** What a value is made of, as far as following it goes. A list counts as its length. */
export type Source =
  /** What stood at a location before, and so much more; 0 where it is just carried on. */
  | { readonly kind: 'moved'; readonly from: Location; readonly by: number }
  | { readonly kind: 'constant'; readonly value: Constant }
  | { readonly kind: 'unknown' }

export const UNKNOWN: Source = { kind: 'unknown' }

/** The value of a location as it is. */
export function carried(from: Location): Source {
  return { kind: 'moved', from, by: 0 }
}

/** So much more of what a source gives. */
export function shifted(source: Source, by: number): Source {
  if (source.kind === 'moved') return { ...source, by: source.by + by }
  if (by === 0 || source.kind === 'unknown') return source
  return typeof source.value === 'number' ? { kind: 'constant', value: source.value + by } : UNKNOWN
}
