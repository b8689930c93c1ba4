import { Background, Controls, ReactFlow } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { PeopleOverlay } from '../people/people-overlay.tsx'
import { useSession } from '../session/use-storm.ts'
import { FarLayer } from './far-layer.tsx'
import { FrameNode } from './frame-node.tsx'
import { LineLayer } from './line-layer.tsx'
import { StickyNode } from './sticky-node.tsx'
import type { StormWallParts } from './use-storm-wall.ts'

const NODE_TYPES = { sticky: StickyNode, frame: FrameNode }
const FIT = { maxZoom: 1, padding: 0.1 }
const MULTI_KEYS = ['Control', 'Meta']
const GRID: [number, number] = [20, 20]

/** Everything on the wall that is shifted and zoomed. */
export function WallCanvas({ parts }: { readonly parts: StormWallParts }) {
  const { wall, canvas, asks, moving, view, line, isFar, isSnapping } = parts
  const { mayWrite } = useSession()
  // An empty wall is shown at full size, and stays so when the first sticky is there.
  const [wasFilled] = useState(wall.stickies.length > 0)
  const from = wall.byKey.get(line.drawing?.from ?? '')
  const drawn = useMemo(
    () => (from && line.drawing?.to ? { from: from.rect, to: line.drawing.to } : undefined),
    [from, line.drawing],
  )
  return (
    <ReactFlow
      nodes={canvas.nodes}
      nodeTypes={NODE_TYPES}
      onNodesChange={canvas.change}
      onPaneClick={canvas.clickWall}
      onSelectionStart={canvas.beginBox}
      onSelectionEnd={canvas.endBox}
      onNodeDoubleClick={(_event, { id }) => mayWrite && asks.rename(id)}
      nodesDraggable={mayWrite}
      nodesConnectable={false}
      nodesFocusable={false}
      elevateNodesOnSelect={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      multiSelectionKeyCode={MULTI_KEYS}
      snapToGrid={isSnapping}
      snapGrid={GRID}
      zoomOnDoubleClick={false}
      minZoom={0.02}
      maxZoom={2.5}
      fitView={wasFilled}
      fitViewOptions={FIT}
      onlyRenderVisibleElements
    >
      <Background gap={50} />
      <Controls showInteractive={false} onFitView={view.fit} />
      <PeopleOverlay rectOf={(id) => wall.byKey.get(wall.keysOf.get(id)?.[0] ?? '')?.rect} />
      {isFar ? (
        <FarLayer wall={wall} without={canvas.held} />
      ) : (
        <LineLayer wall={wall} moving={moving.rects} chosenLine={asks.chosenLine} drawn={drawn} />
      )}
    </ReactFlow>
  )
}
