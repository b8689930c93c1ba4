import '@xyflow/react/dist/style.css'
import './map.css'
import { Controls, type Node, ReactFlow, ReactFlowProvider, ViewportPortal } from '@xyflow/react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession, useStorm } from '../session/use-storm.ts'
import { AreaNode } from './area-node.tsx'
import { BondLines } from './bond-lines.tsx'
import { BondWords } from './bond-words.tsx'
import { ContextContents } from './context-contents.tsx'
import { layMap } from './lay-map.ts'
import type { MapArea } from './storm-map.ts'

const NODE_TYPES = { area: AreaNode, words: BondWords }

/** The contexts of the storm, and how they stand to one another. */
export function MapLens() {
  return (
    <ReactFlowProvider>
      <ContextMap />
    </ReactFlowProvider>
  )
}

function ContextMap() {
  const session = useSession()
  const { index } = useDeferredValue(useStorm())
  const chosen = useOwn(session.chosen)
  const [looked, look] = useState<string>()
  const map = useMemo(() => layMap(index), [index])
  const open = map.areas.find(({ key, kind }) => kind === 'context' && key === looked)
  const nodes = useMemo((): Node[] => {
    const choose = (area: MapArea) => {
      look(area.key)
      session.chosen.set(area.id === undefined ? [] : [area.id])
    }
    return [
      ...map.areas.map((area) => {
        const isChosen = area.key === looked || (area.id !== undefined && chosen.includes(area.id))
        return { ...nodeAt(area.key, area.rect), type: 'area', data: { area, choose, isChosen } }
      }),
      ...map.bonds.map((bond) => ({ ...nodeAt(bond.key, bond.words), type: 'words', data: { bond } })),
    ]
  }, [map, looked, chosen, session])

  return (
    <section className="map" aria-label="Map of contexts">
      <ReactFlow
        key={map.areas.length === 0 ? 'empty' : 'map'}
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        onNodeDoubleClick={() => session.panelId.set('details')}
        onPaneClick={() => look(undefined)}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        zoomOnDoubleClick={false}
        minZoom={0.1}
        maxZoom={2}
        fitView
        fitViewOptions={{ maxZoom: 1.2, padding: 0.08 }}
      >
        <Controls showInteractive={false} />
        <ViewportPortal>
          <BondLines map={map} />
        </ViewportPortal>
      </ReactFlow>
      {open && <ContextContents name={open.key} title={open.title} close={() => look(undefined)} />}
      {map.bonds.some(({ isCoupled }) => isCoupled) && (
        <p className="map-legend">⚠ used by another context, though nobody publishes it</p>
      )}
      {map.areas.length === 0 && (
        <p className="map-empty">
          There is no context yet. Stick one on the wall, around what belongs together.
        </p>
      )}
    </section>
  )
}

function nodeAt(id: string, { x, y, width, height }: MapArea['rect']) {
  return { id, position: { x, y }, width, height }
}
