import type * as Y from 'yjs'
import { addFile, type BoardDocument, type Placement } from '../shared/board-document.ts'
import { isStormFile } from '../shared/storm-path.ts'
import { layoutOf, stormOf } from './board-folder.ts'
import { layoutChanges, readLayout } from './layout-text.ts'
import { applyChanges } from './mend-board.ts'
import { changesOnto } from './merge-text.ts'

/** Files that are otherwise on the disk than when board and disk last agreed; undefined for those that are gone. */
export type News = ReadonlyMap<string, string | undefined>

/** Each file as it was when board and disk last agreed. */
export type Agreed = Map<string, string>

/**
 * Brings onto the board what has happened on the disk, and notes it as agreed. What has happened on the board since is
 * kept: a file that was removed there while people changed it here is written again.
 */
export function takeNews(board: BoardDocument, agreed: Agreed, news: News): void {
  const renamed = renamedFiles(board, agreed, news)
  for (const [from, to] of renamed) takeRename(board, agreed, { from, to })
  for (const [path, text] of news) {
    if (!isStormFile(path) || renamed.has(path)) continue
    if (text === undefined) takeRemoval(board, agreed, path)
    else takeStorm(board, agreed, { path, text })
  }
  for (const [path, text] of news) {
    if (!isStormFile(path)) takeLayout(board, agreed, { path, text })
  }
}

interface FileText {
  readonly path: string
  readonly text: string
}

function takeStorm(board: BoardDocument, agreed: Agreed, { path, text: theirs }: FileText): void {
  const text = board.files.get(path) ?? addFile(board, path)
  // Of a file that is new on both sides nothing is known to be out of date: it holds what either of them has.
  const base = agreed.get(path) ?? ''
  applyChanges(text, changesOnto({ base, theirs, ours: text.toString() }))
  agreed.set(path, theirs)
}

function takeRemoval(board: BoardDocument, agreed: Agreed, path: string): void {
  if (board.files.get(path)?.toString() === agreed.get(path)) {
    board.files.delete(path)
    board.layouts.delete(path)
  }
  agreed.delete(path)
}

/** Files that are gone, each with the new one that has its text. */
function renamedFiles(board: BoardDocument, agreed: Agreed, news: News): ReadonlyMap<string, string> {
  const added = new Map<string, string>()
  for (const [path, text] of news) {
    if (text && isStormFile(path) && !agreed.has(path) && !board.files.has(path)) added.set(text, path)
  }
  const renamed = new Map<string, string>()
  for (const [path, text] of news) {
    const before = agreed.get(path)
    const to = before && added.get(before)
    if (text !== undefined || !to || !isStormFile(path)) continue
    renamed.set(path, to)
    added.delete(before)
  }
  return renamed
}

function takeRename(
  board: BoardDocument,
  agreed: Agreed,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  const places = board.layouts.get(from)
  addFile(board, to).insert(0, board.files.get(from)?.toString() ?? '')
  for (const [key, placement] of places ?? []) board.layouts.get(to)?.set(key, placement)
  board.files.delete(from)
  board.layouts.delete(from)
  agreed.set(to, agreed.get(from) ?? '')
  agreed.delete(from)
}

function takeLayout(
  board: BoardDocument,
  agreed: Agreed,
  { path, text }: { readonly path: string; readonly text: string | undefined },
): void {
  const places = board.layouts.get(stormOf(path))
  const theirs = readLayout(text ?? '{}')
  if (places) {
    const base = readLayout(agreed.get(path) ?? '{}').layout
    const { set, removed } = layoutChanges({ base, theirs: theirs.layout, ours: new Map(places) })
    for (const [key, placement] of set) places.set(key, placement)
    if (theirs.isWhole) for (const key of removed) places.delete(key)
  }
  if (text === undefined) agreed.delete(path)
  else agreed.set(path, text)
}

/**
 * Files are removed on the disk and not on the board: one that is no longer on the board, and is on the disk as it was,
 * comes back. An empty one has nothing to come back for.
 *
 * @returns the empty ones.
 */
export function bringBack(board: BoardDocument, agreed: Agreed): readonly string[] {
  const missing = [...agreed].filter(([path]) => isStormFile(path) && !board.files.has(path))
  for (const [path, text] of missing) {
    if (text === '') continue
    addFile(board, path).insert(0, text)
    const places = readLayout(agreed.get(layoutOf(path)) ?? '{}').layout
    fill(board.layouts.get(path), places)
  }
  return missing.flatMap(([path, text]) => (text === '' ? [path] : []))
}

function fill(places: Y.Map<Placement> | undefined, from: Iterable<readonly [string, Placement]>): void {
  for (const [key, placement] of from) places?.set(key, placement)
}
