import { type BigIntStats, statSync } from 'node:fs'
import { StoreFault } from '@landfall/runtime'

/** Where an open file lies. A file that is removed can still be written to, and is gone when it is closed. */
export interface FilePlace {
  /**
   * Looks at most every now and then: where commits follow fast on each other, looking would cost as much as writing.
   *
   * @throws StoreFault where something else, or nothing, has the name of the file now.
   */
  assertKept(): void
}

/** Milliseconds from one look to the next. */
const LOOK_AFTER_MS = 20

/** The file of a database, and the log of SQLite beside it, as they are now. */
export function createFilePlace(path: string): FilePlace {
  const kept = [path, `${path}-wal`].flatMap((name) => {
    const stats = statsOf(name)
    return stats ? [{ name, stats }] : []
  })
  let lookAt = 0
  return {
    assertKept() {
      const now = performance.now()
      if (now < lookAt) return
      assertThere()
      lookAt = now + LOOK_AFTER_MS
    },
  }

  function assertThere(): void {
    for (const { name, stats } of kept) {
      const now = statsOf(name)
      if (now?.ino === stats.ino && now.dev === stats.dev) continue
      throw new StoreFault(
        'unavailable',
        `${name}: it was removed, moved or replaced while it was open. Put it back; if it is gone, take a backup before you stop, as this process still has all that was acknowledged`,
      )
    }
  }
}

function statsOf(name: string): BigIntStats | undefined {
  return statSync(name, { bigint: true, throwIfNoEntry: false })
}
