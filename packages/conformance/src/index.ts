export type { StorePromise, StoreUnderTest } from './store-promise.ts'
export { storePromises } from './store-promises.ts'
