import type { Extension } from '@codemirror/state'
import { ViewPlugin } from '@codemirror/view'
import type * as Y from 'yjs'

/** What is typed without a pause this long is taken back at once. */
const STEP_MS = 500

/** Elsewhere each change is a step of its own; while somebody types in the text, the letters of a word go together. */
export function typingSteps(history: Y.UndoManager): Extension {
  const elsewhere = history.captureTimeout
  function leave(): void {
    history.captureTimeout = elsewhere
  }
  return ViewPlugin.define(() => ({ destroy: leave }), {
    eventHandlers: {
      focus() {
        history.stopCapturing()
        history.captureTimeout = STEP_MS
      },
      blur: leave,
    },
  })
}
