export { type StorePromise, type StoreUnderTest, storePromises } from './store-promises.ts'
