import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { played } from './testing/played.ts'
import { createWorld } from './world.ts'

const read = (text: string) => checkedModel(readStorm([{ name: 'systems.storm', text }]))

const shop = `
  context Shop {
    aggregate Order {
      key orderId: Id
      state { total: Int, city: Text, tries: Int = 0 }
      command Place creates { total: Int  city: Text -> Placed }
      command Retry { -> Asked { tries: tries + 1 } }
      event Placed { total: Int, city: Text }
      event Asked { total: Int, tries: Int }
      event Paid { total: Int, city: Text, tries: Int, receipt: Text, note: Text? }
      event Failed { reason: Text, tries: Int, at: Time }
      event Checked { score: Decimal }
      event Doubted { score: Decimal = 0.5 }
    }
    policy Ask { when Placed then Retry }
    system Bank "The bank" {
      on Asked -> Paid { receipt: Text, note: Text? } | Failed { reason: Text, at: Time }
      on Placed -> Checked { score: Decimal } | Doubted
    }
    system Mailer { on Paid }
  }
`
const place = 'when Place { orderId: "o", total: 5, city: "Bern" }'
const outcomes = (...scenarios: readonly string[]) =>
  played(read(shop + scenarios.map((steps, nth) => `scenario "${nth + 1}" {\n${steps}\n}`).join('\n')))

