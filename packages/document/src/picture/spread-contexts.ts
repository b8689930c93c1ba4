import type { ShapedCluster } from './plan-strips.ts'

/**
 * Moves contexts to the right so that they stand in so many blocks side by side, in the order of the text and about
 * equally high. What stands outside all contexts stays in the first.
 */
export function spreadContexts(
  contexts: readonly string[],
  shaped: readonly ShapedCluster[],
  blockCount: number,
): readonly ShapedCluster[] {
  const byContext = Map.groupBy(shaped, ({ cluster }) => cluster.context)
  const heights = contexts.map((context) => heightOf(byContext.get(context) ?? []))
  const total = heights.reduce((sum, height) => sum + height, 0)
  const blockOf = new Map<string | undefined, number>()
  let above = 0
  contexts.forEach((context, at) => {
    const height = heights[at] ?? 0
    blockOf.set(context, Math.min(blockCount - 1, Math.floor(((above + height / 2) / total) * blockCount)))
    above += height
  })
  const inBlock = ({ cluster }: ShapedCluster) => blockOf.get(cluster.context) ?? 0
  let start = 0
  const starts = Array.from({ length: blockCount }, (_, block) => {
    const here = start
    const columns = shaped.filter((each) => inBlock(each) === block).map(({ column }) => column + 1)
    start += Math.max(0, ...columns)
    return here
  })
  return shaped.map((each) => ({ ...each, column: each.column + (starts[inBlock(each)] ?? 0) }))
}

/** Rows are about equally high. */
function heightOf(lane: readonly ShapedCluster[]): number {
  return 1 + new Set(lane.map(({ row }) => row)).size
}
