/** What `npm start` shows: the example storm is checked, its scenarios are played, then a file of steps. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const storm = 'examples/subscription-box.storm'

const commands = [
  ['check', storm],
  ['test', storm],
  ['play', storm, '--steps', 'examples/subscription-box.steps'],
]

process.exitCode = showAll()

function showAll(): number {
  for (const words of commands) {
    console.log(`\n$ landfall ${words.join(' ')}`)
    const { status } = spawnSync(process.execPath, ['packages/cli/src/main.ts', ...words], {
      cwd: root,
      stdio: 'inherit',
    })
    if (status !== 0) return status ?? 1
  }
  return 0
}
