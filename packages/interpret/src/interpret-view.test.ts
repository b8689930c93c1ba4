import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { createWorld } from './world.ts'

const stock = `
  value Place { shelf: Int, row: Text? }
  aggregate Item {
    key itemId: Id
    command Add may create { count: Int  name: Text  place: Place? -> Added }
    command Take may create { count: Int -> Taken }
    command Drop may create { -> Dropped }
    command Move may create { from: Text  to: Text  count: Int -> Moved }
    event Added { count: Int, name: Text, place: Place? }
    event Taken { count: Int }
    event Dropped
    event Moved { from: Text, to: Text, count: Int }
  }
`

function worldOf(views: string) {
  const { dispatcher } = createWorld(checkedModel(readStorm([{ name: 'views.storm', text: stock + views }])))
  const send = (type: string, itemId: string, data = {}) =>
    dispatcher.send({ type, data: { itemId, ...data } })
  return { dispatcher, send, parked: () => dispatcher.steps.filter(({ kind }) => kind === 'parked') }
}

describe('rows', () => {
  const view = `
    view Stock {
      key itemId: Id
      name: Text
      count: Int
      takes: Int = 0
      last: Time?
      on Added { last: at }
      on Taken { count: row.count - event.count, takes: takes + 1 }
      on Dropped remove
    }
  `

  it('[INTERPRET-70] are made by an event that gives every required field, with defaults for the others', () => {
    const { dispatcher, send } = worldOf(view)
    send('Add', 'a', { count: 3, name: 'bolt' })
    expect(dispatcher.rows('Stock')).toEqual([
      { itemId: 'a', name: 'bolt', count: 3, takes: 0, last: Date.UTC(2026, 0, 1) },
    ])
  })

  it('[INTERPRET-70] an event that reads the row, or lacks a required field, changes only rows that exist', () => {
    const { dispatcher, send, parked } = worldOf(view)
    send('Take', 'a', { count: 1 })
    expect(dispatcher.rows('Stock')).toEqual([])
    send('Add', 'a', { count: 3, name: 'bolt' })
    send('Take', 'a', { count: 1 })
    send('Take', 'a', { count: 1 })
    expect(dispatcher.row('Stock', 'a')).toMatchObject({ count: 1, takes: 2 })
    expect(parked()).toEqual([])
  })

  it('[INTERPRET-71] are changed by upsert: same names are copied, the braces set the others, the rest stays', () => {
    const { dispatcher, send } = worldOf(view)
    send('Add', 'a', { count: 3, name: 'bolt' })
    send('Take', 'a', { count: 1 })
    send('Add', 'a', { count: 9, name: 'nut' })
    expect(dispatcher.row('Stock', 'a')).toMatchObject({ count: 9, name: 'nut', takes: 1 })
  })

  it('[INTERPRET-72] are removed, and one that is put again begins anew, and comes last', () => {
    const { dispatcher, send } = worldOf(view)
    for (const itemId of ['a', 'b']) send('Add', itemId, { count: 3, name: itemId })
    send('Take', 'a', { count: 1 })
    send('Drop', 'a')
    send('Drop', 'a')
    expect(dispatcher.rows('Stock')).toMatchObject([{ itemId: 'b' }])
    send('Add', 'a', { count: 5, name: 'again' })
    expect(dispatcher.rows('Stock')).toMatchObject([{ itemId: 'b' }, { itemId: 'a', count: 5, takes: 0 }])
  })
})

describe('where', () => {
  it('[INTERPRET-73] a fold whose `where` does not hold changes nothing, nor removes', () => {
    const { dispatcher, send } = worldOf(`
      view Big { key itemId: Id  count: Int  on Added where count > 10  on Taken where count > 10 remove }
    `)
    send('Add', 'a', { count: 10, name: 'x' })
    send('Add', 'b', { count: 11, name: 'x' })
    send('Take', 'b', { count: 10 })
    expect(dispatcher.rows('Big')).toEqual([{ itemId: 'b', count: 11 }])
    send('Take', 'b', { count: 11 })
    expect(dispatcher.rows('Big')).toEqual([])
  })

  it('[INTERPRET-73] one that looks at the row finds nothing where there is no row', () => {
    const { dispatcher, send, parked } = worldOf(`
      view Known {
        key itemId: Id
        name: Text
        count: Int
        on Added
        on Taken where row.count > 1 { count: row.count - 1 }
        on Dropped where name == "bolt" remove
      }
    `)
    send('Take', 'a', { count: 1 })
    send('Drop', 'a')
    expect(parked()).toEqual([])
    send('Add', 'a', { count: 2, name: 'bolt' })
    send('Add', 'b', { count: 2, name: 'nut' })
    for (const itemId of ['a', 'b', 'a']) send('Take', itemId, { count: 1 })
    for (const itemId of ['a', 'b']) send('Drop', itemId)
    expect(dispatcher.rows('Known')).toEqual([{ itemId: 'b', name: 'nut', count: 1 }])
  })
})

