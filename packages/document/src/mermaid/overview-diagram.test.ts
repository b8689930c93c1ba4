import { expect, it } from 'vitest'
import { documented } from '../testing/documented.ts'
import { contextDiagram } from './context-diagram.ts'
import { contextMapDiagram } from './context-map-diagram.ts'
import type { Diagram } from './diagram.ts'
import { overviewDiagram } from './overview-diagram.ts'

const STORM = `
context Sales {
  aggregate Order {
    command PlaceOrder { -> OrderPlaced -> OrderPlaced }
    command ShipOrder { -> OrderShipped }
    event OrderPlaced
    event OrderShipped
  }
  view Orders { key orderId: Id  on OrderPlaced }
  publishes OrderOpened from Orders
}
context Billing {
  aggregate Bill {
    command SendBill { -> BillSent }
    event BillSent
  }
  policy BillThem { when Sales.OrderOpened then SendBill after 2h }
  policy ShipThem { when BillSent then Sales.ShipOrder }
  reads Sales.Orders
}
system Post { on Sales.OrderShipped }
relation Sales -> Billing: open host
`

function arrowsOf({ nodes, edges }: Diagram): readonly string[] {
  const text = (key: string) => nodes.find((node) => node.key === key)?.lines.join(' ')
  return edges.map(({ from, to, lines }) => `${text(from)} -${lines.join(', ')}-> ${text(to)}`)
}

it('[DOCUMENT-24] an overview has each command, event and reaction once, in the frame of its context', () => {
  const overview = overviewDiagram(documented(STORM))
  expect(overview.nodes.map(({ kind, lines, group }) => `${group ?? '-'} ${kind} ${lines}`)).toEqual([
    'Sales command PlaceOrder',
    'Sales command ShipOrder',
    'Billing command SendBill',
    'Sales event OrderPlaced',
    'Sales event OrderShipped',
    'Billing event BillSent',
    'Sales publication OrderOpened',
    'Billing policy BillThem',
    'Billing policy ShipThem',
    '- system Post',
    'Sales view Orders',
  ])
  expect(arrowsOf(overview)).toEqual([
    'PlaceOrder --> OrderPlaced',
    'ShipOrder --> OrderShipped',
    'SendBill --> BillSent',
    'OrderShipped --> Post',
    'BillSent --> ShipThem',
    'OrderOpened --> BillThem',
    'BillThem -after 2h-> SendBill',
    'ShipThem --> ShipOrder',
    'OrderPlaced --> Orders',
    'Orders --> OrderOpened',
  ])
})

it('[DOCUMENT-24] the picture of one context shows where its arrows come from and lead to', () => {
  const overview = overviewDiagram(documented(STORM))
  const billing = contextDiagram(overview, 'Billing')
  expect(billing?.nodes.filter(({ kind }) => kind === 'elsewhere').map(({ lines }) => lines)).toEqual([
    ['ShipOrder', '(Sales)'],
    ['OrderOpened', '(Sales)'],
  ])
  expect(contextDiagram(overview, 'Nowhere')).toBeUndefined()
})

it('[DOCUMENT-25] on the map an arrow points where something goes: knowledge to its user, commands to who obeys', () => {
  expect(arrowsOf(contextMapDiagram(documented(STORM).contexts))).toEqual([
    'Sales Order -open host, OrderOpened, Orders (view)-> Billing Bill',
    'Billing Bill -ShipOrder (command)-> Sales Order',
    'Sales Order -OrderShipped-> Post',
  ])
})
