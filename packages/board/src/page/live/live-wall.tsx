import type { ElementId } from '@landfall/model'
import {
  Background,
  Controls,
  ReactFlow,
  ReactFlowProvider,
  useStore as useFlow,
  useReactFlow,
} from '@xyflow/react'
import { type ReactNode, useEffect, useMemo } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { canvasNode } from '../storm/canvas-node.ts'
import { useWall } from '../storm/use-wall.ts'
import type { WallSticky } from '../storm/wall-sticky.ts'
import { LiveLines } from './live-lines.tsx'
import type { Light, LiveNode } from './live-node.ts'
import { LiveFrame, LiveSticky } from './live-sticky.tsx'
import type { StoryPath } from './story-path.ts'

const NODE_TYPES = { sticky: LiveSticky, frame: LiveFrame }

/** The wall with the running system on it. Nothing can be moved here. */
export function LiveWall({ path }: { readonly path: StoryPath | undefined }) {
  const wall = useWall()
  const nodes = useMemo(() => wall.stickies.map((sticky) => nodeOf(sticky, path)), [wall.stickies, path])
  return (
    <ReactFlowProvider>
      <Zoomed>
        <ReactFlow
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          minZoom={0.05}
          fitView
          onlyRenderVisibleElements
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
        >
          <LiveLines wall={wall} path={path} />
          <Background />
          <Controls showInteractive={false} />
        </ReactFlow>
      </Zoomed>
    </ReactFlowProvider>
  )
}

/** From far away only what matters most can be read. */
const DISTANT_ZOOM = 0.55

function Zoomed({ children }: { readonly children: ReactNode }) {
  useShown()
  const isDistant = useFlow(({ transform: [, , zoom] }) => zoom < DISTANT_ZOOM)
  return <div className={`wall live-wall${isDistant ? ' distant' : ''}`}>{children}</div>
}

/** Brings into sight what was asked for, such as what somebody has looked for. */
function useShown(): void {
  const { fitView } = useReactFlow()
  const toShow = useOwn(useSession().toShow)
  useEffect(() => {
    if (toShow.length > 0) void fitView({ nodes: toShow.map((id) => ({ id })), maxZoom: 1, padding: 0.5 })
  }, [toShow, fitView])
}

function nodeOf(sticky: WallSticky, path: StoryPath | undefined): LiveNode {
  const node = canvasNode(sticky, sticky.rect)
  const isFrame = node.type === 'frame'
  return {
    ...node,
    zIndex: isFrame ? -2 : 0,
    data: { sticky, light: isFrame ? 'plain' : lightOf(sticky.id, path) },
    // What cannot be moved lets the pointer through, unless it is told otherwise.
    style: { pointerEvents: isFrame ? 'none' : 'all' },
  }
}

function lightOf(id: ElementId, path: StoryPath | undefined): Light {
  if (!path) return 'plain'
  return path.elements.has(id) ? 'lit' : 'dim'
}
