import type { EpochMs } from '@landfall/kernel'
import { type Store, StoreFault } from '../store/store.ts'
import { type Draft, startDraft } from './draft.ts'
import { type Fifo, fifo } from './fifo.ts'
import type { Memory } from './memory.ts'
import { done, type Work } from './work.ts'

/** Work that ends in writing, and somebody who waits for what came of it. */
interface Job<Outcome> {
  readonly work: () => Work<Outcome>
  readonly settle: (outcome: Outcome) => void
  /** Called in the place of `settle` where the store did not do its part: nothing has been written, or that is in doubt. */
  readonly fail: (fault: StoreFault) => void
}

interface WriterLimits {
  /** Jobs that may wait; what comes then is turned away. */
  readonly waitingCountMax: number
  /** Jobs, events and milliseconds of work behind which a batch is written. */
  readonly batchJobCountMax: number
  readonly batchEventCountMax: number
  readonly batchMsMax: number
}

/**
 * The one writer of a store. Jobs that wait are worked on together and written in one commit, so the price of making
 * them durable is shared: the more come, the larger the batches. Answers leave behind the commit.
 */
export interface Writer {
  /** False: too many wait already, or the writer is closed. */
  add<Outcome>(job: Job<Outcome>): boolean
  /** True: something waits, or is being worked on or written. */
  readonly isAtWork: boolean
  /** Asked by a job: nobody else waits for their turn, or for what is written together with it. */
  readonly isAlone: boolean
  /** Resolves once nothing waits. */
  quiet(): Promise<void>
  /** Finishes what waits, and takes nothing more. */
  close(): Promise<void>
}

/** Has work done by the writer; what it did is durable when this resolves. Rejects with a StoreFault. */
export type Write = <Value>(work: () => Work<Value>) => Promise<Value>

export function writingWith(writer: Writer): Write {
  return (work) =>
    new Promise((resolve, reject) => {
      const isTaken = writer.add({ work, settle: resolve, fail: reject })
      if (!isTaken)
        reject(new StoreFault('unavailable', 'Too much waits to be written, or the system is being closed'))
    })
}

export interface WriterParts {
  readonly store: Store
  readonly memory: Memory
  readonly limits: WriterLimits
  readonly now: () => EpochMs
  /** Called behind each commit that wrote something, with what it wrote. */
  readonly onCommitted: (written: Draft) => void
  /** Called where it is settled whether a commit was written that was in doubt, before anything else is begun. */
  readonly onSettled: () => Promise<void>
  /** Called where a batch was not written, or may not have been; what it was about to do is forgotten. */
  readonly onFault: () => void
}

export function createWriter(parts: WriterParts): Writer {
  const waiting = fifo<Pending>()
  const batches = createBatches(parts, waiting)
  let isClosed = false
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (waiting.size > 0) {
      // Whoever was answered may have more, and others come at the same moment: they all go into one batch.
      await nextTurn()
      await batches.writeNext()
    }
    running = undefined
  }

  return {
    add(job) {
      if (isClosed || waiting.size >= parts.limits.waitingCountMax) return false
      waiting.add(pending(job))
      running ??= run()
      return true
    },
    get isAtWork() {
      return running !== undefined
    },
    get isAlone() {
      return batches.begunCount === 1 && waiting.size === 0
    },
    async quiet() {
      await running
    },
    async close() {
      isClosed = true
      await running
    },
  }
}

/** Works on jobs that wait, batch by batch. */
interface Batches {
  /** Resolves when the jobs of the next batch have been told what came of them. */
  writeNext(): Promise<void>
  /** Jobs of the last batch that have been begun. */
  readonly begunCount: number
}

function createBatches(parts: WriterParts, waiting: Fifo<Pending>): Batches {
  const { store, memory, limits, now, onCommitted, onSettled, onFault } = parts
  let begun: Pending[] = []
  let isInDoubt = false

  async function workOn(draft: Draft): Promise<void> {
    const until = now() + limits.batchMsMax
    while (begun.length < limits.batchJobCountMax && draft.events.length < limits.batchEventCountMax) {
      const job = waiting.take()
      if (!job) return
      begun.push(job)
      if (isInDoubt) await findOut()
      await job.work()
      if (now() >= until) return
    }
  }

  /** Once the store answers again it is settled whether the last commit was written; nobody has been told so far. */
  async function findOut(): Promise<void> {
    await store.readLog({ afterPosition: store.lastPosition, limit: 1 })
    await onSettled()
    isInDoubt = false
  }

  return {
    get begunCount() {
      return begun.length
    },
    async writeNext() {
      const draft = memory.draft()
      begun = []
      try {
        await workOn(draft)
        const committed = draft.isEmpty ? undefined : store.commit(draft.batch())
        if (committed) await committed
      } catch (error) {
        // What was worked on is forgotten together: nobody has been answered.
        memory.forget(startDraft())
        if (!(error instanceof StoreFault)) throw error
        if (error.code === 'in doubt') isInDoubt = true
        onFault()
        for (const { fail } of begun) fail(error)
        return
      }
      memory.written(startDraft())
      for (const { settle } of begun) settle()
      if (!draft.isEmpty) onCommitted(draft)
    },
  }
}

/** A job with its outcome put away until it may be told. */
interface Pending {
  work(): Promise<void>
  settle(): void
  fail(fault: StoreFault): void
}

function pending<Outcome>({ work, settle, fail }: Job<Outcome>): Pending {
  let told = (): void => {}
  return {
    async work() {
      const outcome = await done(work())
      told = () => settle(outcome)
    },
    settle: () => told(),
    fail,
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
