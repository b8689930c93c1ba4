import {
  Panel,
  useOnViewportChange,
  useReactFlow,
  useStore,
  useStoreApi,
  ViewportPortal,
} from '@xyflow/react'
import { useCallback, useEffect } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { VoteMarks } from '../workshop/vote-marks.tsx'
import { ChoiceMarks } from './choice-marks.tsx'
import { type RectOf, RectOfContext } from './node-frame.tsx'
import { PointerMarks } from './pointer-marks.tsx'
import { pageOf } from './presence.ts'
import { usePeople, usePresent } from './together.tsx'
import { rectSeen, viewportFor } from './viewport-for.ts'
import './people.css'

/**
 * Inside a flow: where the others point and what they have chosen, and the votes. It tells the others what is seen here,
 * and moves along with whom this browser follows.
 */
export function PeopleOverlay({
  rectOf = nowhere,
}: {
  /** Where elements lie that are not drawn as nodes. */
  readonly rectOf?: RectOf
}) {
  useTellingPointer()
  useTellingView()
  useMovingAlong()
  return (
    <>
      <ViewportPortal>
        <RectOfContext value={rectOf}>
          <ChoiceMarks />
          <VoteMarks />
        </RectOfContext>
        <PointerMarks />
      </ViewportPortal>
      <FollowFrame />
    </>
  )
}

const nowhere: RectOf = () => undefined

/** So that nobody wonders why the wall moves. */
function FollowFrame() {
  const followed = useOwn(usePeople().following)
  const page = pageOf(followed ?? '', usePresent())
  if (!page) return null
  return (
    <Panel position="top-center" className="follow-frame" style={{ borderColor: page.person.color }}>
      {page.person.name} leads
    </Panel>
  )
}

function useTellingPointer(): void {
  const people = usePeople()
  const { lensId } = useSession()
  const { screenToFlowPosition } = useReactFlow()
  const flow = useStore(({ domNode }) => domNode)
  useEffect(() => {
    if (!flow) return
    const point = ({ clientX, clientY }: PointerEvent) => {
      const { x, y } = screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false })
      people.sharePointer({ lensId: lensId.get(), x: Math.round(x), y: Math.round(y) })
    }
    const leave = () => people.sharePointer(undefined)
    flow.addEventListener('pointermove', point)
    flow.addEventListener('pointerleave', leave)
    return () => {
      flow.removeEventListener('pointermove', point)
      flow.removeEventListener('pointerleave', leave)
      leave()
    }
  }, [flow, people, lensId, screenToFlowPosition])
}

function useTellingView(): void {
  const people = usePeople()
  const { lensId } = useSession()
  const store = useStoreApi()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const tell = useCallback(() => {
    const {
      width,
      height,
      transform: [x, y, zoom],
    } = store.getState()
    if (width > 0 && height > 0) {
      people.shareView({ lensId: lensId.get(), rect: rectSeen({ x, y, zoom }, { width, height }) })
    }
  }, [people, lensId, store])
  useOnViewportChange({ onChange: tell })
  useEffect(() => {
    if (width > 0 && height > 0) tell()
  }, [tell, width, height])
}

function useMovingAlong(): void {
  const people = usePeople()
  const { setViewport } = useReactFlow()
  const flow = useStore(({ domNode }) => domNode)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const { lensId } = useSession()
  const present = usePresent()
  const followed = useOwn(people.following)
  const view = followed === undefined ? undefined : pageOf(followed, present)?.view
  useEffect(() => {
    if (!view || view.lensId !== lensId.get() || width === 0 || height === 0) return
    void setViewport(viewportFor(view.rect, { width, height }), { duration: 100 })
  }, [view, lensId, width, height, setViewport])
  useEffect(() => {
    if (!flow || followed === undefined) return
    const stop = () => people.follow(undefined)
    const around = flow.parentElement ?? flow
    const moves = ['wheel', 'pointerdown', 'keydown'] as const
    // On their way down: what moves the wall lets none of them come up again.
    for (const move of moves) around.addEventListener(move, stop, { capture: true })
    return () => {
      for (const move of moves) around.removeEventListener(move, stop, { capture: true })
    }
  }, [flow, followed, people])
}
