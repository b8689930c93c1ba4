import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { StormSession } from '../session/storm-session.ts'
import { elementAt } from './element-at.ts'

/** Where a person's cursor stands in the text of a sticky, that sticky is chosen everywhere. */
export function choiceExtension(session: StormSession, file: string): Extension {
  return EditorView.updateListener.of(({ transactions, view }) => {
    const isByPerson = transactions.some(
      (one) => one.isUserEvent('select') || one.isUserEvent('input') || one.isUserEvent('delete'),
    )
    // The storm is read with what has just been typed.
    if (isByPerson) queueMicrotask(() => chooseAt(session, { file, offset: view.state.selection.main.head }))
  })
}

function chooseAt(session: StormSession, cursor: { readonly file: string; readonly offset: number }): void {
  const element = elementAt(session.snapshot().storm, cursor)
  const [known, second] = session.chosen.get()
  if (element && (known !== element.id || second !== undefined)) session.chosen.set([element.id])
}
