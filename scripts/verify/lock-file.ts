import { type Outcome, outcomeOf } from './outcome.ts'

/** The parts of `package-lock.json` that this check reads. */
export type LockFile = {
  readonly packages: Readonly<
    Record<
      string,
      { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }
    >
  >
}

/**
 * The lock file works on every machine: it names no address of a registry, and holds the packages of all
 * processors and systems that a tool has. npm leaves out, without a word, one that its registry lacks on the
 * day of the install, and `npm ci` then fails wherever the package is to be had.
 */
export function checkLockFile({ packages }: LockFile): Outcome {
  const entries = Object.entries(packages)
  const reasons = entries.flatMap(([place, entry]) => [
    ...(/^https?:/.test(entry.resolved ?? '') ? [`${place} names an address, ${entry.resolved}`] : []),
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isInReach(packages, { place, name }))
      .map(
        (name) =>
          `${place} may need ${name}, which the lock file lacks: take a version whose parts are all there`,
      ),
  ])
  return outcomeOf(reasons, `${entries.length} packages, no address`)
}

/** Whether Node would find the package from this place: in its own `node_modules` or in one further up. */
function isInReach(
  packages: LockFile['packages'],
  { place, name }: { place: string; name: string },
): boolean {
  const parents = place.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))
  return ['', ...parents].some(
    (parent) => `${parent === '' ? '' : `${parent}/`}node_modules/${name}` in packages,
  )
}
