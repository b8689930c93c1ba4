import type { ScheduledPolicy } from '../definitions.ts'
import type { EpochMs } from '../message.ts'
import type { StepId } from '../step.ts'
import type { Timeout, Timer } from '../timer.ts'
import type { ProcessInstance } from './process-instance.ts'

/** What the clock will bring about. */
export type Due =
  | { readonly kind: 'timer'; readonly dueAt: EpochMs; readonly timer: Timer; readonly stepId: StepId }
  | { readonly kind: 'timeout'; readonly dueAt: EpochMs; readonly instance: ProcessInstance }
  | {
      readonly kind: 'schedule'
      readonly dueAt: EpochMs
      readonly schedule: ScheduledPolicy
      readonly nth: number
    }

/**
 * All that is due, the earliest first. At the same moment: timers as they were set, then timeouts as their processes
 * started, then schedules as they were given. Timeouts of processes that have ended are not seen.
 */
export interface Agenda {
  add(due: Due): void
  first(): Due | undefined
  /** Removes and returns the first; undefined where nothing is due. */
  takeFirst(): Due | undefined
  readonly timers: readonly Timer[]
  readonly timeouts: readonly Timeout[]
}

interface Entry {
  readonly due: Due
  /** Orders what is due at the same moment and of the same kind. */
  readonly order: number
}

/** A binary heap: adding and taking cost the logarithm of what is pending. */
export function createAgenda(): Agenda {
  const heap: Entry[] = []
  let addedCount = 0

  function first(): Due | undefined {
    while (heap[0] !== undefined && isOver(heap[0].due)) removeTop(heap)
    return heap[0]?.due
  }

  function pending(): Due[] {
    return heap
      .toSorted((a, b) => (precedes(a, b) ? -1 : 1))
      .map((entry) => entry.due)
      .filter((due) => !isOver(due))
  }

  return {
    first,
    add(due) {
      addedCount += 1
      heap.push({ due, order: due.kind === 'schedule' ? due.nth : addedCount })
      siftUp(heap)
    },
    takeFirst() {
      const due = first()
      if (due !== undefined) removeTop(heap)
      return due
    },
    get timers() {
      return pending().flatMap((due) => (due.kind === 'timer' ? [due.timer] : []))
    },
    get timeouts() {
      return pending().flatMap((due) =>
        due.kind === 'timeout'
          ? [{ process: due.instance.process.name, key: due.instance.key, dueAt: due.dueAt }]
          : [],
      )
    },
  }
}

const rankByKind = { timer: 0, timeout: 1, schedule: 2 }

function precedes(a: Entry, b: Entry): boolean {
  if (a.due.dueAt !== b.due.dueAt) return a.due.dueAt < b.due.dueAt
  if (a.due.kind !== b.due.kind) return rankByKind[a.due.kind] < rankByKind[b.due.kind]
  return a.order < b.order
}

function isOver(due: Due): boolean {
  return due.kind === 'timeout' && due.instance.ended
}

function siftUp(heap: Entry[]): void {
  let at = heap.length - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!swapIfPrecedes(heap, at, above)) return
    at = above
  }
}

function removeTop(heap: Entry[]): void {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  heap[0] = last
  let at = 0
  while (at < heap.length) {
    const left = 2 * at + 1
    const below = isBefore(heap, left + 1, left) ? left + 1 : left
    if (!swapIfPrecedes(heap, below, at)) return
    at = below
  }
}

function swapIfPrecedes(heap: Entry[], at: number, other: number): boolean {
  const entry = heap[at]
  const otherEntry = heap[other]
  if (entry === undefined || otherEntry === undefined || !precedes(entry, otherEntry)) return false
  heap[at] = otherEntry
  heap[other] = entry
  return true
}

function isBefore(heap: readonly Entry[], at: number, other: number): boolean {
  const entry = heap[at]
  const otherEntry = heap[other]
  return entry !== undefined && otherEntry !== undefined && precedes(entry, otherEntry)
}
