import { useStore } from '@xyflow/react'

/** From where to where of the story is seen, with room to both sides, in pixels at full size. */
export interface SeenSpan {
  readonly from: number
  readonly to: number
}

/** Changes only when somebody has moved by as much as this, or looks from another distance. */
const STEP = 1_500

export function useSeenSpan(): SeenSpan {
  const from = useStore(({ transform: [x, , zoom] }) => Math.floor(-x / zoom / STEP) - 1)
  const to = useStore(({ transform: [x, , zoom], width }) => Math.ceil((width - x) / zoom / STEP) + 1)
  return { from: from * STEP, to: to * STEP }
}
