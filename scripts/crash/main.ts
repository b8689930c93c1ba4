import { parseArgs } from 'node:util'
import { printKills } from './print-kills.ts'
import { printSimulation } from './simulation/print-simulation.ts'

// `--steps 1000000` simulates; without it a real process is killed, `--kills` times.
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string' },
    steps: { type: 'string' },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const wasKept =
  values.steps === undefined
    ? await printKills({ killCount: Number(values.kills), seed })
    : await printSimulation({ stepCount: Number(values.steps), seed })
process.exit(wasKept ? 0 : 1)
