import { readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { played } from './testing/played.ts'
import { createWorld } from './world.ts'

const read = (text: string) => checkedModel(readStorm([{ name: 'publications.storm', text }]))
const example = readFileSync(new URL('../../../examples/crm-decoupled.storm', import.meta.url), 'utf8')

describe('the decoupled CRM', () => {
  const register = 'when RegisterPerson { personId: "p", firstName: "Ann", lastName: "Ash" }'
  const marry =
    'when RecordMarriage { personId: "p", spouseId: "q", assumedPartnerLastName: true, newLastName: "Oak" }'
  const outcomes = (...scenarios: readonly string[]) =>
    played(read(example + scenarios.map((steps, nth) => `scenario "${nth + 1}" {\n${steps}\n}`).join('\n')))

  it('[INTERPRET-80] a state is published whenever its row changes, and consumers copy it', () => {
    expect(
      outcomes(`
        ${register}
        then only PersonRegistered, PersonalDetailsChanged { personId: "p", lastName: "Ash" },
          AudienceTargeted { personId: "p" }, AudienceReady, ReportBuilt { personId: "p" }
        then Contacts["p"] { lastName: "Ash" }
        ${marry}
        then Married
        then PersonalDetailsChanged { lastName: "Oak" }
        then MarriageRecorded { personId: "p" }
        then AudienceTargeted
        then AudienceReady
        then ReportBuilt
        then Contacts["p"] { lastName: "Oak" }
        then PersonalDetails["p"] { firstName: "Ann", lastName: "Oak" }
        then Audience["p"] { campaignId: "id-3" }
        then Reports["id-4"] { personId: "p" }
      `),
    ).toEqual({ 1: 'ok' })
  })

  it('[INTERPRET-81] history is published too: consumers know it, and it causes nothing', () => {
    expect(
      outcomes(`
        given PersonRegistered { personId: "p", firstName: "Ann", lastName: "Ash" }
        then Contacts["p"] { lastName: "Ash" }
        then no PersonalDetailsChanged
        then no AudienceTargeted
        ${marry}
        then PersonalDetailsChanged { lastName: "Oak" }
        then Contacts["p"] { lastName: "Oak" }
      `),
    ).toEqual({ 1: 'ok' })
  })

  it('[INTERPRET-80] what is refused publishes nothing', () => {
    expect(
      outcomes(`
        ${register}
        when RecordMarriage { personId: "p", spouseId: "q", assumedPartnerLastName: true }
        then refused "Say which last name was assumed"
        then no MarriageRecorded
      `),
    ).toEqual({ 1: 'ok' })
  })
})

describe('publications', () => {
  const sales = (publications: string) => `
    context Sales {
      aggregate Order {
        key orderId: Id
        state { total: Int }
        command Place creates { total: Int  note: Text? -> Placed }
        command Look { -> Looked { isBig: total > 10 } }
        command Drop { -> Dropped }
        event Placed { total: Int, note: Text? }
        event Looked { isBig: Bool }
        event Dropped
      }
      view Orders {
        key orderId: Id
        total: Int
        looks: Int = 0
        on Placed
        on Looked where isBig { looks: looks + 1 }
        on Dropped remove
      }
      ${publications}
    }
  `
  const types = (text: string, ...commands: readonly (readonly [string, object])[]) => {
    const { dispatcher } = createWorld(read(text))
    for (const [type, data] of commands)
      dispatcher.send({ type: `Sales.${type}`, data: { orderId: 'o', ...data } })
    return dispatcher.log.map(({ event }) => event.type.replace('Sales.', ''))
  }

  it('[INTERPRET-82] of an event: with the fields of the braces, what they compute, and the moment', () => {
    const text = sales(
      'publishes OrderPlaced as domain { orderId, net: total - 1, since: at, note: note ?? "none" } from Placed',
    )
    const { dispatcher } = createWorld(read(text))
    dispatcher.send({ type: 'Sales.Place', data: { orderId: 'o', total: 5 } })
    const [placed, published] = dispatcher.log
    expect(published).toMatchObject({
      event: {
        type: 'Sales.OrderPlaced',
        data: { orderId: 'o', net: 4, since: Date.UTC(2026, 0, 1), note: 'none' },
      },
      aggregate: 'Sales.OrderPlaced',
      key: 'o',
      causationId: placed?.eventId,
    })
  })

  it('[INTERPRET-83] of a view: an event that its folds do not take publishes nothing, nor does a removal', () => {
    const text = sales('publishes OrderState as state { orderId, total, looks } from Orders')
    expect(types(text, ['Place', { total: 5 }], ['Look', {}], ['Drop', {}])).toEqual([
      'Placed',
      'OrderState',
      'Looked',
      'Dropped',
    ])
    expect(types(text, ['Place', { total: 50 }], ['Look', {}])).toEqual([
      'Placed',
      'OrderState',
      'Looked',
      'OrderState',
    ])
  })

  it('[INTERPRET-84] one that bears the name of an event of its context is that event, and happens once', () => {
    const text = `${sales('publishes Placed as domain { orderId, total } from Placed')}
      context Billing {
        subscribes Sales.Placed
        view Bills { key orderId: Id  total: Int  on Sales.Placed }
      }
    `
    expect(types(text, ['Place', { total: 5 }])).toEqual(['Placed'])
  })

  it('[INTERPRET-85] what is published is heard by policies, processes and views of other contexts', () => {
    const model = read(`
      ${sales('publishes OrderPlaced as domain { orderId, total } from Placed')}
      context Billing {
        subscribes Sales.OrderPlaced
        aggregate Bill {
          key billId: Id
          command Write creates { total: Int -> Written }
          command Remind may create { total: Int -> Reminded }
          event Written { total: Int }
          event Reminded { total: Int }
        }
        policy Charge { when Sales.OrderPlaced where total > 1 then Write { billId: "b-{orderId}" } after 1h }
        process Patience { key orderId: Id  state { total: Int }  on Sales.OrderPlaced  timeout 1d -> Remind { billId: "b-{orderId}" } }
        view Open { key orderId: Id  total: Int on Sales.OrderPlaced }
      }
      scenario "heard" {
        when Place { orderId: "o", total: 5 }
        then Open["o"] { total: 5 }
        when 2 days pass
        then only Written { billId: "b-o", total: 5 }, Reminded { billId: "b-o", total: 5 }
      }
    `)
    expect(played(model)).toEqual({ heard: 'ok' })
  })
})
