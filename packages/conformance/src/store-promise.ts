import type { Store } from '@landfall/runtime'

/** A store that can be opened again with what was committed to it. */
export interface StoreUnderTest {
  /** The store, anew or with what the last one left; that one has been closed. */
  open(): Promise<Store>
  /** False for a store that forgets everything when it is closed. */
  readonly isDurable: boolean
}

/** One thing that every store must do. */
export interface StorePromise {
  /** Its number, and the promise as a sentence. */
  readonly name: string
  /** Rejects with an AssertionError where the store breaks it. */
  check(under: StoreUnderTest): Promise<void>
}