describe('names', () => {
  it('[INTERPRET-74] in the braces a name is the event’s field, then the row’s; `row.x` and `event.x` are exact', () => {
    const { dispatcher, send } = worldOf(`
      view Sums {
        key itemId: Id
        name: Text
        count: Int
        total: Int = 0
        note: Text = ""
        on Added
        on Taken { total: total + count, count: row.count, note: "{name} {event.count} of {row.count}" }
      }
    `)
    send('Add', 'a', { count: 7, name: 'bolt' })
    send('Take', 'a', { count: 2 })
    send('Take', 'a', { count: 3 })
    expect(dispatcher.row('Sums', 'a')).toEqual({
      itemId: 'a',
      name: 'bolt',
      count: 7,
      total: 5,
      note: 'bolt 3 of 7',
    })
  })
})

describe('keys', () => {
  it('[INTERPRET-75] a key may be a record: rows are told apart by its content', () => {
    const { dispatcher, send } = worldOf(`
      view Shelves { key place: Place  last: Text  on Added where place is not missing { place, last: name } }
    `)
    send('Add', 'a', { count: 1, name: 'a', place: { shelf: 1, row: 'x' } })
    send('Add', 'b', { count: 1, name: 'b', place: { row: 'x', shelf: 1 } })
    send('Add', 'c', { count: 1, name: 'c', place: { shelf: 1 } })
    send('Add', 'd', { count: 1, name: 'd' })
    expect(dispatcher.rows('Shelves')).toEqual([
      { place: { shelf: 1, row: 'x' }, last: 'b' },
      { place: { shelf: 1 }, last: 'c' },
    ])
  })

  it('[INTERPRET-75] a key may be given in the braces', () => {
    const { dispatcher, send } = worldOf(`
      view Names { key name: Text  itemId: Id  on Added { name: "{name}-{itemId}" }  on Moved { name: "{from}-{itemId}", itemId: "moved" } }
    `)
    send('Add', 'a', { count: 1, name: 'bolt' })
    send('Move', 'a', { from: 'bolt', to: 'z', count: 1 })
    expect(dispatcher.rows('Names')).toEqual([{ name: 'bolt-a', itemId: 'moved' }])
  })

  it('[INTERPRET-76] an event without the key changes no row, and is parked', () => {
    const { dispatcher, send, parked } = worldOf(`
      view Shelves { key place: Place?  last: Text  on Added { last: name } }
    `)
    send('Add', 'a', { count: 1, name: 'a' })
    expect(dispatcher.rows('Shelves')).toEqual([])
    expect(parked()).toMatchObject([
      {
        cause: {
          message: 'Added has no `place`, so no row of Shelves can be found',
          error: { code: 'missing' },
        },
      },
    ])
  })
})

describe('several folds on one event', () => {
  it('[INTERPRET-77] are applied in the order of the text, each on the row as the one before left it', () => {
    const { dispatcher, send } = worldOf(`
      view Steps {
        key itemId: Id
        log: [Text] = []
        count: Int = 0
        on Added where count > 100 remove
        on Added
        on Added { log: log + ["{row.count}"] }
        on Added where count > 10 { log: log + ["big"] }
      }
    `)
    send('Add', 'a', { count: 5, name: 'x' })
    send('Add', 'a', { count: 11, name: 'x' })
    expect(dispatcher.row('Steps', 'a')).toEqual({ itemId: 'a', count: 11, log: ['5', '11', 'big'] })
    send('Add', 'a', { count: 101, name: 'x' })
    expect(dispatcher.row('Steps', 'a')).toEqual({ itemId: 'a', count: 101, log: ['101', 'big'] })
  })

  it('[INTERPRET-77] which row is meant is said by the folds that apply', () => {
    const { dispatcher, send, parked } = worldOf(`
      view Places {
        key name: Text
        count: Int
        on Moved where count > 0 { name: to }
        on Moved where count < 0 { name: from, count: 0 - count }
      }
    `)
    send('Move', 'a', { from: 'x', to: 'y', count: 3 })
    send('Move', 'a', { from: 'x', to: 'y', count: -4 })
    expect(dispatcher.rows('Places')).toEqual([
      { name: 'y', count: 3 },
      { name: 'x', count: 4 },
    ])
    expect(parked()).toEqual([])
  })
})

describe('errors', () => {
  it('[INTERPRET-78] an expression without a value parks the event for this view, and the row stays', () => {
    const { dispatcher, send, parked } = worldOf(`
      view Shares { key itemId: Id  share: Int  on Added { share: 10 / count } }
      view Counts { key itemId: Id  count: Int  on Added }
    `)
    send('Add', 'a', { count: 5, name: 'x' })
    send('Add', 'a', { count: 0, name: 'x' })
    expect(dispatcher.rows('Shares')).toEqual([{ itemId: 'a', share: 2 }])
    expect(dispatcher.rows('Counts')).toEqual([{ itemId: 'a', count: 0 }])
    expect(parked()).toMatchObject([{ part: { kind: 'projection', name: 'Shares' } }])
  })
})
