import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

/** A hospital, and its kitchen. */
function storm({ ward = '', kitchen = '' }: { readonly ward?: string; readonly kitchen?: string }): string {
  return `
context Ward {
  aggregate Patient {
    key patientId: Id
    command AdmitPatient creates { diet: Text  -> PatientAdmitted }
    event PatientAdmitted { diet: Text }
  }
  view Diets { key patientId: Id  diet: Text  on PatientAdmitted }
  view Empty { key patientId: Id }
  ${ward}
}
context Kitchen {
  ${kitchen}
}`
}

function said(words: { readonly ward?: string; readonly kitchen?: string }): readonly string[] {
  return saidOf(storm(words), 'INTERACTION-5')
}

describe('a view that could be an event', () => {
  it('[CHECK-95] is found where a context looks every so often and could be told', () => {
    const text = storm({ kitchen: 'reads Ward.Diets every 5m' })
    const [finding] = foundIn(text, 'INTERACTION-5')
    expect(finding?.message).toBe(
      '`Kitchen` looks at `Ward.Diets` every so often, whether it has changed or not. If `Kitchen` acts on a change, let `Ward` publish an event from `Diets`, and subscribe to that',
    )
    expect(text.slice(finding?.place.start, finding?.place.end)).toBe('Ward.Diets')
  })
  it.each([
    'publishes DietChanged { patientId, diet } from Diets',
    'publishes DietChanged { patientId } from PatientAdmitted',
  ])('[CHECK-95] names what is published already: %s', (ward) => {
    expect(said({ ward, kitchen: 'reads Ward.Diets every 5m' })).toEqual([
      '`Kitchen` looks at `Ward.Diets` every so often, whether it has changed or not. If `Kitchen` acts on a change, subscribe to `Ward.DietChanged`, which is published when it does',
    ])
  })
  it.each([
    ['it looks when it wants to', { kitchen: 'reads Ward.Diets' }],
    ['it looks at its own', { ward: 'reads Diets every 5m' }],
    ['nothing feeds the view', { kitchen: 'reads Ward.Empty every 5m' }],
    [
      'it is told as well',
      {
        ward: 'publishes DietChanged { patientId } from Diets',
        kitchen: 'subscribes Ward.DietChanged  reads Ward.Diets every 1d',
      },
    ],
  ])('[CHECK-95] is not found where %s', (_, words) => {
    expect(said(words)).toEqual([])
  })
  it('[CHECK-95] a system asks in its own time', () => {
    const interactions = new URL('../../../../examples/interactions.storm', import.meta.url)
    expect(saidOf(readFileSync(interactions, 'utf8'), 'INTERACTION-5')).toEqual([])
  })
})
