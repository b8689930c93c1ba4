import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { BANK } from './testing/bank-storm.ts'
import { eventStream } from './testing/event-stream.ts'
import { type Served, served } from './testing/served.ts'
import { order, SHOP } from './testing/shop-storm.ts'
import { bearer, SECRET } from './testing/tokens.ts'

const PLACE = '/contexts/Sales/commands/PlaceOrder'
const ORDERS = '/contexts/Sales/views/Orders'

/** Judges values by a place in a description that the server gives of itself. */
async function judgeBy(
  { get }: Served,
  path: '/openapi.json' | '/asyncapi.json',
  headers: Readonly<Record<string, string>> = {},
): Promise<(place: readonly string[], value: unknown) => unknown> {
  const ajv = addFormats.default(new Ajv2020.default({ strict: false, allErrors: true }))
  const { body } = await get(path, headers)
  ajv.addSchema({ ...body }, 'description')
  return (place, value) => {
    const pointer = place
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    const validate = ajv.compile({ $ref: `description#/${pointer}` })
    return validate(value) ? [] : validate.errors
  }
}

function answered(
  path: string,
  method: string,
  status: number,
  type = 'application/json',
): readonly string[] {
  return ['paths', path, method, 'responses', String(status), 'content', type, 'schema']
}

describe('the answers are those that the descriptions tell of', () => {
  it('[SERVER-68] of commands and views, accepted and not', async () => {
    const shop = await served(SHOP)
    const judge = await judgeBy(shop, '/openapi.json')
    const placed = await shop.post(PLACE, order('1'))
    expect(judge(answered(PLACE, 'post', 200), placed.body)).toEqual([])
    const problem = 'application/problem+json'
    const refused = await shop.post(PLACE, order('2', { lines: [] }))
    expect(judge(answered(PLACE, 'post', 422, problem), refused.body)).toEqual([])
    const invalid = await shop.post(PLACE, { orderId: 2 })
    expect(judge(['components', 'responses', 'Invalid', 'content', problem, 'schema'], invalid.body)).toEqual(
      [],
    )
    const page = await shop.get(`${ORDERS}?limit=1`)
    expect(judge(answered(ORDERS, 'get', 200), page.body)).toEqual([])
    const row = await shop.get(`${ORDERS}/1`)
    expect(judge(answered(`${ORDERS}/{orderId}`, 'get', 200), row.body)).toEqual([])
    expect(judge(answered(`${ORDERS}/{orderId}`, 'get', 200), { ...row.body, card: '4111' })).not.toEqual([])
  })
  it('[SERVER-68] of events and changes, with and without what is personal', async () => {
    const shop = await served(SHOP, { authentication: { secret: SECRET } })
    const clerk = await bearer('Clerk')
    const judge = await judgeBy(shop, '/asyncapi.json', clerk)
    const events = await eventStream(`${shop.address}/contexts/Sales/events`, await bearer('Sales.Mailer'))
    const published = await eventStream(`${shop.address}/contexts/Sales/events`, clerk)
    const changes = await eventStream(`${shop.address}${ORDERS}`, clerk)
    const guest = await bearer('Guest')
    const judgeAnswer = await judgeBy(shop, '/openapi.json', clerk)
    const placed = await shop.post(PLACE, order('1'), guest)
    expect(judgeAnswer(answered(PLACE, 'post', 200), placed.body)).toEqual([])
    const message = (name: string) => ['components', 'messages', name, 'payload']
    expect(judge(message('event.Sales.OrderPlaced'), (await events.next()).data)).toEqual([])
    expect(judge(message('event.Sales.OrderOpened'), (await published.next()).data)).toEqual([])
    expect(judge(message('view.Sales.Orders'), (await changes.next()).data)).toEqual([])
    const shipped = await shop.post(
      '/contexts/Sales/commands/ShipOrder',
      { orderId: '1' },
      await bearer('Sales.Packer'),
    )
    expect(judgeAnswer(answered('/contexts/Sales/commands/ShipOrder', 'post', 200), shipped.body)).toEqual([])
  })
  it('[SERVER-78] of answers that systems bring', async () => {
    const shop = await served(BANK)
    const judge = await judgeBy(shop, '/openapi.json')
    const path = '/systems/Sales.Bank/answers'
    const placeOfBody = ['paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema']
    const data = { paymentId: 'p1', cents: 5, owner: 'Ann', card: '4111' }
    const sent = await shop.system.send({ type: 'Sales.Pay', ...{ data } })
    const eventId = sent.kind === 'recorded' ? sent.events[0]?.eventId : undefined
    const answer = { eventId, answer: 'PaymentFailed', fields: { reason: 'no money' } }
    expect(judge(placeOfBody, answer)).toEqual([])
    expect(judge(placeOfBody, { ...answer, fields: {} })).not.toEqual([])
    const taken = await shop.post(path, answer)
    expect(taken.status).toBe(200)
    expect(judge(answered(path, 'post', 200), taken.body)).toEqual([])
  })
})
