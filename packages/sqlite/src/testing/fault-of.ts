import { StoreFault } from '@landfall/runtime'

/** Does what must fail, and returns the fault. */
export async function faultOf(work: () => unknown): Promise<StoreFault> {
  try {
    await work()
  } catch (error) {
    if (error instanceof StoreFault) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
