import type { Batch, RecordChange } from '@landfall/runtime'
import { parkedWorkText } from '../operations/dead-letter-text.ts'
import { printable } from '../printable.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { quoted } from '../values/value-text.ts'

/** Tells whoever runs a service of dead letters and broken promises, when they appear. */
export interface TroubleTeller {
  /** Looks at what has been written. */
  see(batch: Batch): void
  /** Tells what has not been told yet. */
  close(): void
}

/** Between two times that something is told. */
const PAUSE_MS = 1_000
/** Told each time; of the others only the number. */
const TOLD_COUNT_MAX = 5

/** @param tell - takes one line. */
export function createTroubleTeller(vocabulary: Vocabulary, tell: (line: string) => void): TroubleTeller {
  let untold: string[] = []
  let untoldCount = 0
  let toldAtMs = 0
  let timer: NodeJS.Timeout | undefined

  function tellAll(): void {
    clearTimeout(timer)
    timer = undefined
    for (const line of untold) tell(line)
    if (untoldCount > untold.length) tell(`… and ${untoldCount - untold.length} more`)
    untold = []
    untoldCount = 0
    toldAtMs = performance.now()
  }

  return {
    see({ records }) {
      for (const change of records) {
        const line = lineFor(change, vocabulary)
        if (line === undefined) continue
        untoldCount += 1
        if (untold.length < TOLD_COUNT_MAX) untold.push(line)
      }
      if (untoldCount > 0) timer ??= setTimeout(tellAll, Math.max(0, toldAtMs + PAUSE_MS - performance.now()))
    },
    close: tellAll,
  }
}

/** Without the cause, which may hold what is secret: it is told where somebody asks for it. */
function lineFor(change: RecordChange, vocabulary: Vocabulary): string | undefined {
  if (isPut(change, 'parked')) {
    const text = printable(parkedWorkText(change.record.value.work, vocabulary))
    return `Parked: ${text} (landfall dead-letters tells why)`
  }
  if (isPut(change, 'broken')) {
    const { promise, says } = change.record.value
    return `Broken: ${quoted(promise)}: ${printable(says)}`
  }
  return undefined
}

function isPut<S extends 'parked' | 'broken'>(
  change: RecordChange,
  shelf: S,
): change is RecordChange<S> & { readonly kind: 'put' } {
  return change.kind === 'put' && change.shelf === shelf
}
