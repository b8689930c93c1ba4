import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { asyncApi } from './async-api.ts'
import { openApi } from './open-api.ts'

const index = indexModel(
  readStorm([
    {
      name: 'a.storm',
      text: `
value Card { number: Text secret, holder: Text personal, kind: Text }
value Plain { a: Int }
context Shop {
  actor Clerk
  command Pay by Clerk { card: Card, plain: Plain, note: Text personal  -> Paid }
  event Paid { card: Card, plain: Plain, note: Text personal }
  view Payments for Clerk { key id: Id  card: Card  limit: Int  sort: Text?  after: Bool?  on Paid }
}
`,
    },
  ]).model,
)
const options = { version: '1.0.0' }

describe('senders and readers', () => {
  it('[DOCUMENT-78] do not see the same of what is personal and secret', () => {
    const { components, paths } = openApi(index, options)
    expect(Object(components).schemas).toMatchObject({
      'type.Card': { required: ['number', 'holder', 'kind'] },
      'shown.Card': { required: ['kind'] },
      'command.Shop.Pay': {
        required: ['card', 'plain', 'note'],
        properties: { card: { $ref: '#/components/schemas/type.Card' } },
      },
      'event.Shop.Paid': {
        required: ['card', 'plain'],
        properties: {
          card: { $ref: '#/components/schemas/shown.Card' },
          plain: { $ref: '#/components/schemas/type.Plain' },
        },
      },
    })
    expect(Object.keys(Object(components).schemas['shown.Card'].properties)).toEqual(['holder', 'kind'])
    expect(Object(components).schemas).not.toHaveProperty(['shown.Plain'])
    expect(JSON.stringify(paths)).toContain('"x-landfall-actors":["Shop.Clerk"]')
  })
})

describe('the parameters of a view', () => {
  it('[DOCUMENT-79] each have a name of their own', () => {
    const parameters: unknown = Object(openApi(index, options).paths)['/contexts/Shop/views/Payments'].get
      .parameters
    const names = [Object(parameters)].flat().map((each: unknown) => Object(each).name ?? Object(each).$ref)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('limit.is')
    expect(names).toContain('limit.from')
    expect(names).toContain('#/components/parameters/Limit')
  })
  it('[DOCUMENT-79] its changes are told on its own path', () => {
    expect(Object(asyncApi(index, options).channels)['view.Shop.Payments']).toMatchObject({
      address: '/contexts/Shop/views/Payments',
      messages: { 'view.Shop.Payments': { $ref: '#/components/messages/view.Shop.Payments' } },
    })
  })
})
