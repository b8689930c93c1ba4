import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

function storm(process: string, others = ''): string {
  return `
aggregate Stay {
  key stayId: Id
  command AdmitPatient may create { -> PatientAdmitted }
  event PatientAdmitted
  event PatientDischarged
  event PatientMoved
}
process Ward { key stayId: Id  ${process} }
${others}`
}

function said(process: string, others?: string): readonly string[] {
  return saidOf(storm(process, others), 'PROCESS-1')
}

describe('a process that cannot end', () => {
  it('[CHECK-55] is found where no event ends it', () => {
    const [finding] = foundIn(storm('on PatientAdmitted'), 'PROCESS-1')
    expect(finding?.message).toBe(
      '`Ward` never ends: once begun it goes on listening for ever. Say which event ends it, `ends on …`',
    )
    expect(finding?.element).toBe('process Ward')
  })
  it('[CHECK-55] is found where nothing records the events that end it', () => {
    expect(said('on PatientAdmitted ends on PatientDischarged')).toEqual([
      '`Ward` cannot end: it ends on `PatientDischarged`, and nothing records it. Let a command lead to it with `-> PatientDischarged`, let a system answer with it, or end on another event',
    ])
    expect(said('on PatientAdmitted ends on PatientDischarged, PatientMoved')).toEqual([
      '`Ward` cannot end: it ends on `PatientDischarged` and `PatientMoved`, and nothing records any of them. Let a command lead to it with `-> PatientDischarged`, let a system answer with it, or end on another event',
    ])
  })
  it.each([
    ['one of them is recorded', 'on PatientMoved ends on PatientAdmitted, PatientMoved', ''],
    [
      'a system answers with one',
      'on PatientAdmitted ends on PatientMoved',
      'system Porter { on PatientAdmitted -> PatientMoved }',
    ],
    ['nothing records what it hears, either', 'on PatientMoved ends on PatientDischarged', ''],
    [
      'others record it',
      'on PatientAdmitted ends on Home.PatientCameHome',
      'context Home { event PatientCameHome { stayId: Id } }',
    ],
    [
      'it is published',
      'on PatientAdmitted ends on Left',
      'context Hall { event DoorOpened { stayId: Id }  publishes Left { stayId } from DoorOpened }',
    ],
  ])('[CHECK-55] is not found where %s', (_, process, others) => {
    expect(said(process, others)).toEqual([])
  })
  it('[CHECK-55] each process is found by itself, also before it has anything', () => {
    expect(saidOf('process A\nprocess B', 'PROCESS-1')).toHaveLength(2)
  })
})
