import { editedFiles, readStorm, type Storm } from '@landfall/language'
import { type ElementKind, indexModel, kindInWords } from '@landfall/model'
import { ANYWHERE, OUTSIDE_AGGREGATES } from '../session/kinds-in-frames.ts'
import type { StormSnapshot } from '../session/storm-session.ts'
import type { Completion } from './completion.ts'
import { type Slot, slotBehind } from './cursor-slot.ts'
import { type Cursor, elementAt } from './element-at.ts'
import {
  fieldCompletions,
  mentionCompletions,
  partCompletions,
  typeCompletions,
} from './named-completions.ts'
import { sceneAt } from './scene-at.ts'
import { wordsOf } from './storm-words.ts'
import { valueCompletions } from './value-completions.ts'

export interface Completions {
  /** Where the word begins that is being written. */
  readonly from: number
  readonly options: readonly Completion[]
}

/** What may be written at a place, and fits it. Nothing in comments and in texts. */
export function completionsAt(snapshot: StormSnapshot, { file, offset }: Cursor): Completions {
  const found = snapshot.storm.files.find(({ name }) => name === file)
  const text = found?.text ?? ''
  const typed = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(text.slice(0, offset))?.[0] ?? ''
  const from = offset - typed.length
  const words = wordsOf(text)
  const isInside = words.some(
    ({ sort, start, end }) => (sort === 'comment' || sort === 'text') && start < offset && offset < end,
  )
  if (isInside || !found) return { from, options: [] }
  const items = found.outline.items
  // What is being typed may look like the word that begins a sticky.
  const item = items.findLast((one) => one.from < from)
  const isFirstOnLine = text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === ''
  const isBehind =
    !item || (item.to <= from && isFirstOnLine) || item.open !== undefined || item.close !== undefined
  const starts = isBehind || text.slice(item.to, from).includes('}') ? stickyWords(items, from) : []
  const isOver = starts.length > 0 && item?.start.word !== 'screen'
  if (!item || isOver) return { from, options: starts }
  const before = words.filter(
    (word) => word.sort !== 'comment' && word.start >= item.from && word.end <= from,
  )
  const slot = slotBehind(before, isFirstOnLine)
  const storm = typed === '' ? withWordAt(snapshot.storm, { file, offset }) : snapshot.storm
  return { from, options: [...optionsFor(storm, slot, { file, offset: from }), ...starts] }
}

/** The storm as it reads with some word where one is missing: the clause around it is understood then. */
function withWordAt(storm: Storm, { file, offset }: Cursor): Storm {
  const edits = [{ place: { file, start: offset, end: offset }, text: 'x' }]
  return readStorm(editedFiles(storm.files, edits), storm)
}

function optionsFor(storm: Storm, slot: Slot, cursor: Cursor): readonly Completion[] {
  const index = indexModel(storm.model)
  const element = elementAt(storm, cursor) ?? elementAt(storm, { ...cursor, offset: cursor.offset - 1 })
  const scene = element ? sceneAt(index, element, cursor.offset) : {}
  const at = { index, element, scene, text: storm.files.find(({ name }) => name === cursor.file)?.text ?? '' }
  switch (slot.sort) {
    case 'mention':
      return mentionCompletions(at, slot.kinds)
    case 'type':
      return typeCompletions(at)
    case 'part':
      return partCompletions(at, slot.of)
    case 'field':
      return fieldCompletions(at, slot.owner)
    case 'value':
      return valueCompletions(at, slot)
    case 'clause':
      return slot.words.map((text) => ({ text, sort: 'word' }))
  }
}

interface Frame {
  readonly start: { readonly word: string }
  readonly open?: number
  readonly close?: number
}

const RELATION: ElementKind = 'relation'

/** The words that begin a sticky where the cursor stands, by the frame around it. */
function stickyWords(items: readonly Frame[], offset: number): readonly Completion[] {
  const frame = items.findLast(
    ({ open, close }) => open !== undefined && open < offset && (close === undefined || offset <= close),
  )
  const kinds = frame?.start.word === 'aggregate' ? ANYWHERE : [...ANYWHERE, ...OUTSIDE_AGGREGATES, RELATION]
  const words = kinds.map((kind): Completion => ({ text: kind, sort: 'word', detail: kindInWords(kind) }))
  return [...words, ...(FRAME_WORDS[frame?.start.word ?? 'file'] ?? []).map(asWord)]
}

const FRAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  file: ['context', 'domain', 'pivotal event'],
  context: ['publishes', 'subscribes', 'reads', 'pivotal event'],
  aggregate: ['key', 'state', 'always', 'pivotal event'],
}

function asWord(text: string): Completion {
  return { text, sort: 'word' }
}
