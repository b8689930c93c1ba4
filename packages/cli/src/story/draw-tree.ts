/** Something that happened, and what it led to. */
export interface Branch {
  /** The line of the branch itself, made to fit into so many columns. */
  readonly label: (room: number) => string
  readonly children: readonly Branch[]
}

/** A label that has less room than this is drawn into this much, and the line grows too long instead. */
const ROOM_MIN = 24

/**
 * Branches as lines, each child below what it came from:
 *
 *     A
 *     ├─ B
 *     │  └─ C
 *     └─ D
 *
 * One line per branch, in the order of the branches and their children.
 */
export function drawTree(branches: readonly Branch[], { width }: { readonly width: number }): string[] {
  return branches.flatMap((branch) => drawBranch(branch, { width, first: '', others: '' }))
}

interface Drawing {
  readonly width: number
  /** What stands before the line of the branch itself, and before those of its children. */
  readonly first: string
  readonly others: string
}

function drawBranch({ label, children }: Branch, { width, first, others }: Drawing): string[] {
  const line = first + label(Math.max(ROOM_MIN, width - first.length))
  const last = children.length - 1
  return [
    line,
    ...children.flatMap((child, index) =>
      drawBranch(child, {
        width,
        first: others + (index === last ? '└─ ' : '├─ '),
        others: others + (index === last ? '   ' : '│  '),
      }),
    ),
  ]
}
