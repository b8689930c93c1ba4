import { clusterShape } from './cluster-shape.ts'
import { placeClusters } from './place-clusters.ts'
import type { Plan } from './plan.ts'
import { columnWidths, planStrips, type ShapedCluster } from './plan-strips.ts'
import { spreadContexts } from './spread-contexts.ts'
import type { Wall } from './wall.ts'

/** Width by height of a page that the picture should fill well. */
const PAGE_RATIO = 1.6
const STRIP_COUNT_MAX = 24
/** A timeline that is shorter than two of these is not cut. */
const STRIP_WIDTH_MIN = 1250
const BLOCK_COUNT_MAX = 6
/** Each strip or block more must make the picture this much smaller on the page. */
const CUT_COST = 0.04
/** About what lines and frames add to a column or row, for this choice only. */
const COLUMN_GAP = 55
const ROW_GAP = 25
const FRAME_GAP = 75

/**
 * The grid of a wall. A long timeline is cut into strips, many contexts that go on at the same time are spread to
 * blocks side by side: whatever lets the notes be largest on a page.
 */
export function planWall(wall: Wall): Plan {
  const shaped = placeClusters(withEmptyContexts(wall)).map((placed) => ({
    ...placed,
    shape: clusterShape(placed.cluster),
    moment: placed.column,
  }))
  const plans = [...strippedPlans(wall, shaped), ...spreadPlans(wall, shaped)]
  const best = plans.reduce<{ readonly plan: Plan; readonly cost: number } | undefined>(
    (known, { plan, cutCount }) => {
      const cost = costOf(plan) * (1 + cutCount * CUT_COST)
      return known && known.cost <= cost ? known : { plan, cost }
    },
    undefined,
  )
  return best?.plan ?? { strips: [], rows: [], spots: [], frames: [] }
}

interface Candidate {
  readonly plan: Plan
  readonly cutCount: number
}

function strippedPlans(wall: Wall, shaped: readonly ShapedCluster[]): readonly Candidate[] {
  const widths = columnWidths(shaped)
  const total = widths.reduce((sum, width) => sum + width + COLUMN_GAP, 0)
  const candidates: Candidate[] = []
  const countMax = Math.min(STRIP_COUNT_MAX, Math.max(1, Math.floor(total / STRIP_WIDTH_MIN)))
  for (let count = 1; count <= countMax; count += 1) {
    const starts = stripStarts(widths, total / count)
    if (candidates.at(-1)?.plan.strips.length === starts.length) continue
    candidates.push({ plan: planStrips(wall, shaped, starts), cutCount: starts.length - 1 })
  }
  return candidates
}

function spreadPlans(wall: Wall, shaped: readonly ShapedCluster[]): readonly Candidate[] {
  const counts = Array.from(
    { length: Math.min(BLOCK_COUNT_MAX, wall.contexts.length) - 1 },
    (_, at) => at + 2,
  )
  return counts.map((count) => {
    const spread = spreadContexts(wall.contexts, shaped, count)
    return { plan: planStrips(wall, spread, [0]), cutCount: count - 1 }
  })
}

/** A context in which nothing hangs is still a frame. */
function withEmptyContexts(wall: Wall): Wall {
  const filled = new Set(wall.clusters.map(({ context }) => context))
  const empty = wall.contexts.filter((context) => !filled.has(context))
  const frames = empty.map((context) => ({
    key: `context ${context}`,
    context,
    stacks: [],
    level: 'timeline' as const,
  }))
  return { ...wall, clusters: [...wall.clusters, ...frames] }
}

/** Where each strip begins: columns up to about a width, at least one. */
function stripStarts(widths: readonly number[], widthMax: number): readonly number[] {
  const starts: number[] = []
  let used = Number.POSITIVE_INFINITY
  widths.forEach((width, column) => {
    if (used + width > widthMax) {
      starts.push(column)
      used = 0
    }
    used += width + COLUMN_GAP
  })
  return starts
}

/** How long the longer side of the page must be for the picture at its natural size. */
function costOf({ strips, rows }: Plan): number {
  const widths = strips.map((columns) => columns.reduce((sum, each) => sum + each + COLUMN_GAP, 0))
  const heights = rows.map(
    ({ above, below, endsFrames }) => above + below + (endsFrames ? FRAME_GAP : ROW_GAP),
  )
  const height = heights.reduce((sum, each) => sum + each, 0)
  return Math.max(...widths, height * PAGE_RATIO, 1)
}
