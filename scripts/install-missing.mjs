// Installs what a fresh clone or a changed lock file lacks; says nothing when nothing is missing.
// Runs on the machine's own Node (20 or newer) before anything is installed: plain JavaScript, no imports
// besides Node's own.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingPackages } from './missing-packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const NAMES_SHOWN_MAX = 3

process.exitCode = installMissing()

function installMissing() {
  const missing = stillMissing()
  if (missing.length === 0) return 0

  console.error(`Installing what is missing: ${summary(missing)} …`)
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // Stdout belongs to the command that was asked for; npm's report goes beside it.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    const found = run.error ? run.error.message : `npm ci ended with ${run.status ?? run.signal}`
    console.error(`\n${failureMessage(found)}`)
    return 1
  }
  const left = stillMissing()
  if (left.length > 0) {
    console.error(`\n${failureMessage(`npm ci ended well, but this is still missing: ${summary(left)}`)}`)
    return 1
  }
  return 0
}

/** @returns {readonly string[]} */
function stillMissing() {
  const missing = missingPackages({
    wanted: readLock(join(root, 'package-lock.json')),
    installed: readLock(join(root, 'node_modules', '.package-lock.json')),
    isPresent: (place) => existsSync(join(root, place)),
  })
  return missing.length === 0 && !hasOwnNode() ? ['the program of the package "node"'] : missing
}

/** The `node` package brings its program by an install script, which a person's npm settings can forbid. */
function hasOwnNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  return existsSync(join(root, 'node_modules', 'node', 'bin', program))
}

/**
 * @param {string} file
 * @returns {import('./missing-packages.mjs').Lock}
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { packages: {} }
}

/** @param {readonly string[]} missing */
function summary(missing) {
  const shown = missing.slice(0, NAMES_SHOWN_MAX).join(', ')
  const more = missing.length - NAMES_SHOWN_MAX
  return more > 0 ? `${shown} and ${more} more` : shown
}

/** @param {string} found */
function failureMessage(found) {
  return [
    `Could not install what this repository needs: ${found}.`,
    'Needed: npm 10 or newer, a connection to a package registry, and install scripts allowed (ignore-scripts=false).',
    `The lines above say more. To try again:  cd ${root} && npm ci`,
  ].join('\n')
}
