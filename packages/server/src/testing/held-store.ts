import { memoryStore, type Store } from '@landfall/runtime'

/** A store that writes no event until it may; what a system writes when it is opened is not held up. */
export function heldStore(): { readonly store: Store; goOn(): void } {
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>()
  const store = memoryStore()
  return {
    goOn,
    store: {
      ...store,
      get lastPosition() {
        return store.lastPosition
      },
      async commit(batch) {
        if (batch.events.length > 0) await mayGoOn
        await store.commit(batch)
      },
    },
  }
}
