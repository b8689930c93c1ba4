import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const NODE_MAJOR_MIN = 24

/**
 * Whether a Node of this version can run landfall.
 *
 * @param {string} version such as `24.1.0`
 */
export function isNewEnough(version) {
  return Number.parseInt(version, 10) >= NODE_MAJOR_MIN
}

/**
 * The program of the nearest `node` package that is new enough, looking upwards from each folder in turn.
 *
 * @param {readonly string[]} folders absolute paths, the most important first
 * @returns {string | undefined} undefined when there is none; an older or half-installed one is passed over
 */
export function findLocalNode(folders) {
  return folders
    .flatMap(ancestors)
    .map((folder) => join(folder, 'node_modules', 'node'))
    .filter((folder) => isNewEnough(versionIn(folder)))
    .map((folder) => join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'))
    .find((program) => existsSync(program))
}

/**
 * @param {string} folder
 * @returns {readonly string[]} the folder itself, then each parent up to the root
 */
function ancestors(folder) {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...ancestors(parent)]
}

/** @param {string} folder */
function versionIn(folder) {
  try {
    return String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version)
  } catch {
    return '0' // No such package, or one that cannot be read: either way there is nothing to run.
  }
}
