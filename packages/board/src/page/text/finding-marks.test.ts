import { checkModel, DEFAULT_SETTINGS } from '@landfall/check'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { findingMarks } from './finding-marks.ts'

describe('marks of findings', () => {
  const text = 'event Order\npolicy Tell { when Ordr then Ask }\n'
  const storm = readStorm([
    { name: 'a.storm', text },
    { name: 'b.storm', text: 'actor' },
  ])
  const findings = [...storm.findings, ...checkModel(indexModel(storm.model), DEFAULT_SETTINGS).findings]

  it('[BOARD-42] stand where something is wrong, with what would mend it', () => {
    const marks = findingMarks(findings, { file: 'a.storm', length: text.length })
    const unknown = marks.find(({ message }) => message.includes('Ordr'))
    expect(text.slice(unknown?.from, unknown?.to)).toBe('Ordr')
    expect(unknown?.fix?.edits[0]?.text).toBe('Order')
    expect(marks.map(({ from }) => from)).toEqual(marks.map(({ from }) => from).toSorted((a, b) => a - b))
  })

  it('[BOARD-42] stay within a text that has become shorter, and within their own file', () => {
    for (const { from, to } of findingMarks(findings, { file: 'a.storm', length: 5 })) {
      expect(from).toBeLessThanOrEqual(to)
      expect(to).toBeLessThanOrEqual(5)
    }
    expect(findingMarks(findings, { file: 'c.storm', length: 5 })).toEqual([])
  })
})
