import { Parser } from '@asyncapi/parser'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleStorms } from '../testing/example-storms.ts'
import { asyncApi } from './async-api.ts'
import { interfaceDocuments } from './interface-documents.ts'
import { openApi } from './open-api.ts'

const options = { version: '1.0.0' }

function indexOf(text: string) {
  return indexModel(readStorm([{ name: 'a.storm', text }]).model)
}

/** Names, labels and types that a careless writer of JSON would trip over. */
const ODD = `
domain "Größe & \\"Maß\\""
enum Größe { klein, groß }
value 注文 { größe: Größe, lines: [注文]?, note: Text? = "a/b~c" }
context "Käufe und mehr" {
  actor Kunde
  aggregate Kauf {
    key nummer: Id
    command "Etwas Kaufen" "<b>Kaufen</b>" by Kunde creates {
      was: 注文
      preis: Decimal = 1.50
      am: Time = "2026-11-21T06:00:00Z"
      frist: Duration = 3d
      geheim: Text secret
      name: Text personal
      mögen: [Text?]
      requires preis > 0 "Es kostet \\"etwas\\""
      -> Gekauft
    }
    event Gekauft { was: 注文, geheim: Text secret, name: Text personal }
  }
  view "Alle Käufe" for Kunde { key nummer: Id  preis: Decimal?  am: Date?  größe: Größe?  geheim: Text? secret  on Gekauft { geheim } }
  publishes Verkauft { nummer, name } from Gekauft
}
system Post { on Gekauft -> Gekauft }
view Leer
event Allein
command Irgendwas
`

const storms = [
  ...exampleStorms.map(({ name, index }) => [name, index] as const),
  ['odd', indexOf(ODD)] as const,
  ['empty', indexOf('')] as const,
  ['a wall of events', indexOf('event OrderPlaced\nevent "Order Paid" { amount: Decimal }')] as const,
]

describe.each(storms)('the interfaces of %s', (_name, index) => {
  it('[DOCUMENT-70] are valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(openApi(index, options))))
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
  })
  it('[DOCUMENT-71] are valid AsyncAPI 3.0', async () => {
    const { diagnostics, document } = await new Parser().parse(JSON.stringify(asyncApi(index, options)))
    // Severity 0 is an error; the others advise on contact, licence and newer versions of the format.
    expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([])
    expect(document).toBeDefined()
  })
  it('[DOCUMENT-72] are schemas that a validator takes, each under a path of its own', () => {
    const files = interfaceDocuments(index, options)
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
    for (const { path, text } of files.filter((file) => file.path.startsWith('schemas/'))) {
      expect(path).toMatch(/^[\w./-]+$/)
      expect(() => ajv().compile(JSON.parse(text))).not.toThrow()
    }
  })
  it('[DOCUMENT-73] are the same to the byte each time', () => {
    expect(interfaceDocuments(index, options)).toEqual(interfaceDocuments(index, options))
  })
})

function ajv() {
  return addFormats.default(
    new Ajv2020.default({ strict: true, allowUnionTypes: true, keywords: ['x-landfall-markers'] }),
  )
}

function schemaOf(text: string, path: string) {
  const file = interfaceDocuments(indexOf(text), options).find((each) => each.path === path)
  return JSON.parse(file?.text ?? 'null')
}

