import { type NodeChange, useReactFlow } from '@xyflow/react'
import { type MouseEvent, useMemo, useRef } from 'react'
import { useSession } from '../session/use-storm.ts'
import { idOfKey } from './chosen-keys.ts'
import { stickiesIn, stickyAt } from './far-paths.ts'
import { lineAt } from './line-at.ts'
import { covering, type Point } from './rect.ts'
import { renameSticky } from './rename-sticky.ts'
import type { Choice } from './use-choice.ts'
import type { Moving } from './use-moving.ts'
import { useStableDesk } from './use-stable-desk.ts'
import type { WallAsks } from './use-wall-asks.ts'
import type { Wall } from './wall.ts'
import type { WallDesk } from './wall-desk.ts'
import { type WallNode, wallNodes } from './wall-nodes.ts'

/** Pixels on the screen within which a click means a line. */
const REACH_PX = 9

/** What the canvas shows, and what it hears. */
export interface Canvas {
  readonly nodes: WallNode[]
  readonly change: (changes: NodeChange<WallNode>[]) => void
  readonly clickWall: (event: MouseEvent) => void
  readonly desk: WallDesk
  /** Keys of the stickies that are chosen or on their way. */
  readonly held: ReadonlySet<string>
  readonly beginBox: (event: MouseEvent) => void
  /** From far away stickies are no nodes, so that the canvas does not find them in a box. */
  readonly endBox: (event: MouseEvent) => void
}

export function useCanvas({
  wall,
  choice,
  moving,
  asks,
  isFar,
}: {
  readonly wall: Wall
  readonly choice: Choice
  readonly moving: Moving
  readonly asks: WallAsks
  readonly isFar: boolean
}): Canvas {
  const session = useSession()
  const { screenToFlowPosition, getZoom } = useReactFlow()
  const chosen = useMemo(() => new Set(choice.keys), [choice.keys])
  const nodes = useMemo(
    () => wallNodes(wall, { chosen, moving: moving.rects, renamed: asks.renamed, isFar }),
    [wall, chosen, moving.rects, asks.renamed, isFar],
  )
  const now: WallDesk = {
    rename(key, text) {
      asks.rename(undefined)
      renameSticky(session, idOfKey(key, wall.keysOf), text)
    },
    stopRenaming: () => asks.rename(undefined),
    openFindings: (key) => asks.open({ kind: 'findings', key }),
    resize: moving.resize,
  }
  const desk = useStableDesk(now)
  const held = useMemo(() => new Set([...chosen, ...moving.rects.keys()]), [chosen, moving.rects])
  const boxStart = useRef<Point>(undefined)
  const pointOf = ({ clientX, clientY }: MouseEvent) => screenToFlowPosition({ x: clientX, y: clientY })
  return {
    nodes,
    desk,
    held,
    change(changes) {
      const keys = withSelected(choice.now(), changes)
      if (keys) {
        asks.chooseLine(undefined)
        choice.choose(keys)
      }
      moving.follow(changes)
    },
    clickWall(event) {
      const point = pointOf(event)
      const key = isFar ? stickyAt(wall, point) : undefined
      if (key !== undefined) choice.choose([key])
      asks.chooseLine(isFar ? undefined : lineAt(wall, point, REACH_PX / getZoom())?.id)
      asks.open(undefined)
    },
    beginBox(event) {
      boxStart.current = pointOf(event)
    },
    endBox(event) {
      const [from, to] = [boxStart.current, pointOf(event)]
      const box = from && covering([from, to].map((point) => ({ ...point, width: 0, height: 0 })))
      if (isFar && box) choice.choose(stickiesIn(wall, box))
    },
  }
}

/** What is chosen behind a change; undefined if the change is about something else. */
function withSelected(
  keys: readonly string[],
  changes: readonly NodeChange<WallNode>[],
): readonly string[] | undefined {
  const selects = changes.filter((change) => change.type === 'select')
  if (selects.length === 0) return undefined
  const off = new Set(selects.filter(({ selected }) => !selected).map(({ id }) => id))
  const on = selects.filter(({ selected, id }) => selected && !keys.includes(id)).map(({ id }) => id)
  return [...keys.filter((key) => !off.has(key)), ...on]
}
