import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

interface Words {
  readonly ward?: string
  readonly kitchen?: string
}

const COPY = 'view Meals for Cook { key patientId: Id  diet: Text  on Ward.PatientAdmitted }'

function storm({ ward = '', kitchen = COPY }: Words): string {
  return `
actor Cook
context Ward {
  aggregate Patient { key patientId: Id  event PatientAdmitted { diet: Text, name: Text } }
  view Patients { key patientId: Id  diet: Text  name: Text  on PatientAdmitted }
  ${ward}
}
context Kitchen {
  command CookMeal { diet: Text = "" }
  ${kitchen}
}`
}

function said(words: Words): readonly string[] {
  return saidOf(storm(words), 'INTERACTION-6')
}

describe('an event that could be a view', () => {
  it('[CHECK-96] is found where a view copies what another context shows', () => {
    const [finding] = foundIn(storm({}), 'INTERACTION-6')
    expect(finding?.message).toBe(
      '`Meals` copies field by field what `Ward.Patients` shows already. If nobody needs a copy of their own, let `Kitchen` look there: `reads Ward.Patients`',
    )
    expect(finding?.element).toBe('view Kitchen.Meals')
  })
  it('[CHECK-96] is found where the copy is made of what is published from the event or the view', () => {
    const kitchen = 'view Meals { key patientId: Id  diet: Text  on Ward.Told { diet } }'
    expect(said({ ward: 'publishes Told { patientId, diet } from Patients', kitchen })).toHaveLength(1)
    expect(said({ ward: 'publishes Told { patientId, diet } from PatientAdmitted', kitchen })).toHaveLength(1)
    expect(said({ ward: 'publishes Told as state { patientId, diet } from Patients', kitchen })).toEqual([])
  })
  it.each([
    [
      'it makes something of it',
      'view Meals { key patientId: Id  diet: Text  on Ward.PatientAdmitted { diet: "no {diet}" } }',
    ],
    [
      'it leaves some out',
      'view Meals { key patientId: Id  diet: Text  on Ward.PatientAdmitted where diet != "" }',
    ],
    ['it has another key', 'view Meals { key name: Text  diet: Text  on Ward.PatientAdmitted }'],
    [
      'it knows more',
      'view Meals { key patientId: Id  diet: Text  cookedAt: Time?  on Ward.PatientAdmitted }',
    ],
    [
      'it is fed by more',
      'event MealCooked { patientId: Id, diet: Text }\n  view Meals { key patientId: Id  diet: Text  on Ward.PatientAdmitted  on MealCooked }',
    ],
    ['the context acts on the event', `${COPY}\n  policy Cook { when Ward.PatientAdmitted then CookMeal }`],
    ['a policy goes through the copy', `${COPY}\n  policy Cook { every 1d for each Meals then CookMeal }`],
  ])('[CHECK-96] is not found where %s', (_, kitchen) => {
    expect(said({ kitchen })).toEqual([])
  })
  it('[CHECK-96] contexts that are told a state keep their own copy', () => {
    for (const name of ['crm-coupled', 'crm-decoupled']) {
      const example = new URL(`../../../../examples/${name}.storm`, import.meta.url)
      expect(saidOf(readFileSync(example, 'utf8'), 'INTERACTION-6')).toEqual([])
    }
  })
  it('[CHECK-96] an unfinished view is not judged', () => {
    expect(saidOf('context A { view V { key a: Id  a: Text } }\nview W', 'INTERACTION-6')).toEqual([])
  })
})
