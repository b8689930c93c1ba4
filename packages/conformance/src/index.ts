export {
  type FaultRates,
  type FaultyStore,
  type FaultyStoreOptions,
  faultyStore,
  NO_FAULTS,
} from './faulty-store.ts'
export type { StorePromise, StoreUnderTest } from './store-promise.ts'
export { storePromises } from './store-promises.ts'
