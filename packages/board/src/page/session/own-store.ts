/** A value that parts of the page share, and that only this browser has. */
export interface OwnStore<Value> {
  readonly get: () => Value
  readonly set: (value: Value) => void
  /** Calls back behind each change. */
  readonly subscribe: (listener: () => void) => () => void
}

export function ownStore<Value>(first: Value): OwnStore<Value> {
  const listeners = new Set<() => void>()
  let current = first
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return
      current = value
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
