import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import type { Extension } from '@codemirror/state'
import { type EditorView, ViewPlugin } from '@codemirror/view'
import type { StormSession } from '../session/storm-session.ts'
import { type FindingMark, findingMarks } from './finding-marks.ts'

/** Marks what is wrong in a file as soon as it has been read, with its fixes. */
export function findingExtension(session: StormSession, file: string): Extension {
  const followed = ViewPlugin.define((view) => {
    const mark = () => markFindings(view, session, file)
    // An editor may not be changed while it is being made.
    queueMicrotask(mark)
    const leave = session.subscribe(mark)
    return { destroy: leave }
  })
  return [followed, lintGutter()]
}

function markFindings(view: EditorView, session: StormSession, file: string): void {
  if (!view.dom.isConnected) return
  const { doc } = view.state
  const marks = findingMarks(session.snapshot().findings, { file, length: doc.length })
  const diagnostics = marks.map((mark) => diagnosticOf(mark, session))
  view.dispatch(setDiagnostics(view.state, diagnostics))
}

function diagnosticOf({ fix, code, ...mark }: FindingMark, { write, mayWrite }: StormSession): Diagnostic {
  return {
    ...mark,
    source: code,
    ...(fix && mayWrite && { actions: [{ name: fix.title, apply: () => write(fix.edits) }] }),
  }
}
