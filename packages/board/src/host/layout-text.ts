import type { Placement } from '../shared/board-document.ts'

/** Placements by key. */
export type Layout = ReadonlyMap<string, Placement>

/** One line for each sticky, in the order of their keys: changes of two people meet only where they moved the same one. */
export function layoutText(layout: Iterable<readonly [string, Placement]>): string {
  const lines = [...layout]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, placement]) => `  ${JSON.stringify(key)}: ${JSON.stringify(ordered(placement))}`)
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`
}

/** Whatever order its parts were given in, a placement is written in one way. */
function ordered({ x, y, width, height }: Placement): Placement {
  return { x, y, ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
}

/** What can be read of a layout. What is not whole, such as one with marks of a conflict of git, may lack entries. */
export function readLayout(text: string): { readonly layout: Layout; readonly isWhole: boolean } {
  const data = parsed(text)
  const isWhole = isRecord(data)
  const entries = isWhole ? Object.entries(data) : text.split('\n').flatMap(entryIn)
  return {
    isWhole,
    layout: new Map(
      entries.flatMap(([key, value]) => {
        const placement = readPlacement(value)
        return placement ? [[key, placement] as const] : []
      }),
    ),
  }
}

/** A line that is an entry by itself. */
function entryIn(line: string): readonly (readonly [string, unknown])[] {
  const data = parsed(`{${line.trim().replace(/,$/, '')}}`)
  return isRecord(data) ? Object.entries(data) : []
}

/**
 * What has been done to a layout on the disk, as what to set and what to remove on the board. Where both have moved a
 * sticky, the board has the last word: people are looking at it.
 */
export function layoutChanges(layouts: {
  readonly base: Layout
  readonly theirs: Layout
  readonly ours: Layout
}): {
  readonly set: Layout
  readonly removed: readonly string[]
} {
  const { base, theirs, ours } = layouts
  const isOurs = (key: string) => !isSame(ours.get(key), base.get(key))
  return {
    set: new Map([...theirs].filter(([key, placement]) => !isSame(placement, base.get(key)) && !isOurs(key))),
    removed: [...base.keys()].filter((key) => !theirs.has(key) && ours.has(key) && !isOurs(key)),
  }
}

export function isSameLayout(one: Layout, other: Layout): boolean {
  return one.size === other.size && [...one].every(([key, placement]) => isSame(placement, other.get(key)))
}

function isSame(one: Placement | undefined, other: Placement | undefined): boolean {
  if (!one || !other) return one === other
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
}

/** Undefined for anything that is not a placement. */
export function readPlacement(value: unknown): Placement | undefined {
  if (!isRecord(value)) return undefined
  const numbers = new Map(
    Object.entries(value).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  )
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numbers.get(name))
  if (x === undefined || y === undefined) return undefined
  return { x, y, ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
