/** The streams that are open, within their limits. */
export interface OpenStreams {
  readonly count: number
  /** Ended by whoever closes it, by `closeAll`, or by itself. Undefined where there are too many already. */
  open(subject: string): OpenStream | undefined
  /** Ends all, and lets none begin. */
  closeAll(): void
}

interface OpenStream {
  readonly signal: AbortSignal
  close(): void
}

export function createOpenStreams(limits: {
  readonly streamCountMax: number
  readonly streamCountPerCallerMax: number
}): OpenStreams {
  const open = new Set<AbortController>()
  const countBySubject = new Map<string, number>()
  let isClosed = false

  function change(subject: string, by: 1 | -1): void {
    const count = (countBySubject.get(subject) ?? 0) + by
    if (count === 0) countBySubject.delete(subject)
    else countBySubject.set(subject, count)
  }

  return {
    get count() {
      return open.size
    },
    open(subject) {
      const own = subject === '' ? 0 : (countBySubject.get(subject) ?? 0)
      if (isClosed || open.size >= limits.streamCountMax || own >= limits.streamCountPerCallerMax)
        return undefined
      const controller = new AbortController()
      open.add(controller)
      change(subject, 1)
      return {
        signal: controller.signal,
        close() {
          if (!open.delete(controller)) return
          change(subject, -1)
          controller.abort()
        },
      }
    },
    closeAll() {
      isClosed = true
      for (const controller of [...open]) controller.abort()
    },
  }
}
