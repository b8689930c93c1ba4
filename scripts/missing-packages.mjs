/**
 * @typedef {{ readonly version?: string, readonly link?: boolean, readonly optional?: boolean, readonly devOptional?: boolean }} LockEntry
 * @typedef {{ readonly packages: Readonly<Record<string, LockEntry>> }} Lock
 */

/**
 * Which packages of the lock file are not installed in the version it names.
 *
 * Compares contents, not file times: a checkout gives every file a new time, and would cost an install each.
 *
 * @param {object} locks
 * @param {Lock} locks.wanted the parsed `package-lock.json`
 * @param {Lock} locks.installed the parsed `node_modules/.package-lock.json`, which npm writes last; empty if absent
 * @param {(place: string) => boolean} locks.isPresent whether a path relative to the repository exists
 * @returns {readonly string[]} names in the order of the lock file; empty when nothing is missing
 */
export function missingPackages({ wanted, installed, isPresent }) {
  return Object.entries(wanted.packages)
    .filter(([place]) => place.includes('node_modules/'))
    .filter(([place, entry]) => {
      const found = installed.packages[place]
      return found === undefined ? !isOptional(entry) : !(isSame(entry, found) && isPresent(place))
    })
    .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length))
}

/**
 * npm leaves out optional packages of other processors and operating systems.
 *
 * @param {LockEntry} entry
 */
function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true
}

/**
 * @param {LockEntry} wanted
 * @param {LockEntry} found
 */
function isSame(wanted, found) {
  return wanted.link === found.link && wanted.version === found.version
}
