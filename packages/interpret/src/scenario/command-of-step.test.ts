import { readStorm } from '@landfall/language'
import { expect, it } from 'vitest'
import { commandOfStep } from './command-of-step.ts'

const SHOP = `
value Money { cents: Int, currency: Text = "EUR" }
context Sales {
  aggregate Order {
    key orderId: Id
    command Pay may create { price: Money, until: Time?, wait: Duration?  -> Paid }
    event Paid { price: Money }
  }
}
`

function sentBy(step: string) {
  const { model } = readStorm([{ name: 'a.storm', text: `${SHOP}scenario "s" {\n  when ${step}\n}\n` }])
  const [scenario] = model.elements.filter((element) => element.kind === 'scenario')
  const [first] = scenario?.steps ?? []
  if (first?.kind !== 'when command') throw new Error(`${step} is no command`)
  return commandOfStep(model, first)
}

it('[INTERPRET-101] a step gives the command that it sends, under its qualified name', () => {
  expect(
    sentBy('Pay { orderId: "1", price: { cents: 2 + 3 }, until: "2026-01-01T00:00:00Z", wait: 2d }'),
  ).toEqual({
    ok: true,
    value: {
      type: 'Sales.Pay',
      data: {
        orderId: '1',
        price: { cents: 5 },
        until: Date.UTC(2026, 0, 1),
        wait: { months: 0, ms: 172_800_000 },
      },
    },
  })
})
it('[INTERPRET-101] a value that cannot be worked out is told with its place', () => {
  const sent = sentBy('Pay { orderId: "1", price: { cents: 9007199254740991 + 1 } }')
  expect(sent).toMatchObject({ ok: false, failure: { place: { file: 'a.storm' } } })
})
