import { type Chains, type Figures, HOP_COUNT } from './contender.ts'

const KEY_COUNT = 1_000
const WARM_UP_COUNT = 128

/** Chains of five hops, so many begun at the same time, until nothing is left to do. */
export async function runChains(
  chains: Chains,
  { startCount, waitingCount }: { readonly startCount: number; readonly waitingCount: number },
): Promise<Figures> {
  let startedCount = 0
  async function startUpTo(count: number): Promise<void> {
    async function starter(): Promise<void> {
      while (startedCount < count) await chains.start(`chain-${startedCount++ % KEY_COUNT}`)
    }
    await Promise.all(Array.from({ length: waitingCount }, starter))
    await chains.quiet()
  }

  await startUpTo(WARM_UP_COUNT)
  const start = performance.now()
  await startUpTo(WARM_UP_COUNT + startCount)
  const seconds = (performance.now() - start) / 1_000
  const found = await chains.eventCount()
  const wanted = (WARM_UP_COUNT + startCount) * (HOP_COUNT + 1)
  if (found !== wanted) throw new Error(`there are ${found} events and should be ${wanted}`)
  return { count: startCount, rate: (startCount * (HOP_COUNT + 1)) / seconds }
}
