import { readStorm } from '@landfall/language'
import { type Finding, type Stage, severityOf } from '@landfall/model'
import { expect, it } from 'vitest'
import { judgedFindings } from './judged-findings.ts'

const storm = readStorm([
  {
    name: 'b.storm',
    text: 'event OrderPlaced\nignore EVENT-4 "from the old shop" on OrderPlaced\nevent Shipped',
  },
  { name: 'a.storm', text: 'event Lost' },
])

function finding(element: string, file = 'b.storm', start = 6): Finding {
  return { code: 'EVENT-4', severity: 'warning', message: 'm', place: { file, start, end: start }, element }
}

const FINDINGS = [
  finding('event Lost', 'a.storm'),
  finding('event Shipped', 'b.storm', 70),
  finding('event OrderPlaced'),
]

function judgedAt(stage: Stage) {
  return judgedFindings(FINDINGS, storm, {
    stage,
    today: '2026-01-01',
    baseline: new Map(),
    skipped: new Set(),
  })
}

it('[CLI-92] what is off at a stage is not told there, and its ignore matches', () => {
  expect(severityOf('EVENT-4', 'workshop')).toBe('off')
  expect(judgedAt('workshop')).toMatchObject({ told: [], ignored: [] })
  expect(judgedAt('workshop').lasting).toHaveLength(2)
})

it('[CLI-32] severities are those of the stage, in the order of files and text', () => {
  expect(judgedAt('release')).toMatchObject({
    told: [
      { element: 'event Shipped', severity: 'error' },
      { element: 'event Lost', severity: 'error' },
    ],
    ignored: [{ finding: { element: 'event OrderPlaced', severity: 'error' } }],
  })
})
