import type { Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { STICKY_KINDS } from '../storm/sticky-kinds.ts'
import { type Paint, paintOf } from './painted-words.ts'
import { type StormWord, wordsOf } from './storm-words.ts'

/** Colours the words that are in sight; the words that begin stickies as on the wall. */
export function paintExtension(): Extension {
  return [ViewPlugin.fromClass(PaintedText, { decorations: ({ decorations }) => decorations }), COLOURS]
}

class PaintedText {
  decorations: DecorationSet
  private words: readonly StormWord[]

  constructor(view: EditorView) {
    this.words = wordsOf(view.state.doc.toString())
    this.decorations = paintedIn(view, this.words)
  }

  update({ view, docChanged, viewportChanged }: ViewUpdate): void {
    if (docChanged) this.words = wordsOf(view.state.doc.toString())
    if (docChanged || viewportChanged) this.decorations = paintedIn(view, this.words)
  }
}

function paintedIn({ visibleRanges }: EditorView, words: readonly StormWord[]): DecorationSet {
  const painted: Range<Decoration>[] = []
  const isSeen = ({ start, end }: StormWord) =>
    visibleRanges.some(({ from, to }) => end >= from && start <= to)
  for (const [index, word] of words.entries()) {
    const paint = isSeen(word) ? paintOf(words, index) : undefined
    if (paint) painted.push(markOf(paint).range(word.start, word.end))
  }
  return Decoration.set(painted)
}

const MARKS = new Map<string, Decoration>()

function markOf(paint: Paint): Decoration {
  const name = paint.sort === 'kind' ? `storm-kind storm-kind-${paint.kind}` : `storm-${paint.sort}`
  const known = MARKS.get(name) ?? Decoration.mark({ class: name })
  MARKS.set(name, known)
  return known
}

const COLOURS = EditorView.theme({
  '.storm-kind': { color: '#222', borderRadius: '2px', padding: '0 2px', margin: '0 -2px' },
  ...Object.fromEntries(
    STICKY_KINDS.map(({ kind, color }) => [`.storm-kind-${kind}`, { backgroundColor: color }]),
  ),
  '.storm-keyword': { color: 'light-dark(#6b2fa0, #d3a8f5)' },
  '.storm-name': { fontWeight: '600' },
  '.storm-text': { color: 'light-dark(#8a3100, #ffb38a)' },
  '.storm-number': { color: 'light-dark(#005c99, #8ecbff)' },
  '.storm-comment': { color: 'light-dark(#5c5c5c, #a8a8a8)', fontStyle: 'italic' },
  '.storm-description': { color: 'light-dark(#27652b, #a3d9a5)', fontStyle: 'italic' },
})