describe('schemas', () => {
  const storm = `
value Money { cents: Int, currency: Text = "EUR" }
aggregate Order {
  key orderId: Id
  command PlaceOrder creates { total: Money, lines: [Text], note: Text?, speed: slow | fast = slow  -> OrderPlaced }
  event OrderPlaced { total: Money, token: Text secret }
}`

  it('[DOCUMENT-74] take what the storm takes, and nothing else', () => {
    const validate = ajv().compile(schemaOf(storm, 'schemas/commands/PlaceOrder.json'))
    const fine = { orderId: '7', total: { cents: 5 }, lines: [] }
    expect(validate(fine)).toBe(true)
    expect(validate({ ...fine, note: 'x', speed: 'fast' })).toBe(true)
    for (const wrong of [
      { ...fine, orderId: 7 },
      { ...fine, total: { cents: 1.5 } },
      { ...fine, total: { cents: 5, colour: 'red' } },
      { ...fine, speed: 'medium' },
      { ...fine, lines: ['a', 1] },
      { ...fine, extra: true },
      { total: { cents: 5 }, lines: [] },
    ])
      expect([wrong, validate(wrong)]).toEqual([wrong, false])
  })
  it('[DOCUMENT-74] write a Decimal as text, a Time, Date and Duration in the form of ISO 8601', () => {
    const schema = schemaOf(
      'event E { a: Decimal = -1.5, b: Time = "2026-11-21T06:00:00Z", c: Date = "2026-11-21", d: Duration = 90m, e: Int = -3 }',
      'schemas/events/E.json',
    )
    expect(
      Object.values(schema.properties).map((property) => Reflect.get(Object(property), 'default')),
    ).toEqual(['-1.5', '2026-11-21T06:00:00.000Z', '2026-11-21', 'PT1H30M', -3])
    const validate = ajv().compile(schema)
    expect(validate({ a: '1.50', b: '2026-11-21T06:00:00Z', c: '2026-11-21', d: 'P1M' })).toBe(true)
    expect(validate({ a: 1.5 })).toBe(false)
    expect(validate({ b: 'yesterday' })).toBe(false)
  })
  it('[DOCUMENT-75] show no secret field of an event or view, and take one in a command', () => {
    expect(Object.keys(schemaOf(storm, 'schemas/events/OrderPlaced.json').properties)).toEqual([
      'orderId',
      'total',
    ])
    const text = JSON.stringify(openApi(indexOf(ODD), options))
    expect(text).toContain('"geheim":{"type":"string","x-landfall-markers":["secret"],"writeOnly":true}')
    expect(text.match(/geheim/g)?.length).toBe(2) // the property and its place among the required
  })
})

describe('openapi.json and asyncapi.json', () => {
  it('[DOCUMENT-76] have every command, view and event of the storm, and who may use them', () => {
    const example = exampleStorms.find(({ name }) => name === 'subscription-box')
    if (!example) throw new Error('the subscription box is not there')
    const paths = Object.keys(Object(openApi(example.index, options).paths))
    expect(paths).toContain('/contexts/Billing/commands/AttemptPayment')
    expect(paths).toContain('/contexts/Fulfilment/views/ShipmentQueue/{shipmentId}')
    expect(paths).toContain('/systems/Billing.PaymentGateway/answers')
    expect(paths).toHaveLength(9 + 4 * 2 + 1)
    const text = JSON.stringify(openApi(example.index, options))
    expect(text).toContain('"x-landfall-actors":["Packer"]')
    expect(text).toContain('Only an active subscription can be paused')
    const events = JSON.stringify(asyncApi(example.index, options))
    for (const { name, kind } of example.index.model.elements.filter((element) => 'name' in element))
      if (kind === 'event') expect(events).toContain(`.${name}"`)
  })
  it('[DOCUMENT-76] tell a system what it is asked and what it may answer', () => {
    const { channels, operations } = asyncApi(
      indexOf('event Asked\nevent Yes\nevent No\nsystem Oracle { on Asked -> Yes | No }'),
      options,
    )
    expect(channels).toMatchObject({ 'system.Oracle': { address: null }, 'system.Oracle.answers': {} })
    expect(operations).toMatchObject({
      'system.Oracle.event.Asked': {
        action: 'send',
        reply: {
          messages: [{ $ref: expect.stringContaining('Yes') }, { $ref: expect.stringContaining('No') }],
        },
      },
    })
  })
  it('[DOCUMENT-77] two names never share a path, whatever their letters', () => {
    const anyName = fc.stringMatching(/^\p{Lu}[\p{L}\p{N}]{0,6}$/u)
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { minLength: 2, maxLength: 8 }), (names) => {
        const paths = interfaceDocuments(
          indexOf(names.map((name) => `event "${name}"`).join('\n')),
          options,
        ).map(({ path }) => path)
        expect(new Set(paths).size).toBe(paths.length)
      }),
      { numRuns: 50 },
    )
  })
})
