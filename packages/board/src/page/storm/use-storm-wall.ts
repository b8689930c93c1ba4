import { useStore } from '@xyflow/react'
import { type RefObject, useRef, useState } from 'react'
import { useSession } from '../session/use-storm.ts'
import { type Canvas, useCanvas } from './use-canvas.ts'
import { useChoice } from './use-choice.ts'
import { useLineDrawing } from './use-line-drawing.ts'
import { useMoving } from './use-moving.ts'
import { useWall } from './use-wall.ts'
import { useWallAsks, type WallAsks, type WallParts } from './use-wall-asks.ts'
import { useWallKeys } from './use-wall-keys.ts'
import { useWallView } from './use-wall-view.ts'
import { wallActions } from './wall-actions.ts'

/** The wall and all that goes with it while it is shown. */
export interface StormWallParts extends Omit<WallParts, 'drawing' | 'beginLine'> {
  readonly line: ReturnType<typeof useLineDrawing>
  readonly asks: WallAsks
  readonly canvas: Canvas
  readonly section: RefObject<HTMLElement | null>
  readonly isFar: boolean
  readonly isSnapping: boolean
  readonly snap: (isSnapping: boolean) => void
}

/** Further away than this, writing is too small to be read. */
const FAR_ZOOM = 0.3

export function useStormWall(): StormWallParts {
  const session = useSession()
  const isFar = useStore(({ transform }) => transform[2] < FAR_ZOOM)
  const [isSnapping, snap] = useState(false)
  const wall = useWall()
  const choice = useChoice(wall)
  const moving = useMoving(wall)
  const view = useWallView(wall)
  const actions = wallActions(session, { wall, choice, view })
  const line = useLineDrawing(wall, actions.connect)
  const field = useRef<HTMLInputElement>(null)
  const section = useRef<HTMLElement>(null)
  const base = { wall, choice, moving, view, actions, field }
  const asks = useWallAsks({ ...base, drawing: line.drawing, beginLine: line.begin })
  const canvas = useCanvas({ wall, choice, moving, asks, isFar })
  useWallKeys({ run: asks.run, copy: actions.copy, paste: actions.paste })
  return { ...base, line, asks, canvas, section, isFar, isSnapping, snap }
}
