import '@xyflow/react/dist/style.css'
import './blueprint.css'
import { Controls, ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react'
import { type MouseEvent, useDeferredValue, useMemo, useRef } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession, useStorm } from '../session/use-storm.ts'
import { blueprintNodes } from './blueprint-nodes.ts'
import { BlueprintPaper } from './blueprint-paper.tsx'
import { BoxNode } from './box-node.tsx'
import { CardNode } from './card-node.tsx'
import { LaneTitles } from './lane-titles.tsx'
import { layBlueprint } from './lay-blueprint.ts'
import { ScenarioBar } from './scenario-bar.tsx'
import { useBlueprintView } from './use-blueprint-view.ts'

const NODE_TYPES = { box: BoxNode, card: CardNode }
/** Further away than this, only names can be read, if anything. */
const FAR_ZOOM = 0.3

/** The storm as a story from left to right, as event modeling draws it. */
export function BlueprintLens() {
  return (
    <ReactFlowProvider>
      <BlueprintWall />
    </ReactFlowProvider>
  )
}

function BlueprintWall() {
  const session = useSession()
  const { index } = useDeferredValue(useStorm())
  const level = useOwn(session.level)
  const chosen = useOwn(session.chosen)
  const { outcomes } = useOwn(session.scenarios)
  const blueprint = useMemo(() => layBlueprint(index, level), [index, level])
  const nodes = useMemo(() => blueprintNodes(blueprint, { chosen, outcomes }), [blueprint, chosen, outcomes])
  const marked = useMemo(() => new Set(nodes.flatMap(({ id, selected }) => (selected ? id : []))), [nodes])
  const section = useRef<HTMLElement>(null)
  const view = useBlueprintView(blueprint, section)
  const isFar = useStore(({ transform }) => transform[2] < FAR_ZOOM)

  function choose(event: MouseEvent, id: string): void {
    const isMore = event.ctrlKey || event.metaKey || event.shiftKey
    session.chosen.set(isMore ? [...chosen.filter((each) => each !== id), id] : [id])
    view.stand(id)
  }
  return (
    <section
      ref={section}
      className={isFar ? 'blueprint far' : 'blueprint'}
      aria-label="Blueprint. The keys of the arrows go from sticky to sticky, Enter opens the details."
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked over with keys of its own
      tabIndex={0}
      onKeyDown={view.press}
    >
      <ReactFlow
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        onNodeClick={(event, { data }) => choose(event, 'box' in data ? data.box.id : data.card.id)}
        onNodeDoubleClick={() => session.panelId.set('details')}
        onPaneClick={() => session.chosen.set([])}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        zoomOnDoubleClick={false}
        minZoom={0.03}
        maxZoom={2.5}
        onInit={view.begin}
        onlyRenderVisibleElements
      >
        <Controls showInteractive={false} />
        <BlueprintPaper blueprint={blueprint} chosen={marked} />
      </ReactFlow>
      <LaneTitles lanes={blueprint.lanes} />
      <ScenarioBar />
      <output className="blueprint-said">{view.said}</output>
      {blueprint.boxes.length === 0 && (
        <p className="blueprint-empty">
          The blueprint draws itself as soon as something happens in the storm.
        </p>
      )}
    </section>
  )
}
