import '@xyflow/react/dist/style.css'
import { ReactFlowProvider } from '@xyflow/react'
import type { DragEvent } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { QuickEntry } from './quick-entry.tsx'
import { drawingWords, leadsTo } from './use-line-drawing.ts'
import { type StormWallParts, useStormWall } from './use-storm-wall.ts'
import type { Wall } from './wall.ts'
import './wall.css'
import { WallCanvas } from './wall-canvas.tsx'
import { WallDeskContext } from './wall-desk.ts'
import { WallOverlay } from './wall-overlay.tsx'

/** The wall: stickies where people have put them. */
export function StormLens() {
  return (
    <ReactFlowProvider>
      <StormWall />
    </ReactFlowProvider>
  )
}

function StormWall() {
  const { mayWrite } = useSession()
  const parts = useStormWall()
  const { wall, choice, asks, view, actions, line, canvas, section } = parts
  const from = wall.byKey.get(line.drawing?.from ?? '')
  return (
    <WallDeskContext value={canvas.desk}>
      <section
        ref={section}
        className={parts.isFar ? 'wall far' : 'wall'}
        aria-label="Wall"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked over with keys of its own
        tabIndex={0}
        {...(from && { 'data-leads': leadsTo(from.face.kind) })}
        {...(mayWrite && { onPointerDownCapture: line.take })}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => dropTable(event, actions.pasteTable)}
      >
        <WallCanvas parts={parts} />
        <output className="wall-hint">{hintWords(parts)}</output>
        <WallOverlay wall={wall} choice={choice} asks={asks} view={view} />
        {mayWrite && <WallEntry parts={parts} />}
      </section>
    </WallDeskContext>
  )
}

function WallEntry({ parts }: { readonly parts: StormWallParts }) {
  const { wall, choice, actions, field, section, asks, isSnapping, snap } = parts
  const entryKind = useOwn(useSession().entryKind)
  return (
    <QuickEntry
      field={field}
      placeWords={placeWords(wall, choice.keys, entryKind)}
      add={actions.add}
      addLines={actions.paste}
      leave={() => section.current?.focus()}
    >
      <button type="button" aria-pressed={isSnapping} onClick={() => snap(!isSnapping)}>
        Grid
      </button>
      <button type="button" onClick={() => asks.open({ kind: 'duplicates' })}>
        Duplicates
      </button>
      <button type="button" onClick={() => asks.open({ kind: 'help' })}>
        Keys (?)
      </button>
    </QuickEntry>
  )
}

/** Of the line that is drawn: by keyboard it goes to what is chosen. */
function hintWords({ wall, line: { drawing }, choice }: StormWallParts): string {
  if (!drawing) return ''
  const over = drawing.to ? drawing.over : choice.keys.at(-1)
  const isElsewhere = over !== undefined && over !== drawing.from
  return drawingWords(wall, isElsewhere ? { ...drawing, over } : { ...drawing })
}

function placeWords(wall: Wall, keys: readonly string[], kind: string): string {
  if (kind === 'context' && keys.length > 1) return `around the ${keys.length} chosen stickies`
  const last = wall.byKey.get(keys.at(-1) ?? '')
  return last ? `beside “${last.face.text}”` : ''
}

function dropTable(event: DragEvent, take: (text: string) => void): void {
  const [file] = event.dataTransfer.files
  if (!file) return
  event.preventDefault()
  void file.text().then(take)
}
