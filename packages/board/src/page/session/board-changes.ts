import { type EditResult, editStorm, type StormEdit } from '@landfall/language'
import type { TextEdit } from '@landfall/model'
import * as Y from 'yjs'
import { type AnchoredChange, anchoredChange } from '../../shared/anchored-change.ts'
import { addFile, type BoardDocument, type Placement } from '../../shared/board-document.ts'
import { carryPlace, setPlace } from './board-places.ts'
import { type CarriedPlace, carriedPlaces } from './carried-places.ts'
import type { OwnStore } from './own-store.ts'
import type { StormReading } from './read-board.ts'

/** All that one person changes at a board, and takes back. */
export interface BoardChanges {
  /** Makes one change, as small edits of the text that others' changes merge with. A refused one changes nothing but the notice. */
  perform(edit: StormEdit): EditResult<readonly TextEdit[]>
  /** Makes edits that are known already, such as those of a fix. */
  write(edits: readonly TextEdit[]): void
  /** Puts a sticky somewhere on the wall; without a placement it is forgotten where it lies. */
  place(file: string, key: string, placement: Placement | undefined): void
  /** Makes several changes as one: others see them at once, and one undo takes them all back. */
  together(work: () => void): void
  /** Stores places that nobody has chosen, such as those of stickies from the text; undo leaves them alone. */
  settle(places: Settled): void
  undo(): void
  redo(): void
  /** What undo takes back. An editor of the text adds what is typed there to it. */
  readonly history: Y.UndoManager
}

/** Places for stickies that have none, and places of stickies that are called otherwise now. */
interface Settled {
  readonly found: readonly { readonly file: string; readonly key: string; readonly placement: Placement }[]
  readonly carried: readonly CarriedPlace[]
}

/** Changes of this browser's person: what undo takes back. */
const OWN = 'own'
const SETTLED = 'settled'
const LOOKING_ON = 'You look on: the storm stays as it is'

export function boardChanges(
  board: BoardDocument,
  {
    reading,
    notice,
    mayWrite,
    isStored,
  }: {
    readonly reading: StormReading
    readonly notice: OwnStore<string>
    readonly mayWrite: boolean
    readonly isStored: boolean
  },
): BoardChanges {
  const history = new Y.UndoManager([board.files, board.layouts], {
    trackedOrigins: new Set([OWN]),
    // One thing that somebody did is one step, however fast the next follows.
    captureTimeout: 0,
  })

  /** Said to who tries to change something and may not. */
  function isRefused(): boolean {
    if (!mayWrite) notice.set(LOOKING_ON)
    return !mayWrite
  }
  function write(edits: readonly TextEdit[]): void {
    if (isRefused()) return
    board.doc.transact(() => {
      writeEdits(board, edits)
      reading.forget()
    }, OWN)
  }

  return {
    perform(edit) {
      if (isRefused()) return { ok: true, value: [] }
      const before = reading.storm()
      const result = editStorm(before, isStored ? edit : withoutHistory(edit))
      notice.set(result.ok ? '' : result.failure.message)
      if (!result.ok) return result
      board.doc.transact(() => {
        write(result.value)
        // The same sticky stays where it is, whatever it is called now.
        if (edit.kind === 'rename' || edit.kind === 'move' || edit.kind === 'remove')
          for (const each of carriedPlaces(before.model, reading.storm().model)) carryPlace(board, each)
      }, OWN)
      return result
    },
    write,
    place(file, key, placement) {
      if (isRefused()) return
      board.doc.transact(() => setPlace(board, { file, key, ...(placement && { placement }) }), OWN)
    },
    together: (work) => board.doc.transact(work, OWN),
    settle({ found, carried }) {
      board.doc.transact(() => {
        for (const each of carried) carryPlace(board, each)
        for (const each of found) setPlace(board, each)
      }, SETTLED)
    },
    undo: () => void (isRefused() || history.undo()),
    redo: () => void (isRefused() || history.redo()),
    history,
  }
}

/** As long as nothing has been stored, earlier names are only what people took back while they stormed. */
function withoutHistory(edit: StormEdit): StormEdit {
  return edit.kind === 'rename' ? { keepHistory: false, ...edit } : edit
}

/** Made from behind, so that the places of the others stay what they are. */
function writeEdits(board: BoardDocument, edits: readonly TextEdit[]): void {
  for (const { place, text } of edits.toReversed()) {
    const file = board.files.get(place.file) ?? addFile(board, place.file)
    const change = { offset: place.start, removedCount: place.end - place.start, inserted: text }
    applyChange(file, anchoredChange(file.toString(), change))
  }
}

function applyChange(file: Y.Text, { offset, removedCount, inserted }: AnchoredChange): void {
  file.delete(offset, removedCount)
  file.insert(offset, inserted)
}
