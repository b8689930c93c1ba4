import { expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

/** Trams and their drivers: two aggregates, each with an event and commands; what is done with them is given. */
function trams(rest: string): string {
  return `
aggregate Tram {
  key tramId: Id
  state { delayMinutes: Int?, driver: Id? }
  event TramDelayed { driverId: Id, delaySeconds: Int }
  event TramStopped
  command StopTram { -> TramStopped }
}
aggregate Driver {
  key driverId: Id
  event DriverCalled { tramId: Id, waitMinutes: Int }
  command CallDriver { tramId: Id, waitMinutes: Int = 0  -> DriverCalled }
}
aggregate Incident {
  key incidentId: Id
  command OpenIncident creates { tramId: Id  -> IncidentOpened }
  command CloseIncident { -> IncidentClosed }
  event IncidentOpened { tramId: Id }
  event IncidentClosed
}
${rest}`
}

function said(rest: string): readonly string[] {
  return saidOf(trams(rest), 'FIELD-8')
}

it('[CHECK-67] a key that gets the id of another aggregate is found where it is written', () => {
  const text = trams('policy Stop { when TramDelayed then StopTram { tramId: driverId } }')
  const [found, ...others] = foundIn(text, 'FIELD-8')
  expect(others).toEqual([])
  expect(found?.message).toBe(
    '`tramId` of `StopTram` is the id of `Tram`, and gets `driverId`, the id of `Driver`: give it the id that is meant, or another name',
  )
  expect(text.slice(found?.place.start, found?.place.end)).toBe('tramId: driverId')
})

it('[CHECK-67] also in other fields, rows, states, recorded and published events', () => {
  expect(said('policy Call { when TramDelayed then CallDriver { tramId: event.driverId } }')).toHaveLength(1)
  expect(
    said('view Calls { key driverId: Id  tramId: Id  on DriverCalled { tramId: driverId } }'),
  ).toHaveLength(1)
  expect(said('context Depot { publishes Late { tramId: driverId } from TramDelayed }')).toEqual([
    '`tramId` of `Late` is the id of `Tram`, and gets `driverId`, the id of `Driver`: give it the id that is meant, or another name',
  ])
  expect(
    said(
      'process Delay { key tramId: Id  state { incidentId: Id? }  on TramDelayed sets { incidentId: driverId } -> StopTram }',
    ),
  ).toHaveLength(1)
})

it('[CHECK-67] a new instance may take the id of its cause, and is then known by it', () => {
  expect(said('policy Open { when TramDelayed then OpenIncident { incidentId: tramId } }')).toEqual([])
  expect(
    said(`policy Open { when TramDelayed then OpenIncident { incidentId: tramId } }
      policy Close { when TramStopped then CloseIncident { incidentId: tramId } }`),
  ).toEqual([])
  expect(said('policy Close { when TramStopped then CloseIncident { incidentId: tramId } }')).toHaveLength(1)
})

it('[CHECK-67] a name that is no key, or may mean the same, is none', () => {
  expect(said('policy Stop { when TramDelayed then StopTram { tramId: tramId } }')).toEqual([])
  expect(
    said('view Drivers { key driverId: Id  lastSeen: Id  on DriverCalled { lastSeen: tramId } }'),
  ).toEqual([])
  const sales = `
aggregate Order { key id: Id  command CancelOrder { -> OrderCancelled }  event OrderCancelled }
aggregate Parcel { key orderId: Id  event ParcelLost }
policy Cancel { when ParcelLost then CancelOrder { id: orderId } }`
  expect(saidOf(sales, 'FIELD-8')).toEqual([])
  const named = sales.replaceAll('id: Id', 'saleId: Id').replaceAll('{ id:', '{ saleId:')
  expect(saidOf(named, 'FIELD-8')).toEqual([])
})

it('[CHECK-68] a number of another unit is found', () => {
  expect(said('policy Call { when TramDelayed then CallDriver { waitMinutes: delaySeconds } }')).toEqual([
    '`waitMinutes` of `CallDriver` counts minutes, and gets `delaySeconds`, which counts seconds: calculate one from the other, or correct a name',
  ])
  expect(
    saidOf(
      `value Money { cents: Int }
       event Paid { billId: Id, priceEuros: Int }
       view Bills { key billId: Id  price: Money  on Paid { price: { cents: priceEuros } } }`,
      'FIELD-8',
    ),
  ).toHaveLength(1)
})

it('[CHECK-68] what is calculated, of one unit, of another quantity, or no number is none', () => {
  expect(
    said('policy Call { when TramDelayed then CallDriver { waitMinutes: delaySeconds div 60 } }'),
  ).toEqual([])
  expect(
    saidOf(
      `event Weighed { boxId: Id, netGrams: Int, waitMs: Int, metres: Int, unitPercent: Int, dueDays: Text }
       view Boxes {
         key boxId: Id
         grossGrams: Int  waitMillis: Int  years: Int  cents: Int  hours: Text
         on Weighed { grossGrams: netGrams, waitMillis: waitMs, years: metres, cents: unitPercent, hours: dueDays }
       }`,
      'FIELD-8',
    ),
  ).toEqual([])
})
