import { declaredName, elementId } from './names.ts'
import type { ParsedFile, ParsedSticky } from './parsed-file.ts'

/**
 * Names that stand for something else than before: whoever looked one of them up must look again. A change to the key
 * or state of an aggregate touches all that stands in it.
 */
export function changedNames(
  before: readonly ParsedFile[],
  after: readonly ParsedFile[],
): ReadonlySet<string> {
  const old = new Set(stickiesOf(before, new Set(after)))
  const current = new Set(stickiesOf(after, new Set(before)))
  const touched = [...old.symmetricDifference(current)]
  const aggregates = new Set(touched.filter(isAggregatePart).map(aggregateId))
  const fellows =
    aggregates.size === 0
      ? []
      : [...old.union(current)].filter((sticky) => aggregates.has(aggregateId(sticky)))
  return new Set(
    [...touched, ...fellows].map(({ node }) => declaredName(node)).filter((name) => name !== undefined),
  )
}

/** Of the files that are not the same in both. */
function stickiesOf(files: readonly ParsedFile[], others: ReadonlySet<ParsedFile>): ParsedSticky[] {
  return files
    .filter((file) => !others.has(file))
    .flatMap((file) => file.stickies.map(({ sticky }) => sticky))
}

function isAggregatePart({ rule }: ParsedSticky): boolean {
  return rule === 'AggregateKey' || rule === 'AggregateState'
}

/** Id of the aggregate that a sticky stands in. */
export function aggregateId({ context, aggregate }: ParsedSticky): string | undefined {
  return aggregate === undefined ? undefined : elementId('aggregate', aggregate, context)
}
