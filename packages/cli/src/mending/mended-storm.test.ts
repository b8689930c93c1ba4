import type { StormFile } from '@landfall/language'
import type { Finding, Place, TextEdit } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingFixes } from './fitting-fixes.ts'
import { mendedStorm } from './mended-storm.ts'

const FILE: StormFile = { name: 'a.storm', text: 'abcdef' }

function edit(start: number, end: number, text = ''): TextEdit {
  return { place: { file: FILE.name, start, end }, text }
}

function finding(edits: readonly TextEdit[], extra: Partial<Finding> = {}): Finding {
  const place: Place = edits[0]?.place ?? { file: FILE.name, start: 0, end: 0 }
  const fix = { title: 'Mend it', safe: true, edits }
  return { code: 'NAME-1', severity: 'warning', message: 'm', place, fix, ...extra }
}

function fitting(...findings: readonly Finding[]): readonly number[] {
  return fittingFixes(findings, new Set([FILE.name])).map((each) => findings.indexOf(each))
}

describe('fixes made at once', () => {
  it('[CLI-111] may touch and never overlap; the first goes first', () => {
    expect(fitting(finding([edit(0, 2)]), finding([edit(1, 3)]), finding([edit(2, 4)]))).toEqual([0, 2])
  })
  it('[CLI-111] put nothing in where something else changes', () => {
    expect(fitting(finding([edit(2, 2, 'x')]), finding([edit(2, 2, 'y')]))).toEqual([0])
    expect(fitting(finding([edit(0, 2)]), finding([edit(2, 2, 'y')]))).toEqual([0])
  })
  it('[CLI-111] are made whole or not at all', () => {
    expect(fitting(finding([edit(0, 1)]), finding([edit(4, 5), edit(0, 1)]), finding([edit(4, 5)]))).toEqual([
      0, 2,
    ])
    expect(fitting(finding([edit(0, 2), edit(1, 3)]))).toEqual([])
  })
  it('[CLI-110] are safe ones, of files that were read', () => {
    const unsafe = finding([], { fix: { title: 't', safe: false, edits: [edit(0, 1)] } })
    const elsewhere = finding([{ place: { file: 'b.storm', start: 0, end: 1 }, text: '' }])
    expect(fitting(unsafe, elsewhere, finding([]))).toEqual([])
  })
  it('[CLI-111] of any findings can be made together', () => {
    const anyEdit = fc
      .tuple(fc.nat(6), fc.nat(3), fc.constantFrom('', 'x'))
      .map(([start, length, text]) => edit(start, Math.min(start + length, FILE.text.length), text))
    const anyFinding = fc.array(anyEdit, { minLength: 1, maxLength: 3 }).map((edits) => finding(edits))
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const once = ({ text }: StormFile) => (text === FILE.text ? findings : [])
        const { files, mended } = mendedStorm([FILE], ([file = FILE]) => once(file))
        const deleted = mended
          .flatMap(({ fix }) => fix.edits)
          .reduce((sum, { place, text }) => sum + place.end - place.start - text.length, 0)
        expect(files[0]?.text.length).toBe(FILE.text.length - deleted)
      }),
    )
  })
})

describe('a storm', () => {
  it('[CLI-110] is mended until nothing is left, as one fix makes room for the next', () => {
    const check = ([file = FILE]: readonly StormFile[]) =>
      file.text === '' ? [] : [finding([edit(0, 1)]), finding([edit(0, 1)])]
    const { files, mended } = mendedStorm([FILE], check)
    expect(files).toEqual([{ name: 'a.storm', text: '' }])
    expect(mended).toHaveLength(6)
  })
  it('[CLI-110] whose fixes never end is left after some rounds', () => {
    const { files } = mendedStorm([FILE], () => [finding([edit(0, 0, 'x')])])
    expect(files[0]?.text).toBe(`${'x'.repeat(20)}abcdef`)
  })
  it('[CLI-110] whose fixes change nothing is not said to be mended', () => {
    expect(mendedStorm([FILE], () => [finding([edit(0, 1, 'a')])])).toMatchObject({
      files: [FILE],
      mended: [],
    })
  })
  it('[CLI-111] stays as it was before a round that brings more errors', () => {
    const error = finding([], { severity: 'error' })
    const check = ([file = FILE]: readonly StormFile[]) =>
      file.text === 'cdef' ? [error] : [finding([edit(0, 1)])]
    const { files, mended } = mendedStorm([FILE], check)
    expect(files[0]?.text).toBe('bcdef')
    expect(mended).toHaveLength(1)
  })
})
