import { declaredName, elementId } from './names.ts'
import type { ParsedFile, ParsedSticky } from './parsed-file.ts'

/** Looked up by whoever looks through all names, for one that is like what was written. */
export const ANY_NAME = '*'
/** Looked up by every sticky. */
const EVERYTHING = '**'

/** What every sticky depends on, besides the names that it looks up. */
export const ALWAYS_LOOKED_UP: readonly string[] = [EVERYTHING]

/**
 * Names that stand for something else than before, and ids of aggregates with another key or state: whoever looked
 * one of them up must look again. Looks at the files that have changed only.
 */
export function changedNames(
  before: readonly ParsedFile[],
  after: readonly ParsedFile[],
): ReadonlySet<string> {
  // The first of two elements of one name is meant, so the order of the files tells as well.
  const isSameOrder =
    before.length === after.length && before.every(({ name }, index) => name === after[index]?.name)
  if (!isSameOrder) return new Set([EVERYTHING])
  const changed = new Set(after.flatMap((file, index) => changedIn(before[index], file)))
  if (changed.size > 0) changed.add(ANY_NAME)
  return changed
}

function changedIn(before: ParsedFile | undefined, after: ParsedFile): string[] {
  if (before === after) return []
  const old = declaredIn(before)
  const current = declaredIn(after)
  return [...new Set([...old.keys(), ...current.keys()])].filter(
    (name) => !areSame(old.get(name), current.get(name)),
  )
}

/** The stickies of a file by what others look up to find them, in their order. */
function declaredIn(file: ParsedFile | undefined): ReadonlyMap<string, readonly ParsedSticky[]> {
  return Map.groupBy(file?.stickies.map(({ sticky }) => sticky) ?? [], lookUpName)
}

function lookUpName(sticky: ParsedSticky): string {
  const isPart = sticky.rule === 'AggregateKey' || sticky.rule === 'AggregateState'
  return (isPart ? aggregateId(sticky) : declaredName(sticky.node)) ?? ''
}

function areSame(old: readonly ParsedSticky[] = [], current: readonly ParsedSticky[] = []): boolean {
  return old.length === current.length && old.every((sticky, index) => sticky === current[index])
}

/** Id of the aggregate that a sticky stands in. */
export function aggregateId({ context, aggregate }: ParsedSticky): string | undefined {
  return aggregate === undefined ? undefined : elementId('aggregate', aggregate, context)
}
