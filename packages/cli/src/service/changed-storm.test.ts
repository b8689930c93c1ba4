import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { interpret } from '@landfall/interpret'
import { countingIds, type Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { memoryStore, open, type RunningSystem, type Store } from '@landfall/runtime'
import { sqlite } from '@landfall/sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'

const DAY_MS = 86_400_000

const first = `context Shop {
  aggregate Basket {
    key orderId: Id
    state { sum: Int = 0, status: open | reminded | left = open }
    command FillBasket may create { amount: Int -> BasketFilled }
    command RemindBuyer { text: Text -> BuyerReminded when status == open }
    command LeaveBasket { -> BasketLeft }
    event BasketFilled { amount: Int } sets { sum: sum + amount }
    event BuyerReminded { text: Text } sets { status: reminded }
    event BasketLeft sets { status: left }
  }
  policy RemindAfterADay { when BasketFilled then RemindBuyer { text: "please" } after 1d }
  process Patience { key orderId: Id  on BasketFilled  timeout 3d -> LeaveBasket }
  view Baskets { key orderId: Id  amount: Int  on BasketFilled }
  publishes BasketMade { amount } from BasketFilled
}`

/** Everything has another name, and what is stored has one field more. */
const second = `context Sales was "Shop" {
  aggregate Order was "Basket" {
    key orderId: Id
    state { sum: Int = 0, currencies: [Text] = [], status: open | reminded | left = open }
    command PlaceOrder was "FillBasket" may create { amount: Int, currency: Text = "USD" -> OrderPlaced }
    command Remind was "RemindBuyer" { text: Text -> CustomerReminded when status == open }
    command GiveUp was "LeaveBasket" { -> OrderGivenUp }
    command Tell { -> Told { total: sum, in: currencies, now: status } }
    event OrderPlaced was "BasketFilled" { amount: Int, currency: Text = "EUR", by: Text? }
      sets { sum: sum + amount, currencies: currencies + [currency] }
    event CustomerReminded was "BuyerReminded" { text: Text } sets { status: reminded }
    event OrderGivenUp was "BasketLeft" sets { status: left }
    event Told { total: Int, in: [Text], now: open | reminded | left }
  }
  policy RemindSoon was "RemindAfterADay" { when OrderPlaced then Remind { text: "please" } after 1d }
  process Waiting was "Patience" { key orderId: Id  on OrderPlaced  timeout 3d -> GiveUp }
  view Orders was "Baskets" { key orderId: Id  amount: Int  currency: Text  on OrderPlaced }
  publishes OrderMade was "BasketMade" { amount } from OrderPlaced
}`

/** What is stored lacks something that has to be given. */
const third = second.replace('by: Text?', 'by: Text').replace('Text = "USD"', 'Text = "USD", by: Text = "me"')

/** Where stores are kept between two runs. */
const places: readonly (readonly [string, () => () => Store])[] = [
  [
    'in memory',
    () => {
      const store = memoryStore()
      const kept: Store = Object.create(store, { close: { value: () => {} } })
      return () => kept
    },
  ],
  [
    'in a file',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'landfall-changed-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      return () => sqlite(join(folder, 'a.db'), { logId: 'memory' })
    },
  ],
]

/** A storm at work at a moment that does not pass; what was due by then comes about. */
function run(storm: string, store: Store, now: number): Promise<RunningSystem> {
  const time = {
    now: () => now,
    wakeAt(at: number, callback: () => void) {
      if (at <= now) setImmediate(callback)
      return () => {}
    },
  }
  const { model, findings } = readStorm([{ name: 'a.storm', text: storm }])
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return open({ definitions: interpret(model), store, time, ids: countingIds() })
}

function send(system: RunningSystem, type: string, data: object) {
  const command = { type, data }
  return system.send(command)
}

/** Events of a log as they are read, up to where it is. */
async function eventsOf(system: RunningSystem): Promise<readonly Recorded[]> {
  const events: Recorded[] = []
  for await (const recorded of system.follow({ from: 0 })) {
    events.push(recorded)
    if (recorded.position === system.position) break
  }
  return events
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextTurn()
}

async function closed(system: RunningSystem): Promise<void> {
  await system.quiet()
  await system.close()
}

