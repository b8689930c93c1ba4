import { attempt, type DefinitionIndex, type Recorded } from '@landfall/kernel'

/** States and rows as far as the log has been gone through. */
export interface Folded {
  state(aggregate: string, key: string): unknown
  row(view: string, key: string): unknown
  /** Rows by view and key. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, unknown>>
  take(recorded: Recorded): void
}

/** What cannot take an event stays as it was. */
export function folded(index: DefinitionIndex): Folded {
  const states = new Map<string, unknown>()
  const rows = new Map<string, Map<string, unknown>>()

  function state(aggregate: string, key: string): unknown {
    const place = `${aggregate} ${key}`
    return states.has(place) ? states.get(place) : index.deciderNamed(aggregate)?.initialState
  }

  function project(recorded: Recorded): void {
    for (const { name, keyOf, project: change } of index.projectionsOf(recorded.event.type)) {
      const own = rows.get(name) ?? new Map<string, unknown>()
      rows.set(name, own)
      attempt(() => {
        const key = keyOf(recorded)
        const changed = change(own.get(key), recorded)
        if (changed.kind === 'put') own.set(key, changed.row)
        else if (changed.kind === 'remove') own.delete(key)
      })
    }
  }

  return {
    state,
    row: (view, key) => rows.get(view)?.get(key),
    rows,
    take(recorded) {
      const { aggregate, key, event } = recorded
      const decider = index.deciderNamed(aggregate)
      const evolved = attempt(() => decider?.evolve(state(aggregate, key), event, recorded))
      if (evolved.ok) states.set(`${aggregate} ${key}`, evolved.value)
      project(recorded)
    },
  }
}
