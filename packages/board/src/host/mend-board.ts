import * as Y from 'yjs'
import { anchoredChange } from '../shared/anchored-change.ts'
import type { BoardDocument, Placement } from '../shared/board-document.ts'
import { stormPathProblem } from '../shared/storm-path.ts'
import type { BoardLimits } from './board-limits.ts'
import { readPlacement } from './layout-text.ts'
import { changesOf, type TextChange } from './merge-text.ts'

/** The longest key of a placement: names of elements are shorter. */
const KEY_LENGTH_MAX = 500

/**
 * Takes away what no page of ours puts on a board, so that what is left can be written: files that would lie elsewhere or
 * are no text, letters that no file can hold, placements that are none. Whoever sends such things harms nobody else.
 */
export function mendBoard(
  board: BoardDocument,
  { limits, only }: { readonly limits: BoardLimits; readonly only: ReadonlySet<string> | undefined },
): void {
  const files: readonly (readonly [string, unknown])[] = [...board.files]
  let fileCount = 0
  for (const [path, text] of files) {
    const isOurs = stormPathProblem(path) === undefined && (!only || only.has(path))
    if (isOurs && isText(text) && fileCount < limits.fileCountMax) {
      fileCount += 1
      mendText(text)
    } else board.files.delete(path)
  }
  const layouts: readonly (readonly [string, unknown])[] = [...board.layouts]
  for (const [path, places] of layouts) {
    if (places instanceof Y.Map && board.files.has(path)) mendPlaces(places, limits.placementCountMax)
    else board.layouts.delete(path)
  }
}

/** Text of XML looks like text, and says something else than it holds. */
function isText(value: unknown): value is Y.Text {
  return value instanceof Y.Text && !(value instanceof Y.XmlText)
}

function mendText(text: Y.Text): void {
  if (text.length !== text.toString().length) removeEmbeds(text)
  const said = text.toString()
  const clean = said.replace(/\r\n?/g, '\n').toWellFormed()
  if (clean !== said) applyChanges(text, changesOf(said, clean))
}

/** Pictures and the like have a place in the text and no letters: everybody would count differently. */
function removeEmbeds(text: Y.Text): void {
  const parts: readonly { readonly insert?: unknown }[] = text.toDelta()
  let offset = 0
  for (const { insert } of parts) {
    if (typeof insert === 'string') offset += insert.length
    else text.delete(offset, 1)
  }
}

function mendPlaces(places: Y.Map<Placement>, countMax: number): void {
  const entries: readonly (readonly [string, unknown])[] = [...places]
  entries.forEach(([key, value], at) => {
    const isOurs = at < countMax && key.length <= KEY_LENGTH_MAX && key.isWellFormed()
    if (!isOurs || !readPlacement(value)) places.delete(key)
  })
}

/** @param changes - of the text as it is, none overlapping another. */
export function applyChanges(text: Y.Text, changes: readonly TextChange[]): void {
  for (const change of changes.toReversed()) {
    const { offset, removedCount, inserted } = anchoredChange(text.toString(), change)
    if (removedCount > 0) text.delete(offset, removedCount)
    if (inserted !== '') text.insert(offset, inserted)
  }
}
