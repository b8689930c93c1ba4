// The page of the peer: 2,000 rectangles with a text in each, in the order of a wall.
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import '@excalidraw/excalidraw/index.css'

const COUNT = 2_000
const COLUMN_COUNT = 60
const COLORS = ['#ffb347', '#8ec5ff', '#ffe97a', '#d5a6f2', '#9be29b']

const elements = convertToExcalidrawElements(
  Array.from({ length: COUNT }, (_, nth) => ({
    type: 'rectangle',
    x: (nth % COLUMN_COUNT) * 200,
    y: Math.floor(nth / COLUMN_COUNT) * 160,
    width: 160,
    height: 120,
    roughness: 0,
    fillStyle: 'solid',
    backgroundColor: COLORS[nth % COLORS.length],
    label: { text: `Order placed ${nth}` },
  })),
)

const root = document.getElementById('root')
if (!root) throw new Error('The page has lost its root.')
createRoot(root).render(
  createElement(Excalidraw, {
    initialData: { elements, scrollToContent: false, appState: { zoom: { value: 0.1 } } },
  }),
)
