import type { Store } from '@landfall/runtime'
import type { StoreUnderTest } from './store-promise.ts'

/** A check on a store that is closed behind it, whatever comes of it. */
export function withStore(check: (store: Store) => Promise<void>): (under: StoreUnderTest) => Promise<void> {
  return async (under) => {
    const store = await under.open()
    try {
      await check(store)
    } finally {
      await store.close()
    }
  }
}
