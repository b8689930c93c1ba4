import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { createWorld } from './world.ts'

const worldOf = (text: string) =>
  createWorld(checkedModel(readStorm([{ name: 'commands.storm', text }]))).dispatcher

const account = `
  aggregate Account "Bank account" {
    key accountId: Id
    state { balance: Int, owner: Text, note: Text? }
    command OpenAccount creates { owner: Text  balance: Int = 10  note: Text? -> Opened }
    command Deposit may create {
      amount: Int
      requires amount > 0 "Deposit something"
      requires amount <= 1000 "Not more than 1000 at once"
      let sum = (balance ?? 0) + amount
      requires sum <= 1500 "The account is full"
      -> Deposited { balance: sum, owner: owner ?? "nobody" }
    }
    command Withdraw "Draw money" {
      amount: Int
      requires amount != 13
      -> Refilled, Withdrawn { balance: 1 } when amount > balance and amount < 1000
      -> Emptied { balance: 0 } when amount == balance
      -> Withdrawn { balance: balance - amount } otherwise
    }
    command Check { -> Emptied { balance: 0 } when balance == 0 }
    command Close { -> Emptied { balance: 0 } | Refilled }
    command Divide { by: Int  let share = balance / by -> Withdrawn { balance: share } }
    command Break { -> Broken { by: 0 } }
    event Opened { balance: Int, owner: Text, note: Text? }
    event Deposited { balance: Int, owner: Text, amount: Int }
    event Withdrawn { balance: Int, amount: Int?, owner: Text, accountId: Id }
    event Emptied { balance: Int }
    event Refilled { kind: Text = "by the bank" }
    event Broken { by: Int } sets { balance: 1 / by }
  }
`
const key = { accountId: 'a' }
const data = (...events: readonly { readonly event: object }[]) =>
  events.map(({ event }) => Reflect.get(event, 'data'))

describe('whether an instance exists', () => {
  it('[INTERPRET-20] `creates` is refused if it exists, a plain command if it does not, `may create` never', () => {
    const dispatcher = worldOf(account)
    const refused = (message: string, code: string) => ({ kind: 'refused', refusal: { message, code } })
    expect(dispatcher.send({ type: 'Withdraw', data: { ...key, amount: 1 } })).toEqual(
      refused('There is no Bank account "a"', 'Withdraw/unknown'),
    )
    expect(dispatcher.send({ type: 'Deposit', data: { ...key, amount: 5 } })).toMatchObject({
      kind: 'recorded',
    })
    expect(dispatcher.send({ type: 'Deposit', data: { ...key, amount: 5 } })).toMatchObject({
      kind: 'recorded',
    })
    expect(dispatcher.send({ type: 'OpenAccount', data: { ...key, owner: 'Ann' } })).toEqual(
      refused('Bank account "a" exists already', 'OpenAccount/exists'),
    )
    expect(data(...dispatcher.log)).toEqual([
      { accountId: 'a', balance: 5, owner: 'nobody', amount: 5 },
      { accountId: 'a', balance: 10, owner: 'nobody', amount: 5 },
    ])
  })

  it('[INTERPRET-20] instances are told apart by their keys, composite ones included', () => {
    const dispatcher = worldOf(`
      value Cell { x: Int, y: Int? }
      aggregate Field {
        key cell: Cell
        command Plant creates { -> Planted }
        event Planted
      }
    `)
    const plant = (cell: object) => dispatcher.send({ type: 'Plant', data: { cell } }).kind
    expect([plant({ x: 1, y: 2 }), plant({ y: 1, x: 2 }), plant({ x: 1 })]).toEqual([
      'recorded',
      'recorded',
      'recorded',
    ])
    expect([plant({ y: 2, x: 1 }), plant({ x: 1, y: undefined })]).toEqual(['refused', 'refused'])
    expect(dispatcher.send({ type: 'Plant', data: { cell: { y: 2, x: 1 } } })).toMatchObject({
      refusal: { message: 'Field { y: 2, x: 1 } exists already' },
    })
  })
})

describe('rules', () => {
  it('[INTERPRET-21] the first `requires` that fails refuses, with its message, and records nothing', () => {
    const dispatcher = worldOf(account)
    const messageOf = (amount: number) => {
      const outcome = dispatcher.send({ type: 'Deposit', data: { ...key, amount } })
      return outcome.kind === 'refused' ? [outcome.refusal.message, outcome.refusal.code] : outcome.kind
    }
    expect(messageOf(0)).toEqual(['Deposit something', 'Deposit/1'])
    expect(messageOf(1001)).toEqual(['Not more than 1000 at once', 'Deposit/2'])
    expect(messageOf(1000)).toBe('recorded')
    expect(messageOf(501)).toEqual(['The account is full', 'Deposit/3'])
    expect(messageOf(500)).toBe('recorded')
    expect(dispatcher.log).toHaveLength(2)
  })

  it('[INTERPRET-21] a rule without a message says that it is not possible now', () => {
    const dispatcher = worldOf(account)
    dispatcher.send({ type: 'OpenAccount', data: { ...key, owner: 'Ann' } })
    expect(dispatcher.send({ type: 'Withdraw', data: { ...key, amount: 13 } })).toMatchObject({
      refusal: { message: 'Draw money is not possible now' },
    })
  })

  it('[INTERPRET-22] a command that lacks an argument is refused before anything else is looked at', () => {
    const dispatcher = worldOf(account)
    const messageOf = (type: string, given: object) => {
      const outcome = dispatcher.send({ type, data: given })
      return outcome.kind === 'refused' ? outcome.refusal.message : outcome.kind
    }
    expect(messageOf('Withdraw', { amount: 1 })).toBe('Draw money needs accountId')
    expect(messageOf('Withdraw', key)).toBe('Draw money needs amount')
    expect(messageOf('OpenAccount', key)).toBe('OpenAccount needs owner')
    expect(messageOf('OpenAccount', { ...key, owner: 'Ann', unknown: 1 })).toBe('recorded')
  })
})

