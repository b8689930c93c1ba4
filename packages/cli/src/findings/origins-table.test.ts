import { readFileSync } from 'node:fs'
import { type OriginsRow, originsTable } from '@landfall/check'
import { printExpression, readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { expect, it } from 'vitest'
import { displayWidth } from '../display-width.ts'
import { PLAIN } from '../palette.ts'
import { originsTableText } from './origins-table.ts'

function rowsOf(text: string): readonly OriginsRow[] {
  return originsTable(indexModel(readStorm([{ name: 'a.storm', text }]).model), { printExpression })
}

function linesOf(rows: readonly OriginsRow[], width: number): readonly string[] {
  return originsTableText(rows, { width, palette: PLAIN }).split('\n')
}

const CLINIC = `
actor Nurse
context Ward {
  aggregate Visit {
    key visitId: Id
    command SeePatient by Nurse creates { doctor: Text  -> PatientSeen { seenAt: now } }
    event PatientSeen { doctor: Text, seenAt: Time }
  }
}
view Visits for Nurse { key visitId: Id  doctor: Text  on PatientSeen }
`
const box = rowsOf(
  readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8'),
)

it('[CLI-120] origins are a table by element, one line for each field where it fits', () => {
  expect(linesOf(rowsOf(CLINIC), 100)).toEqual([
    'field             │ comes from               │ goes to',
    '──────────────────┼──────────────────────────┼───────────────────────────────────────────',
    'command SeePatient (Ward)',
    'visitId: Id (key) │ given by Nurse           │ tells which Visit; PatientSeen',
    'doctor: Text      │ given by Nurse           │ PatientSeen',
    '',
    'event PatientSeen (Ward)',
    'visitId: Id (key) │ `visitId` of SeePatient  │ tells which Visit; seen by Nurse in Visits',
    'doctor: Text      │ `doctor` of SeePatient   │ seen by Nurse in Visits',
    'seenAt: Time      │ now                      │ nothing',
    '',
    'view Visits',
    'visitId: Id (key) │ `visitId` of PatientSeen │ seen by Nurse',
    'doctor: Text      │ `doctor` of PatientSeen  │ seen by Nurse',
    '',
  ])
})

it('[CLI-120] no line is wider than asked, and no word is lost', () => {
  for (const width of [40, 59, 60, 80, 120, 200]) {
    const lines = linesOf(box, width)
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    expect(lines.join('\n')).not.toContain('…')
    const letters = (text: string) => text.replace(/[\s│]/g, '')
    if (width < 60)
      for (const row of box) expect(letters(lines.join(''))).toContain(letters(row.fromWords.join('; ')))
  }
})

it('[CLI-120] a narrow table is a list', () => {
  expect(linesOf(rowsOf(CLINIC), 40).slice(0, 7)).toEqual([
    'command SeePatient (Ward)',
    '  visitId: Id (key)',
    '    from  given by Nurse',
    '    to    tells which Visit; PatientSeen',
    '  doctor: Text',
    '    from  given by Nurse',
    '    to    PatientSeen',
  ])
})

it('[CLI-120] a word that is too long for its column is broken, not cut', () => {
  const long = 'a'.repeat(150)
  const text = linesOf(rowsOf(`event OrderPlaced { ${long}: Text }`), 80).join('\n')
  expect(text.match(/a/g)?.length).toBeGreaterThanOrEqual(150)
  expect(text).not.toContain('…')
})

it('[CLI-120] a storm without fields has no table', () => {
  expect(originsTableText([], { width: 80, palette: PLAIN })).toBe('')
})
