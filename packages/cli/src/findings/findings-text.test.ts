import type { Finding, FindingCode, Severity } from '@landfall/model'
import { expect, it } from 'vitest'
import { PLAIN } from '../palette.ts'
import { findingsText, summaryText } from './findings-text.ts'
import { sourcesOf } from './sources.ts'

const style = { sources: sourcesOf([{ name: 'a.storm', text: 'event A' }]), palette: PLAIN, width: 80 }

function finding(severity: Severity, message: string, code: FindingCode = 'REF-1'): Finding {
  return { code, severity, message, place: { file: 'a.storm', start: 0, end: 5 } }
}

it('[CLI-36] of more than 100 findings the worst 100 are shown, in their order', () => {
  const hints = Array.from({ length: 120 }, (_, index) => finding('hint', `hint ${index}.`))
  const text = findingsText(
    [...hints, finding('error', 'the error'), finding('warning', 'the warning')],
    style,
  )
  expect(text).toContain('the error')
  expect(text).toContain('hint 97.')
  expect(text).not.toContain('hint 98.')
  expect(text.indexOf('hint 97.')).toBeLessThan(text.indexOf('the error'))
  expect(text.split('\n').at(-1)).toBe('… and 22 more: --json lists them all')
})

it('[CLI-31] a summary names what there is', () => {
  const counts = { fileCount: 1, elementCount: 54 }
  expect(summaryText([], counts)).toBe('No findings: 54 elements in 1 file')
  expect(summaryText([], { ...counts, knownCount: 2 })).toBe('No new findings: 54 elements in 1 file')
  expect(summaryText([finding('hint', '')], { ...counts, knownCount: 2 })).toBe(
    '1 new hint in 1 file (54 elements)',
  )
  const findings = [finding('warning', ''), finding('error', ''), finding('error', ''), finding('hint', '')]
  expect(summaryText(findings, { fileCount: 3, elementCount: 41 })).toBe(
    '2 errors, 1 warning, 1 hint in 3 files (41 elements)',
  )
})

it('[CLI-35] a message shows the signs of a name and does not obey them', () => {
  expect(findingsText([finding('error', 'no event `\u001b[31mA`')], style)).toContain('no event `␛[31mA`')
})

it('[CLI-95] hints have their lines where there is nothing worse, and stand brief beside it', () => {
  const hint = finding('hint', 'the hint')
  expect(findingsText([hint], style)).toContain('1 | event A')
  expect(findingsText([hint, finding('warning', 'the warning')], style).split('\n\n')).toEqual([
    'a.storm:1:1 hint REF-1\n  the hint',
    expect.stringContaining('1 | event A'),
  ])
})