describe('arrows', () => {
  it('[INTERPRET-23] the first arrow that holds is taken, in the order of the text; then `otherwise`', () => {
    const dispatcher = worldOf(account)
    dispatcher.send({ type: 'OpenAccount', data: { ...key, owner: 'Ann' } })
    const withdraw = (amount: number) => {
      const outcome = dispatcher.send({ type: 'Withdraw', data: { ...key, amount } })
      return outcome.kind === 'recorded' ? outcome.events.map(({ event }) => event) : outcome.kind
    }
    const own = { accountId: 'a', owner: 'Ann' }
    expect(withdraw(3)).toEqual([{ type: 'Withdrawn', data: { ...own, balance: 7, amount: 3 } }])
    expect(withdraw(7)).toEqual([{ type: 'Emptied', data: { accountId: 'a', balance: 0 } }])
    expect(withdraw(5)).toEqual([
      { type: 'Refilled', data: { accountId: 'a', kind: 'by the bank' } },
      { type: 'Withdrawn', data: { ...own, balance: 1, amount: 5 } },
    ])
    expect(withdraw(2000)).toEqual([{ type: 'Withdrawn', data: { ...own, balance: -1999, amount: 2000 } }])
  })

  it('[INTERPRET-23] where no arrow holds the command is no news', () => {
    const dispatcher = worldOf(account)
    dispatcher.send({ type: 'OpenAccount', data: { ...key, owner: 'Ann' } })
    expect(dispatcher.send({ type: 'Check', data: key })).toEqual({ kind: 'recorded', events: [] })
  })

  it('[INTERPRET-24] an open choice cannot be run, and says so', () => {
    const dispatcher = worldOf(account)
    dispatcher.send({ type: 'OpenAccount', data: { ...key, owner: 'Ann' } })
    expect(dispatcher.send({ type: 'Close', data: key })).toEqual({
      kind: 'refused',
      refusal: {
        code: 'Close/open',
        message:
          'Close leaves open whether Emptied or Refilled happens: say when with `when`, or let a system answer',
      },
    })
  })

  it('[INTERPRET-17] a `let` is not looked at before it is needed', () => {
    const dispatcher = worldOf(`
      aggregate Share {
        key shareId: Id
        command Divide creates {
          total: Int
          count: Int
          requires count >= 0 "Not fewer than none"
          -> Kept { total } when count == 0
          let part = total / count
          -> Divided { part }
        }
        event Kept { total: Int }
        event Divided { part: Int }
      }
    `)
    const divide = (shareId: string, count: number) =>
      dispatcher.send({ type: 'Divide', data: { shareId, total: 6, count } })
    expect(divide('a', 0)).toMatchObject({ kind: 'recorded', events: [{ event: { type: 'Kept' } }] })
    expect(divide('b', 3)).toMatchObject({ events: [{ event: { data: { shareId: 'b', part: 2 } } }] })
    expect(divide('c', 4)).toMatchObject({ kind: 'parked', cause: { error: { code: 'not exact' } } })
  })
})

describe('fields of events', () => {
  it('[INTERPRET-25] come from the braces, the command, the state, the key, else their default', () => {
    const dispatcher = worldOf(`
      aggregate Order {
        key orderId: Id
        state { city: Text, price: Int, note: Text? }
        command Place creates { city: Text  price: Int = 3  note: Text? -> Placed }
        command Move { city: Text -> Moved { price: price + 1 } }
        event Placed { city: Text, price: Int, note: Text? }
        event Moved { orderId: Id, price: Int, city: Text, note: Text?, carrier: Text = "post", weight: Int? }
      }
    `)
    dispatcher.send({ type: 'Place', data: { orderId: 'o', city: 'Bern', note: 'ring' } })
    dispatcher.send({ type: 'Move', data: { orderId: 'o', city: 'Basel' } })
    expect(data(...dispatcher.log)).toEqual([
      { orderId: 'o', city: 'Bern', price: 3, note: 'ring' },
      { orderId: 'o', price: 4, city: 'Basel', note: 'ring', carrier: 'post' },
    ])
  })

  it('[INTERPRET-25] an optional field that is missing is left out', () => {
    const dispatcher = worldOf(account)
    dispatcher.send({ type: 'OpenAccount', data: { ...key, owner: 'Ann', note: undefined } })
    expect(data(...dispatcher.log)).toStrictEqual([{ accountId: 'a', balance: 10, owner: 'Ann' }])
  })
})

describe('errors', () => {
  it('[INTERPRET-26] an expression without a value parks the command, and nothing is recorded', () => {
    const dispatcher = worldOf(account)
    dispatcher.send({ type: 'OpenAccount', data: { ...key, owner: 'Ann' } })
    const outcome = dispatcher.send({ type: 'Divide', data: { ...key, by: 0 } })
    expect(outcome).toMatchObject({ kind: 'parked', cause: { message: 'Division by zero' } })
    expect(dispatcher.log).toHaveLength(1)
  })

  it('[INTERPRET-26] the same if only the fold of its event fails', () => {
    const dispatcher = worldOf(account)
    dispatcher.send({ type: 'OpenAccount', data: { ...key, owner: 'Ann' } })
    const before = dispatcher.stateOf('Account', 'a')
    expect(dispatcher.send({ type: 'Break', data: key })).toMatchObject({
      kind: 'parked',
      cause: { message: 'Division by zero' },
    })
    expect(dispatcher.log).toHaveLength(1)
    expect(dispatcher.stateOf('Account', 'a')).toBe(before)
  })
})
