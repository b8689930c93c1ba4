import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { yCollab, yUndoManagerKeymap } from 'y-codemirror.next'
import type * as Y from 'yjs'
import type { StormSession } from '../session/storm-session.ts'
import { choiceExtension } from './choice-extension.ts'
import { completionSource } from './completion-source.ts'
import { editorTheme } from './editor-theme.ts'
import { findingExtension } from './finding-extension.ts'
import { hangingLines } from './hanging-lines.ts'
import { hoverExtension } from './hover-extension.ts'
import { indentExtension } from './indent-extension.ts'
import { type Meaning, meaningAt } from './meaning-at.ts'
import { paintExtension } from './paint-extension.ts'
import { typingSteps } from './typing-steps.ts'

/** What the pane does when somebody asks for it in the text. */
export interface EditorCalls {
  readonly rename: (meaning: Meaning) => void
  readonly goTo: (meaning: Meaning) => void
}

/** Opens an editor on the shared text of a file. Closed with its `destroy`. */
export function openEditor({
  session,
  file,
  text,
  parent,
  calls,
}: {
  readonly session: StormSession
  readonly file: string
  readonly text: Y.Text
  readonly parent: HTMLElement
  readonly calls: EditorCalls
}): EditorView {
  return new EditorView({
    parent,
    doc: text.toString(),
    extensions: [
      // Offsets count as in the shared text, where a carriage return is a letter.
      EditorState.lineSeparator.of('\n'),
      EditorState.readOnly.of(!session.mayWrite),
      EditorView.contentAttributes.of({
        'aria-label': `Text of ${file}`,
        ...(!session.mayWrite && { 'aria-readonly': 'true' }),
      }),
      yCollab(text, session.awareness, { undoManager: session.history }),
      typingSteps(session.history),
      callExtension({ session, file, calls }),
      writingExtension(session, file),
      lineNumbers(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      drawSelection(),
      bracketMatching(),
      EditorView.lineWrapping,
      hangingLines(),
      paintExtension(),
      findingExtension(session, file),
      hoverExtension(session, file),
      choiceExtension(session, file),
      editorTheme(),
    ],
  })
}

function writingExtension(session: StormSession, file: string): Extension {
  return [
    autocompletion({ override: [completionSource(session, file)] }),
    closeBrackets(),
    indentExtension(),
    EditorState.languageData.of(() => [{ closeBrackets: { brackets: ['(', '[', '{', '"'] } }]),
    keymap.of([
      ...closeBracketsKeymap,
      ...yUndoManagerKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...defaultKeymap,
    ]),
  ]
}

/** F2, F12 and Ctrl-click. */
function callExtension({
  session,
  file,
  calls,
}: {
  readonly session: StormSession
  readonly file: string
  readonly calls: EditorCalls
}): Extension {
  const tell = (offset: number, call: (meaning: Meaning) => void): boolean => {
    const meaning = meaningAt(session.snapshot(), { file, offset })
    if (meaning) call(meaning)
    return true
  }
  return [
    keymap.of([
      { key: 'F2', run: ({ state }) => session.mayWrite && tell(state.selection.main.head, calls.rename) },
      { key: 'F12', run: ({ state }) => tell(state.selection.main.head, calls.goTo) },
    ]),
    EditorView.domEventHandlers({
      mousedown(event, view) {
        const offset =
          event.ctrlKey || event.metaKey ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null
        return offset !== null && tell(offset, calls.goTo)
      },
    }),
  ]
}
