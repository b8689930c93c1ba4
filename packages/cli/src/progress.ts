import type { Terminal } from './terminal.ts'

/** Work that takes less is over before anybody has read a word. */
const SILENT_MS = 500

/** One line about work that takes long, for somebody who waits in front of a terminal. */
export interface Progress {
  /** Says nothing while the work has not taken long. */
  show(text: string): void
  /** For work that is known to take long. */
  showNow(text: string): void
  /** Takes the line away: to be called before results are written. */
  clear(): void
}

export function progressOn({ stderr, elapsedMs }: Terminal): Progress {
  const startedAt = elapsedMs()
  let isShown = false
  function showNow(text: string): void {
    if (stderr.isTTY !== true) return
    stderr.write(`\r\u001b[2K${text}`)
    isShown = true
  }
  return {
    show(text) {
      if (elapsedMs() - startedAt >= SILENT_MS) showNow(text)
    },
    showNow,
    clear() {
      if (isShown) stderr.write('\r\u001b[2K')
      isShown = false
    },
  }
}
