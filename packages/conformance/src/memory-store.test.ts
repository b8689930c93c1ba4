import { memoryStore } from '@landfall/runtime'
import { describe, it } from 'vitest'
import { storePromises } from './store-promises.ts'

describe('the store in memory', () => {
  it.each(storePromises)('$name', async ({ check }) => {
    await check({ open: async () => memoryStore(), isDurable: false })
  })
})
