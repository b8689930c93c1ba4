import { expect, it } from 'vitest'
import { outcomeOf, passed } from './outcome.ts'
import { checkReport, summaryLine } from './report.ts'

const good = passed('12 files')
const bad = outcomeOf(['a.ts: too long', 'b.ts: two\nlines\n'], 'unused')

it('reports a passed check on one line', () => {
  expect(checkReport('sizes', good)).toBe('ok sizes — 12 files')
})

it('reports every reason of a failed check', () => {
  expect(checkReport('sizes', bad)).toBe('FAILED sizes\n  a.ts: too long\n  b.ts: two\n  lines')
})

it('says how much of a very long report it leaves out', () => {
  const long = outcomeOf(Array(500).fill('no'), '')
  expect(checkReport('sizes', long).split('\n').at(-1)).toBe('  … and 100 more lines')
})

it('sums up', () => {
  expect(summaryLine([good, bad, good])).toBe('2 passed, 1 failed')
  expect(summaryLine([])).toBe('0 passed, 0 failed')
})
