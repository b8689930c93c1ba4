import { useSyncExternalStore } from 'react'
import type { OwnStore } from './own-store.ts'

export function useOwn<Value>(store: OwnStore<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get)
}
