import { type Episodes, runEpisodes } from './run-episodes.ts'

const PRINT_EVERY_MS = 10_000

/** Simulates by the number of steps, and prints how far it has come; false where promises were broken. */
export async function printSimulation(options: {
  readonly seed: number
  readonly stepCount: number
}): Promise<boolean> {
  const { seed, stepCount } = options
  console.log(`Simulating ${grouped(stepCount)} steps, seed ${seed}`)
  const startedAt = performance.now()
  let printedAt = startedAt
  let latest: Episodes | undefined
  // A bug is thrown wherever it happens; the seed must be known all the same.
  process.on('uncaughtExceptionMonitor', () => {
    console.error(
      `It was thrown in the episode behind seed ${latest?.lastSeed ?? 'none'} of ${rerun(options)}`,
    )
  })
  const episodes = await runEpisodes(options, (each) => {
    latest = each
    if (performance.now() - printedAt < PRINT_EVERY_MS) return
    printedAt = performance.now()
    console.log(
      `  ${grouped(each.stepCount)} steps, ${perSecond(each, startedAt)} steps/s: every promise kept`,
    )
  })
  if (episodes.broken.length > 0) {
    const { lastSeed, lastStepCount, broken } = episodes
    console.error(`At step ${grouped(episodes.stepCount)} of seed ${seed} promises are broken:`)
    for (const each of broken.slice(0, 10)) console.error(`  ${each}`)
    console.error(`Once more: ${rerun({ seed: lastSeed, stepCount: lastStepCount })}`)
    return false
  }
  for (const [what, count] of Object.entries(episodes.counts).toSorted())
    console.log(`  ${what}: ${grouped(count)}`)
  const seconds = Math.round((performance.now() - startedAt) / 1_000)
  console.log(
    `${grouped(stepCount)} steps in ${seconds} s (${perSecond(episodes, startedAt)} steps/s), seed ${seed}: every promise kept; the logs hash to ${episodes.logHash.slice(0, 16)}`,
  )
  return true
}

function rerun({ seed, stepCount }: { readonly seed: number; readonly stepCount: number }): string {
  return `npm run crash -- --steps ${stepCount} --seed ${seed}`
}

function perSecond({ stepCount }: Episodes, startedAt: number): string {
  return grouped(Math.round(stepCount / ((performance.now() - startedAt) / 1_000)))
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB')
}
