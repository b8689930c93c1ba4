import type { Element, TextEdit } from '@landfall/model'
import { expect } from 'vitest'
import { editedFiles } from '../edit-apply.ts'
import type { StormEdit } from '../edit-request.ts'
import { readStorm, type Storm } from '../read-storm.ts'
import { scanText } from '../sticky-parser.ts'

/** Checks what holds of every edit, for tests, and gives the storm behind it. */
export function expectLawful(before: Storm, edit: StormEdit, edits: readonly TextEdit[]): Storm {
  const after = readStorm(editedFiles(before.files, edits), before)
  expect(unreadable(after).length).toBeLessThanOrEqual(unreadable(before).length)
  expectInOrder(edits)
  // One expression in place of another may have words in common with it.
  if (edit.kind !== 'set guard') expectNoWordTwice(before, edits)
  expectNoFinding(before, after, edit)
  expectComments(before, after, edit)
  expectStickies(before, after, edit)
  expectElements(before, after, edit)
  return after
}

export function unreadable({ files }: Storm): string[] {
  return files.flatMap(({ outline, stickies }) => [
    ...outline.problems.map(({ message }) => message),
    ...stickies.flatMap(({ sticky }) => sticky.problem?.message ?? []),
  ])
}

function expectInOrder(edits: readonly TextEdit[]): void {
  const places = edits.map(({ place }) => place)
  const sorted = places.toSorted(
    (left, right) => left.file.localeCompare(right.file) || left.start - right.start || left.end - right.end,
  )
  expect(places).toEqual(sorted)
}

/** A new name makes nothing wrong that was right, but that what was stored under it may be another's. */
function expectNoFinding(before: Storm, after: Storm, { kind }: StormEdit): void {
  const codes = ({ findings }: Storm) => findings.map(({ code }) => code).filter((code) => code !== 'NAME-3')
  if (kind === 'rename' || kind === 'rename field')
    expect(differences(codes(before), codes(after))[1]).toEqual([])
}

/** No edit takes a word away and puts it back. */
function expectNoWordTwice({ files }: Storm, edits: readonly TextEdit[]): void {
  for (const { place, text } of edits) {
    const old = files.find(({ name }) => name === place.file)?.text.slice(place.start, place.end) ?? ''
    const words = new Set(old.match(/[\p{L}\p{N}]+/gu))
    const isInQuotes = old.startsWith('"') || text.startsWith('"') || old.startsWith('/**')
    if (!isInQuotes)
      expect(text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => words.has(word)) ?? []).toEqual([])
  }
}

function expectComments(before: Storm, after: Storm, edit: StormEdit): void {
  const [gone, added] = differences(commentsOf(before), commentsOf(after))
  const mayGo =
    edit.kind === 'remove' ||
    edit.kind === 'disconnect' ||
    edit.kind === 'remove field' ||
    edit.kind === 'set description'
  if (!mayGo) expect(gone).toEqual([])
  if (edit.kind === 'set description') expect(Math.max(gone.length, added.length)).toBeLessThanOrEqual(1)
  else expect(added).toEqual([])
}

function commentsOf({ files }: Storm): string[] {
  return files.flatMap(({ text }) =>
    scanText(text).comments.map(({ image }) => image.replaceAll(/\s+/g, ' ')),
  )
}

/** How many stickies an edit may take away, put in or change. */
function expectStickies(before: Storm, after: Storm, edit: StormEdit): void {
  const [gone, added] = differences(stickyTexts(before), stickyTexts(after))
  switch (edit.kind) {
    case 'add':
    case 'move':
    case 'rename':
    case 'rename field':
      return expect(added.length - gone.length).toBe(edit.kind === 'add' ? 1 : 0)
    case 'remove':
      if (edit.references === 'leave' && edit.contents === 'remove')
        expect(added.length).toBeLessThanOrEqual(1)
      return
    default:
      expect(gone.length).toBeLessThanOrEqual(1)
      expect(added.length).toBeLessThanOrEqual(1)
  }
}

function stickyTexts({ files }: Storm): string[] {
  return files.flatMap(({ stickies }) => stickies.map(({ sticky }) => sticky.text.replaceAll(/\s+/g, ' ')))
}

/** Items of each that the other lacks. */
function differences(before: readonly string[], after: readonly string[]): [gone: string[], added: string[]] {
  const counts = new Map<string, number>()
  for (const item of before) counts.set(item, (counts.get(item) ?? 0) + 1)
  const added = after.filter((item) => {
    const count = counts.get(item) ?? 0
    counts.set(item, count - 1)
    return count <= 0
  })
  const gone = [...counts].flatMap(([item, count]) => Array.from({ length: Math.max(count, 0) }, () => item))
  return [gone, added]
}

/** What the model says of everything that the edit is not about. */
function expectElements(before: Storm, after: Storm, edit: StormEdit): void {
  const [one, other] = [before.model.elements, after.model.elements]
  switch (edit.kind) {
    case 'add': {
      const ids = new Set(one.map(({ id }) => id))
      const isFresh = other.filter(({ id }) => !ids.has(id)).length === 1 && !mentionsUnknown(before)
      if (isFresh) expect(other.filter(({ id }) => ids.has(id)).map(plain)).toEqual(one.map(plain))
      return
    }
    case 'rename': {
      if (mentionsUnknown(before)) return
      const ids = new Map(one.map(({ id }, index) => [id, other[index]?.id ?? '']))
      return expect(other.map((element) => nameless(element))).toEqual(
        one.map((element) => nameless(element, ids)),
      )
    }
    case 'move': {
      const lost = ({ findings }: Storm) =>
        findings.map(({ code }) => code).filter((code) => code === 'REF-1' || code === 'REF-2')
      return expect(differences(lost(before), lost(after))[1]).toEqual([])
    }
    case 'connect':
    case 'disconnect':
    case 'set guard':
    case 'set delay':
    case 'set label':
    case 'set description':
    case 'set pivotal': {
      const [gone, added] = differences(one.map(plain), other.map(plain))
      return expect([gone.length <= 2, added.length <= 2]).toEqual([true, true])
    }
    default:
      return
  }
}

/** An added or renamed sticky may be what was looked for before. */
function mentionsUnknown({ findings }: Storm): boolean {
  return findings.some(
    ({ code }) =>
      code.startsWith('REF') ||
      code.startsWith('NAME') ||
      code.startsWith('TYPE') ||
      code.startsWith('SYNTAX'),
  )
}

/** A mention may have been given its context. */
const PLACES = new Set(['place', 'namePlace', 'text'])

/** An element without its places, and with what its mentions mean in place of how they are written. */
function plain(element: Element): string {
  return JSON.stringify(element, (key, value: unknown) => (PLACES.has(key) ? undefined : value))
}

const NAMES = new Set(['place', 'namePlace', 'text', 'id', 'was', 'label', 'context'])

/** An element without names, what it mentions told by ids as they are then. */
function nameless(element: Element, ids?: ReadonlyMap<string, string>): string {
  return JSON.stringify({ ...element, name: '' }, (key, value: unknown) => {
    if (NAMES.has(key)) return undefined
    if (isNamedType(value)) return { kind: 'named', target: ids?.get(value.target) ?? value.target }
    return typeof value === 'string' ? (ids?.get(value) ?? value) : value
  })
}

function isNamedType(value: unknown): value is { readonly target: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'named' &&
    'target' in value &&
    'name' in value
  )
}
