import { type Batch, type MaybePromise, type Store, StoreFault } from '@landfall/runtime'

/** Commits to a store of which nobody can be sure until it has answered. */
export interface UncertainCommits {
  /**
   * Writes a batch, or loses the answer before anybody knows whether it will be written.
   *
   * @throws Error where the runtime does what no store could take: a batch that does not follow on the log, or one behind
   *   a commit of which it has not asked what became of it.
   */
  begin(batch: Batch, isAnswerLost: boolean): () => MaybePromise<void>
  /** What is in doubt is written, or never will be, before something else is answered. */
  settled<Value>(work: () => MaybePromise<Value>): MaybePromise<Value>
  /** What is in doubt or on its way is written, or never will be. */
  end(): Promise<void>
}

/** @param random - numbers from 0 to 1, 1 excluded. */
export function uncertainCommits(store: Store, random: () => number): UncertainCommits {
  const onTheWay = new Set<Batch>()
  const inDoubt = new Set<Batch>()
  let settling: Promise<void> | undefined

  async function settle(batches: Set<Batch>): Promise<void> {
    const written = [...batches].filter(() => random() < 0.5)
    batches.clear()
    for (const batch of written) await store.commit(batch)
  }

  return {
    begin(batch, isAnswerLost) {
      if (inDoubt.size > 0) throw new Error('Nobody has asked what became of the last commit.')
      assertFollows(store, batch)
      onTheWay.add(batch)
      return () => {
        onTheWay.delete(batch)
        if (!isAnswerLost) return store.commit(batch)
        inDoubt.add(batch)
        throw new StoreFault('in doubt', 'The answer of the store was lost')
      }
    },
    settled(work) {
      if (inDoubt.size > 0) settling = settle(inDoubt).finally(() => (settling = undefined))
      return settling ? settling.then(work) : work()
    },
    async end() {
      await settle(onTheWay)
      await settle(inDoubt)
    },
  }
}

function assertFollows({ lastPosition }: Store, { events: [first] }: Batch): void {
  if (!first || first.position === lastPosition + 1) return
  throw new Error(`An event is to be written at ${first.position}, and the last one is at ${lastPosition}.`)
}
