/**
 * Makes what is published: `packages/kernel/dist` and `packages/cli/dist`, each a folder that `npm publish`
 * takes as it is. Nothing in development reads them.
 */
import { fileURLToPath } from 'node:url'
import { stageCli } from './stage-cli.ts'
import { stageKernel } from './stage-kernel.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

for (const stage of [stageKernel, stageCli]) console.log(`built ${await stage(root)}`)
