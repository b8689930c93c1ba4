import { connectionsAllowed, type ElementKind } from '@landfall/model'
import { useReactFlow } from '@xyflow/react'
import { type PointerEvent, useEffect, useState } from 'react'
import { connectWords } from './connect-edit.ts'
import type { Point } from './rect.ts'
import { STICKY_KINDS } from './sticky-kinds.ts'
import type { Wall } from './wall.ts'

/** A line that somebody is drawing, by mouse or by keyboard. */
export interface LineDrawing {
  readonly from: string
  /** Where the pointer is on the wall; absent when it is drawn by keyboard. */
  readonly to?: Point
  /** Key of the sticky under the pointer. */
  readonly over?: string
}

export function useLineDrawing(
  wall: Wall,
  connect: (from: string, to: string) => void,
): {
  readonly drawing: LineDrawing | undefined
  readonly begin: (key: string | undefined) => void
  readonly take: (event: PointerEvent) => void
} {
  const { screenToFlowPosition } = useReactFlow()
  const [drawing, setDrawing] = useState<LineDrawing>()
  const isByPointer = drawing?.to !== undefined
  useEffect(() => {
    if (!isByPointer) return
    function move({ clientX, clientY }: globalThis.PointerEvent): void {
      const over = keyAt(clientX, clientY)
      setDrawing(
        (before) =>
          before && {
            from: before.from,
            to: screenToFlowPosition({ x: clientX, y: clientY }),
            ...(over !== undefined && over !== before.from && { over }),
          },
      )
    }
    function end({ clientX, clientY }: globalThis.PointerEvent): void {
      const over = keyAt(clientX, clientY)
      setDrawing(undefined)
      if (drawing && over !== undefined && over !== drawing.from) connect(drawing.from, over)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    return () => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
    }
  }, [isByPointer, drawing, connect, screenToFlowPosition])

  function take(event: PointerEvent): void {
    const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null
    const from = handle?.getAttribute('data-handle')
    if (event.button !== 0 || typeof from !== 'string' || !wall.byKey.has(from)) return
    event.stopPropagation()
    event.preventDefault()
    setDrawing({ from, to: screenToFlowPosition({ x: event.clientX, y: event.clientY }) })
  }
  return { drawing, begin: (key) => setDrawing(key === undefined ? undefined : { from: key }), take }
}

function keyAt(x: number, y: number): string | undefined {
  const under = document.elementsFromPoint(x, y)
  return under.flatMap((element) => element.closest('[data-key]')?.getAttribute('data-key') ?? [])[0]
}

/** Kinds that a line from a kind may lead to, as the style sheet looks for them. */
export function leadsTo(from: ElementKind): string {
  const kinds: readonly ElementKind[] = [...STICKY_KINDS.map(({ kind }) => kind), 'publication']
  return kinds.filter((to) => connectionsAllowed(from, to).length > 0).join(' ')
}

/** What the line would say, or why there is none. */
export function drawingWords(wall: Wall, { from, to, over }: LineDrawing): string {
  const [source, target] = [wall.byKey.get(from), over === undefined ? undefined : wall.byKey.get(over)]
  if (!source) return ''
  if (!target)
    return to ? '' : `From ${source.face.text}: choose a sticky, then press Enter. Escape leaves it.`
  const { isAllowed, words } = connectWords(source.face.kind, target.face.kind)
  return isAllowed ? `${source.face.text} ${words} ${target.face.text}` : `${words}.`
}
