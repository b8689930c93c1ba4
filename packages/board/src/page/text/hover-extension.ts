import type { Extension } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import type { StormSession } from '../session/storm-session.ts'
import { type HoverLines, hoverLines } from './hover-lines.ts'

/** Tells what a word means while the pointer rests on it. */
export function hoverExtension(session: StormSession, file: string): Extension {
  return hoverTooltip((view, offset) => {
    const lines = hoverLines(session.snapshot(), { file, offset })
    const word = view.state.wordAt(offset)
    if (!lines || !word) return null
    return { pos: word.from, end: word.to, above: true, create: () => ({ dom: pageOf(lines) }) }
  })
}

function pageOf({ title, description, findings }: HoverLines): HTMLElement {
  const page = document.createElement('div')
  page.className = 'text-hover'
  page.append(lineOf('strong', title))
  if (description !== undefined) page.append(lineOf('p', description))
  for (const finding of findings) page.append(lineOf('p', finding))
  return page
}

function lineOf(tag: 'strong' | 'p', text: string): HTMLElement {
  const line = document.createElement(tag)
  line.textContent = text
  return line
}
