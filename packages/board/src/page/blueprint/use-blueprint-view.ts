import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { stickyKindOf } from '../storm/sticky-kinds.ts'
import type { Blueprint } from './blueprint.ts'
import { MARGIN_LEFT } from './blueprint-sizes.ts'
import { boxBeside, type Way } from './box-walk.ts'

/** How a blueprint is looked at, and walked over with keys. */
export interface BlueprintView {
  /** Shows the beginning of the story, as high as there is room. */
  readonly begin: () => void
  /** From here on the keys go: an id of an element, or the key of a box. */
  readonly stand: (key: string) => void
  readonly press: (event: KeyboardEvent) => void
  /** What has been come to, for people who do not see it. */
  readonly said: string
}

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const ZOOM_BEGIN = { least: 0.55, most: 1 }
/** Of the titles of the lanes, on the screen. */
const TITLES_WIDTH = 140
const MARGIN = 20

export function useBlueprintView(
  blueprint: Blueprint,
  section: RefObject<HTMLElement | null>,
): BlueprintView {
  const session = useSession()
  const { setViewport, zoomIn, zoomOut, fitView } = useReactFlow()
  const show = useShowing(blueprint)
  const here = useRef<string>(undefined)
  const [said, say] = useState('')

  function walk(way: Way): void {
    const start = here.current ?? session.chosen.get().at(-1)
    const key = boxBeside(blueprint, start, way)
    const next = [...blueprint.boxes, ...blueprint.cards].find((each) => each.key === key)
    if (!next) return
    here.current = next.key
    session.chosen.set([next.id])
    show([next.key])
    const words =
      'lines' in next ? [stickyKindOf(next.kind)?.title ?? '', ...next.lines] : ['Scenario', ...next.title]
    say(words.join(' '))
  }
  function press(event: KeyboardEvent): void {
    if (event.target !== section.current || event.ctrlKey || event.altKey || event.metaKey) return
    const way = WAYS[event.key]
    if (way) walk(way)
    else if (event.key === 'Enter') session.panelId.set('details')
    else if (event.key === 'Escape') session.chosen.set([])
    else if (event.key === '+') void zoomIn()
    else if (event.key === '-') void zoomOut()
    else if (event.key === '0') void fitView({ padding: 0.05 })
    else return
    event.preventDefault()
  }
  function begin(): void {
    const height = section.current?.clientHeight ?? 0
    const story = blueprint.lanes.findLast(({ kind }) => kind !== 'scenarios')
    const fitting = (height - 2 * MARGIN) / (story ? story.y + story.height : 1)
    const zoom = Math.min(ZOOM_BEGIN.most, Math.max(ZOOM_BEGIN.least, fitting))
    void setViewport({ x: Math.max(0, TITLES_WIDTH - MARGIN_LEFT * zoom), y: MARGIN, zoom })
    show(session.chosen.get())
  }
  function stand(key: string): void {
    here.current = key
  }
  return { begin, press, said, stand }
}

/** Brings boxes into sight that are not, also those that another part of the page asks for. */
function useShowing(blueprint: Blueprint): (keys: readonly string[]) => void {
  const session = useSession()
  const store = useStoreApi()
  const { getViewport, setCenter } = useReactFlow()
  const toShow = useOwn(session.toShow)
  const shown = useRef(toShow)

  function show(keys: readonly string[]): void {
    const first = [...blueprint.boxes, ...blueprint.cards].find(({ key }) => keys.includes(key))
    if (!first) return
    const { x, y, zoom } = getViewport()
    const { width, height } = store.getState()
    const left = first.rect.x * zoom + x
    const top = first.rect.y * zoom + y
    const right = left + first.rect.width * zoom
    const bottom = top + first.rect.height * zoom
    if (left >= TITLES_WIDTH && right <= width && top >= 0 && bottom <= height) return
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const center = { x: first.rect.x + first.rect.width / 2, y: first.rect.y + first.rect.height / 2 }
    void setCenter(center.x, center.y, { zoom, duration: isStill ? 0 : 200 })
  }
  useEffect(() => {
    if (shown.current === toShow || toShow.length === 0) return
    shown.current = toShow
    show(toShow)
  })
  return show
}
