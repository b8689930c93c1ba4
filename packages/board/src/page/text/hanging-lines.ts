import type { Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

/** What goes on in the next line of a narrow pane stands further in than the line that it belongs to. */
export function hangingLines(): Extension {
  return [ViewPlugin.fromClass(HangingLines, { decorations: ({ decorations }) => decorations }), HANGING]
}

const STEP = 2
/** A line that begins further in than this hangs no further. */
const INDENT_MAX = 16

class HangingLines {
  decorations: DecorationSet

  constructor(view: EditorView) {
    this.decorations = hangingIn(view)
  }

  update({ view, docChanged, viewportChanged }: ViewUpdate): void {
    if (docChanged || viewportChanged) this.decorations = hangingIn(view)
  }
}

function hangingIn({ state, visibleRanges }: EditorView): DecorationSet {
  const lines: Range<Decoration>[] = []
  for (const { from, to } of visibleRanges) {
    for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
      const indent = Math.min(line.text.search(/\S|$/), INDENT_MAX)
      lines.push(Decoration.line({ class: `storm-in-${indent}` }).range(line.from))
      if (line.to >= to || line.number === state.doc.lines) break
    }
  }
  return Decoration.set(lines)
}

const HANGING = EditorView.theme(
  Object.fromEntries(
    Array.from({ length: INDENT_MAX + 1 }, (_, indent) => [
      `.cm-line.storm-in-${indent}`,
      { textIndent: `-${indent + STEP}ch`, paddingLeft: `${indent + STEP}ch` },
    ]),
  ),
)
