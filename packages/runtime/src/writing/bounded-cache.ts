/**
 * Remembers what was used last. What is forgotten can be read from the store again, but only when it is there: so
 * nothing is forgotten before `trim` is called, behind each commit, and then about `entryCountMax` entries are left.
 * Two generations instead of a list of uses: an access costs one or two look-ups, and forgetting costs nothing.
 */
export interface BoundedCache<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): void
  trim(): void
  clear(): void
}

export function boundedCache<Key, Value>({
  entryCountMax,
}: {
  readonly entryCountMax: number
}): BoundedCache<Key, Value> {
  let young = new Map<Key, Value>()
  let old = new Map<Key, Value>()

  return {
    get(key) {
      const value = young.get(key)
      if (value !== undefined) return value
      const aged = old.get(key)
      if (aged !== undefined) young.set(key, aged)
      return aged
    },
    set(key, value) {
      young.set(key, value)
    },
    trim() {
      if (young.size * 2 < entryCountMax) return
      old = young
      young = new Map()
    },
    clear() {
      young = new Map()
      old = new Map()
    },
  }
}
