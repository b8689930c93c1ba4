import type { MaybePromise } from '@landfall/runtime'

/** Turns of the event loop that a late call waits at most, on the way there and on the way back. */
const TURN_COUNT_MAX = 3

/** How a store that is far away answers: at once or later, until whoever asks is dead. */
export interface Answers {
  /** Does what was asked, now or on the way. */
  to<Value>(work: () => MaybePromise<Value>): MaybePromise<Value>
  /** From now on nothing is answered, also what is on the way. */
  end(): void
  readonly areOver: boolean
  /** Calls that have been made, and those of them that will still be answered. */
  readonly callCount: number
  readonly unansweredCount: number
}

/**
 * @param random - numbers from 0 to 1, 1 excluded.
 * @param isLate - whether the call at hand is answered later.
 */
export function answersThatMayCome(random: () => number, isLate: () => boolean): Answers {
  let isOver = false
  let callCount = 0
  let unansweredCount = 0

  async function later<Value>(work: () => MaybePromise<Value>): Promise<Value> {
    unansweredCount += 1
    try {
      await turns(random)
      if (isOver) return await never()
      const value = await work()
      await turns(random)
      return await untilOver(value)
    } finally {
      unansweredCount -= 1
    }
  }

  function untilOver<Value>(value: MaybePromise<Value>): MaybePromise<Value> {
    if (!(value instanceof Promise)) return isOver ? never() : value
    return value.then((each) => (isOver ? never() : each))
  }

  return {
    to(work) {
      callCount += 1
      if (isOver) return never()
      return isLate() ? later(work) : untilOver(work())
    },
    end() {
      isOver = true
    },
    get areOver() {
      return isOver
    },
    get callCount() {
      return callCount
    },
    get unansweredCount() {
      return isOver ? 0 : unansweredCount
    },
  }
}

async function turns(random: () => number): Promise<void> {
  const turnCount = 1 + Math.floor(random() * TURN_COUNT_MAX)
  for (let turn = 0; turn < turnCount; turn++) await new Promise((resolve) => setImmediate(resolve))
}

function never(): Promise<never> {
  return new Promise(() => {})
}
