import { applyEdits, readStorm } from '@landfall/language'
import { applyIgnores } from '@landfall/model'
import { expect, it } from 'vitest'
import { withoutIgnoreLines } from './without-ignore-lines.ts'

/** A text without its first useless ignore, and whether that was safe. */
function mended(text: string): { readonly text: string; readonly safe: boolean } | undefined {
  const storm = readStorm([{ name: 'a.storm', text }])
  const { told } = applyIgnores(storm.findings, { model: storm.model })
  const [fix] = withoutIgnoreLines(told, storm).flatMap((finding) => finding.fix ?? [])
  return fix && { text: applyEdits(text, fix.edits), safe: fix.safe }
}

const IGNORE = 'ignore NAME-1 "x" on A'

it.each([
  { where: 'alone', before: `event A\n${IGNORE}\nevent B\n`, after: 'event A\nevent B\n' },
  { where: 'indented', before: `context C {\n  ${IGNORE}  \n}\nevent A`, after: 'context C {\n}\nevent A' },
  { where: 'first', before: `${IGNORE}\r\nevent A`, after: 'event A' },
  { where: 'last, without a line end', before: `event A\r\n${IGNORE}`, after: 'event A' },
  {
    where: 'with line ends of Windows',
    before: `event A\r\n${IGNORE}\r\nevent B`,
    after: 'event A\r\nevent B',
  },
  { where: 'between others', before: `event A ${IGNORE} event B`, after: 'event A event B' },
  { where: 'behind another', before: `event A ${IGNORE}\nevent B`, after: 'event A\nevent B' },
  { where: 'before another', before: `event A\n  ${IGNORE} event B`, after: 'event A\n  event B' },
  { where: 'before a remark', before: `event A\n${IGNORE} // why\n`, after: 'event A\n// why\n' },
  { where: 'between remarks', before: `event A /* 1 */ ${IGNORE} /* 2 */`, after: 'event A /* 1 */ /* 2 */' },
  { where: 'below a remark', before: `event A\n// why\n${IGNORE}\n`, after: 'event A\n// why\n' },
  {
    where: 'described',
    before: `event A\n/** The old name. */\n${IGNORE}\nevent B`,
    after: 'event A\nevent B',
  },
  {
    where: 'over several lines',
    before: 'event A\nignore NAME-1\n  "x"\n  on A\nevent B',
    after: 'event A\nevent B',
  },
])('[CLI-93] an ignore that stands $where is taken out', ({ before, after }) => {
  expect(mended(before)).toEqual({ text: after, safe: true })
})

it.each([
  { why: 'its code may be mistyped', text: 'event A\nignore NAEM-1 "x" on A\n' },
  { why: 'it lacks what it is about', text: 'event A\nignore NAME-1 "x"\n' },
  { why: 'the storm has errors', text: `event A\n${IGNORE}\nevent A\n` },
])('[CLI-94] an ignore is not taken out without a question when $why', ({ text }) => {
  expect(mended(text)?.safe).toBe(false)
})
