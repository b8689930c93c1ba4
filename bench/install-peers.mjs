// Installs what the benchmarks compare us with, into this folder alone; says nothing when it is there. Without it the
// benchmarks run all the same, and leave the others out.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingPackages } from '../scripts/missing-packages.mjs'

const folder = import.meta.dirname

if (stillMissing().length > 0) {
  console.error('Installing what the benchmarks compare with (one package is compiled: a minute or two) …')
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  const left = stillMissing()
  if (run.status !== 0 || left.length > 0) {
    console.error(
      `Could not install them; the lines above say more. The benchmarks run without. To try again:  cd ${folder} && npm ci`,
    )
  }
}

/** @returns {readonly string[]} */
function stillMissing() {
  return missingPackages({
    wanted: readLock('package-lock.json'),
    installed: readLock(join('node_modules', '.package-lock.json')),
    isPresent: (place) => existsSync(join(folder, place)),
  })
}

/**
 * @param {string} path
 * @returns {import('../scripts/missing-packages.mjs').Lock}
 */
function readLock(path) {
  const file = join(folder, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { packages: {} }
}