describe.each(places)('a storm that was changed, with its store %s', (_, place) => {
  it('[RUN-42] goes on under its new names with all that it had', async () => {
    const opened = place()
    const before = await run(first, opened(), 0)
    for (const orderId of ['1', '2'])
      await send(before, 'Shop.FillBasket', { orderId, amount: Number(orderId) })
    await closed(before)

    const after = await run(second, opened(), 1 * DAY_MS)
    expect(after.warnings).toEqual([])
    await until(() => after.position >= 6)
    await send(after, 'Sales.PlaceOrder', { orderId: '1', amount: 40 })
    await after.quiet()
    expect(await after.row('Sales.Orders', '2')).toEqual({ orderId: '2', amount: 2, currency: 'EUR' })
    expect(await send(after, 'Sales.Tell', { orderId: '1' })).toMatchObject({
      events: [{ event: { data: { total: 41, in: ['EUR', 'USD'], now: 'reminded' } } }],
    })
    await closed(after)

    const late = await run(second, opened(), 3 * DAY_MS)
    await until(() => late.position >= 11)
    await late.quiet()
    const events = await eventsOf(late)
    expect(events.map(({ aggregate, key, event }) => `${aggregate} ${key} ${event.type}`)).toEqual([
      'Sales.Order 1 Sales.OrderPlaced',
      'Sales.OrderMade 1 Sales.OrderMade',
      'Sales.Order 2 Sales.OrderPlaced',
      'Sales.OrderMade 2 Sales.OrderMade',
      'Sales.Order 1 Sales.CustomerReminded',
      'Sales.Order 2 Sales.CustomerReminded',
      'Sales.Order 1 Sales.OrderPlaced',
      'Sales.OrderMade 1 Sales.OrderMade',
      'Sales.Order 1 Sales.Told',
      'Sales.Order 1 Sales.OrderGivenUp',
      'Sales.Order 2 Sales.OrderGivenUp',
    ])
    expect(await late.deadLetters()).toEqual([])
    await late.close()
  })

  it('[RUN-42] leaves what was stored as it was, but for the names of its streams', async () => {
    const opened = place()
    const before = await run(first, opened(), 0)
    for (const amount of [1, 2]) await send(before, 'Shop.FillBasket', { orderId: '1', amount })
    await closed(before)
    const store = opened()
    const log = JSON.stringify(await store.readLog({ afterPosition: 0, limit: 10 }))
    await store.close()
    await closed(await run(second, opened(), 0))
    const now = opened()
    expect(JSON.stringify(await now.readLog({ afterPosition: 0, limit: 10 }))).toBe(
      log
        .replaceAll('"aggregate":"Shop.Basket"', '"aggregate":"Sales.Order"')
        .replaceAll('"aggregate":"Shop.BasketMade"', '"aggregate":"Sales.OrderMade"'),
    )
    await now.close()
  })

  it('[RUN-41] parks what can no longer be read, and takes it in when it can be read again', async () => {
    const opened = place()
    const before = await run(first, opened(), 0)
    await send(before, 'Shop.FillBasket', { orderId: '1', amount: 1 })
    await closed(before)

    const strict = await run(third, opened(), 0)
    expect(await send(strict, 'Sales.PlaceOrder', { orderId: '1', amount: 40 })).toMatchObject({
      kind: 'parked',
    })
    await strict.quiet()
    const letters = await strict.deadLetters()
    expect(new Set(letters.map(({ message }) => message))).toEqual(
      new Set([
        'Sales.OrderPlaced was stored without `by`; give the field a default, so that earlier events can be read',
        'An earlier event of this Sales.Order cannot be read, and lies among the dead letters',
      ]),
    )
    const letter = letters.find(({ work }) => work.kind === 'state')
    expect(letter?.work).toEqual({ kind: 'state', aggregate: 'Sales.Order', position: 1 })
    await closed(strict)

    const mended = await run(second, opened(), 0)
    expect(await mended.retry(letter?.id ?? '')).toBe(true)
    for (const { id, work } of letters) if (work.kind === 'command') await mended.retry(id)
    expect(await send(mended, 'Sales.Tell', { orderId: '1' })).toMatchObject({
      events: [{ event: { data: { total: 41, in: ['EUR', 'USD'] } } }],
    })
    const stateLetters = (await mended.deadLetters()).filter(({ work }) => work.kind === 'state')
    expect(stateLetters).toEqual([])
    await closed(mended)
  })
})
