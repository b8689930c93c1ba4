import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

const interactions = readFileSync(new URL('../../../../examples/interactions.storm', import.meta.url), 'utf8')

/** A clinic: somebody listens to an event. */
function storm(event: string, listeners = 'policy MailAtOnce { when It then SendReminder }'): string {
  return `
event ${event} { patient: Text }
command SendReminder { patient: Text = "" }
command OrderParts
${listeners.replaceAll('It', event)}`
}

function said(event: string, listeners?: string): readonly string[] {
  return saidOf(storm(event, listeners), 'INTERACTION-1')
}

describe('a command disguised as an event', () => {
  it('[CHECK-90] is found at the event, and says whom it asks', () => {
    const text = storm('ReminderShouldBeSent')
    const [finding] = foundIn(text, 'INTERACTION-1')
    expect(finding?.message).toBe(
      '`ReminderShouldBeSent` says what is to be done, not what has happened, and `MailAtOnce` has to do it: that is a command. Send `SendReminder` where it is decided, or name the event for the fact that `MailAtOnce` reacts to',
    )
    expect(finding?.element).toBe('event ReminderShouldBeSent')
    expect(said('ReminderShouldBeSent', 'system PostOffice { on It }')).toEqual([
      '`ReminderShouldBeSent` says what is to be done, not what has happened, and `PostOffice` has to do it: that is a command. Name the event for the fact that `PostOffice` is told of',
    ])
  })
  it.each([
    'PaymentMustBeCollected',
    'LetterToBePrinted',
    'BoxNeedsToBeSent',
    'PatientHasToBeCalled',
    'ReminderNeeded',
    'ReminderToSend',
    'SendReminderRequested',
    'ReminderSendRequested',
    'SendLetterRequested',
    'SendReminderEvent',
    'SendReminder',
  ])('[CHECK-90] %s', (event) => {
    expect(said(event)).toHaveLength(1)
  })
  it.each(['NotifyPatientRequested', 'SendLetterCommand', 'LetterToSend', 'LetterNeeded'])(
    '[CHECK-90] %s, where a system is the only one who listens',
    (event) => {
      expect(said(event, 'system PostOffice { on It }')).toHaveLength(1)
      expect(said(event, 'system PostOffice { on It }\nview Letters { key patient: Text on It }')).toEqual([])
    },
  )
  it('[CHECK-90] who says "should be" asks for it, whoever else listens', () => {
    const both = 'policy MailAtOnce { when It then SendReminder }\nview Letters { key patient: Text on It }'
    expect(said('ReminderShouldBeSent', both)).toHaveLength(1)
    expect(said('SendReminderRequested', both)).toEqual([])
  })
  it.each([
    'PatientReminded',
    'SketchRequested',
    'ReminderRequested',
    'InvoiceNeeded',
    'PatientSentToSpecialist',
    'MustardDelivered',
    'ToothSent',
    'RequestSent',
    'EventBooked',
  ])('[CHECK-90] %s is a fact', (event) => {
    expect(said(event)).toEqual([])
  })
  it('[CHECK-90] what was ordered is a fact, though its policy orders, too', () => {
    expect(said('RepairOrdered', 'policy OrderAtOnce { when It then OrderParts }')).toEqual([])
    expect(said('OrderRequested', 'policy OrderAtOnce { when It then OrderParts }')).toEqual([])
  })
  it('[CHECK-90] nobody is asked where nobody acts', () => {
    expect(said('ReminderShouldBeSent', '')).toEqual([])
    expect(said('ReminderShouldBeSent', 'view Letters { key patient: Text on It }')).toEqual([])
    expect(said('ReminderNeeded', 'policy MailAtOnce { when It }')).toEqual([])
  })
  it('[CHECK-90] the examples name facts; another language is not judged', () => {
    expect(saidOf(interactions, 'INTERACTION-1')).toEqual([])
    const settings = { ...DEFAULT_SETTINGS, names: 'off' as const }
    expect(saidOf(storm('ReminderShouldBeSent'), 'INTERACTION-1', settings)).toEqual([])
  })
})
