import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { completionsAt } from './completions-at.ts'

const STORM = `actor Clerk
context Sales {
  aggregate Order {
    key orderId: Id
    state { status: open | sent, total: Money }
    command PlaceOrder by Clerk creates { total: Money -> OrderPlaced }
    command SendOrder {
      note: Text
      requires status == open "Gone"
      -> OrderSent { note: note }
    }
    event OrderPlaced { total: Money } sets { status: open }
    event OrderSent { note: Text, place: Region } sets { status: sent }
  }
  view OpenOrders for Clerk { key orderId: Id  status: open | sent  on OrderPlaced { status: open } }
}
context Billing {
  event BillSent
  policy Bill {
    when Sales.OrderSent
    then Remind
  }
  command Remind { text: Text }
}
value Money { cents: Int }
enum Region { North, South }
`

/** What is offered at \`|\` in the storm with something written behind a stretch of it. */
function offered(after: string, typed: string): readonly string[] {
  const at = STORM.indexOf(after) + after.length
  const text = STORM.slice(0, at) + typed + STORM.slice(at)
  const storm = readStorm([{ name: 'a.storm', text }])
  const index = indexModel(storm.model)
  const { options } = completionsAt(
    { storm, index, findings: [] },
    { file: 'a.storm', offset: at + typed.length },
  )
  return options.map((option) => option.text)
}

describe('what is offered while somebody types', () => {
  it('[BOARD-41] words that begin a sticky, as the frame allows', () => {
    expect(offered('enum Region { North, South }\n', 'ev')).toContain('context')
    expect(offered('context Sales {\n', '  ')).toEqual(
      expect.arrayContaining(['policy', 'subscribes', 'event']),
    )
    const inAggregate = offered('-> OrderSent { note: note }\n    }\n', '    ')
    expect(inAggregate).toContain('always')
    expect(inAggregate).not.toContain('policy')
  })

  it('[BOARD-41] names of elements of the kind that fits, with their context where it is another', () => {
    expect(offered('command PlaceOrder by ', '')).toEqual(['Clerk'])
    expect(offered('-> OrderSent { note: note }\n', '      -> ')).toEqual([
      'OrderPlaced',
      'OrderSent',
      'Billing.BillSent',
    ])
    expect(offered('policy Bill {\n    when ', '')).toEqual([
      'Sales.OrderPlaced',
      'Sales.OrderSent',
      'BillSent',
    ])
    expect(offered('when Sales.OrderSent', ' then ')).toEqual([
      'Sales.PlaceOrder',
      'Sales.SendOrder',
      'Remind',
    ])
    expect(offered('enum Region { North, South }\n', 'hotspot "Why?" on Or')).toContain('Order')
  })

  it('[BOARD-41] behind a dot what belongs to the word before it', () => {
    expect(offered('policy Bill {\n    when Sales.', '')).toContain('OrderPlaced')
    expect(offered('requires status == open "Gone"\n', '      requires total.')).toEqual(['cents'])
    expect(offered('requires status == open "Gone"\n', '      requires state.')).toEqual([
      'orderId',
      'status',
      'total',
    ])
  })

  it('[BOARD-41] fields behind a brace, and what fits a field as its value', () => {
    expect(offered('-> OrderSent { ', '')).toEqual(['orderId', 'note', 'place'])
    expect(offered('-> OrderSent { ', 'place: ').slice(0, 2)).toEqual(['North', 'South'])
    expect(offered('then Remind', ' { ')).toEqual(['text'])
    expect(offered('sets { ', '')).toEqual(['orderId', 'status', 'total'])
    expect(offered('on OrderPlaced { ', '')).toEqual(['orderId', 'status'])
    expect(offered('on OrderPlaced { status: ', '').slice(0, 2)).toEqual(['open', 'sent'])
  })

  it('[BOARD-41] in a condition the fields at hand, and the members of what is compared', () => {
    expect(offered('requires ', '').slice(0, 2)).toEqual(['orderId', 'note'])
    expect(offered('requires status == ', '').slice(0, 2)).toEqual(['open', 'sent'])
    expect(offered('when Sales.OrderSent', ' where ').slice(0, 3)).toEqual(['orderId', 'note', 'place'])
  })

  it('[BOARD-41] types behind a colon', () => {
    expect(offered('note: Text\n', '      size: ')).toEqual(
      expect.arrayContaining(['Int', 'Money', 'Region']),
    )
  })

  it('[BOARD-41] words of its clauses in a sticky, and nothing in comments and texts', () => {
    expect(offered('note: Text\n', '      re')).toContain('requires')
    expect(offered('note: Text\n', '      // re')).toEqual([])
    expect(offered('requires status == open "Go', '')).toEqual([])
  })
})
