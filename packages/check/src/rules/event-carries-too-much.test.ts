import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

const FIVE = 'street: Text, town: Text, zip: Text, country: Text, movedAt: Date'

function storm(fields: string, listeners: string): string {
  return `
aggregate Patient { key patientId: Id  event PatientMoved { ${fields} } }
command Greet { town: Text = "" }
${listeners}`
}

function said(fields: string, listeners: string): readonly string[] {
  return saidOf(storm(fields, listeners), 'INTERACTION-4')
}

const towns = (fields: string): string => `view Towns { key patientId: Id  ${fields}  on PatientMoved }`

describe('an event that carries too much', () => {
  it('[CHECK-94] is found with the fields that nobody takes', () => {
    const text = storm(FIVE, towns('town: Text'))
    const [finding] = foundIn(text, 'INTERACTION-4')
    expect(finding?.message).toBe(
      '`PatientMoved` carries 5 fields, and nobody takes 4 of them: `street`, `zip`, `country` and `movedAt`. Leave them out, and give whoever wants to know more a view to look at',
    )
    expect(finding?.element).toBe('event PatientMoved')
    expect(said(FIVE, towns('town: Text  zip: Text'))).toHaveLength(1)
    expect(said(FIVE, 'policy GreetThem { when PatientMoved then Greet }')).toHaveLength(1)
  })
  it.each([
    ['it has few fields', 'street: Text, town: Text, zip: Text, country: Text', towns('town: Text')],
    ['most of them are taken', FIVE, towns('town: Text  zip: Text  street: Text')],
    ['nobody listens', FIVE, ''],
    ['a system sees them all', FIVE, 'system Registry { on PatientMoved }'],
    ['a policy has not said what it does', FIVE, 'policy GreetThem { when PatientMoved }'],
    ['a view has not said what it shows', FIVE, towns('')],
  ])('[CHECK-94] is not found where %s', (_, fields, listeners) => {
    expect(said(fields, listeners)).toEqual([])
  })
  it('[CHECK-94] is not found where another context may take anything', () => {
    const clinic = `
context Clinic { event PatientMoved { patientId: Id, ${FIVE} } }
context Billing { subscribes Clinic.PatientMoved  view Towns { key patientId: Id  town: Text  on Clinic.PatientMoved } }`
    expect(saidOf(clinic, 'INTERACTION-4')).toEqual([])
    expect(saidOf(clinic.replace('subscribes Clinic.PatientMoved', ''), 'INTERACTION-4')).toHaveLength(1)
  })
})
