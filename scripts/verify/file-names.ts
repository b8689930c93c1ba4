import { posix } from 'node:path'
import { type Outcome, outcomeOf } from './outcome.ts'

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Names of drawers, not of things. */
const DRAWERS = ['util', 'utils', 'helper', 'helpers', 'types', 'common', 'manager', 'managers', 'misc']

/**
 * Every file and folder below `src` is named in kebab-case for what it holds, and no inner `index.ts` hides
 * where a name comes from.
 *
 * @param paths - from the root of the repository, without generated files.
 */
export function checkFileNames(paths: readonly string[]): Outcome {
  const reasons = paths.flatMap((path) => [
    ...partsOf(path)
      .filter((part) => !KEBAB_CASE.test(part))
      .map((part) => `${path}: "${part}" is not kebab-case`),
    ...partsOf(path)
      .filter((part) => DRAWERS.some((drawer) => part === drawer || part.endsWith(`-${drawer}`)))
      .map((part) => `${path}: "${part}" names a drawer; name it for the one thing it exports`),
    ...innerIndex(path),
  ])
  return outcomeOf(reasons, `${paths.length} files`)
}

/** The folders below `src` and the file's name without its endings. */
function partsOf(path: string): readonly string[] {
  const inside = path.replace(/^packages\/[^/]+\/(src|bin)\//, '').replace(/^scripts\//, '')
  const { dir, base } = posix.parse(inside)
  const stem = base.replace(/(\.(int|e2e))?(\.test)?(\.d)?\.[cm]?[jt]sx?$/, '')
  return [...dir.split('/').filter((part) => part !== ''), stem]
}

function innerIndex(path: string): readonly string[] {
  const isIndex = /^index\.[cm]?[jt]sx?$/.test(posix.basename(path))
  if (!isIndex || /^packages\/[^/]+\/src\/index\.ts$/.test(path)) return []
  return [`${path}: only src/index.ts may be an index; import each name from its own file`]
}
