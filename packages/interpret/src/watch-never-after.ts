import type { NeverAfterRule } from './watched-rule.ts'
import type { Watching } from './watching.ts'

/** Position of the latest event after which it must not happen. */
interface Forbidden {
  readonly since: number
}

/**
 * `never X after Y until Z`: each X that has a Y before it, and no Z between the two. An event that is several of them
 * is first judged as X, then allows as Z, then forbids as Y.
 */
export function watchNeverAfter({ event, after, until }: NeverAfterRule): Watching<Forbidden> {
  return {
    on: [...new Set([event, after, ...(until === undefined ? [] : [until])])],
    watch(memory, { event: { type }, position }) {
      const broken = memory && type === event ? [[memory.since, position]] : []
      const allowed = type === until ? undefined : memory
      return { memory: type === after ? { since: position } : allowed, broken }
    },
  }
}