describe('systems', () => {
  it('[INTERPRET-60] are silent until a step gives an answer', () => {
    expect(
      outcomes(`${place} then only Placed, Asked`, `${place} when 30 days pass then no Paid then no Failed`),
    ).toEqual({ 1: 'ok', 2: 'ok' })
  })

  it('[INTERPRET-61] an answer holds until it is changed', () => {
    expect(
      outcomes(`
        Bank answers Failed { reason: "no money", at: "2026-01-01T00:00:00Z" }
        ${place}
        then Failed { tries: 1, reason: "no money" }
        when Retry { orderId: "o" }
        then Failed { tries: 2, reason: "no money" }
        Bank answers Failed { reason: "closed", at: "2026-01-01T00:00:00Z" }
        when Retry { orderId: "o" }
        then only Asked, Failed { tries: 3, reason: "closed" }
        Bank answers Paid { receipt: "r" }
        when Retry { orderId: "o" }
        then Paid { tries: 4 }
      `),
    ).toEqual({ 1: 'ok' })
  })

  it('[INTERPRET-61] an answer that comes late reaches the calls that wait, in order', () => {
    expect(
      outcomes(`
        ${place}
        when Retry { orderId: "o" }
        when 2 days pass
        Bank answers Paid { receipt: "r" }
        then Paid { tries: 1 }
        then Paid { tries: 2 }
      `),
    ).toEqual({ 1: 'ok' })
  })

  it('[INTERPRET-62] what the system does not supply comes from the event it answers, else the state, else a default', () => {
    expect(
      outcomes(
        `Bank answers Paid { receipt: "r" } ${place} then Paid { orderId: "o", total: 5, city: "Bern", tries: 1, receipt: "r" }`,
        `Bank answers Doubted ${place} then Doubted { orderId: "o", score: 0.5 }`,
      ),
    ).toEqual({ 1: 'ok', 2: 'ok' })
  })

  it('[INTERPRET-62] an answer that lacks what only the system can supply is not recorded, and the step fails', () => {
    expect(outcomes(`Bank answers Paid ${place} then no Paid`, `${place} Bank answers Paid`)).toEqual({
      1: [
        'Bank answers Asked with Paid, but this could not be recorded: `Paid` needs `receipt`, which has no value here',
        'This came of: when Place',
      ],
      2: [
        'Bank answers Asked with Paid, but this could not be recorded: `Paid` needs `receipt`, which has no value here',
        'This came of: Bank answers Paid',
      ],
    })
  })

  it('[INTERPRET-63] a system that is asked by several events keeps an answer for each', () => {
    expect(
      outcomes(`
        Bank answers Checked { score: 0.9 }
        Bank answers Paid { receipt: "r" }
        ${place}
        then Checked { score: 0.9 }
        then Paid
        Bank answers Doubted
        when Place { orderId: "p", total: 1, city: "Basel" }
        then only Placed, Asked, Doubted, Paid
      `),
    ).toEqual({ 1: 'ok' })
  })

  it('[INTERPRET-63] several systems hear one event, and each answers for itself', () => {
    const model = read(`${shop}
      context Audit {
        aggregate Case { key orderId: Id  command Open creates { -> Opened } event Opened event Cleared { by: Text } }
        system Bank { on Shop.Asked -> Cleared { by: Text } }
        system Police { on Shop.Asked -> Cleared { by: Text } }
      }
      scenario "both" {
        Audit.Bank answers Cleared { by: "bank" }
        Police answers Cleared { by: "police" }
        ${place}
        then Cleared { by: "bank" }
        then Cleared { by: "police" }
        then no Paid
      }
      scenario "one" { Police answers Cleared { by: "police" } ${place} then only Placed, Asked, Cleared { by: "police" } }
    `)
    expect(played(model)).toEqual({ both: 'ok', one: 'ok' })
  })

  it('[INTERPRET-64] a system that is only told is told, and never waited for', () => {
    const { dispatcher } = createWorld(read(shop))
    dispatcher.answerFor('Shop.Bank', ({ event }) =>
      event.type === 'Shop.Asked' ? { event: 'event Shop.Paid', supplied: { receipt: 'r' } } : undefined,
    )
    dispatcher.send({ type: 'Shop.Place', data: { orderId: 'o', total: 5, city: 'Bern' } })
    expect(dispatcher.steps.filter(({ kind }) => kind === 'told')).toMatchObject([{ system: 'Shop.Mailer' }])
    expect(dispatcher.calls).toMatchObject([
      { system: 'Shop.Bank', recorded: { event: { type: 'Shop.Placed' } } },
    ])
  })

  it('[INTERPRET-65] published events reach systems, and can be answered', () => {
    const model = read(`
      context Sales {
        aggregate Order {
          key orderId: Id
          command Confirm creates { city: Text -> Confirmed }
          event Confirmed { city: Text }
        }
        publishes OrderReady as notification { orderId, place: city } from Confirmed
      }
      context Depot {
        subscribes Sales.OrderReady
        aggregate Parcel { key orderId: Id  event Sent { place: Text, number: Text } }
        system Carrier { on Sales.OrderReady -> Sent { number: Text } }
      }
      scenario "sent" {
        Carrier answers Sent { number: "1" }
        when Confirm { orderId: "o", city: "Bern" }
        then OrderReady { orderId: "o", place: "Bern" }
        then Sent { orderId: "o", place: "Bern", number: "1" }
      }
    `)
    expect(played(model)).toEqual({ sent: 'ok' })
  })

  it('[INTERPRET-66] an answer that two reactions of one system allow is given to both events', () => {
    const model = read(`
      aggregate A { key id: Id command Go creates { -> Asked, Begged } event Asked event Begged event Given { to: Text? } }
      system S { on Asked -> Given  on Begged -> Given  on Asked -> Refused }
      aggregate B { key id: Id event Refused }
      scenario "both" { S answers Given when Go { id: "1" } then only Asked, Begged, Given, Given }
      scenario "one" { S answers Refused when Go { id: "1" } then only Asked, Begged, Refused }
    `)
    expect(played(model)).toEqual({ both: 'ok', one: 'ok' })
  })

  it('[INTERPRET-62] what the system may supply, and leaves out, is missing, whatever the event it answers says', () => {
    const model = read(`
      aggregate A {
        key id: Id
        state { note: Text? }
        command Go creates { note: Text? -> Asked }
        event Asked { note: Text? }
        event Given { note: Text? }
      }
      system S { on Asked -> Given { note: Text? } }
      scenario "left out" { S answers Given when Go { id: "1", note: "old" } then Given { note: missing } }
      scenario "given" { S answers Given { note: "new" } when Go { id: "1", note: "old" } then Given { note: "new" } }
    `)
    expect(played(model)).toEqual({ 'left out': 'ok', given: 'ok' })
  })

  it('[INTERPRET-63] systems of one name in two contexts are two systems', () => {
    const model = read(`
      context Shop {
        aggregate Order {
          key id: Id
          command Go creates { -> Asked }
          event Asked
          event Given { by: Text = "nobody" }
        }
        system Bank { on Asked -> Given }
      }
      context Audit { system Bank { on Shop.Asked -> Shop.Given { by: Text } } }
      scenario "both" {
        Shop.Bank answers Given
        Audit.Bank answers Given { by: "audit" }
        when Go { id: "1" }
        then only Asked, Given { by: "nobody" }, Given { by: "audit" }
      }
    `)
    expect(played(model)).toEqual({ both: 'ok' })
  })
})
