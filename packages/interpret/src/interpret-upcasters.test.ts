import type { DomainEvent, Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { interpret } from './interpret.ts'
import { checkedModel } from './testing/checked-model.ts'

function reader(storm: string): (data: object, place?: Partial<Recorded>) => unknown {
  const { upcasters = [] } = interpret(checkedModel(readStorm([{ name: 'a.storm', text: storm }])))
  return (data, place = {}) => {
    const stored: DomainEvent & { readonly data: object } = { type: 'Placed', data }
    const upcaster = upcasters.find(({ from }) => from === stored.type)
    if (!upcaster) return 'read as it is'
    const recorded = { event: stored, eventId: 'e-1', at: 0, causationId: 'c', correlationId: 'c' }
    const read = upcaster.upcast(stored, {
      ...recorded,
      aggregate: 'Order',
      key: 'o1',
      version: 1,
      position: 1,
      ...place,
    })
    return read === stored ? 'read as it is' : Reflect.get(read, 'data')
  }
}

function order(fields: string, key = 'orderId: Id'): string {
  return `aggregate Order { key ${key}
    command Place creates { -> Placed { ${fields.includes('amount') ? 'amount: 1' : ''} } }
    event Placed { ${fields} }
  }`
}

describe('a stored event', () => {
  it('[INTERPRET-162] that lacks nothing is read as it is', () => {
    expect(reader(order('note: Text = "-", at2: Time?'))({ orderId: 'o1', note: 'hello' })).toBe(
      'read as it is',
    )
    expect(reader('event Placed')({})).toBe('read as it is')
  })
  it('[INTERPRET-162] gets the default of a field that it lacks, and nothing for an optional one', () => {
    const read = reader(order('note: Text = "-", count: Int = 0, by: Text?, of: Text? = "me"'))
    expect(read({ orderId: 'o1' })).toEqual({ orderId: 'o1', note: '-', count: 0 })
    expect(read({ orderId: 'o1', note: '', count: 5 })).toBe('read as it is')
  })
  it('[INTERPRET-162] that lacks what has to be given cannot be read, and the message says what to do', () => {
    expect(() => reader(order('amount: Int'))({ orderId: 'o1' })).toThrow(
      'Placed was stored without `amount`; give the field a default, so that earlier events can be read',
    )
  })
  it('[INTERPRET-162] gets the defaults of what lies within it', () => {
    const read = reader(`${order('lines: [Line] = [], best: Line?')}
      value Line { name: Text, count: Int = 1, parts: [Line] = [] }`)
    const line = { name: 'a', count: 2, parts: [] }
    expect(read({ orderId: 'o1', lines: [line], best: line })).toBe('read as it is')
    expect(read({ orderId: 'o1', lines: [line, { name: 'b', parts: [{ name: 'c' }] }] })).toEqual({
      orderId: 'o1',
      lines: [line, { name: 'b', count: 1, parts: [{ name: 'c', count: 1, parts: [] }] }],
    })
  })
  it('[INTERPRET-163] without its key has that of the instance in whose stream it lies', () => {
    expect(reader(order(''))({})).toEqual({ orderId: 'o1' })
    expect(reader(order('', 'number: Int'))({ orderId: 7 }, { key: '7' })).toEqual({ orderId: 7, number: 7 })
    const storm = `${order('', 'place: Place')} value Place { row: Text, seat: Int }`
    expect(reader(storm)({}, { key: '{"row":"A","seat":1}' })).toEqual({ place: { row: 'A', seat: 1 } })
  })
  it('[INTERPRET-163] without a key, in the stream of something else, cannot be read', () => {
    const message = 'Placed was stored without `orderId`, so nothing says to which Order it belongs'
    expect(() => reader(order(''))({}, { aggregate: 'Basket' })).toThrow(message)
    expect(() => reader(order(''))({}, { key: '' })).toThrow(message)
    expect(() => reader(order('', 'number: Int'))({}, { key: 'seven' })).toThrow('`number`')
  })
})
