import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

/** A clinic whose one event carries three fields; what listens to it is given. */
function clinic(rest: string, state = ''): string {
  return `
aggregate Visit {
  key visitId: Id
  state { ${state} }
  event PatientSeen { visitId: Id, doctor: Text, minutes: Int, note: Text }
  command SendBill { minutes: Int }
  command CloseVisit
}
${rest}`
}

function said(rest: string, state?: string): readonly string[] {
  return saidOf(clinic(rest, state), 'FIELD-7')
}

it('[CHECK-66] fields that nothing uses are found, all of an event in one finding, without its key', () => {
  const text = clinic('view Visits { key visitId: Id  doctor: Text  on PatientSeen }')
  const [found, ...others] = foundIn(text, 'FIELD-7')
  expect(others).toEqual([])
  expect(found?.message).toBe(
    'Nothing uses `minutes` and `note` of `PatientSeen`: show them in a view, let a rule use them, or leave them out until they are needed',
  )
  expect(text.slice(found?.place.start, found?.place.end)).toContain('minutes')
})

it('[CHECK-66] an event that nothing listens to is one finding too, and says so', () => {
  const help = 'show them in a view, let a rule use them, or leave them out until they are needed'
  expect(said('')).toEqual([
    `Nothing listens to \`PatientSeen\`, so nothing uses its \`doctor\`, \`minutes\` and \`note\`: ${help}`,
  ])
  expect(said('', 'note: Text?')).toEqual([
    `Nothing uses \`doctor\` and \`minutes\` of \`PatientSeen\`: ${help}`,
  ])
})

it('[CHECK-66] what goes into a state counts as used, whoever reads the state', () => {
  expect(said('', 'doctor: Text?, minutes: Int?, note: Text?')).toEqual([])
})

it.each([
  ['a view shows it', 'view Notes { key visitId: Id  note: Text  on PatientSeen }'],
  ['a command takes it', 'policy Bill { when PatientSeen where note == "" then SendBill }'],
  [
    'it says how long to wait',
    'policy Close { when PatientSeen where note == "" then CloseVisit after 1m * minutes }',
  ],
  ['it is published', 'context Ward { publishes Seen { visitId, minutes, text: note } from PatientSeen }'],
  [
    'a function is given it',
    'function n(m: Int): Text = "{m}" view Notes { key visitId: Id  t: Text  on PatientSeen { t: n(minutes) + note } }',
  ],
])('[CHECK-66] %s: it is used', (_, rest) => {
  const message = said(rest).join()
  expect(message).not.toContain('`note`')
  if (rest.includes('minutes') || rest.includes('SendBill')) expect(message).not.toContain('`minutes`')
  expect(message).toContain('`doctor`')
})

it('[CHECK-66] a system that is told of an event, a process that remembers it, and a promise use it', () => {
  expect(said('system Archive { on PatientSeen }')).toEqual([])
  expect(
    said(
      'process Stay { key visitId: Id  state { doctor: Text?, minutes: Int?, note: Text? }  on PatientSeen }',
    ),
  ).toEqual([])
  expect(said('promise "Once" { at most 1 PatientSeen per doctor }')[0]).not.toContain('doctor')
})

it('[CHECK-66] where somebody has not said yet what to take, nothing is found', () => {
  const findings = (rest: string) => checkedAll(clinic(rest)).filter(({ code }) => code === 'FIELD-7')
  expect(findings('policy Thank { when PatientSeen then SendFlowers }')).toEqual([])
  expect(findings('process Stay { key visitId: Id  on PatientSeen -> SendFlowers }')).toEqual([])
  expect(findings('policy Thank { when PatientSeen }')).toEqual([])
  expect(findings('view Visits { key visitId: Id  on PatientSeen }')).toEqual([])
  expect(findings('context Billing { subscribes PatientSeen }')).toEqual([])
  expect(findings('policy Thank { when PatientSeen then CloseVisit }')).toHaveLength(1)
})

it('[CHECK-66] the Id of an event without an aggregate may be its key one day', () => {
  expect(saidOf('event PatientSeen { visitId: Id }', 'FIELD-7')).toEqual([])
  expect(saidOf('event PatientSeen { visitId: Id, doctor: Text }', 'FIELD-7')).toEqual([
    'Nothing listens to `PatientSeen`, so nothing uses its `doctor`: show it in a view, let a rule use it, or leave it out until it is needed',
  ])
})
