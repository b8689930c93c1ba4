import { readdirSync, readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import {
  elementsOf,
  type Finding,
  indexModel,
  type Model,
  type ModelIndex,
  messageFields,
  originsOfField,
  originsOfProcessState,
  rowKeyOrigin,
} from '@landfall/model'
import { expect, it } from 'vitest'

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.storm'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

/** What the examples lack: a process with a memory and a timeout, and functions. */
const CHECKOUT = `
function fee(cents: Int, express: Bool): Int = if express then cents div 10 else 0
aggregate Order {
  key orderId: Id
  state { cents: Int, express: Bool = false, paidAt: Time? }
  command PlaceOrder creates { cents: Int, express: Bool  -> OrderPlaced { fee: fee(cents, express) } }
  command ConfirmOrder { cents: Int, reason: Text  -> OrderConfirmed { paid: cents + 1 } }
  command CancelOrder { cents: Int, why: Text  -> OrderCancelled }
  event OrderPlaced { cents: Int, express: Bool, fee: Int }
  event OrderConfirmed { paid: Int, reason: Text }
  event OrderCancelled { why: Text }
  event PaymentReceived { cents: Int, reason: Text, bank: Text }
}
system Bank { on OrderPlaced -> PaymentReceived { reason: Text, bank: Text } }
process Checkout {
  key orderId: Id
  state { cents: Int, due: Int = 0 }
  on OrderPlaced sets { due: fee(cents, express) }
  on PaymentReceived sets { cents: state.cents - cents } -> ConfirmOrder { cents: state.cents }
  timeout 30m -> CancelOrder { why: "Nobody paid" }
  ends on OrderConfirmed, OrderCancelled
}
view Payments { key orderId: Id  bank: Text  on PaymentReceived }
policy Thank { when PaymentReceived then CancelOrder { why: "{bank}" } }
`

it.each([...examples, ['a checkout', CHECKOUT] as const])(
  '[CHECK-72] whatever field or value is cut out of %s, FIELD-1, 2 and 5 tell what then has no origin',
  (_, text) => {
    const whole = readStorm([{ name: 'a.storm', text }])
    let toldCount = 0
    for (const broken of withoutOneField(text)) {
      const { model, findings } = readStorm([{ name: 'a.storm', text: broken }], whole)
      if (findings.some(({ code }) => code.startsWith('SYNTAX'))) continue
      const told = toldIn(findings)
      expect(told).toEqual(withoutOrigin(model))
      toldCount += told.length
    }
    expect(toldCount).toBeGreaterThan(0)
  },
)

/** The text with one `name: …` of a field or of braces blotted out, each in turn. */
function withoutOneField(text: string): readonly string[] {
  return [...text.matchAll(/\b[a-z]\w*: (?:[^,{}\n"]|"[^"\n]*")+,?/g)].map(
    ({ 0: field, index }) =>
      text.slice(0, index) + ' '.repeat(field.length) + text.slice(index + field.length),
  )
}

/** Who is told that which field has no origin; steps of scenarios, which no question of the model knows, left out. */
function toldIn(findings: readonly Finding[]): readonly string[] {
  const told = findings.flatMap(({ code, element, message }) => {
    const [owner = '', name] = /^`?([\w.]+)`? (?:needs|has no) `(\w+)`/.exec(message)?.slice(1) ?? []
    if (!['FIELD-1', 'FIELD-2', 'FIELD-5'].includes(code) || element?.startsWith('scenario')) return []
    return `${element} lacks ${name} for ${owner.split('.').at(-1)}`
  })
  return [...new Set(told)].toSorted()
}

function withoutOrigin(model: Model): readonly string[] {
  const index = indexModel(model)
  return [...new Set([...unfilled(index), ...unkeyed(index)])].toSorted()
}

function unfilled(index: ModelIndex): readonly string[] {
  return [...elementsOf(index, 'event'), ...elementsOf(index, 'command')].flatMap((message) =>
    messageFields(index, message)
      .filter(({ type, default: fallback }) => !['optional', 'unknown'].includes(type.kind) && !fallback)
      .flatMap(({ name }) =>
        originsOfField(index, { element: message.id, field: name })
          .filter(({ origin }) => origin.kind === 'none')
          .map(({ by }) => `${by} lacks ${name} for ${message.name}`),
      ),
  )
}

function unkeyed(index: ModelIndex): readonly string[] {
  const views = elementsOf(index, 'view').flatMap((view) =>
    view.folds
      .filter((fold) => view.key && fold.event.target && rowKeyOrigin(index, view, fold).kind === 'none')
      .map(({ event }) => `${view.id} lacks ${view.key?.name} for ${event.text.split('.').at(-1)}`),
  )
  const processes = elementsOf(index, 'process').flatMap((process) =>
    process.steps
      .filter((step) => process.key && originsOfProcessState(index, process, step)[0]?.origin.kind === 'none')
      .map(({ event }) => `${process.id} lacks ${process.key?.name} for ${event.text.split('.').at(-1)}`),
  )
  return [...views, ...processes]
}
