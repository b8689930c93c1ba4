import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { createWorld } from './world.ts'

const worldOf = (text: string, options = {}) =>
  createWorld(checkedModel(readStorm([{ name: 'events.storm', text }])), options).dispatcher

describe('events and the state', () => {
  it('[INTERPRET-30] fields of the name of a state field are copied, `sets` sets the others, the rest stays', () => {
    const dispatcher = worldOf(`
      aggregate Parcel {
        key parcelId: Id
        state { weight: Int, place: Text?, stops: [Text] = [], status: packed | moving, moves: Int = 0 }
        command Pack creates { weight: Int  place: Text? -> Packed }
        command Move { place: Text? -> Moved }
        event Packed { weight: Int, place: Text? } sets { status: packed }
        event Moved { place: Text? } sets { status: moving, stops: stops + [state.place ?? "?"], moves: moves + 1 }
      }
    `)
    const send = (type: string, given: object) => dispatcher.send({ type, data: { parcelId: 'p', ...given } })
    expect(dispatcher.stateOf('Parcel', 'p')).toBeUndefined()
    send('Pack', { weight: 3, place: 'Bern' })
    expect(dispatcher.stateOf('Parcel', 'p')).toEqual({
      weight: 3,
      place: 'Bern',
      stops: [],
      status: 'packed',
      moves: 0,
    })
    send('Move', { place: 'Basel' })
    send('Move', {})
    expect(dispatcher.stateOf('Parcel', 'p')).toEqual({
      weight: 3,
      place: undefined,
      stops: ['Bern', 'Basel'],
      status: 'moving',
      moves: 2,
    })
  })

  it('[INTERPRET-31] `sets`, views and policies know when and by what an event was recorded', () => {
    const startAt = Date.UTC(2026, 4, 1)
    const dispatcher = worldOf(
      `
      aggregate Bell {
        key bellId: Id
        state { rungAt: Time, by: Id, cause: Id, story: Id }
        command Ring may create { -> Rung }
        event Rung sets { rungAt: at, by: eventId, cause: causationId, story: event.correlationId }
      }
      aggregate Echo {
        key echoId: Id
        state { due: Time, of: Id }
        command Answer creates { due: Time  of: Id -> Answered }
        event Answered { due: Time, of: Id }
      }
      policy Listen { when Rung where at >= "2026-05-01T00:00:00Z" then Answer { echoId: newId, due: at + 1h, of: event.eventId } }
      view Bells { key bellId: Id  last: Time  id: Id on Rung { last: at, id: eventId } }
    `,
      { startAt },
    )
    dispatcher.send({ type: 'Ring', data: { bellId: 'b' } })
    const [rung] = dispatcher.log
    expect(dispatcher.stateOf('Bell', 'b')).toEqual({
      rungAt: startAt,
      by: rung?.eventId,
      cause: rung?.causationId,
      story: rung?.correlationId,
    })
    expect(dispatcher.row('Bells', 'b')).toEqual({ bellId: 'b', last: startAt, id: rung?.eventId })
    expect(dispatcher.stateOf('Echo', 'id-1')).toEqual({ due: startAt + 3_600_000, of: rung?.eventId })
  })

  it('[INTERPRET-32] events of one name in two contexts stay apart', () => {
    const side = (context: string, other: string) => `
      context ${context} {
        aggregate Order {
          key orderId: Id
          state { count: Int }
          command Place may create { -> Placed }
          event Placed sets { count: (state.count ?? 0) + 1 }
        }
        view Orders { key orderId: Id  seen: Text on Placed { seen: "own" } }
        view Others { key orderId: Id  seen: Text on ${other}.Placed { seen: "other" } }
        policy Copy { when ${other}.Placed then Note { noteId: newId, text: "${other}" } }
        aggregate Notes { key noteId: Id command Note creates { text: Text -> Noted } event Noted { text: Text } }
      }
    `
    const dispatcher = worldOf(side('Sales', 'Depot') + side('Depot', 'Sales'))
    dispatcher.send({ type: 'Sales.Place', data: { orderId: 'o' } })
    expect(dispatcher.log.map(({ event, aggregate }) => [event.type, aggregate])).toEqual([
      ['Sales.Placed', 'Sales.Order'],
      ['Depot.Noted', 'Depot.Notes'],
    ])
    expect([dispatcher.stateOf('Sales.Order', 'o'), dispatcher.stateOf('Depot.Order', 'o')]).toEqual([
      { count: 1 },
      undefined,
    ])
    expect([dispatcher.rows('Sales.Orders'), dispatcher.rows('Sales.Others')]).toEqual([
      [{ orderId: 'o', seen: 'own' }],
      [],
    ])
    expect([dispatcher.rows('Depot.Orders'), dispatcher.rows('Depot.Others')]).toEqual([
      [],
      [{ orderId: 'o', seen: 'other' }],
    ])
  })
})
