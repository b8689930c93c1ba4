import { expect, it } from 'vitest'
import { measureSizes } from './measure-sizes.ts'
import { checkSizeRatchet, loweredRatchet } from './size-ratchet.ts'

const text = `export function long(): number {
  const short = () => {
    return 1
  }
  return short() as number
}
const list = [1] as const
const anything: any = (list as unknown) as string
`
const measured = measureSizes([{ path: 'packages/x/src/a.ts', text }])
const { sizes } = measured

it('measures functions, files, casts and any', () => {
  expect(sizes).toEqual({
    longestFunctionLineCount: 6,
    functionsOver70LinesCount: 0,
    longestFileLineCount: 8,
    filesOver400LinesCount: 0,
    castsPer1000Lines: 375,
    anysPer1000Lines: 125,
  })
  expect(measured.longestFunctions).toEqual([
    'packages/x/src/a.ts:1 (6 lines)',
    'packages/x/src/a.ts:2 (3 lines)',
  ])
})

it('counts functions over 70 lines and files over 400, and not those at the limit', () => {
  const functionOf = (lineCount: number) => `function f() {\n${'//\n'.repeat(lineCount - 2)}}\n`
  const at = measureSizes([
    { path: 'a.ts', text: functionOf(70) },
    { path: 'b.ts', text: '//\n'.repeat(400) },
  ])
  const over = measureSizes([
    { path: 'a.ts', text: functionOf(71) },
    { path: 'b.ts', text: '//\n'.repeat(401) },
  ])
  expect(at.sizes).toMatchObject({ functionsOver70LinesCount: 0, filesOver400LinesCount: 0 })
  expect(over.sizes).toMatchObject({ functionsOver70LinesCount: 1, filesOver400LinesCount: 1 })
})

it('measures nothing as zero', () => {
  expect(new Set(Object.values(measureSizes([]).sizes))).toEqual(new Set([0]))
})

it('fails when a number has risen, and says where', () => {
  const outcome = checkSizeRatchet(measured, { ...sizes, longestFunctionLineCount: 5 })
  expect(outcome).toEqual({
    passed: false,
    reasons: [
      '6 lines in the longest function, and it was 5: numbers here only fall',
      '  packages/x/src/a.ts:1 (6 lines)',
      '  packages/x/src/a.ts:2 (3 lines)',
    ],
  })
})

it('asks to lower a number that has fallen', () => {
  const outcome = checkSizeRatchet(measured, { ...sizes, longestFileLineCount: 9 })
  expect(outcome).toMatchObject({
    passed: true,
    detail: expect.stringContaining('lines in the longest file 9 -> 8'),
  })
})

it('lowers and never raises', () => {
  const held = { ...sizes, longestFileLineCount: 9, longestFunctionLineCount: 5 }
  expect(loweredRatchet(measured, held)).toEqual({
    ...sizes,
    longestFileLineCount: 8,
    longestFunctionLineCount: 5,
  })
})

it('takes today as the number where none is held', () => {
  expect(checkSizeRatchet(measured, {})).toMatchObject({ passed: false })
  expect(loweredRatchet(measured, {})).toEqual(sizes)
})
