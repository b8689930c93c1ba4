import { EditorView } from '@codemirror/view'
import { elementOf, type Place } from '@landfall/model'
import { type RefObject, useEffect, useRef } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { elementAt } from './element-at.ts'
import { type EditorCalls, openEditor } from './storm-editor.ts'

/** An editor of one file, and what leads it to places of its text. */
export interface UsedEditor {
  /** Where the editor stands on the page. */
  readonly place: RefObject<HTMLDivElement | null>
  readonly editor: RefObject<EditorView | null>
  /** Selects a place: now, or once its file is shown. */
  readonly reveal: (place: Place) => void
}

export function useStormEditor(file: string | undefined, calls: EditorCalls): UsedEditor {
  const session = useSession()
  const { board, chosen } = session
  const chosenIds = useOwn(chosen)
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView>(null)
  const awaited = useRef<Place>(undefined)
  const latest = useRef(calls)
  latest.current = calls
  const text = file === undefined ? undefined : board.files.get(file)

  useEffect(() => {
    if (!text || file === undefined || !place.current) return
    const opened = openEditor({
      session,
      file,
      text,
      parent: place.current,
      calls: {
        rename: (meaning) => latest.current.rename(meaning),
        goTo: (meaning) => latest.current.goTo(meaning),
      },
    })
    editor.current = opened
    if (awaited.current?.file === file) select(opened, awaited.current, true)
    awaited.current = undefined
    return () => {
      editor.current = null
      opened.destroy()
    }
  }, [session, file, text])

  useEffect(() => {
    const { storm, index } = session.snapshot()
    const element = elementOf(index, chosenIds.at(-1))
    const view = editor.current
    if (!view || !element || element.place.file !== file) return
    const here = elementAt(storm, { file, offset: view.state.selection.main.head })
    if (here?.id !== element.id) select(view, element.place, false)
  }, [session, file, chosenIds])

  return {
    place,
    editor,
    reveal(target) {
      const view = target.file === file ? editor.current : null
      if (view) select(view, target, true)
      else awaited.current = target
    },
  }
}

function select(view: EditorView, { start, end }: Place, isFocused: boolean): void {
  const { length } = view.state.doc
  const anchor = Math.min(start, length)
  view.dispatch({
    selection: { anchor, head: Math.min(end, length) },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  })
  if (isFocused) view.focus()
}
