import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { subscriptionModel } from './subscription-model.ts'

/** What node is started with to run a victim: all of it in one file, and the storm as it was read, so that it starts at once. */
export type VictimProgram = readonly [script: string, model: string]

export async function victimProgram(folder: string): Promise<VictimProgram> {
  const script = join(folder, 'victim.mjs')
  const model = join(folder, 'model.json')
  writeFileSync(model, JSON.stringify(subscriptionModel()))
  await build({
    entryPoints: [fileURLToPath(new URL('victim.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    // Some libraries are not modules yet.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  return [script, model]
}
