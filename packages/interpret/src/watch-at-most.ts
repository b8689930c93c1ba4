import type { AtMostRule } from './watched-rule.ts'
import type { Watching } from './watching.ts'

interface Counted {
  readonly count: number
  readonly first: number
}

/** `at most 1 A per key`: each one that is too many, told with the first of all. */
export function watchAtMost({ event, count: countMax }: AtMostRule): Watching<Counted> {
  return {
    on: [event],
    watch(memory, { position }) {
      const { count, first } = memory ?? { count: 0, first: position }
      const broken = count < countMax ? [] : [[...new Set([first, position])]]
      return { memory: { count: count + 1, first }, broken }
    },
  }
}
