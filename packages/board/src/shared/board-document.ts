import * as Y from 'yjs'

/**
 * What everybody at a board shares. The text is the truth; all else is about how people look at it together.
 *
 * One Y.Doc per folder, so that what happens in several files at once arrives at once.
 */
export interface BoardDocument {
  readonly doc: Y.Doc
  /** Texts of the storm, by the path below the folder, such as `shop.storm`. Lines end with `\n`. */
  readonly files: Y.Map<Y.Text>
  /** Where stickies lie: by file, then by id of the element, and `#2` and so on for one that is stuck several times. */
  readonly layouts: Y.Map<Y.Map<Placement>>
  /** What belongs to this workshop and not to the storm: the step, the timer, votes, who presents. */
  readonly session: Y.Map<unknown>
}

/** Of the upper left corner of a sticky or frame on the wall, in pixels at full size; frames have a size as well. */
export interface Placement {
  readonly x: number
  readonly y: number
  readonly width?: number
  readonly height?: number
}

/** In the session: a sentence of the host about what keeps it from reading or writing files; not there while all is well. */
export const FAULT = 'fault'

export function boardDocument(doc: Y.Doc): BoardDocument {
  return {
    doc,
    files: doc.getMap<Y.Text>('files'),
    layouts: doc.getMap<Y.Map<Placement>>('layouts'),
    session: doc.getMap('session'),
  }
}

/**
 * Begins a file. Its layout begins with it: were it made later, two who place their first sticky at once would each make
 * one, and one of the two would be lost.
 */
export function addFile({ doc, files, layouts }: BoardDocument, path: string): Y.Text {
  const text = new Y.Text()
  doc.transact(() => {
    files.set(path, text)
    if (!layouts.has(path)) layouts.set(path, new Y.Map<Placement>())
  })
  return text
}
