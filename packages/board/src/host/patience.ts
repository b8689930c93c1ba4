/** Waits until what is on the disk is what somebody means by it, and not half of it. */
export interface Patience {
  /** Whether a file has looked like this for long enough. `text` is undefined where it is not there. */
  isSettled(file: {
    readonly path: string
    readonly text: string | undefined
    readonly nowMs: number
  }): boolean
  /** The file is as it is known. */
  forget(path: string): void
}

/** Editors write in parts, a few milliseconds from one to the next. */
const SETTLED_MS = 60
/** Some empty or remove a file before they write it; a large one on a slow disk takes them a while. */
const GONE_MS = 500

export function createPatience(): Patience {
  const seen = new Map<string, { readonly text: string | undefined; readonly sinceMs: number }>()
  return {
    isSettled({ path, text, nowMs }) {
      const before = seen.get(path)
      if (!before || before.text !== text) {
        seen.set(path, { text, sinceMs: nowMs })
        return false
      }
      return nowMs - before.sinceMs >= (text ? SETTLED_MS : GONE_MS)
    },
    forget: (path) => void seen.delete(path),
  }
}
