import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchChecking } from './check-storms.ts'
import { benchFolding } from './fold-events.ts'
import { benchReading } from './read-storms.ts'
import {
  benchChains,
  benchCommands,
  benchHotAccount,
  benchLongStream,
  benchMillionEvents,
  benchRebuild,
  printSettings,
} from './runtime/contests.ts'

interface Section {
  readonly title: string
  bench(): void
}

const SECTIONS: Readonly<Record<string, Section>> = {
  read: { title: 'Reading a storm', bench: benchReading },
  check: { title: 'Checking a storm', bench: benchChecking },
  fold: { title: 'Folding 1,000,000 events of the subscription box', bench: benchFolding },
  settings: { title: 'How durable the contenders are', bench: benchSettings },
  commands: { title: 'Commands on 1,000 accounts', bench: benchCommands },
  hot: { title: 'Commands on one account, 64 at a time', bench: benchHotAccount },
  chains: { title: 'Chains of five policies', bench: benchChains },
  rebuild: { title: 'A view rebuilt over 200,000 events', bench: benchRebuild },
  stream: { title: 'The first command to an account of 10,000 events', bench: benchLongStream },
  million: { title: 'A log of 1,000,000 events', bench: benchMillionEvents },
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' } },
})
const names = positionals.length > 0 ? positionals : Object.keys(SECTIONS)
const [only] = names
if (process.env.LANDFALL_BENCH_SECTION && only !== undefined) SECTIONS[only]?.bench()
else runSections()

function runSections(): void {
  const unknown = names.filter((name) => !(name in SECTIONS))
  if (unknown.length > 0) {
    console.error(`There is no section ${unknown.join(', ')}; there are: ${Object.keys(SECTIONS).join(', ')}`)
    process.exitCode = 1
    return
  }
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  for (const name of names) {
    console.log(`\n${SECTIONS[name]?.title} (npm run bench -- ${name})`)
    // Each in a process of its own: what one leaves in memory would slow down the next.
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], {
      stdio: 'inherit',
      env: {
        ...process.env,
        LANDFALL_BENCH_SECTION: name,
        ...(values.rounds && { LANDFALL_BENCH_ROUNDS: values.rounds }),
      },
    })
  }
}

function benchSettings(): void {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-bench-'))
  printSettings(folder)
  rmSync(folder, { recursive: true })
}
