import { describe, expect, it } from 'vitest'
import { BANK } from '../testing/bank-storm.ts'
import { type Served, served } from '../testing/served.ts'
import { bearer, SECRET } from '../testing/tokens.ts'

const ANSWERS = '/systems/Sales.Bank/answers'
const FAILED = { answer: 'PaymentFailed', fields: { reason: 'no money' } }
const KEY = 'k'.repeat(64)
const authentication = { secret: SECRET }

async function withPayment(
  options: Parameters<typeof served>[1] = {},
): Promise<Served & { eventId: string }> {
  const shop = await served(BANK, options)
  const data = { paymentId: 'p1', cents: 5, owner: 'Ann', card: '4111' }
  await shop.system.send({ type: 'Sales.Pay', ...{ data } })
  for await (const { eventId } of shop.system.follow({ from: 0 })) return { ...shop, eventId }
  throw new Error('Nothing was recorded.')
}

describe('an answer that is posted', () => {
  it('[SERVER-75] is recorded once; brought again it is answered the same, and another one is told which it was', async () => {
    const { post, eventId, system } = await withPayment()
    const first = await post(ANSWERS, { eventId, ...FAILED })
    expect(first).toMatchObject({ status: 200, body: { type: 'Sales.PaymentFailed', position: 2 } })
    const again = await post(ANSWERS, { eventId, ...FAILED })
    expect([again.status, again.body]).toEqual([200, first.body])
    const fields = { receipt: 'r', paidAt: '2026-01-01T00:00:00Z', kind: 'debit' }
    expect(await post(ANSWERS, { eventId, answer: 'PaymentDone', fields })).toMatchObject({
      status: 409,
      body: { detail: 'It was answered already, with `Sales.PaymentFailed`' },
    })
    expect(system.position).toBe(2)
  })
  it('[SERVER-75] is taken from the system itself and from an operator, and from nobody else', async () => {
    const { post, eventId } = await withPayment({ authentication, operatorKey: KEY })
    for (const roles of [['Clerk'], ['Bank'], ['Diary'], []]) {
      expect((await post(ANSWERS, { eventId, ...FAILED }, await bearer(...roles))).status).toBe(403)
    }
    for (const headers of [
      await bearer('Sales.Bank'),
      await bearer('landfall:operator'),
      { authorization: `Bearer ${KEY}` },
    ]) {
      expect((await post(ANSWERS, { eventId, ...FAILED }, headers)).status).toBe(200)
    }
  })
  it('[SERVER-76] for a system that is not known is refused, with the one that was meant', async () => {
    const { post, eventId } = await withPayment()
    expect(await post('/systems/Sales.Bnak/answers', { eventId, ...FAILED })).toMatchObject({
      status: 404,
      body: { detail: 'There is no system `Sales.Bnak`: did you mean `Sales.Bank`?' },
    })
  })
  it('[SERVER-76] to what was never asked is refused', async () => {
    const { post, eventId } = await withPayment()
    for (const wrong of ['x', '', `${eventId}0`, eventId.replace(/1$/, '2'), 'other-1', '-1']) {
      const answer = await post(ANSWERS, { eventId: wrong, ...FAILED })
      expect([wrong, answer.status]).toEqual([wrong, 409])
    }
    expect((await post('/systems/Diary/answers', { eventId, ...FAILED })).status).toBe(409)
  })
  it('[SERVER-76] that cannot be read says what is wrong', async () => {
    const { post, eventId, system } = await withPayment()
    const cases = [
      [{ eventId, answer: 'PaymentFailed' }, 'fields.reason: is missing: expected text'],
      [FAILED, 'eventId: expected the id of the event that is answered'],
      [{ eventId, later: true }, 'later: is of no use here: send the answer once it is there'],
      ['[', 'The body is not JSON'],
      [[], 'eventId: expected the id of the event that is answered'],
      ['7', 'Send `eventId`, `answer` and `fields`'],
    ] as const
    for (const [body, detail] of cases) {
      expect(await post(ANSWERS, body)).toMatchObject({ status: 400, body: { detail } })
    }
    expect(system.position).toBe(1)
  })
})

describe('the key of the operator', () => {
  it('[SERVER-70] opens what tokens open, and one that is nearly right does not', async () => {
    const { get } = await withPayment({ authentication, operatorKey: KEY })
    const statusWith = async (authorization: string) =>
      (await get('/contexts/Sales/views/Payments', { authorization })).status
    expect(await statusWith(`Bearer ${KEY}`)).toBe(200)
    for (const wrong of [`Bearer ${KEY}k`, `Bearer ${KEY.slice(1)}`, `Basic ${KEY}`, KEY, 'Bearer ']) {
      expect([wrong, await statusWith(wrong)]).toEqual([wrong, 401])
    }
    const without = await withPayment({ authentication })
    const headers = { authorization: `Bearer ${KEY}` }
    expect((await without.get('/contexts/Sales/views/Payments', headers)).status).toBe(401)
  })
  it('[SERVER-70] is not needed without authentication', async () => {
    const { post, eventId } = await withPayment({ operatorKey: KEY })
    expect((await post(ANSWERS, { eventId, ...FAILED })).status).toBe(200)
  })
  it('[SERVER-71] is not too short', async () => {
    await expect(served(BANK, { operatorKey: 'short' })).rejects.toThrow(
      'The key of the operator has 5 letters: give one of 32',
    )
  })
})
